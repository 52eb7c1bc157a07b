using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Text;

/// <summary>The same item in both versions, or an item without a match.</summary>
/// <param name="Before">The item of the earlier version; <c>default</c> where it was added.</param>
/// <param name="After">The item of the later version; <c>default</c> where it was removed.</param>
/// <param name="Match">How they match.</param>
public readonly record struct Pair<T>(T? Before, T? After, Match Match);

/// <summary>How an item of one version matches one of the other.</summary>
public enum Match
{
    /// <summary>Equal, and in the same order as its neighbours.</summary>
    Same,

    /// <summary>Equal, but moved past others.</summary>
    Moved,

    /// <summary>Similar: most of its words are the same.</summary>
    Changed,

    /// <summary>It was removed.</summary>
    Removed,

    /// <summary>It was added.</summary>
    Added,
}

/// <summary>Finds in two lists of texts – sentences, paragraphs, table rows, list items – which are the same, moved, changed, added or removed. Equal
/// texts match at any place, so a move is never a removal and an addition.</summary>
public static class Pairing
{
    /// <summary>Aligns two lists.</summary>
    /// <returns>A pair for each item, in the order of the later list; removed items keep their place.</returns>
    /// <param name="before">The earlier list.</param>
    /// <param name="after">The later list.</param>
    /// <param name="text">The text of an item; typography does not count in it (<see cref="WordDiff.Key"/>).</param>
    public static ValueList<Pair<T>> Pair<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> text)
    {
        var (textsBefore, textsAfter) = (before.Select(item => WordDiff.Key(text(item))).ToArray(), after.Select(item => WordDiff.Key(text(item))).ToArray());
        var partner = new (int Before, Match Match)?[after.Count];
        var isTaken = new bool[before.Count];
        MatchInOrder(textsBefore, textsAfter, Take);
        MatchAnywhere(textsBefore, textsAfter, isTaken, partner, Take);
        MatchSimilar(textsBefore, textsAfter, isTaken, partner, Take);
        MatchAlike(textsBefore, textsAfter, isTaken, partner, Take);

        var pairs = new List<Pair<T>>();
        var next = 0;
        for (var j = 0; j < after.Count; j++)
        {
            if (partner[j] is not { } found)
            {
                pairs.Add(new(default, after[j], Match.Added));
                continue;
            }
            if (found.Match != Match.Moved) AddRemoved(found.Before);
            pairs.Add(new(before[found.Before], after[j], found.Match));
        }
        AddRemoved(before.Count);
        return pairs.ToValueList();

        void Take(int i, int j, Match match) => (isTaken[i], partner[j]) = (true, (i, match));

        void AddRemoved(int end)
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

    private static void MatchSimilar(string[] before, string[] after, bool[] isTaken, (int, Match)?[] partner, Action<int, int, Match> take)
    {
        var left = Enumerable.Range(0, before.Length).Where(i => !isTaken[i]).ToArray();
        var right = Enumerable.Range(0, after.Length).Where(j => partner[j] is null).ToArray();
        foreach (var (i, j) in SimilarTexts.Find([.. left.Select(i => before[i])], [.. right.Select(j => after[j])], left, right))
            if (!isTaken[i] && partner[j] is null) take(i, j, Match.Changed);
    }

    // Short texts with few words in common, but most letters, between the same two others: "The wepons sunk.", "The weapons sank."
    private static void MatchAlike(string[] before, string[] after, bool[] isTaken, (int Before, Match Match)?[] partner, Action<int, int, Match> take)
    {
        var inOrder = partner.Where(found => found?.Match == Match.Same).Select(found => found!.Value.Before).ToArray();
        var left = Enumerable.Range(0, before.Length).Where(i => !isTaken[i]).ToLookup(i => inOrder.Count(place => place < i));
        var passed = 0;
        var right = new List<(int Gap, int Place)>();
        for (var j = 0; j < after.Length; j++)
        {
            if (partner[j]?.Match == Match.Same) passed++;
            else if (partner[j] is null) right.Add((passed, j));
        }
        foreach (var gap in right.GroupBy(each => each.Gap, each => each.Place))
        {
            foreach (var (i, j) in SimilarTexts.FindAlike(before, after, [.. left[gap.Key]], [.. gap]))
                if (!isTaken[i] && partner[j] is null) take(i, j, Match.Changed);
        }
    }
}
