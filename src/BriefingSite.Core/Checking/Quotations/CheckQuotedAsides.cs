using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>An aside quoted as if the source said it.</summary>
    public static Rule QuotedAside { get; } = All.Add(new("BS148", Severity.Warning, "An aside is quoted as the source's own words",
        "Advertisements, captions and headlines of other texts are on the page of the source, but it does not say them. Say in your sentence what it is, or in input/overrides.yml why it may be quoted.",
        "It holds that “this trick saves fuel” [@harbour-survey, ¶9]", "An advertisement on the page promises that “this trick saves fuel” [@harbour-survey, ¶9]"));
}

/// <summary>An aside may be quoted only as such.</summary>
internal static class CheckQuotedAsides
{
    /// <summary>The problem, if the passage is an aside and the writer does not say so.</summary>
    public static IEnumerable<Diagnostic> Find(FoundQuotation found, bool isAside)
    {
        if (isAside && !found.Writer.Has(WordUses.Aside))
            yield return new(CheckingRules.QuotedAside, found.At, $"¶{found.Passage.Number} is an aside, and your sentence does not say so.", "say what it is: an advertisement, a caption, a headline");
    }
}
