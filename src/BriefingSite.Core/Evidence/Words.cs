using System.Buffers;

namespace BriefingSite.Core.Evidence;

/// <summary>A folded text as words and the text between and around them.</summary>
/// <param name="Items">The words; <see cref="WordBreaks"/> defines what a word is.</param>
/// <param name="Gaps">The text between each word and the next, spaces and punctuation or nothing; one fewer than words.</param>
/// <param name="Before">The text before the first word.</param>
/// <param name="After">The text after the last word.</param>
public sealed record Words(IReadOnlyList<string> Items, IReadOnlyList<string> Gaps, string Before = "", string After = "")
{
    /// <summary>How many words there are.</summary>
    public int Count => Items.Count;

    /// <summary>Splits a text after folding it.</summary>
    public static Words Split(string text) => Split(text, null);

    /// <summary>The same with one string for equal words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pool">Where the words are kept; <c>null</c> where they are few.</param>
    internal static Words Split(string text, WordPool? pool)
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
            if (items.Count > 0) gaps.Add(Gap(folded.AsSpan(end, i - end)));
            else first = i;
            var start = i++;
            while (i < folded.Length && WordBreaks.IsPartOfWord(folded, i) && !WordBreaks.BeginsWithin(folded, i)) i++;
            items.Add(pool is null ? folded[start..i] : pool.Of(folded.AsSpan(start, i - start)));
            end = i;
        }
        return items.Count == 0 ? new(items, gaps) : new(items, gaps, folded[..first], folded[end..]);
    }

    /// <summary>The number of the first word behind the last of some signs; 0 where there is none. With the signs that end sentences it begins the last one.</summary>
    /// <param name="signs">The signs.</param>
    public int StartBehindLast(SearchValues<char> signs)
    {
        var start = Count - 1;
        while (start > 0 && !GapBefore(start).AsSpan().ContainsAny(signs)) start--;
        return Math.Max(0, start);
    }

    private static string Gap(ReadOnlySpan<char> text) => text switch
    {
        "" => "",
        " " => " ",
        ", " => ", ",
        ". " => ". ",
        "-" => "-",
        _ => text.ToString(),
    };

    /// <summary>Consecutive words with the text between them, as one text.</summary>
    public string Text(int first, int count) =>
        string.Concat(Enumerable.Range(first, count).Select(i => i == first ? Items[i] : Gaps[i - 1] + Items[i]));

    /// <summary>The text before a word, from the previous word or the beginning; behind the last word, the text up to the end.</summary>
    public string GapBefore(int word) => word == 0 ? Before : word == Count ? After : Gaps[word - 1];

    /// <summary>The text after a word, up to the next word or the end.</summary>
    public string GapAfter(int word) => word == Count - 1 ? After : Gaps[word];
}

/// <summary>One string for each distinct word of a long text: only about a tenth of its words are distinct.</summary>
internal sealed class WordPool
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string of a word.</summary>
    public string Of(ReadOnlySpan<char> word)
    {
        if (_words.TryGetValue(word, out var known)) return known;
        var made = word.ToString();
        _words.Set.Add(made);
        return made;
    }
}
