using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages.Carrying;

/// <summary>Computes what carries each judgement.</summary>
internal static class JudgementSupports
{
    private const int MaxSets = 12;

    /// <summary>What carries each judgement that names claims.</summary>
    public static ValueList<JudgementSupport> Create(Briefing briefing, BriefingSupport support)
    {
        // Two judgements with one id are reported elsewhere.
        var judgements = briefing.Front.Judgements.Where(judgement => judgement.Claims.Count > 0).DistinctBy(judgement => judgement.Header.Id).ToList();
        if (judgements.Count == 0) return [];
        var doubts = new Doubts(briefing, support.Graph);
        return judgements.Select(judgement => Create(judgement, support, doubts)).ToValueList();
    }

    private static JudgementSupport Create(Judgement judgement, BriefingSupport support, Doubts doubts)
    {
        var named = judgement.Claims.Select(claim => claim.Target.EntityId).Distinct().ToList();
        var rows = SupportChains.Of(named, support.Graph);
        var carriers = rows.SelectMany(row => Origins(row.Basis)).Distinct().Where(origin => support.Source(origin) is not null).Select(origin => new Carrier(origin, false, Fallen(support.WithoutOrigin(origin))))
            .Concat(rows.Where(row => row.Basis.IsAssumption).Select(row => new Carrier(row.Basis.Id, true, Fallen(support.Graph.WithoutClaim(row.Basis.Id)))))
            .OrderByDescending(carrier => named.Count(carrier.Falls.Contains)).ThenBy(carrier => carrier.IsAssumption).ThenBy(carrier => carrier.Id, StringComparer.Ordinal).ToList();
        return new(
            judgement.Header.Id,
            carriers.Select(carrier => new SupportColumn(Member(new(carrier.IsAssumption, carrier.Id), support), carrier.IsAssumption ? [] : Repeaters(carrier.Id, rows, support), named.Count(carrier.Falls.Contains))).ToValueList(),
            rows.Select(row => new SupportRow(Label(support.Claim(row.Basis.Id)), row.Depth, row.Basis.IsAssumption, carriers.Select(carrier => Cell(row.Basis, carrier)).ToValueList())
            {
                Elsewhere = row.Elsewhere.Select(id => Label(support.Claim(id)).Target).ToValueList(),
            }).ToValueList(),
            Topple(named, support),
            rows.Where(row => row.Basis.IsAssumption).Select(row => Label(support.Claim(row.Basis.Id)).Target).ToValueList(),
            doubts.Of(named))
        {
            Alternatives = AlternativesMatrices.Create(judgement, support.Claims),
        };
    }

    private static HashSet<string> Fallen(Removal removal) => removal.Fallen.ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Origins(ClaimBasis basis) => basis.Supporting.Concat(basis.Opposing).Select(source => source.Origin).Distinct();

    private static ValueList<SourceLabel> Repeaters(string origin, IReadOnlyList<ChainLink> rows, BriefingSupport support) =>
        rows.SelectMany(row => row.Basis.Supporting.Concat(row.Basis.Opposing)).Where(source => source.Origin == origin && source.Source != origin).Select(source => source.Source).Distinct()
            .Order(StringComparer.Ordinal).Select(support.Source).OfType<SourceLabel>().ToValueList();

    private static SupportCell Cell(ClaimBasis basis, Carrier carrier) => carrier.IsAssumption
        ? new(basis.RestsOn.Contains(carrier.Id), false, carrier.Falls.Contains(basis.Id))
        : new(basis.Supporting.Any(source => source.Origin == carrier.Id), basis.Opposing.Any(source => source.Origin == carrier.Id), carrier.Falls.Contains(basis.Id));

    /// <summary>A claim in brief.</summary>
    public static ClaimLabel Label(Claim claim) => new(((IEntity)claim).Target, claim.Support, claim.Disputes, claim.OnlyOrigin);

    private static Toppling Topple(List<string> named, BriefingSupport support)
    {
        var cuts = CutSets.Find(support.Graph, named);
        return new(cuts.Sets.Take(MaxSets).Select(set => set.Select(leaf => Member(leaf, support)).ToValueList()).ToValueList(), cuts.Sets.Count, CutSets.Largest, cuts.Complete);
    }

    private static ToppledBy Member(Leaf leaf, BriefingSupport support) => leaf.IsAssumption ? new(null, Label(support.Claim(leaf.Id)).Target)
        : support.Source(leaf.Id) is { } source ? new(source, null) : new(null, new(TargetKind.Source, leaf.Id, EntityKind.Source.UrlOf(leaf.Id)));

    // Falls: the claims that stand no longer without it, itself included.
    private sealed record Carrier(string Id, bool IsAssumption, HashSet<string> Falls);
}
