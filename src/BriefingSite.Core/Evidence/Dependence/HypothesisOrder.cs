using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence.Dependence;

/// <summary>The order of a judgement and its alternatives: the one that the fewest claims contradict first, those to which no claim speaks last.</summary>
public static class HypothesisOrder
{
    /// <summary>How a claim speaks to a judgement or an alternative: 1 for it, -1 against it, 0 neither.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="id">The id of the judgement or alternative.</param>
    /// <param name="isNamed">Whether it is a judgement that names the claim, which speaks for it then unless it says otherwise.</param>
    public static int Bearing(Claim claim, string id, bool isNamed) => claim.Against.Contains(id) ? -1 : claim.For.Contains(id) || isNamed ? 1 : 0;

    /// <summary>Their order, by number.</summary>
    /// <param name="count">How many they are.</param>
    /// <param name="bearings">How each claim speaks to each of them.</param>
    public static List<int> Sort(int count, IReadOnlyCollection<IReadOnlyList<int>> bearings) =>
        [.. Enumerable.Range(0, count).OrderBy(i => bearings.All(row => row[i] == 0)).ThenBy(i => bearings.Count(row => row[i] < 0))];

    /// <summary>The ranks of a judgement and its alternatives, from the first: those that share a rank are contradicted alike.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="claims">The claims that speak to anything, or that it names.</param>
    public static ValueList<HypothesisRank> Rank(Judgement judgement, IEnumerable<Claim> claims)
    {
        var named = judgement.Claims.Select(claim => claim.Target.EntityId).ToHashSet(StringComparer.Ordinal);
        var ids = judgement.Alternatives.Select(alternative => alternative.Name).Prepend(judgement.Header.Id).ToList();
        var rows = claims.Select(claim => ids.ConvertAll(id => Bearing(claim, id, id == judgement.Header.Id && named.Contains(claim.Id)))).ToList();
        return Sort(ids.Count, rows).GroupBy(i => rows.TrueForAll(row => row[i] == 0) ? (int?)null : rows.Count(row => row[i] < 0))
            .Select(rank => new HypothesisRank(rank.Select(i => ids[i]).ToValueList(), rank.Key)).ToValueList();
    }
}

/// <summary>A judgement and alternatives that are contradicted alike.</summary>
/// <param name="Ids">Their ids, in the order of the front page.</param>
/// <param name="Against">How many claims speak against each; <c>null</c> where none speaks to any of them.</param>
public sealed record HypothesisRank(ValueList<string> Ids, int? Against)
{
    /// <summary>What it says in a sentence: <c>j-fails and alt-fails (1 against)</c>.</summary>
    public string InWords() => $"{Plural.List(Ids)} ({(Against is { } count ? $"{count} against" : "no claim speaks to it")})";
}
