using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence.Dependence;

/// <summary>How few origins would all have to be wrong for some claims to fall together, whatever is assumed.</summary>
/// <param name="Fewest">How many: 0 where no source carries any of the claims; one more than <see cref="CutSets.Largest"/> stands for more; <c>null</c> where
/// there was too much to look through.</param>
/// <param name="Sets">The sets of so many origins, by id.</param>
public sealed record Carriers(int? Fewest, ValueList<ValueList<string>> Sets)
{
    /// <summary>Finds them.</summary>
    public static Carriers Find(SupportGraph graph, IEnumerable<string> claims)
    {
        var carried = claims.Where(claim => graph.StandingOf(claim) is { Stands: true, Origins: > 0 }).ToList();
        if (carried.Count == 0) return new(0, []);
        var cuts = CutSets.Find(graph, carried, hasAssumptions: false);
        if (cuts.Sets is not [var first, ..]) return new(cuts.Complete == CutSets.Largest ? CutSets.Largest + 1 : null, []);
        return new(first.Count, cuts.Sets.Where(set => set.Count == first.Count).Select(set => set.Select(leaf => leaf.Id).ToValueList()).ToValueList());
    }

    /// <summary>Their number, with the sets where there are few.</summary>
    public string InWords() => Fewest switch
    {
        null => "unknown",
        0 => "no origin",
        > CutSets.Largest => $"more than {CutSets.Largest} origins",
        { } count => $"{Plural.Count(count, "origin")}: {string.Join(", or ", Sets.Take(2).Select(set => string.Join(" with ", set)))}{(Sets.Count > 2 ? ", or others" : "")}",
    };
}
