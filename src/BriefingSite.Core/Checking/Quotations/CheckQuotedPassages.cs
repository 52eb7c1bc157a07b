using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A quotation from too many passages.</summary>
    public static Rule TooManyQuotedPassages { get; } = All.Add(new("BS160", Severity.Error, "A quotation from too many passages",
        "A quotation leads its reader to the passage it is taken from. A citation of many passages leads nowhere, and in many passages almost any few words are found. The limit is set in input/site.yml under 'limits: quotation-passages'.",
        "“marriage of convenience” [@harbour-survey, ¶1-40]", "“marriage of convenience” [@harbour-survey, ¶5]"));
}

/// <summary>A citation of a quotation names few passages.</summary>
internal static class CheckQuotedPassages
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var limit = briefing.Site.Limits.QuotationPassages;
        foreach (var (_, citation) in AllCitations.Quoting(briefing))
        {
            var passages = citation.Ranges.Sum(range => (long)range.Last - range.First + 1);
            if (passages <= limit) continue;
            report(new(CheckingRules.TooManyQuotedPassages, citation.At, $"The citation of a quotation names {passages} passages; {limit} are allowed.",
                citation.Quotations is [{ Match: { } match }, ..] ? $"cite ¶{match.Passage}, where the quotation is" : "cite the passage that the quotation is taken from"));
        }
    }
}
