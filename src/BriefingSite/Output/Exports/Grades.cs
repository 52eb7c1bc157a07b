using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>The two Admiralty grades of a source, for formats without fields for them.</summary>
internal static class Grades
{
    /// <summary>The grades in a sentence.</summary>
    public static string InWords(SourceHeader source) =>
        $"Admiralty grades: {source.Reliability} for the source, {source.Credibility} for the information.";
}
