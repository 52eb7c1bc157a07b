using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>The passages of a source, to look for the text nearest to words that it does not contain. They are divided into words once for all searches.</summary>
/// <param name="passages">The text of each passage.</param>
public sealed class NearestTexts(IEnumerable<string> passages)
{
    // About a page; beyond that, comparing with the whole source word by word would take too long.
    private const int MaxWords = 300;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [.. passages];
    private List<int[]>? _words;

    /// <summary>The nearest stretch; of equally near ones, the first in a preferred passage.</summary>
    /// <returns><c>null</c> when no stretch has a word in common, or for more words than anyone would quote.</returns>
    /// <param name="wanted">The folded words to look for.</param>
    /// <param name="preferred">The numbers of the preferred passages.</param>
    public NearestText? Find(IReadOnlyList<string> wanted, IReadOnlyCollection<int> preferred)
    {
        if (wanted.Count > MaxWords) return null;
        _words ??= [.. _texts.Select(text => Words.Split(text).Items.Select(Number).ToArray())];
        var numbers = wanted.Select(word => _numbers.GetValueOrDefault(word, -1)).ToArray();
        var (best, found, isPreferred) = (wanted.Count, -1, false);
        // A passage can't be nearer than the words that it lacks, so those that lack the fewest are compared first.
        foreach (var (index, lacking) in ByLacking(numbers))
        {
            if (lacking > best || lacking >= wanted.Count) break;
            var distance = Distance(numbers, _words[index]);
            if (distance >= wanted.Count || distance > best) continue;
            var isOneOf = preferred.Contains(index + 1);
            if (distance == best && found >= 0 && (isPreferred != isOneOf ? isPreferred : found < index)) continue;
            (best, found, isPreferred) = (distance, index, isOneOf);
        }
        return found < 0 ? null : Describe(wanted, found);
    }

    private int Number(string word) => _numbers.TryGetValue(word, out var number) ? number : _numbers[word] = _numbers.Count;

    // The passages with the number of wanted words that they lack, the fewest first, then in their order.
    private IEnumerable<(int Index, int Lacking)> ByLacking(int[] wanted)
    {
        var places = wanted.Where(number => number >= 0).GroupBy(number => number).ToDictionary(same => same.Key, same => same.Count());
        var seen = new HashSet<int>();
        return _words!.Select((words, i) => (Index: i, Lacking: Lacking(words))).OrderBy(pair => pair.Lacking);

        int Lacking(int[] words)
        {
            seen.Clear();
            var there = 0;
            foreach (var word in words)
                if (places.TryGetValue(word, out var count) && seen.Add(word)) there += count;
            return wanted.Length - there;
        }
    }

    // The smallest edit distance in words of a stretch: dynamic programming with free start and end.
    private static int Distance(int[] wanted, int[] words)
    {
        var (above, row) = (new int[words.Length + 1], new int[words.Length + 1]);
        for (var i = 1; i <= wanted.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= words.Length; j++)
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (wanted[i - 1] == words[j - 1] ? 0 : 1));
            (above, row) = (row, above);
        }
        return above.Min();
    }

    // The same with all costs, from which the steps can be told.
    private NearestText Describe(IReadOnlyList<string> wanted, int index)
    {
        var passage = Words.Split(_texts[index]);
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
        return new(index + 1, distance, distance == 0 ? passage.Text(end - wanted.Count, wanted.Count) : Show(wanted, words, cost, end));
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
