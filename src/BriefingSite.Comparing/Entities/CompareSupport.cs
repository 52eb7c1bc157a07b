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
        (_before, _after) = (new(before.Claims.Select(ClaimBasis.Of)), new(after.Claims.Select(ClaimBasis.Of)));
        _claims = before.Claims.Concat(after.Claims).Select(claim => ((IEntity)claim).Target).DistinctBy(claim => claim.EntityId).ToDictionary(claim => claim.EntityId, StringComparer.Ordinal);
    }

    /// <summary>Compares a judgement that both versions have.</summary>
    public void Compare(ChangeTarget target, Judgement before, Judgement after)
    {
        _changes.Sets(ChangeKinds.JudgementAssumptionAdded, ChangeKinds.JudgementAssumptionRemoved, target, Assumptions(_before, before), Assumptions(_after, after));
        var (was, now) = (Carriers.Find(_before, Claims(before)), Carriers.Find(_after, Claims(after)));
        if (was.Fewest == now.Fewest || was.Fewest is not { } few || now.Fewest is not { } left) return;
        _changes.Add(left < few ? ChangeKinds.JudgementOriginsFewer : ChangeKinds.JudgementOriginsMore, target, was.InWords(), now.InWords());
    }

    private IEnumerable<Target> Assumptions(SupportGraph graph, Judgement judgement) =>
        Claims(judgement).SelectMany(graph.Under).Where(basis => basis.IsAssumption).Select(basis => basis.Id).Distinct().Select(id => _claims[id]);

    private static IEnumerable<string> Claims(Judgement judgement) => judgement.Claims.Select(claim => claim.Target.EntityId);
}
