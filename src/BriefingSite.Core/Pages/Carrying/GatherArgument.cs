using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages.Carrying;

/// <summary>Gathers what bears on what in a briefing: what <c>/what-if/</c> computes with, and what is offered to programs that draw.</summary>
public sealed class GatherArgument : IModule<Briefing, ArgumentGraph>
{
    /// <inheritdoc/>
    public IEnumerable<ArgumentGraph> Execute(Briefing document, Action<Diagnostic> report)
    {
        var judgements = document.Front.Judgements;
        var naming = judgements.SelectMany(judgement => judgement.Claims.Select(claim => (Claim: claim.Target.EntityId, Judgement: judgement.Header.Id))).ToLookup(pair => pair.Claim, pair => pair.Judgement, StringComparer.Ordinal);
        yield return new(
            document.Sources.Select(source => source.Label).ToValueList(),
            document.Claims.DistinctBy(claim => claim.Id).Select(claim => Argued(claim, naming[claim.Id])).ToValueList(),
            judgements.Select(judgement => new ArguedJudgement(
                judgement.Target,
                judgement.Claims.Select(claim => claim.Target.EntityId).Distinct().ToValueList(),
                judgement.Alternatives.Select(alternative => new ArguedAlternative(alternative.Name, Target.Statement(PlainText.Extract(alternative.Text)))).ToValueList())).ToValueList());
    }

    // A claim that a judgement names speaks for it unless it says otherwise.
    private static ArguedClaim Argued(Claim claim, IEnumerable<string> naming)
    {
        var basis = ClaimBasis.Of(claim);
        return new(
            ((IEntity)claim).Target, basis.IsAssumption, Ids(basis.Supporting), Ids(basis.Opposing), basis.RestsOn,
            claim.For.Concat(naming).Except(claim.Against).ToValueList(), claim.Against);
    }

    private static ValueList<string> Ids(ValueList<OriginatedSource> sources) => sources.Select(source => source.Source).ToValueList();
}
