using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Text;

/// <summary>Two items that are one and the same, or one that has no match.</summary>
/// <param name="Before">The item of the earlier version; <c>default</c> where it was added.</param>
/// <param name="After">The item of the later version; <c>default</c> where it was removed.</param>
/// <param name="Match">How they match.</param>
public readonly record struct Pair<T>(T? Before, T? After, Match Match);

/// <summary>How an item of one version matches one of the other.</summary>
public enum Match
{
    /// <summary>Equal, in the same order as what stands round it.</summary>
    Same,

    /// <summary>Equal, but it has moved past others.</summary>
    Moved,

    /// <summary>Alike: most of its words are the same.</summary>
    Changed,

    /// <summary>It was removed.</summary>
    Removed,

    /// <summary>It was added.</summary>
    Added,
}

/// <summary>Finds in two lists of texts – sentences, paragraphs, rows of a table, items of a list – what is the same, what moved, what
/// changed, what came and went. Equal texts match wherever they stand, so a move is never a removal and an addition.</summary>
public static class Pairing
{
    /// <summary>Aligns two lists.</summary>
    /// <returns>A pair for each item, in the order of the later list; what was removed stands where it stood.</returns>
    /// <param name="before">The earlier list.</param>
    /// <param name="after">The later list.</param>
    /// <param name="text">What is compared of an item; folded here.</param>
    public static ValueList<Pair<T>> Pair<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> text)
    {
        var (itemBefore, itemAfter) = (before.Select(item => Folding.Fold(text(item))).ToArray(), after.Select(item => Folding.Fold(text(item))).ToArray());
        var partner = new (int Old, Match Match)?[after.Count];
        var isTaken = new bool[before.Count];
        MatchInOrder(itemBefore, itemAfter, Take);
        MatchAnywhere(itemBefore, itemAfter, isTaken, partner, Take);
        MatchAlike(itemBefore, itemAfter, isTaken, partner, Take);

        var pairs = new List<Pair<T>>();
        var next = 0;
        for (var j = 0; j < after.Count; j++)
        {
            if (partner[j] is not { } found)
            {
                pairs.Add(new(default, after[j], Match.Added));
                continue;
            }
            if (found.Match != Match.Moved) TellRemoved(found.Old);
            pairs.Add(new(before[found.Old], after[j], found.Match));
        }
        TellRemoved(before.Count);
        return pairs.ToValueList();

        void Take(int i, int j, Match match) => (isTaken[i], partner[j]) = (true, (i, match));

        void TellRemoved(int end)
        {
            for (; next < end; next++)
                if (!isTaken[next]) pairs.Add(new(before[next], default, Match.Removed));
        }
    }

    private static void MatchInOrder(string[] before, string[] after, Action<int, int, Match> take)
    {
        var (i, j) = (0, 0);
        foreach (var (removed, added) in ListDiff.Compare(before, after))
        {
            for (; i < removed.Start; i++, j++) take(i, j, Match.Same);
            (i, j) = (removed.Start + removed.Count, added.Start + added.Count);
        }
        for (; i < before.Length && j < after.Length; i++, j++) take(i, j, Match.Same);
    }

    private static void MatchAnywhere(string[] before, string[] after, bool[] isTaken, (int, Match)?[] partner, Action<int, int, Match> take)
    {
        var open = Enumerable.Range(0, before.Length).Where(i => !isTaken[i]).GroupBy(i => before[i], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        for (var j = 0; j < after.Length; j++)
            if (partner[j] is null && open.TryGetValue(after[j], out var queue) && queue.TryDequeue(out var i)) take(i, j, Match.Moved);
    }

    private static void MatchAlike(string[] before, string[] after, bool[] isTaken, (int, Match)?[] partner, Action<int, int, Match> take)
    {
        var left = Enumerable.Range(0, before.Length).Where(i => !isTaken[i]).ToArray();
        var right = Enumerable.Range(0, after.Length).Where(j => partner[j] is null).ToArray();
        foreach (var (i, j) in SimilarTexts.Find([.. left.Select(i => before[i])], [.. right.Select(j => after[j])], left, right))
            if (!isTaken[i] && partner[j] is null) take(i, j, Match.Changed);
    }
}
