using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>The two Admiralty grades of a source, for formats that have no place for them.</summary>
internal static class Grades
{
    /// <summary>The grades in a sentence; they are never merged.</summary>
    public static string InWords(SourceHeader source) =>
        $"Admiralty grades: {source.Reliability} for the source, {source.Credibility} for the information.";
}
