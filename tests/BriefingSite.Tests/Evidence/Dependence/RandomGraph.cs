using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Tests.Evidence.Dependence;

/// <summary>A small graph made from a number, and what follows from its definition when something is wrong, found without any cleverness.</summary>
internal sealed class RandomGraph
{
    private readonly Dictionary<string, ClaimBasis> _byId;

    public RandomGraph(int seed, bool hasAssumptions = true)
    {
        var random = new Random(seed);
        var sources = Enumerable.Range(0, random.Next(1, 6)).Select(i => new OriginatedSource($"s{i}", $"s{random.Next(0, i + 1)}")).ToList();
        // An origin speaks for itself.
        sources = sources.Select(source => source with { Origin = sources.First(each => each.Source == source.Origin).Origin == source.Origin ? source.Origin : source.Source }).ToList();
        var count = random.Next(1, 9);
        Claims = Enumerable.Range(0, count).Select(i =>
        {
            var isAssumption = hasAssumptions && random.Next(5) == 0;
            var premises = isAssumption ? [] : Enumerable.Range(0, i).Where(_ => random.Next(4) == 0).Select(j => $"c{j}").ToValueList();
            return new ClaimBasis($"c{i}", isAssumption, Some(3), Some(8), premises);
        }).ToValueList();
        Named = Enumerable.Range(0, count).Where(_ => random.Next(2) == 0).Select(i => $"c{i}").ToValueList();
        Sources = sources.ToValueList();
        _byId = Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);

        ValueList<OriginatedSource> Some(int rarity) => sources.Where(_ => random.Next(rarity) == 0).ToValueList();
    }

    /// <summary>The claims.</summary>
    public ValueList<ClaimBasis> Claims { get; }

    /// <summary>The claims of a judgement.</summary>
    public ValueList<string> Named { get; }

    /// <summary>The sources.</summary>
    public ValueList<OriginatedSource> Sources { get; }

    /// <summary>Everything that can be wrong by itself.</summary>
    public IReadOnlyList<Leaf> Leaves =>
        [.. Sources.Select(source => source.Origin).Distinct().Select(origin => new Leaf(false, origin)), .. Claims.Where(claim => claim.IsAssumption).Select(claim => new Leaf(true, claim.Id))];

    /// <summary>Whether a claim stands when some sources and some claims are wrong: read off the definition.</summary>
    public bool Stands(string id, Predicate<OriginatedSource> isWrong, Predicate<string> isRemoved)
    {
        var claim = _byId[id];
        if (isRemoved(id)) return false;
        if (claim.IsAssumption) return true;
        if (claim.Supporting.Count == 0 && claim.RestsOn.Count == 0) return false;
        return (claim.Supporting.Count == 0 || claim.Supporting.Any(source => !isWrong(source))) && claim.RestsOn.All(premise => Stands(premise, isWrong, isRemoved));
    }

    /// <summary>All smallest sets of leaves, tried one after the other.</summary>
    public IReadOnlyList<IReadOnlySet<Leaf>> SmallestSets(int largest)
    {
        var standing = Named.Where(id => Stands(id, _ => false, _ => false)).ToList();
        var found = new List<IReadOnlySet<Leaf>>();
        if (standing.Count == 0) return found;
        var leaves = Leaves;
        foreach (var set in Enumerable.Range(1, (1 << leaves.Count) - 1).Select(bits => leaves.Where((_, i) => (bits >> i & 1) == 1).ToHashSet()).Where(set => set.Count <= largest).OrderBy(set => set.Count))
        {
            var hits = standing.TrueForAll(id => !Stands(id, source => set.Contains(new(false, source.Origin)), claim => set.Contains(new(true, claim))));
            if (hits && !found.Exists(smaller => smaller.IsSubsetOf(set))) found.Add(set);
        }
        return found;
    }
}
