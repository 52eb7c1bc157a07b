using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages.Carrying;

/// <summary>Takes what dependence is computed from: claims, judgements and sources. Most edits, as those of a position, leave it equal.</summary>
public sealed class TakeReasoning : IModule<Briefing, Briefing>
{
    /// <inheritdoc/>
    public IEnumerable<Briefing> Execute(Briefing document, Action<Diagnostic> report) =>
        [new(document.Site, document.Pages, [], document.Topics, document.Front, document.Sources, [], [], [], [], [], [], [])];
}

/// <summary>Computes what carries what, and what falls without each source, origin and assumption.</summary>
public sealed class ComputeDependence : IModule<Briefing, Dependence>
{
    /// <inheritdoc/>
    public IEnumerable<Dependence> Execute(Briefing document, Action<Diagnostic> report)
    {
        var support = new BriefingSupport(document);
        var graph = support.Graph;
        yield return new(
            graph.Claims.Select(claim => claim.Id).Where(id => !graph.StandingOf(id).Stands).ToValueList(),
            document.Sources.Select(source => support.Without(source.Id)).ToValueList(),
            document.Sources.Select(source => source.Label).GroupBy(label => label.Origin, label => label.Id, StringComparer.Ordinal).Where(group => group.Count() > 1)
                .Select(group => new OriginLoss(group.Key, group.ToValueList(), support.Without(group))).ToValueList(),
            graph.Claims.Where(claim => claim.IsAssumption).Select(claim => new AssumptionLoss(claim.Id, support.WithoutClaim(claim.Id))).ToValueList(),
            JudgementSupports.Create(document, support));
    }
}
