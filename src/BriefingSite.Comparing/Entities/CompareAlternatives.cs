using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares how claims speak to a judgement and its alternatives: which turned, which of them is contradicted least, and in which order they stand.</summary>
internal sealed class CompareAlternatives(ChangeCollector changes, Briefing before, Briefing after)
{
    private readonly Dictionary<string, Claim> _before = ById(before), _after = ById(after);

    /// <summary>Compares a judgement that both versions have.</summary>
    public void Compare(ChangeTarget target, Judgement judgementBefore, Judgement judgementAfter)
    {
        Turned(target, judgementBefore, judgementAfter);
        if (judgementBefore.Alternatives.Count == 0 && judgementAfter.Alternatives.Count == 0) return;
        var (was, now) = (Rank(judgementBefore, _before), Rank(judgementAfter, _after));
        if (!SameIds(was[0], now[0])) changes.Add(ChangeKinds.LeadingAlternativeChanged, target, was[0].InWords(), now[0].InWords(), direction: Direct(judgementAfter.Header.Id, was[0], now[0]));
        else if (Order(was, now) is var orderBefore && Order(now, was) is var orderAfter && orderBefore != orderAfter) changes.Add(ChangeKinds.AlternativesReordered, target, InWords(was), InWords(now));
    }

    private void Turned(ChangeTarget target, Judgement judgementBefore, Judgement judgementAfter)
    {
        var (ofBefore, ofAfter) = (Bearings(judgementBefore, _before), Bearings(judgementAfter, _after));
        foreach (var (key, was) in ofBefore)
        {
            if (!ofAfter.TryGetValue(key, out var now) || was == now) continue;
            var isWeaker = (now < 0) == (key.Id == judgementAfter.Header.Id);
            changes.Add(ChangeKinds.ClaimTurned, target, $"{key.Claim} speaks {Word(was)} {key.Id}", $"{key.Claim} speaks {Word(now)} {key.Id}", direction: isWeaker ? Direction.Weaker : Direction.Stronger, detail: key.Claim);
        }
    }

    // Only what speaks: that a claim newly speaks, or no longer does, is told of the claim.
    private static Dictionary<(string Claim, string Id), int> Bearings(Judgement judgement, Dictionary<string, Claim> claims)
    {
        var named = judgement.Claims.Select(claim => claim.Target.EntityId).ToHashSet(StringComparer.Ordinal);
        var ids = judgement.Alternatives.Select(alternative => alternative.Name).Prepend(judgement.Header.Id).ToList();
        return Speaking(claims, named).SelectMany(claim => ids.Select(id => (Key: (claim.Id, id), Bearing: HypothesisOrder.Bearing(claim, id, id == judgement.Header.Id && named.Contains(claim.Id)))))
            .Where(pair => pair.Bearing != 0).ToDictionary(pair => pair.Key, pair => pair.Bearing);
    }

    private static ValueList<HypothesisRank> Rank(Judgement judgement, Dictionary<string, Claim> claims) =>
        HypothesisOrder.Rank(judgement, Speaking(claims, judgement.Claims.Select(claim => claim.Target.EntityId).ToHashSet(StringComparer.Ordinal)));

    private static IEnumerable<Claim> Speaking(Dictionary<string, Claim> claims, HashSet<string> named) => claims.Values.Where(claim => claim.For.Count + claim.Against.Count > 0 || named.Contains(claim.Id));

    // The judgement loses ground where it no longer leads, or shares the lead.
    private static Direction? Direct(string judgement, HypothesisRank before, HypothesisRank after)
    {
        var (was, now) = (Lead(before), Lead(after));
        return now == was ? null : now < was ? Direction.Weaker : Direction.Stronger;

        int Lead(HypothesisRank rank) => !rank.Ids.Contains(judgement) ? 0 : rank.Ids.Count > 1 ? 1 : 2;
    }

    private static bool SameIds(HypothesisRank one, HypothesisRank other) => one.Ids.ToHashSet(StringComparer.Ordinal).SetEquals(other.Ids);

    // The order of those that both versions have: one that is new or gone is told by itself.
    private static string Order(ValueList<HypothesisRank> ranks, ValueList<HypothesisRank> others)
    {
        var common = others.SelectMany(rank => rank.Ids).ToHashSet(StringComparer.Ordinal);
        return string.Join(" < ", ranks.Select(rank => string.Join(' ', rank.Ids.Where(common.Contains).Order(StringComparer.Ordinal))).Where(ids => ids.Length > 0));
    }

    private static string InWords(ValueList<HypothesisRank> ranks) => string.Join(", ", ranks.Select(rank => rank.InWords()));

    private static string Word(int bearing) => bearing > 0 ? "for" : "against";

    private static Dictionary<string, Claim> ById(Briefing briefing) => briefing.Claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
}
