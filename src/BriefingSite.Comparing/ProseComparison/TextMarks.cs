using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>The marks of what a text is, in words.</summary>
internal static class TextMarks
{
    /// <summary>A mark in words, with a space before it.</summary>
    public static string Describe(TextMark mark) => mark.Meaning switch
    {
        TextMeaning.Scare => " (nobody's words)",
        TextMeaning.Ours => " (our own figure)",
        TextMeaning.Translation => $" (our translation: {mark.Words})",
    };
}
