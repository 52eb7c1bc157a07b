using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Where the words of each passage are when the same text is divided in another way.</summary>
public static class DivisionAlignment
{
    // A passage whose words are divided between several belongs to those that have at least this part of them.
    private const int MinPart = 4;

    /// <summary>For each old number the new ones that have its words, in order; none for a passage without words, or with words that were no text.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<int>> Find(IReadOnlyList<OriginalPassage> before, IReadOnlyList<OriginalPassage> after)
    {
        var (old, now) = (WordsOf(before), WordsOf(after));
        var found = new Dictionary<int, Dictionary<int, int>>();
        foreach (var (one, other) in CommonSubsequence.Find([.. old.Select(word => word.Text)], [.. now.Select(word => word.Text)]))
        {
            if (!found.TryGetValue(old[one].Number, out var counts)) found.Add(old[one].Number, counts = []);
            counts[now[other].Number] = counts.GetValueOrDefault(now[other].Number) + 1;
        }
        return Enumerable.Range(1, before.Count).ToDictionary(number => number, number => found.TryGetValue(number, out var counts) ? Most(counts) : []);
    }

    private static IReadOnlyList<int> Most(Dictionary<int, int> counts)
    {
        var all = counts.Values.Sum();
        return [.. counts.Where(pair => pair.Value * MinPart >= all).Select(pair => pair.Key).Order()];
    }

    private static List<(int Number, string Text)> WordsOf(IReadOnlyList<OriginalPassage> passages) =>
        [.. passages.SelectMany((passage, i) => Words.Split(passage.Text).Items.Select(word => (i + 1, word)))];
}
