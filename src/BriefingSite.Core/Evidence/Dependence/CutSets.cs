using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence.Dependence;

/// <summary>Something that can be wrong by itself: an origin or an assumption.</summary>
/// <param name="IsAssumption">Whether it is an assumption.</param>
/// <param name="Id">The id of the origin, or of the claim that is assumed.</param>
public sealed record Leaf(bool IsAssumption, string Id);

/// <summary>The smallest sets of origins and assumptions that must all be wrong for some claims to fall together.</summary>
/// <param name="Sets">The sets of <see cref="Largest"/> members at most, of which no part would do; the smaller first.</param>
/// <param name="Complete">Up to which number of members all such sets are listed: <see cref="Largest"/>, or less where there were too many to look
/// through.</param>
/// <remarks>They are the minimal cut sets of the fault tree, found with a hitting-set tree (Reiter, <i>A Theory of Diagnosis from First Principles</i>, 1987):
/// the first claim that still stands must fall by one of its own sets, so each of these is tried.</remarks>
public sealed record CutSets(ValueList<ValueList<Leaf>> Sets, int Complete)
{
    /// <summary>The most members that a set may have.</summary>
    public const int Largest = 3;

    private const int MaxSteps = 20_000;

    /// <summary>The sets whose fall leaves none of these claims standing. There is none where no claim stands.</summary>
    /// <param name="graph">What the claims rest on.</param>
    /// <param name="claims">Their ids.</param>
    /// <param name="hasAssumptions">Whether assumptions can be wrong, too.</param>
    public static CutSets Find(SupportGraph graph, IEnumerable<string> claims, bool hasAssumptions = true)
    {
        var own = claims.Distinct(StringComparer.Ordinal).Where(id => graph.StandingOf(id).Stands).Select(id => OfClaim(graph, id, hasAssumptions)).OrderBy(sets => sets.Count).ToList();
        var found = new List<Leaf[]>();
        if (own.Count == 0 || own.Exists(sets => sets.Count == 0)) return new([], Largest);
        var steps = 0;
        for (var size = 1; size <= Largest; size++)
        {
            var tried = new HashSet<ValueList<Leaf>>();
            if (!Extend([], size, tried)) return Result(size - 1);
        }
        return Result(Largest);

        // False: there is too much to look through.
        bool Extend(Leaf[] chosen, int size, HashSet<ValueList<Leaf>> tried)
        {
            if (++steps > MaxSteps) return false;
            if (found.Exists(set => set.Length < size && IsPart(set, chosen))) return true;
            if (own.Find(sets => !sets.Exists(set => IsPart(set, chosen))) is not { } standing)
            {
                if (!found.Exists(set => IsPart(set, chosen))) found.Add(chosen);
                return true;
            }
            foreach (var set in standing)
            {
                var larger = InOrder(chosen.Union(set));
                if (larger.Length <= size && tried.Add([.. larger]) && !Extend(larger, size, tried)) return false;
            }
            return true;
        }

        CutSets Result(int complete) => new(found.Where(set => set.Length <= complete).OrderBy(set => set.Length).ThenBy(set => string.Join(' ', set.Select(leaf => $"{(leaf.IsAssumption ? 1 : 0)}{leaf.Id}")), StringComparer.Ordinal)
            .Select(set => set.ToValueList()).ToValueList(), complete);
    }

    // A claim falls with all origins of any claim under it, or with any assumption under it.
    private static List<Leaf[]> OfClaim(SupportGraph graph, string claim, bool hasAssumptions)
    {
        var sets = graph.Under(claim).Where(basis => hasAssumptions || !basis.IsAssumption).Select(basis => basis.IsAssumption
                ? [new Leaf(true, basis.Id)]
                : InOrder(basis.Supporting.Select(source => source.Origin).Distinct(StringComparer.Ordinal).Select(origin => new Leaf(false, origin))))
            .Where(set => set.Length is > 0 and <= Largest).DistinctBy(set => (ValueList<Leaf>)[.. set]).OrderBy(set => set.Length).ToList();
        return sets.Where((set, i) => !sets.Take(i).Any(smaller => IsPart(smaller, set))).ToList();
    }

    // Origins before assumptions, each by id, so that equal sets are equal lists.
    private static Leaf[] InOrder(IEnumerable<Leaf> leaves) => [.. leaves.OrderBy(leaf => leaf.IsAssumption).ThenBy(leaf => leaf.Id, StringComparer.Ordinal)];

    private static bool IsPart(Leaf[] part, Leaf[] whole) => Array.TrueForAll(part, whole.Contains);
}
