namespace BriefingSite.Core.Evidence;

/// <summary>A common subsequence of two lists.</summary>
/// <remarks>For lists of ordinary length it is the longest one, found with a table. A table for two lists of 100,000 items would have ten
/// billion cells, so long lists are first split at items that occur once in both (patience diff), then matched greedily.</remarks>
internal static class CommonSubsequence
{
    // In cells: 16 MB.
    private const long MaxTableCells = 4_000_000;

    // How far the greedy search looks ahead when no item occurs once in both.
    private const int MaxLookAhead = 64;

    /// <summary>The positions of the common items in each list.</summary>
    public static List<(int Before, int After)> Find(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new List<(int, int)>();
        Match(new(Numbered(before), 0, before.Count), new(Numbered(after), 0, after.Count), found);
        return found;

        int[] Numbered(IReadOnlyList<string> texts)
        {
            var list = new int[texts.Count];
            for (var i = 0; i < list.Length; i++)
            {
                if (!numbers.TryGetValue(texts[i], out var number)) numbers.Add(texts[i], number = numbers.Count);
                list[i] = number;
            }
            return list;
        }
    }

    private static void Match(Part before, Part after, List<(int, int)> found)
    {
        for (; before.Count > 0 && after.Count > 0 && before[0] == after[0]; (before, after) = (before.From(1), after.From(1))) found.Add((before.Start, after.Start));
        if (before.Count == 0 || after.Count == 0) return;
        if ((long)before.Count * after.Count <= MaxTableCells)
        {
            FromTable(before, after, found);
            return;
        }
        var ends = 0;
        while (ends < before.Count && ends < after.Count && before[before.Count - 1 - ends] == after[after.Count - 1 - ends]) ends++;
        Between(before.To(before.Count - ends), after.To(after.Count - ends), found);
        for (; ends > 0; ends--) found.Add((before.Start + before.Count - ends, after.Start + after.Count - ends));
    }

    private static void Between(Part before, Part after, List<(int, int)> found)
    {
        var anchors = Increasing(Once(before, after));
        if (anchors.Count == 0)
        {
            InOrder(before, after, found);
            return;
        }
        var (start, other) = (0, 0);
        foreach (var (i, j) in anchors)
        {
            Match(before.From(start).To(i - start), after.From(other).To(j - other), found);
            found.Add((before.Start + i, after.Start + j));
            (start, other) = (i + 1, j + 1);
        }
        Match(before.From(start), after.From(other), found);
    }

    // The longest common subsequence; of several, the one that begins first.
    private static void FromTable(Part before, Part after, List<(int, int)> found)
    {
        var length = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var j = after.Count - 1; j >= 0; j--)
                length[i, j] = before[i] == after[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        for (int i = 0, j = 0; i < before.Count && j < after.Count;)
        {
            if (before[i] == after[j]) found.Add((before.Start + i++, after.Start + j++));
            else if (length[i + 1, j] >= length[i, j + 1]) i++;
            else j++;
        }
    }

    private static List<(int, int)> Once(Part before, Part after)
    {
        var places = new Dictionary<int, (int Before, int After)>();
        for (var i = 0; i < before.Count; i++) places[before[i]] = (places.ContainsKey(before[i]) ? -1 : i, -2);
        for (var j = 0; j < after.Count; j++)
            if (places.TryGetValue(after[j], out var place) && place.Before >= 0) places[after[j]] = (place.Before, place.After == -2 ? j : -1);
        return [.. places.Values.Where(place => place.Before >= 0 && place.After >= 0).OrderBy(place => place.Before)];
    }

    // The longest selection of them that increases in the second list too.
    private static List<(int, int)> Increasing(List<(int Before, int After)> pairs) =>
        [.. IncreasingSubsequence.Find([.. pairs.Select(pair => pair.After)]).Select(i => pairs[i])];

    private static void InOrder(Part before, Part after, List<(int, int)> found)
    {
        var next = 0;
        for (var i = 0; i < before.Count && next < after.Count; i++)
        {
            for (var j = next; j < after.Count && j < next + MaxLookAhead; j++)
            {
                if (before[i] != after[j]) continue;
                found.Add((before.Start + i, after.Start + j));
                next = j + 1;
                break;
            }
        }
    }

    private readonly record struct Part(int[] All, int Start, int Count)
    {
        public int this[int i] => All[Start + i];

        public Part From(int i) => new(All, Start + i, Count - i);

        public Part To(int count) => new(All, Start, count);
    }
}
