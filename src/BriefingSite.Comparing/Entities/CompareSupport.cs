using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares what carries a judgement through all its claims: how few origins it would fall with, and its assumptions.</summary>
internal sealed class CompareSupport
{
    private readonly ChangeCollector _changes;
    private readonly SupportGraph _before, _after;
    private readonly Dictionary<string, Target> _claims;

    /// <summary>Builds the graphs of both versions.</summary>
    public CompareSupport(ChangeCollector changes, Briefing before, Briefing after)
    {
        _changes = changes;
        (_before, _after) = (Graph(before), Graph(after));
        _claims = before.Claims.Concat(after.Claims).Select(claim => ((IEntity)claim).Target).DistinctBy(claim => claim.EntityId).ToDictionary(claim => claim.EntityId, StringComparer.Ordinal);
    }

    /// <summary>Compares a judgement that both versions have.</summary>
    public void Compare(ChangeTarget target, Judgement before, Judgement after)
    {
        _changes.Sets(ChangeKinds.JudgementAssumptionAdded, ChangeKinds.JudgementAssumptionRemoved, target, Assumptions(_before, before), Assumptions(_after, after));
        var (was, now) = (Carriers.Find(_before, Claims(before)), Carriers.Find(_after, Claims(after)));
        if (was.Fewest == now.Fewest || was.Fewest is not { } few || now.Fewest is not { } left) CompareLosses(target, before, after);
        else _changes.Add(left < few ? ChangeKinds.JudgementOriginsFewer : ChangeKinds.JudgementOriginsMore, target, was.InWords(), now.InWords());
    }

    // With as few origins as before it may lose more claims without one of them, or fall with another one. Where it names other claims, that is told.
    private void CompareLosses(ChangeTarget target, Judgement before, Judgement after)
    {
        if (!Claims(before).ToHashSet(StringComparer.Ordinal).SetEquals(Claims(after))) return;
        var (lostBefore, lostAfter) = (Losses(_before, before), Losses(_after, after));
        var other = lostBefore.Keys.Union(lostAfter.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(origin => (Origin: origin, Before: lostBefore.GetValueOrDefault(origin), After: lostAfter.GetValueOrDefault(origin))).ToList();
        Tell(ChangeKinds.JudgementLosesMore, other.FindAll(loss => loss.After > loss.Before));
        Tell(ChangeKinds.JudgementLosesFewer, other.FindAll(loss => loss.After < loss.Before));

        void Tell(ChangeKind kind, List<(string Origin, int Before, int After)> losses)
        {
            if (losses.Count > 0) _changes.Add(kind, target, InWords(losses.Select(loss => (loss.Origin, loss.Before))), InWords(losses.Select(loss => (loss.Origin, loss.After))));
        }

        string InWords(IEnumerable<(string Origin, int Fallen)> losses) => string.Join("; ", losses.Select(loss => $"without {loss.Origin} {loss.Fallen} of {after.Claims.Count} claims fall"));
    }

    private static Dictionary<string, int> Losses(SupportGraph graph, Judgement judgement)
    {
        var named = Claims(judgement).ToHashSet(StringComparer.Ordinal);
        return named.SelectMany(graph.Under).SelectMany(basis => basis.Supporting).GroupBy(source => source.Origin, source => source.Source, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => graph.WithoutSources(group.ToHashSet(StringComparer.Ordinal)).Fallen.Count(named.Contains), StringComparer.Ordinal);
    }

    private IEnumerable<Target> Assumptions(SupportGraph graph, Judgement judgement) =>
        Claims(judgement).SelectMany(graph.Under).Where(basis => basis.IsAssumption).Select(basis => basis.Id).Distinct().Select(id => _claims[id]);

    // A source that was withdrawn carries nothing: what rests on it rests on the others.
    private static SupportGraph Graph(Briefing briefing)
    {
        var withdrawn = ClaimBasis.Withdrawals(briefing);
        return new(briefing.Claims.Select(claim => ClaimBasis.OfStanding(claim, withdrawn)));
    }

    private static IEnumerable<string> Claims(Judgement judgement) => judgement.Claims.Select(claim => claim.Target.EntityId);
}
