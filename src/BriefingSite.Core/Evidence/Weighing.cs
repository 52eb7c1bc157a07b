using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>What counting the records shows. Origins are counted, not articles: sources that repeat one another count as one.</summary>
public static class Weighing
{
    /// <summary>How many distinct origins support the statement with these citations.</summary>
    public static int Origins(IEnumerable<Citation> citations) =>
        citations.Where(citation => citation.Bearing == Bearing.Supports).Select(citation => citation.Source.Origin).Distinct().Count();

    /// <summary>Whether a source opposes the statement with these citations.</summary>
    public static bool IsOpposed(IEnumerable<Citation> citations) => citations.Any(citation => citation.Bearing == Bearing.Opposes);

    /// <summary>Whether the sources differ on a question of this relation.</summary>
    public static bool IsDivided(Relation relation) => relation is Relation.Difference or Relation.LoneDissent;

    /// <summary>How sources with these stances relate; one stance for each source.</summary>
    public static Relation Relate(IReadOnlyCollection<string> stances)
    {
        var groups = stances.GroupBy(stance => stance, StringComparer.Ordinal).Select(group => group.Count()).ToList();
        return stances.Count switch
        {
            0 => Relation.NoneSpeaks,
            1 => Relation.OnlyOneSpeaks,
            _ when groups.Count == 1 => Relation.Agreement,
            >= 3 when groups.Count == 2 && groups.Contains(1) => Relation.LoneDissent,
            _ => Relation.Difference,
        };
    }
}
