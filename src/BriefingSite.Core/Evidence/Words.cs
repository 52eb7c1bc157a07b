namespace BriefingSite.Core.Evidence;

/// <summary>A folded text as words and what stands between and around them.</summary>
/// <param name="Items">The words; <see cref="WordBreaks"/> says what a word is.</param>
/// <param name="Gaps">What stands behind each word up to the next one, spaces and punctuation, or nothing; one fewer than words.</param>
/// <param name="Before">What stands before the first word.</param>
/// <param name="After">What stands behind the last word.</param>
public sealed record Words(IReadOnlyList<string> Items, IReadOnlyList<string> Gaps, string Before = "", string After = "")
{
    /// <summary>How many words there are.</summary>
    public int Count => Items.Count;

    /// <summary>Splits a text after folding it.</summary>
    public static Words Split(string text)
    {
        var folded = Folding.Fold(text);
        var (items, gaps) = (new List<string>(), new List<string>());
        var (first, end) = (0, 0);
        for (var i = 0; i < folded.Length;)
        {
            if (!WordBreaks.IsPartOfWord(folded, i))
            {
                i++;
                continue;
            }
            if (items.Count > 0) gaps.Add(folded[end..i]);
            else first = i;
            var start = i++;
            while (i < folded.Length && WordBreaks.IsPartOfWord(folded, i) && !WordBreaks.BeginsWithin(folded, i)) i++;
            items.Add(folded[start..i]);
            end = i;
        }
        return items.Count == 0 ? new(items, gaps) : new(items, gaps, folded[..first], folded[end..]);
    }

    /// <summary>Words from a number on, with what stands between them, as one text.</summary>
    public string Text(int first, int count) =>
        string.Concat(Enumerable.Range(first, count).Select(i => i == first ? Items[i] : Gaps[i - 1] + Items[i]));

    /// <summary>What stands before a word, down to the word before it or the beginning.</summary>
    public string GapBefore(int word) => word == 0 ? Before : Gaps[word - 1];

    /// <summary>What stands behind a word, up to the next one or the end.</summary>
    public string GapAfter(int word) => word == Count - 1 ? After : Gaps[word];
}
