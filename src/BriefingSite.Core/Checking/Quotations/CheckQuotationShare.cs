using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A source that is quoted too much.</summary>
    public static Rule TooMuchQuoted { get; } = All.Add(new("BS112", Severity.Error, "Too much of a source is quoted",
        "All quotations of a source together must stay below a share of its words; the same words quoted twice count once. The limit is set in input/site.yml under 'limits: quotation-share'.",
        "quotations of 80 words from a source of 1,000", "quotations of 50 words from a source of 1,000"));
}

/// <summary>The quotations of one source together stay below a share of its words. The same words quoted twice count once.</summary>
internal static class CheckQuotationShare
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var share = briefing.Site.Limits.QuotationShare;
        var citations = AllCitations.Quoting(briefing).Select(pair => pair.Citation).ToLookup(citation => citation.Source.Id, StringComparer.Ordinal);
        foreach (var source in briefing.Sources.Where(source => source.Header.Rights == Rights.Excerpt && source.Text.Fingerprint is not null))
        {
            var matches = citations[source.Id].SelectMany(citation => citation.Quotations).Select(quotation => quotation.Match).OfType<QuotationMatch>();
            var quoted = matches.SelectMany(match => match.Words.SelectMany(range => Enumerable.Range(range.First, range.Count)).Select(word => (match.Passage, word)))
                .Distinct().Count();
            var (words, allowed) = (source.Text.Fingerprint!.Words, source.Text.Fingerprint.Words * share / 100);
            if (quoted > allowed)
            {
                report(new(CheckingRules.TooMuchQuoted, source.Header.ShortAt, $"{quoted} of the {words} words of '{source.Id}' are quoted; {share} % are {allowed}.",
                    "say more in your own words", Subject: source.Id));
            }
        }
    }
}
