using System.Buffers;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A paragraph beyond what can be read.</summary>
    public static Rule ParagraphTooLarge { get; } = All.Add(new("BS076", Severity.Error, "A paragraph beyond the limits",
        "Between two empty lines there may be at most 10,000 lines, 2,000,000 letters, 2,000 bare addresses and 1,000 brackets open at once, and between two spaces 8,000 letters; the rows of a table can't lack many times more cells than are written. People do not write larger ones, and reading them would take too long, so they are not read.",
        "a word of 20,000 '[a]('", "[a](/economy/) [b](/ships/)"));
}

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

    /// <summary>How many brackets may be open at once in them: the parser looks through all of them at each further mark.</summary>
    public const int MostOpenBrackets = 1_000;

    // Rows of a table are filled up to its longest: how many cells that may add, and how many for each letter that is written.
    private const int MostAddedCells = 1_000, MostAddedForLetter = 4;

    // Divs that are open at once: more than text may be nested, so that what is too deep is mostly told by whoever reads the tree.
    private const int MostOpenDivs = 100;

    // How many spaces may stand before a line: each level of a list takes two, and text may be nested 64 deep.
    private const int DeepestIndent = 400;

    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\n\r");

    // What the line below the head of a table is made of.
    private static readonly SearchValues<char> s_ruled = SearchValues.Create("|-: \t>");

    /// <summary>The text without the paragraphs that are beyond a limit; the text itself where all are within.</summary>
    public static string Apply(string text, SourcePositions places, Action<Diagnostic> report)
    {
        char[]? kept = null;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOf(text, start);
            if (Excess(text.AsSpan(start, end - start)) is not { } excess) continue;
            report(new(MarkdownRules.ParagraphTooLarge, places.At(start + excess.At, excess.Length), excess.Message, excess.Hint));
            Blank(kept ??= text.ToCharArray(), start, end);
        }
        return WithoutDeepDivs(WithoutDeepLines(kept is null ? text : new(kept), places, report), places, report);
    }

    /// <summary>The text without the paragraphs that can't be parsed even alone; <c>null</c> where each can.</summary>
    public static string? WithoutUnparsed(string text, Func<string, bool> parses, Action<string, int> report)
    {
        char[]? kept = null;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOf(text, start);
            if (text[start..end] is var paragraph && parses(paragraph)) continue;
            report(paragraph, start);
            Blank(kept ??= text.ToCharArray(), start, end);
        }
        return kept is null ? null : new(kept);
    }

    // At each line the parser asks all that is open whether it goes on.
    private static string WithoutDeepLines(string text, SourcePositions places, Action<Diagnostic> report)
    {
        char[]? kept = null;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var indent = text.AsSpan(start, end - start).IndexOfAnyExcept(' ', '\t');
            if (indent <= DeepestIndent) continue;
            if (kept is null) report(new(MarkdownRules.NestedTooDeep, places.At(start + indent), $"{indent:N0} spaces stand before this line; {DeepestIndent} are the most.", "take some of them away"));
            Blank(kept ??= text.ToCharArray(), start, end);
        }
        return kept is null ? text : new(kept);
    }

    // A line that opens a div while very many are open is left out.
    private static string WithoutDeepDivs(string text, SourcePositions places, Action<Diagnostic> report)
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
                    if (kept is null) report(new(MarkdownRules.NestedTooDeep, places.At(at), $"More than {MostOpenDivs} divs are open here.", "close each with a line of as many colons as it began with"));
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
        if (AddedCells(paragraph) is var cells and > 0)
            return (0, 1, $"{cells:N0} cells are missing in the rows of this table.", "write as many cells in each row as in the longest");
        if (paragraph.Length > MostOpenBrackets && FirstTooDeep(paragraph) is var bracket and >= 0)
            return (bracket, 1, $"{MostOpenBrackets:N0} brackets are open here; there may be no more.", "close them, or write '\\[' for the bracket itself");
        // Most are so short that nothing else can be beyond a limit.
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
        foreach (var beginning in MarkdownPipelines.Addresses) addresses += paragraph.Count(beginning);
        return addresses > MostAddresses
            ? (0, 1, $"{addresses:N0} addresses stand here without an empty line; {MostAddresses:N0} are the most.", "put an empty line between paragraphs")
            : null;
    }

    // How many more cells a table has than are written, where that is out of all proportion; else 0.
    private static long AddedCells(ReadOnlySpan<char> paragraph)
    {
        var written = paragraph.Count('|');
        if (written == 0) return 0;
        var (isTable, longest, lines) = (false, 0, 0);
        foreach (var line in paragraph.EnumerateLines())
        {
            isTable |= line.Contains('-') && line.IndexOfAnyExcept(s_ruled) < 0;
            longest = Math.Max(longest, line.Count('|'));
            lines++;
        }
        var added = (long)longest * lines - written;
        return isTable && added > MostAddedCells && added > (long)MostAddedForLetter * paragraph.Length ? added : 0;
    }

    private static int FirstTooDeep(ReadOnlySpan<char> paragraph)
    {
        var open = 0;
        for (var at = 0; paragraph[at..].IndexOfAny('[', ']', '\\') is >= 0 and var next; at++)
        {
            at += next;
            if (paragraph[at] == '\\') at = Math.Min(at + 1, paragraph.Length - 1);
            else if (paragraph[at] == ']') open = Math.Max(0, open - 1);
            else if (++open > MostOpenBrackets) return at;
        }
        return -1;
    }
}
