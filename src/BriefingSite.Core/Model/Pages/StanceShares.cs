namespace BriefingSite.Core.Model;

/// <summary>How many sources take each stance on a question.</summary>
/// <param name="Stances">The stances of its scale from one end to the other, those that no source takes too.</param>
/// <param name="Silent">How many sources were read for it and are silent.</param>
/// <param name="Unread">How many were not read for it yet.</param>
public sealed record StanceShares(ValueList<StanceShare> Stances, int Silent, int Unread)
{
    /// <summary>How many take a position.</summary>
    public int Speaking => Stances.Sum(share => share.Count);

    /// <summary>Counts the sources of a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sources">How many sources there are.</param>
    public static StanceShares Count(Question question, int sources) => Count(question, question.Positions, question.Silent.Count, sources);

    /// <summary>Counts some of the sources of a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="positions">The positions of these sources.</param>
    /// <param name="silent">How many of them are silent.</param>
    /// <param name="sources">How many they are.</param>
    public static StanceShares Count(Question question, IReadOnlyCollection<Position> positions, int silent, int sources)
    {
        var counts = positions.CountBy(position => position.Stance, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        // A stance that is not on the scale is reported elsewhere; it is counted all the same.
        var stances = question.Header.Scale.Concat(counts.Keys).Distinct(StringComparer.Ordinal).Select(stance => new StanceShare(stance, counts.GetValueOrDefault(stance))).ToValueList();
        return new(stances, silent, sources - positions.Count - silent);
    }
}

/// <summary>How many sources take one stance.</summary>
/// <param name="Stance">The stance, a word of the question's scale.</param>
/// <param name="Count">How many sources.</param>
public sealed record StanceShare(string Stance, int Count);
