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
        var judgements = briefing.Front.Judgements.Where(judgement => judgement.Claims.Count > 0).ToList();
        if (judgements.Count == 0) return [];
        var doubts = new Doubts(briefing, support.Graph);
        return judgements.Select(judgement => Create(judgement, support, doubts)).ToValueList();
    }

    private static JudgementSupport Create(Judgement judgement, BriefingSupport support, Doubts doubts)
    {
        var named = judgement.Claims.Select(claim => claim.Target.EntityId).Distinct().ToList();
        var rows = Rows(named, support).ToList();
        var falls = rows.SelectMany(row => Origins(row.Basis)).Distinct().Where(origin => support.Source(origin) is not null).ToDictionary(origin => origin, origin => support.WithoutOrigin(origin).Fallen.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var columns = falls.Select(pair => new SupportColumn(support.Source(pair.Key)!, Repeaters(pair.Key, rows, support), named.Count(pair.Value.Contains)))
            .OrderByDescending(column => column.Fallen).ThenBy(column => column.Origin.Id, StringComparer.Ordinal).ToValueList();
        return new(
            judgement.Header.Id, columns,
            rows.Select(row => new SupportRow(Label(support.Claim(row.Basis.Id)), row.Depth, row.Basis.IsAssumption, columns.Select(column => Cell(row.Basis, column.Origin.Id, falls)).ToValueList())).ToValueList(),
            Topple(named, support),
            rows.Where(row => row.Basis.IsAssumption).Select(row => Label(support.Claim(row.Basis.Id)).Target).ToValueList(),
            doubts.Of(named))
        {
            Alternatives = AlternativesMatrices.Create(judgement, support.Claims),
        };
    }

    private static IEnumerable<(ClaimBasis Basis, int Depth)> Rows(List<string> named, BriefingSupport support)
    {
        var bases = support.Graph.Claims.ToDictionary(basis => basis.Id, StringComparer.Ordinal);
        var seen = named.ToHashSet(StringComparer.Ordinal);
        var stack = new Stack<(string Id, int Depth)>(named.Select(id => (id, 0)).Reverse());
        while (stack.TryPop(out var next))
        {
            if (!bases.TryGetValue(next.Id, out var basis)) continue;
            yield return (basis, next.Depth);
            foreach (var premise in basis.RestsOn.Reverse().Where(seen.Add)) stack.Push((premise, next.Depth + 1));
        }
    }

    private static IEnumerable<string> Origins(ClaimBasis basis) => basis.Supporting.Concat(basis.Opposing).Select(source => source.Origin).Distinct();

    private static ValueList<SourceLabel> Repeaters(string origin, List<(ClaimBasis Basis, int Depth)> rows, BriefingSupport support) =>
        rows.SelectMany(row => row.Basis.Supporting.Concat(row.Basis.Opposing)).Where(source => source.Origin == origin && source.Source != origin).Select(source => source.Source).Distinct()
            .Order(StringComparer.Ordinal).Select(support.Source).OfType<SourceLabel>().ToValueList();

    private static SupportCell Cell(ClaimBasis basis, string origin, Dictionary<string, HashSet<string>> falls) =>
        new(basis.Supporting.Any(source => source.Origin == origin), basis.Opposing.Any(source => source.Origin == origin), falls[origin].Contains(basis.Id));

    /// <summary>A claim in brief.</summary>
    public static ClaimLabel Label(Claim claim) => new(((IEntity)claim).Target, claim.Support, claim.Disputes, claim.OnlyOrigin);

    private static Toppling Topple(List<string> named, BriefingSupport support)
    {
        var cuts = CutSets.Find(support.Graph, named);
        return new(cuts.Sets.Take(MaxSets).Select(set => set.Select(Member).ToValueList()).ToValueList(), cuts.Sets.Count, CutSets.Largest, cuts.Complete);

        ToppledBy Member(Leaf leaf) => leaf.IsAssumption ? new(null, Label(support.Claim(leaf.Id)).Target)
            : support.Source(leaf.Id) is { } source ? new(source, null) : new(null, new(TargetKind.Source, leaf.Id, EntityKind.Source.UrlOf(leaf.Id)));
    }
}
