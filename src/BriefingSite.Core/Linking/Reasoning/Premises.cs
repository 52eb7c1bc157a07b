using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>Claims that rest on each other in a circle.</summary>
    public static Rule CircularClaims { get; } = All.Add(new("BS314", Severity.Error, "Claims rest on each other in a circle",
        "A claim that rests on another one, which rests on the first, rests on nothing. Somewhere in the circle is one that stands by its own evidence.",
        "::: {.claim #harbour-grows kind=judgement rests-on=ships-call …}\n::: {.claim #ships-call kind=fact rests-on=harbour-grows}",
        "::: {.claim #harbour-grows kind=judgement rests-on=ships-call …}\n::: {.claim #ships-call kind=fact}"));

    /// <summary>An assumption that rests on something.</summary>
    public static Rule RestingAssumption { get; } = All.Add(new("BS315", Severity.Error, "An assumption rests on a claim",
        "An assumption is taken for granted: it rests on nobody. What follows from other claims is a judgement.",
        "::: {.claim #harbour-grows kind=assumption rests-on=ships-call}", "::: {.claim #harbour-grows kind=judgement rests-on=ships-call confidence=low because=\"…\"}"));
}

/// <summary>What a claim rests on, as written.</summary>
/// <param name="Id">The id of the claim.</param>
/// <param name="IsAssumption">Whether it is assumed.</param>
/// <param name="Supporting">The ids of the sources that support its words.</param>
/// <param name="RestsOn">The claims that it names in <c>rests-on=</c>.</param>
public sealed record DraftBasis(string Id, bool IsAssumption, ValueList<string> Supporting, ValueList<UnresolvedName> RestsOn)
{
    /// <summary>What a claim rests on.</summary>
    public static DraftBasis Of(ClaimDraft claim) => new(
        claim.Id, claim.Kind == ClaimKind.Assumption,
        claim.Text.Citations.Where(citation => citation.Bearing == Bearing.Supports).Select(citation => citation.Source).Distinct().ToValueList(), claim.RestsOn);
}

/// <summary>Finds how well those claims are supported that other claims rest on.</summary>
internal sealed class Premises(IReadOnlyCollection<DraftBasis> claims, SourceLinker sources)
{
    /// <summary>How well the claims are supported that a claim rests on, by its id; for all claims that rest on others. Circles are reported.</summary>
    public Dictionary<string, PremiseSupport> Find(Action<Diagnostic> report)
    {
        var resting = claims.Where(claim => claim.RestsOn.Count > 0).ToList();
        var found = new Dictionary<string, PremiseSupport>(StringComparer.Ordinal);
        if (resting.Count == 0) return found;
        foreach (var claim in resting.Where(claim => claim.IsAssumption))
            report(new(LinkingRules.RestingAssumption, claim.RestsOn[0].At, $"'{claim.Id}' is an assumption, and rests on {Plural.List(claim.RestsOn.Select(name => $"'{name}'").ToList())}.", "leave 'rests-on' out, or write kind=judgement"));
        var graph = new SupportGraph(claims.Select(Basis));
        foreach (var circle in graph.Circles) Report(circle, report);
        foreach (var claim in resting) found.TryAdd(claim.Id, Support(graph, claim.Id));
        return found;
    }

    private ClaimBasis Basis(DraftBasis claim) => new(
        claim.Id, claim.IsAssumption, claim.Supporting.Select(id => new OriginatedSource(id, sources.Label(id)?.Origin ?? id)).ToValueList(), [],
        claim.RestsOn.Select(name => name.Id).ToValueList());

    private static PremiseSupport Support(SupportGraph graph, string claim)
    {
        var counts = graph.Under(claim).Skip(1).Where(basis => !basis.IsAssumption).Select(basis => basis.Supporting.Select(source => source.Origin).Distinct().ToList()).Where(origins => origins.Count > 0).ToList();
        return new(counts.Count == 0 ? 0 : counts.Min(origins => origins.Count), counts.Find(origins => origins.Count == 1)?[0]);
    }

    private void Report(ValueList<string> circle, Action<Diagnostic> report)
    {
        var (last, first) = (circle[^1], circle[0]);
        var at = claims.First(claim => claim.Id == last).RestsOn.First(name => name.Id == first).At;
        report(new(LinkingRules.CircularClaims, at, $"These claims rest on each other in a circle: {string.Join(" → ", circle)} → {first}.", "take one of them away from 'rests-on' of another"));
    }
}
