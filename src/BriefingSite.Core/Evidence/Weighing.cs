using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>What counting the records shows. Origins are counted, not articles: sources that repeat one another count as one.</summary>
public static class Weighing
{
    /// <summary>How many distinct origins carry the statement with these citations. It is no better carried than the claims that it rests on.</summary>
    /// <param name="citations">The citations.</param>
    /// <param name="premises">How well the claims that it rests on are supported; <c>null</c> where it rests on none.</param>
    public static int Origins(IEnumerable<Citation> citations, PremiseSupport? premises)
    {
        var own = OriginsThat(Bearing.Supports, citations).Count;
        return premises is not { Origins: > 0 and var others } ? own : own == 0 ? others : Math.Min(own, others);
    }

    /// <summary>What speaks against the statement with these citations. A source that opposes what it supports itself, or what a source of the same
    /// origin supports, qualifies the statement; only another origin contests it.</summary>
    /// <param name="citations">The citations.</param>
    /// <param name="isQuestionDivided">Whether the sources differ on a question that the statement belongs to.</param>
    public static ValueList<Dispute> Disputes(IReadOnlyCollection<Citation> citations, bool isQuestionDivided)
    {
        var (supporting, opposing) = (OriginsThat(Bearing.Supports, citations), OriginsThat(Bearing.Opposes, citations));
        return Enum.GetValues<Dispute>().Where(dispute => dispute switch
        {
            Dispute.Contested => opposing.Except(supporting, StringComparer.Ordinal).Any(),
            Dispute.SelfQualified => opposing.Overlaps(supporting),
            Dispute.DisputedQuestion => isQuestionDivided,
        }).ToValueList();
    }

    /// <summary>Whether the sources differ on a question of this relation.</summary>
    public static bool IsDivided(Relation relation) => relation is Relation.Difference or Relation.LoneDissent;

    /// <summary>How sources with these stances relate; one stance for each source.</summary>
    public static Relation Relate(IReadOnlyCollection<string> stances) => Relate([.. stances.CountBy(stance => stance, StringComparer.Ordinal).Select(count => count.Value)]);

    /// <summary>How sources relate of which so many take each stance.</summary>
    public static Relation Relate(ReadOnlySpan<int> counts)
    {
        var (sources, stances, hasLone) = (0, 0, false);
        foreach (var count in counts)
        {
            sources += count;
            if (count > 0) stances++;
            hasLone |= count == 1;
        }
        return sources switch
        {
            0 => Relation.NoneSpeaks,
            1 => Relation.OnlyOneSpeaks,
            _ when stances == 1 => Relation.Agreement,
            >= 3 when stances == 2 && hasLone => Relation.LoneDissent,
            _ => Relation.Difference,
        };
    }

    private static HashSet<string> OriginsThat(Bearing bearing, IEnumerable<Citation> citations) =>
        citations.Where(citation => citation.Bearing == bearing).Select(citation => citation.Source.Origin).ToHashSet(StringComparer.Ordinal);
}
