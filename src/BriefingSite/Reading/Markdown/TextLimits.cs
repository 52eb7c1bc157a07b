using System.Buffers;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>Refuses what nobody wrote on purpose, before it is parsed: the parser takes four times as long for twice as many marks of some
/// kinds. A paragraph beyond a limit is reported and read as if its lines were empty.</summary>
internal static class TextLimits
{
    /// <summary>How many letters may stand between two spaces.</summary>
    public const int LongestWord = 8_000;

    /// <summary>How many lines may stand without an empty one between them: rows of a table, entries of a list.</summary>
    public const int MostLines = 10_000;

    /// <summary>How many letters they may have.</summary>
    public const int MostLetters = 2_000_000;

    /// <summary>How many bare addresses may stand in them.</summary>
    public const int MostAddresses = 2_000;

    // Divs that are open at once: more than text may be nested, so that what is too deep is mostly told by whoever reads the tree.
    private const int MostOpenDivs = 100;

    // How many spaces may stand before a line: each level of a list takes two, and text may be nested 64 deep.
    private const int DeepestIndent = 400;

    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\n\r");

    /// <summary>The text without the paragraphs that are beyond a limit; the text itself where all are within.</summary>
    public static string Apply(string text, Places places, Action<Diagnostic> report)
    {
        char[]? kept = null;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOf(text, start);
            if (Excess(text.AsSpan(start, end - start)) is not { } excess) continue;
            report(new(Rules.ParagraphTooLarge, places.At(start + excess.At, excess.Length), excess.Message, excess.Hint));
            Blank(kept ??= text.ToCharArray(), start, end);
        }
        return WithoutDeepDivs(WithoutDeepLines(kept is null ? text : new(kept), places, report), places, report);
    }

    // At each line the parser asks all that is open whether it goes on.
    private static string WithoutDeepLines(string text, Places places, Action<Diagnostic> report)
    {
        char[]? kept = null;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var indent = text.AsSpan(start, end - start).IndexOfAnyExcept(' ', '\t');
            if (indent <= DeepestIndent) continue;
            if (kept is null) report(new(Rules.TooDeep, places.At(start + indent), $"{indent:N0} spaces stand before this line; {DeepestIndent} are the most.", "take some of them away"));
            Blank(kept ??= text.ToCharArray(), start, end);
        }
        return kept is null ? text : new(kept);
    }

    // A line that opens a div while very many are open is left out.
    private static string WithoutDeepDivs(string text, Places places, Action<Diagnostic> report)
    {
        char[]? kept = null;
        var open = 0;
        for (var at = text.IndexOf(":::", StringComparison.Ordinal); at >= 0; at = text.IndexOf(":::", at, StringComparison.Ordinal))
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            var begins = at;
            while (begins > 0 && text[begins - 1] == ' ') begins--;
            if (begins == 0 || text[begins - 1] is '\n' or '\r')
            {
                if (text.AsSpan(at, end - at).TrimStart(':').IsWhiteSpace()) open = Math.Max(0, open - 1);
                else if (++open > MostOpenDivs)
                {
                    if (kept is null) report(new(Rules.TooDeep, places.At(at), $"More than {MostOpenDivs} divs are open here.", "close each with a line of as many colons as it began with"));
                    Blank(kept ??= text.ToCharArray(), at, end);
                }
            }
            at = end;
        }
        return kept is null ? text : new(kept);
    }

    private static void Blank(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text[i] is not ('\n' or '\r')) text[i] = ' ';
    }

    // Behind the empty line that ends it.
    private static int EndOf(string text, int start)
    {
        for (var at = start; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) return text.Length;
            if (text.AsSpan(at, end - at).IsWhiteSpace()) return end + 1;
            at = end + 1;
        }
        return text.Length;
    }

    private static (int At, int Length, string Message, string Hint)? Excess(ReadOnlySpan<char> paragraph)
    {
        // Most are so short that nothing can be beyond a limit.
        if (paragraph.Length <= LongestWord) return null;
        if (paragraph.Length > MostLetters)
            return (0, 1, $"{paragraph.Length:N0} letters stand here without an empty line; {MostLetters:N0} are the most.", "put an empty line between paragraphs, or make it several pages");
        if (paragraph.TrimEnd().Count('\n') + 1 is var lines && lines > MostLines)
            return (0, 1, $"{lines:N0} lines stand here without an empty one between them; {MostLines:N0} are the most.", "put an empty line between paragraphs, or make it several tables or lists");
        for (var at = 0; at < paragraph.Length;)
        {
            var length = paragraph[at..].IndexOfAny(s_spaces);
            if (length < 0) length = paragraph.Length - at;
            if (length > LongestWord)
                return (at, 1, $"{length:N0} letters stand here without a space; {LongestWord:N0} are the most.", "write words, with spaces between them; a picture belongs in input/files/");
            at += length + 1;
        }
        var addresses = 0;
        foreach (var beginning in Dialect.Addresses) addresses += paragraph.Count(beginning);
        return addresses > MostAddresses
            ? (0, 1, $"{addresses:N0} addresses stand here without an empty line; {MostAddresses:N0} are the most.", "put an empty line between paragraphs")
            : null;
    }
}
