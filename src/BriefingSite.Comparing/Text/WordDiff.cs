using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Text;

/// <summary>What became of a stretch of text.</summary>
public enum Edit
{
    /// <summary>It stands in both versions.</summary>
    Kept,

    /// <summary>It stands in the earlier version alone.</summary>
    Removed,

    /// <summary>It stands in the later version alone.</summary>
    Added,
}

/// <summary>Words in a row with the same fate.</summary>
/// <param name="Edit">Their fate.</param>
/// <param name="Text">The words, with the space that follows them, if one does.</param>
public readonly record struct Hunk(Edit Edit, string Text);

/// <summary>Compares two texts word by word. What only a typesetter would notice – quotation marks, dashes, spaces, line ends –
/// is no difference, nor is it told.</summary>
public static class WordDiff
{
    /// <summary>The stretches in the order of the text, what was removed before what took its place. Those kept and removed make
    /// the earlier text, those kept and added the later one, spaces aside.</summary>
    public static ValueList<Hunk> Compare(string before, string after)
    {
        var (itemBefore, itemAfter) = (Tokens.Split(before), Tokens.Split(after));
        var hunks = new List<Hunk>();
        var (i, j) = (0, 0);
        foreach (var (removed, added) in Blocks(itemBefore, itemAfter))
        {
            Add(Edit.Kept, itemAfter, j, added.Start - j);
            Add(Edit.Removed, itemBefore, removed.Start, removed.Count);
            Add(Edit.Added, itemAfter, added.Start, added.Count);
            (i, j) = (removed.Start + removed.Count, added.Start + added.Count);
        }
        Add(Edit.Kept, itemAfter, j, itemAfter.Count - j);
        return hunks.ToValueList();

        void Add(Edit edit, IReadOnlyList<Token> tokens, int first, int count)
        {
            if (count == 0) return;
            var text = new StringBuilder();
            foreach (var token in tokens.Skip(first).Take(count))
            {
                text.Append(token.Written);
                if (token.Spaced) text.Append(' ');
            }
            hunks.Add(new(edit, text.ToString()));
        }
    }

    /// <summary>Whether two texts are the same but for typography and spaces.</summary>
    public static bool AreSame(string before, string after) => before == after || Key(before) == Key(after);

    /// <summary>A text that is equal for texts that are the same but for typography and spaces.</summary>
    public static string Key(string text) => string.Join('\n', Tokens.Split(text).Select(token => token.Folded));

    /// <summary>The beginning and the end of a long text, cut between words.</summary>
    /// <param name="text">The text, longer than both together.</param>
    /// <param name="length">The most characters of each.</param>
    public static string Shortened(string text, int length)
    {
        var (head, tail) = (text.LastIndexOf(' ', length), text.IndexOf(' ', text.Length - length));
        return $"{text[..(head < 0 ? length : head)]} … {text[(tail < 0 ? text.Length - length : tail + 1)..]}";
    }

    // Where the two differ: what was removed and what was added in its place.
    private static IEnumerable<((int Start, int Count) Removed, (int Start, int Count) Added)> Blocks(IReadOnlyList<Token> before, IReadOnlyList<Token> after) =>
        ListDiff.Compare(before.Select(token => token.Folded), after.Select(token => token.Folded));
}
