using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>Something rests on a source that was withdrawn.</summary>
    public static Rule WithdrawnSource { get; } = All.Add(new("BS325", Severity.Warning, "A source that was withdrawn is cited",
        "What rests on a withdrawn source may no longer be so. Take the citation away, cite a source that stands, or read claim and evidence again and sign: a signature on or after the day of the withdrawal says that the claim stands all the same.",
        "[@harbour-survey, ¶3]  # withdrawn: { date: 2026-11-20, reason: Its figures were made up. }", "[@annual-report, ¶29]"));
}

/// <summary>What rests on withdrawn sources: each place that cites one, and each claim and judgement that falls without it.</summary>
internal static class CheckWithdrawnSources
{
    private const int MaxNamed = 12;

    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var withdrawn = briefing.Sources.Where(source => source.Header.Withdrawn is not null).ToDictionary(source => source.Id, source => source.Header.Withdrawn!, StringComparer.Ordinal);
        if (withdrawn.Count == 0) return;
        foreach (var (owner, citation) in AllCitations.Find(briefing))
        {
            // The record of the source itself is no evidence, and what opposes with a withdrawn source rests on it as well.
            if (!withdrawn.TryGetValue(citation.Source.Id, out var since) || owner is Source || (owner is Claim { Signature: { IsCurrent: true } signature } && signature.Date.Earliest >= since.Date.Earliest)) continue;
            report(new(CheckingRules.WithdrawnSource, citation.At, $"'{citation.Source.Id}' was withdrawn on {since.Date.InWords()}: {since.Reason}",
                owner is Claim ? $"cite another source, or read claim and evidence again and then: briefing sign {owner.Id}" : "cite another source, or take the citation away", since.At, Subject: owner.Id));
        }
        var support = new BriefingSupport(briefing);
        foreach (var (id, since) in withdrawn)
        {
            var loss = support.Without(id);
            var through = loss.Fallen.Select(claim => support.Claim(claim.EntityId)).Where(claim => claim.Text.Citations.All(citation => citation.Source.Id != id)).Select(claim => claim.Id)
                .Concat(loss.Judgements.Select(judgement => judgement.Judgement.EntityId)).ToList();
            if (through.Count > 0)
                report(new(CheckingRules.WithdrawnSource, since.At, $"Without '{id}', which was withdrawn, these fall or lose claims, too: {string.Join(", ", through.Take(MaxNamed))}{(through.Count > MaxNamed ? $" and {through.Count - MaxNamed} more" : "")}.", $"what rests on it, in full: briefing impact {id}", Subject: id));
        }
    }
}
