using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Text;

/// <summary>What happened to a run of words.</summary>
public enum Edit
{
    /// <summary>It is in both versions.</summary>
    Kept,

    /// <summary>It is only in the earlier version.</summary>
    Removed,

    /// <summary>It is only in the later version.</summary>
    Added,
}

/// <summary>Consecutive words with the same edit.</summary>
/// <param name="Edit">What happened to them.</param>
/// <param name="Text">The words, with the space after them, if there is one.</param>
public readonly record struct Hunk(Edit Edit, string Text);

/// <summary>Compares two texts word by word. Typography – the form of quotation marks and dashes, spaces, line ends – does not count.</summary>
public static class WordDiff
{
    /// <summary>The hunks in the order of the text; removed words come before those that replaced them. The kept and removed hunks make up the
    /// earlier text, the kept and added ones the later text, spaces aside.</summary>
    public static ValueList<Hunk> Compare(string before, string after)
    {
        var (tokensBefore, tokensAfter) = (Tokens.Split(before), Tokens.Split(after));
        var hunks = new List<Hunk>();
        var (i, j) = (0, 0);
        foreach (var (removed, added) in Blocks(tokensBefore, tokensAfter))
        {
            Add(Edit.Kept, tokensAfter, j, added.Start - j);
            Add(Edit.Removed, tokensBefore, removed.Start, removed.Count);
            Add(Edit.Added, tokensAfter, added.Start, added.Count);
            (i, j) = (removed.Start + removed.Count, added.Start + added.Count);
        }
        Add(Edit.Kept, tokensAfter, j, tokensAfter.Count - j);
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

    private const string Ellipsis = "...";

    /// <summary>Whether two texts are the same but for typography and spaces.</summary>
    public static bool AreSame(string before, string after) => before == after || Key(before) == Key(after);

    /// <summary>A text that is equal for texts that are the same but for typography and spaces.</summary>
    public static string Key(string text) => string.Join(' ', Tokens.Split(text).Select(token => token.Folded == Ellipsis ? ". . ." : token.Folded));

    /// <summary>The beginning and the end of a long text, cut between words.</summary>
    /// <param name="text">The text, longer than both together.</param>
    /// <param name="length">The maximum number of characters of each.</param>
    public static string Shortened(string text, int length)
    {
        var (head, tail) = (text.LastIndexOf(' ', length), text.IndexOf(' ', text.Length - length));
        return $"{text[..(head < 0 ? length : head)]} … {text[(tail < 0 ? text.Length - length : tail + 1)..]}";
    }

    // The differences: what was removed and what was added in its place.
    private static IEnumerable<((int Start, int Count) Removed, (int Start, int Count) Added)> Blocks(IReadOnlyList<Token> before, IReadOnlyList<Token> after) =>
        ListDiff.Compare(before.Select(token => token.Folded), after.Select(token => token.Folded));
}
