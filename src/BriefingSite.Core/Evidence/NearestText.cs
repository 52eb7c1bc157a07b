using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>What a source has instead of words that do not stand in it.</summary>
/// <param name="Passage">The number of the passage.</param>
/// <param name="Distance">How many words must be taken away, put in or changed.</param>
/// <param name="Difference">The stretch word by word, <c>[-as looked for-]{+as in the source+}</c>; where only punctuation and spaces
/// differ, the source's own words.</param>
public sealed record NearestText(int Passage, int Distance, string Difference)
{
    // So many words are a page, and beside them the whole source would have to be laid word by word.
    private const int MostWords = 300;

    /// <summary>The likeliest stretch of a source; of equally near ones the first that stands in a preferred passage.</summary>
    /// <returns><c>null</c> when no stretch has a word in common, and for more words than anybody quotes.</returns>
    /// <param name="wanted">The words.</param>
    /// <param name="passages">The text of each passage.</param>
    /// <param name="preferred">The numbers of some passages.</param>
    public static NearestText? To(IReadOnlyList<string> wanted, IEnumerable<string> passages, IReadOnlyCollection<int> preferred)
    {
        if (wanted.Count > MostWords) return null;
        var best = passages.Select((text, i) => Best(wanted, i + 1, Words.Split(text)))
            .OrderBy(found => found.Distance).ThenBy(found => preferred.Contains(found.Passage) ? 0 : 1).FirstOrDefault();
        return best is null || best.Distance >= wanted.Count ? null : best;
    }

    // The stretch of a passage with the smallest edit distance in words: dynamic programming with a free start and end.
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
