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
        var through = Through(briefing, withdrawn);
        if (through.Count == 0) return;
        var ids = withdrawn.Keys.ToList();
        report(new(CheckingRules.WithdrawnSource, withdrawn[ids[0]].At, $"Without {string.Join(", ", ids.Select(id => $"'{id}'"))}, which {Plural.Choose(ids.Count, "was", "were")} withdrawn, these fall or lose claims, too: {string.Join(", ", through.Take(MaxNamed))}{(through.Count > MaxNamed ? $" and {through.Count - MaxNamed} more" : "")}.",
            $"what rests on it, in full: briefing impact {ids[0]}", Subject: ids[0]));
    }

    // What falls through other claims without all that was withdrawn. A claim that somebody signed since stands by its evidence all the same.
    private static List<string> Through(Briefing briefing, Dictionary<string, Withdrawal> withdrawn)
    {
        var claims = briefing.Claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var before = new SupportGraph(claims.Values.Select(ClaimBasis.Of));
        var after = new SupportGraph(before.Claims.Select(basis => Left(basis, claims[basis.Id], withdrawn)));
        var fallen = claims.Keys.Where(id => before.StandingOf(id).Stands && !after.StandingOf(id).Stands).ToHashSet(StringComparer.Ordinal);
        return [.. fallen.Where(id => claims[id].Text.Citations.All(citation => !withdrawn.ContainsKey(citation.Source.Id))),
            .. briefing.Front.Judgements.Where(judgement => judgement.Claims.Any(claim => fallen.Contains(claim.Target.EntityId))).Select(judgement => judgement.Header.Id)];
    }

    // Without its sources a claim rests on nothing, whatever else it rests on.
    private static ClaimBasis Left(ClaimBasis basis, Claim claim, Dictionary<string, Withdrawal> withdrawn)
    {
        var left = basis.Supporting.Where(source => !withdrawn.TryGetValue(source.Source, out var since) || (claim.Signature is { IsCurrent: true } signature && signature.Date.Earliest >= since.Date.Earliest)).ToValueList();
        return left.Count == 0 && basis.Supporting.Count > 0 ? basis with { Supporting = [], RestsOn = [] } : basis with { Supporting = left };
    }
}
