using System.Buffers;
using System.Globalization;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Text of an input file for terminals, logs and comments: invisible characters, and those that could move a cursor, change
/// the direction or begin another line, are written out, as in <c>&lt;U+202E&gt;</c>.</summary>
public static class VisibleText
{
    // Controls, the property Bidi_Control, line ends, and characters without shape or purpose; joiners and selectors are parts of words and emoji.
    private static readonly SearchValues<char> s_hidden = SearchValues.Create(
    [
        .. Range(0x00, 0x08), .. Range(0x0A, 0x1F), .. Range(0x7F, 0x9F), '\u061C', '\u200B', '\u200E', '\u200F', .. Range(0x2028, 0x202E), .. Range(0x2060, 0x206F),
        '\uFEFF', .. Range(0xFFF9, 0xFFFB), .. Range(0xFDD0, 0xFDEF), '\uFFFE', '\uFFFF',
    ]);

    /// <summary>The text with all of these written out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsLines">Whether line ends are kept.</param>
    public static string Escape(string text, bool keepsLines = false)
    {
        if (text.AsSpan().IndexOfAny(s_hidden) < 0) return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            if (IsHidden(letter) && !(keepsLines && letter is '\n' or '\r')) shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)letter:X4}>");
            else shown.Append(letter);
        }
        return shown.ToString();
    }

    /// <summary>Whether a character is written out.</summary>
    public static bool IsHidden(char letter) => s_hidden.Contains(letter);

    /// <summary>The text with a dot for each of them, so that columns are kept.</summary>
    public static string Dotted(string text) => text.AsSpan().IndexOfAny(s_hidden) < 0 ? text : string.Concat(text.Select(letter => IsHidden(letter) ? '·' : letter));

    /// <summary>A line as a log may show it. Runners of workflows take a line that begins with <c>::word</c>, and <c>##[…</c> or
    /// <c>##word[…</c> anywhere, as a command.</summary>
    public static string Line(string text)
    {
        text = Escape(text);
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (text.AsSpan(start) is [':', ':', var first, ..] && char.IsAsciiLetter(first)) text = $"{text[..start]}<U+003A>{text[(start + 1)..]}";
        return WithoutOrders(text, "<U+005B>");
    }

    /// <summary>A text in which <c>##[</c> and <c>##word[</c> are not commands, because the bracket is escaped.</summary>
    public static string WithoutOrders(string text, string bracket)
    {
        if (!text.Contains("##", StringComparison.Ordinal)) return text;
        var shown = new StringBuilder(text.Length + 8);
        var isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            isOpen = text[i] == '#' ? i > 0 && text[i - 1] == '#' : isOpen && (char.IsAsciiLetter(text[i]) || text[i] == '-' || text[i] == '[');
            if (isOpen && text[i] == '[')
            {
                shown.Append(bracket);
                isOpen = false;
            }
            else shown.Append(text[i]);
        }
        return shown.ToString();
    }

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
