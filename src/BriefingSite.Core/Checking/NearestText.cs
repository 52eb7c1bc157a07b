using System.Text;

using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Shows a writer what a passage has instead of a quotation that does not stand in it.</summary>
internal static class NearestText
{
    /// <summary>A hint: the likeliest stretch of the source, word by word, <c>[-as quoted-]{+as in the source+}</c>; of equally near ones
    /// that in a cited passage.</summary>
    /// <returns><c>null</c> when no stretch has a word in common.</returns>
    public static string? To(QuotedText quoted, ValueList<string> passages, List<int> cited)
    {
        var wanted = quoted.Parts.SelectMany(part => part.Forms[0].Items).ToList();
        var best = passages.Select((text, i) => Best(wanted, (i + 1, text)))
            .OrderBy(found => found.Distance).ThenBy(found => cited.Contains(found.Number) ? 0 : 1).First();
        return best.Distance >= wanted.Count ? null : $"nearest, ¶{best.Number}: {best.Text}";
    }

    // The stretch of a passage with the smallest edit distance in words: dynamic programming with a free start and end.
    private static (int Distance, int Number, string Text) Best(List<string> wanted, (int Number, string Text) passage)
    {
        var words = Words.Of(passage.Text).Items;
        var cost = new int[wanted.Count + 1, words.Count + 1];
        for (var i = 1; i <= wanted.Count; i++)
        {
            cost[i, 0] = i;
            for (var j = 1; j <= words.Count; j++)
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (wanted[i - 1] == words[j - 1] ? 0 : 1));
        }
        var end = Enumerable.Range(0, words.Count + 1).MinBy(j => cost[wanted.Count, j]);
        return (cost[wanted.Count, end], passage.Number, Show(wanted, words, cost, end));
    }

    private static string Show(List<string> wanted, IReadOnlyList<string> words, int[,] cost, int end)
    {
        var steps = new Stack<string>();
        for (int i = wanted.Count, j = end; i > 0;)
        {
            if (j > 0 && cost[i, j] == cost[i - 1, j - 1] + (wanted[i - 1] == words[j - 1] ? 0 : 1))
            {
                steps.Push(wanted[i - 1] == words[j - 1] ? words[j - 1] : $"[-{wanted[i - 1]}-]{{+{words[j - 1]}+}}");
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
        return new StringBuilder().AppendJoin(' ', steps).ToString();
    }
}
