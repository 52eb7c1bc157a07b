using DiffPlex;

namespace BriefingSite.Comparing.Text;

/// <summary>Finds which items of two lists differ, in order; the only code that uses DiffPlex.</summary>
internal static class ListDiff
{
    private static readonly Differ s_differ = new();

    /// <summary>The runs that were removed and added; between them the lists are equal.</summary>
    public static IEnumerable<((int Start, int Count) Removed, (int Start, int Count) Added)> Compare(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (left, right) = (before.ToArray(), after.ToArray());
        var (i, j) = (0, 0);
        foreach (var (one, other) in Common(left, right).Append((left.Length, right.Length)))
        {
            if (one > i || other > j) yield return ((i, one - i), (j, other - j));
            (i, j) = (one + 1, other + 1);
        }
    }

    // The longest common subsequence, as indices in both lists. Items in only one list can't be part of it and are left out first: two lists that
    // share little are then compared quickly, where DiffPlex would take quadratic time.
    private static IEnumerable<(int Left, int Right)> Common(string[] left, string[] right)
    {
        var (inLeft, inRight) = (left.ToHashSet(StringComparer.Ordinal), right.ToHashSet(StringComparer.Ordinal));
        var (some, others) = (Indices(left, inRight), Indices(right, inLeft));
        var (i, j) = (0, 0);
        foreach (var block in s_differ.CreateCustomDiffs(Joined(left, some), Joined(right, others), ignoreWhiteSpace: false, text => text.Length == 0 ? [] : text.Split('\n')).DiffBlocks)
        {
            for (; i < block.DeleteStartA; i++, j++) yield return (some[i], others[j]);
            (i, j) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }
        for (; i < some.Length; i++, j++) yield return (some[i], others[j]);

        static int[] Indices(string[] items, HashSet<string> wanted) => [.. Enumerable.Range(0, items.Length).Where(at => wanted.Contains(items[at]))];

        static string Joined(string[] items, int[] indices) => string.Join('\n', indices.Select(at => items[at]));
    }
}
