namespace BriefingSite.Core.Evidence;

/// <summary>The longest increasing subsequence of numbers.</summary>
public static class IncreasingSubsequence
{
    /// <summary>The positions of its members, in order.</summary>
    public static List<int> Find(IReadOnlyList<int> numbers)
    {
        // Patience sorting: the top of the n-th pile is the smallest number that can end a subsequence of length n.
        var (piles, before) = (new List<int>(), new int[numbers.Count]);
        for (var i = 0; i < numbers.Count; i++)
        {
            var (low, high) = (0, piles.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (numbers[piles[middle]] < numbers[i]) low = middle + 1;
                else high = middle;
            }
            before[i] = low == 0 ? -1 : piles[low - 1];
            if (low == piles.Count) piles.Add(i);
            else piles[low] = i;
        }
        var found = new List<int>();
        for (var i = piles.Count == 0 ? -1 : piles[^1]; i >= 0; i = before[i]) found.Add(i);
        found.Reverse();
        return found;
    }
}
