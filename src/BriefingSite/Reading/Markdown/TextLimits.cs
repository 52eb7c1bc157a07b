using System.Buffers;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A paragraph that exceeds the limits.</summary>
    public static Rule ParagraphTooLarge { get; } = All.Add(new("BS076", Severity.Error, "A paragraph beyond the limits",
        "Between two empty lines there may be at most 10,000 lines, 2,000,000 letters, 2,000 bare addresses and 1,000 brackets open at once, and between two spaces 8,000 letters; the rows of a table can't lack many times more cells than are written. People do not write larger ones, and reading them would take too long, so they are not read.",
        "a word of 20,000 '[a]('", "[a](/economy/) [b](/ships/)"));
}

/// <summary>Rejects pathological text before it is parsed: the parser takes quadratic time for some kinds of marks. A paragraph that
/// exceeds a limit is reported and read as if its lines were empty.</summary>
internal static class TextLimits
{
    /// <summary>The maximum number of letters between two spaces.</summary>
    public const int MaxWordLength = 8_000;

    /// <summary>The maximum number of lines without an empty one between them: rows of a table, entries of a list.</summary>
    public const int MaxLines = 10_000;

    /// <summary>The maximum number of letters of these lines.</summary>
    public const int MaxLetters = 2_000_000;

    /// <summary>The maximum number of bare addresses in these lines.</summary>
    public const int MaxAddresses = 2_000;

    /// <summary>The maximum number of brackets open at once in these lines: the parser searches all of them at each further mark.</summary>
    public const int MaxOpenBrackets = 1_000;

    // The rows of a table are filled up to the longest: how many cells that may add, and how many for each letter.
    private const int MaxAddedCells = 1_000, MaxAddedPerLetter = 4;

    // Divs open at once: more than the nesting limit, so that the block reader usually reports what is too deep.
    private const int MaxOpenDivs = 100;

    // Spaces before a line: each level of a list takes two, and text may be nested 64 deep.
    private const int MaxIndent = 400;

    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\n\r");

    // The characters of the line below the head of a table.
    private static readonly SearchValues<char> s_ruled = SearchValues.Create("|-: \t>");

    /// <summary>The text without the paragraphs that exceed a limit; the same string if there are none.</summary>
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

    /// <summary>The text without the paragraphs that can't be parsed even alone; <c>null</c> if all can.</summary>
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

    // At each line the parser checks all open blocks for continuation.
    private static string WithoutDeepLines(string text, SourcePositions places, Action<Diagnostic> report)
    {
        char[]? kept = null;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var indent = text.AsSpan(start, end - start).IndexOfAnyExcept(' ', '\t');
            if (indent <= MaxIndent) continue;
            if (kept is null) report(new(MarkdownRules.NestedTooDeep, places.At(start + indent), $"{indent:N0} spaces precede this line; at most {MaxIndent} are allowed.", "take some of them away"));
            Blank(kept ??= text.ToCharArray(), start, end);
        }
        return kept is null ? text : new(kept);
    }

    // Removes lines that open a div while too many are open.
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
                else if (++open > MaxOpenDivs)
                {
                    if (kept is null) report(new(MarkdownRules.NestedTooDeep, places.At(at), $"More than {MaxOpenDivs} divs are open here.", "close each with a line of as many colons as it began with"));
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

    // The offset after the empty line that ends the paragraph.
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
        if (paragraph.Length > MaxOpenBrackets && FirstTooDeep(paragraph) is var bracket and >= 0)
            return (bracket, 1, $"{MaxOpenBrackets:N0} brackets are open here; no more are allowed.", "close them, or write '\\[' for the bracket itself");
        // Most paragraphs are too short to exceed any other limit.
        if (paragraph.Length <= MaxWordLength) return null;
        if (paragraph.Length > MaxLetters)
            return (0, 1, $"{paragraph.Length:N0} letters without an empty line; at most {MaxLetters:N0} are allowed.", "put an empty line between paragraphs, or make it several pages");
        if (paragraph.TrimEnd().Count('\n') + 1 is var lines && lines > MaxLines)
            return (0, 1, $"{lines:N0} lines without an empty one between them; at most {MaxLines:N0} are allowed.", "put an empty line between paragraphs, or make it several tables or lists");
        for (var at = 0; at < paragraph.Length;)
        {
            var length = paragraph[at..].IndexOfAny(s_spaces);
            if (length < 0) length = paragraph.Length - at;
            if (length > MaxWordLength)
                return (at, 1, $"{length:N0} letters without a space; at most {MaxWordLength:N0} are allowed.", "write words, with spaces between them; a picture belongs in input/files/");
            at += length + 1;
        }
        var addresses = 0;
        foreach (var beginning in MarkdownPipelines.Addresses) addresses += paragraph.Count(beginning);
        return addresses > MaxAddresses
            ? (0, 1, $"{addresses:N0} addresses without an empty line; at most {MaxAddresses:N0} are allowed.", "put an empty line between paragraphs")
            : null;
    }

    // How many cells are missing in a table, if excessively many; else 0.
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
        return isTable && added > MaxAddedCells && added > (long)MaxAddedPerLetter * paragraph.Length ? added : 0;
    }

    private static int FirstTooDeep(ReadOnlySpan<char> paragraph)
    {
        var open = 0;
        for (var at = 0; paragraph[at..].IndexOfAny('[', ']', '\\') is >= 0 and var next; at++)
        {
            at += next;
            if (paragraph[at] == '\\') at = Math.Min(at + 1, paragraph.Length - 1);
            else if (paragraph[at] == ']') open = Math.Max(0, open - 1);
            else if (++open > MaxOpenBrackets) return at;
        }
        return -1;
    }
}
