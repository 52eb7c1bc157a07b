using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>The text of a source that is nearest to words it does not contain.</summary>
/// <param name="Passage">The number of the passage.</param>
/// <param name="Distance">How many words must be removed, inserted or changed.</param>
/// <param name="Difference">A word-by-word diff, <c>[-as searched for-]{+as in the source+}</c>; if only punctuation and spaces differ, the
/// source's own words.</param>
public sealed record NearestText(int Passage, int Distance, string Difference)
{
    // About a page; beyond that, comparing with the whole source word by word would take too long.
    private const int MaxWords = 300;

    /// <summary>The nearest stretch of a source; of equally near ones, the first in a preferred passage.</summary>
    /// <returns><c>null</c> when no stretch has a word in common, or for more words than anyone would quote.</returns>
    /// <param name="wanted">The folded words to look for.</param>
    /// <param name="passages">The text of each passage.</param>
    /// <param name="preferred">The numbers of the preferred passages.</param>
    public static NearestText? Find(IReadOnlyList<string> wanted, IEnumerable<string> passages, IReadOnlyCollection<int> preferred)
    {
        if (wanted.Count > MaxWords) return null;
        var best = passages.Select((text, i) => Best(wanted, i + 1, Words.Split(text)))
            .OrderBy(found => found.Distance).ThenBy(found => preferred.Contains(found.Passage) ? 0 : 1).FirstOrDefault();
        return best is null || best.Distance >= wanted.Count ? null : best;
    }

    // The stretch of a passage with the smallest edit distance in words: dynamic programming with free start and end.
    private static NearestText Best(IReadOnlyList<string> wanted, int number, Words passage)
    {
        var words = passage.Items;
        var cost = new int[wanted.Count + 1, words.Count + 1];
        for (var i = 1; i <= wanted.Count; i++)
        {
            cost[i, 0] = i;
            for (var j = 1; j <= words.Count; j++)
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (wanted[i - 1] == words[j - 1] ? 0 : 1));
        }
        var end = Enumerable.Range(0, words.Count + 1).MinBy(j => (cost[wanted.Count, j], -j));
        var distance = cost[wanted.Count, end];
        return new(number, distance, distance == 0 ? passage.Text(end - wanted.Count, wanted.Count) : Show(wanted, words, cost, end));
    }

    private static string Show(IReadOnlyList<string> wanted, IReadOnlyList<string> words, int[,] cost, int end)
    {
        var steps = new Stack<string>();
        var alike = new List<string>();
        for (int i = wanted.Count, j = end; i > 0;)
        {
            if (j > 0 && cost[i, j] == cost[i - 1, j - 1] + (wanted[i - 1] == words[j - 1] ? 0 : 1))
            {
                steps.Push(wanted[i - 1] == words[j - 1] ? words[j - 1] : $"[-{wanted[i - 1]}-]{{+{words[j - 1]}+}}");
                if (LookAlikes.Describe(wanted[i - 1], words[j - 1]) is { } letters) alike.Add(letters);
                (i, j) = (i - 1, j - 1);
            }
            else if (j > 0 && cost[i, j] == cost[i, j - 1] + 1)
            {
                steps.Push($"{{+{words[--j]}+}}");
            }
            else
            {
                steps.Push($"[-{wanted[--i]}-]");
            }
        }
        var shown = string.Join(' ', steps);
        return alike.Count == 0 ? shown : $"{shown} – they look alike, but in the quotation {string.Join("; ", alike.AsEnumerable().Reverse().SelectMany(letters => letters.Split("; ")).Distinct())}";
    }
}
