using System.Text;
using BriefingSite.Comparing.Text;

namespace BriefingSite.Shell.Formats.Comments;

/// <summary>Two texts as one, with <c>&lt;del&gt;</c> and <c>&lt;ins&gt;</c>: the asterisks of Markdown mark nothing beside punctuation.</summary>
/// <param name="maxLength">The maximum length of a text that was removed or added.</param>
internal sealed class CommentWords(int maxLength)
{
    private const int MaxKeptLength = 240;

    /// <summary>Whether something that a reviewer has to read was shortened.</summary>
    public bool IsShortened { get; private set; }

    /// <summary>The texts, word by word.</summary>
    public string Difference(string? before, string? after)
    {
        var text = new StringBuilder();
        var last = new Hunk(Edit.Kept, "");
        foreach (var hunk in WordDiff.Compare(before ?? "", after ?? ""))
        {
            var words = Shortened(hunk);
            if (words.Length == 0) continue;
            if (text.Length > 0 && (last.Text.EndsWith(' ') || (last.Edit == Edit.Removed && hunk.Edit == Edit.Added) || (EndsInWord(last.Text) && char.IsLetterOrDigit(words[0])))) text.Append(' ');
            text.Append(hunk.Edit switch { Edit.Removed => $"<del>{words}</del>", Edit.Added => $"<ins>{words}</ins>", _ => words });
            last = hunk;
        }
        return text.ToString();
    }

    /// <summary>A text that may be long.</summary>
    public string Text(string text) => Shortened(new(Edit.Added, text));

    // Unchanged text between two changes is shortened; changed text only where it is very long.
    private string Shortened(Hunk hunk)
    {
        var words = hunk.Text.Trim();
        if (hunk.Edit == Edit.Kept) return MarkdownText.Escape(words.Length > MaxKeptLength ? WordDiff.Shortened(words, MaxKeptLength / 3) : words);
        if (words.Length <= maxLength) return MarkdownText.Escape(words);
        IsShortened = true;
        var end = char.IsHighSurrogate(words[maxLength - 1]) ? maxLength - 1 : maxLength;
        return $"{MarkdownText.Escape(words[..end])} … ({words.Length - end} characters more)";
    }

    private static bool EndsInWord(string text) => text.Length > 0 && char.IsLetterOrDigit(text[^1]);
}
