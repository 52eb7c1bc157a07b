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
        var withdrawn = ClaimBasis.Withdrawals(briefing);
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
        var names = Plural.List(ids.Select(id => $"'{id}'").ToList(), MaxNamed);
        report(new(CheckingRules.WithdrawnSource, withdrawn[ids[0]].At, $"Without {names}, which {Plural.Choose(ids.Count, "was", "were")} withdrawn, {Plural.Choose(through.Count, "this falls or loses", "these fall or lose")} claims, too: {Plural.List(through, MaxNamed)}.",
            $"what rests on {Plural.Choose(ids.Count, "it", "each")}, in full: briefing impact {ids[0]}{Plural.Choose(ids.Count, "", ", and so on")}", Subject: ids[0]));
    }

    // What falls through other claims without all that was withdrawn. A claim that somebody signed since stands by its evidence all the same.
    private static List<string> Through(Briefing briefing, Dictionary<string, Withdrawal> withdrawn)
    {
        var claims = briefing.Claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var before = new SupportGraph(claims.Values.Select(ClaimBasis.Of));
        var after = new SupportGraph(claims.Values.Select(claim => ClaimBasis.OfStanding(claim, withdrawn)));
        var fallen = claims.Keys.Where(id => before.StandingOf(id).Stands && !after.StandingOf(id).Stands).ToHashSet(StringComparer.Ordinal);
        return [.. fallen.Where(id => claims[id].Text.Citations.All(citation => !withdrawn.ContainsKey(citation.Source.Id))),
            .. briefing.Front.Judgements.Where(judgement => judgement.Claims.Any(claim => fallen.Contains(claim.Target.EntityId))).Select(judgement => judgement.Header.Id)];
    }
}
