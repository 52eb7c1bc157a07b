using System.Buffers;
using System.Globalization;
using System.Text;

namespace BriefingSite.Reading.Markdown;

/// <summary>Finds marks at the beginning of lines that a writer meant as markup but that remain text.</summary>
internal static class LeftoverLines
{
    private const string Bullets = "•‣◦▪▫●○■□◆◇▶➤➢✦⁃∙·\uF0B7\uF0A7";
    private const string Dashes = "–—−";

    // Several such lines are meant as a list; a single one may be the result of wrapping.
    private const int MinItems = 2;

    private static readonly SearchValues<char> s_beginnings = SearchValues.Create(Bullets + Dashes + "#!?/|+:=.<>ho§-*\u00A0");

    /// <summary>A fast check whether a paragraph can contain any.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> paragraph) =>
        paragraph.Contains('\n') || paragraph.Contains('|') || (paragraph.Length > 0 && s_beginnings.Contains(paragraph[0]));

    /// <summary>The marks found, each kind once: where they are, why they remain text and what to write.</summary>
    public static IEnumerable<(int Start, int Length, string What, string Hint)> In(string paragraph)
    {
        var lines = Lines(paragraph);
        var kinds = new HashSet<string>();
        var (dashed, signed, numbered, lettered, piped, tabbed) = (0, 0, 0, 0, 0, 0);
        foreach (var (start, end) in lines)
        {
            var line = paragraph.AsSpan(start..end);
            if (Dashes.Contains(line[0]) && line is [_, ' ' or '\t', ..]) dashed++;
            if (IsSign(line)) signed++;
            if (line.Trim().Contains('\t')) tabbed++;
            if (IsNumber(line)) numbered++;
            if (line is ['-' or '*' or '+', var letter, ..] && char.IsLetter(letter)) lettered++;
            if (line.Contains('|')) piped++;
            if (Line(line, lines.Count) is var (length, what, hint) && kinds.Add(what)) yield return (start, Math.Min(length, line.Length), what, hint);
        }
        if (dashed >= MinItems) yield return (lines[0].Start, lines[0].End - lines[0].Start, "dashes begin no list", "begin each line with '- ', and leave an empty line above the first");
        if (signed >= MinItems) yield return (lines[0].Start, lines[0].End - lines[0].Start, "these signs begin no list", "begin each line with '- ' (a box to tick: '- [ ] '), and leave an empty line above the first");
        if (numbered >= MinItems) yield return (lines[0].Start, lines[0].End - lines[0].Start, "these numbers begin no list", "begin the lines with '1. ', '2. ', and leave an empty line above the first");
        if (lettered >= MinItems) yield return (lines[0].Start, lines[0].End - lines[0].Start, "these marks begin no list", "leave a space after them: '- words'");
        if (tabbed >= MinItems && kinds.Count == 0 && numbered + signed + dashed == 0) yield return (lines[0].Start, lines[0].End - lines[0].Start, "tabs make no table", "write | a | b |, and a line | --- | --- | below the head");
        if (IsTable(paragraph, lines, piped)) yield return (lines[0].Start, lines[0].End - lines[0].Start, "this is no table", "put a line | --- | --- | below its head, and leave an empty line above it");
    }

    private static (int Length, string What, string Hint)? Line(ReadOnlySpan<char> line, int lines)
    {
        // Word processors paste lists with these bullets, and with spaces that Markdown does not accept.
        if (Bullets.Contains(line[0]) || line is ['o', '\t', ..]) return (1, "this bullet begins no list", "begin each line with '- ', and leave an empty line above the first");
        var item = line.TrimStart('\u00A0');
        if (item is ['-' or '*' or '+', var gap, var first, ..] && char.IsWhiteSpace(gap) && !char.IsDigit(first) && (gap > '\u007F' || item.Length < line.Length))
            return (line.Length - item.Length + 2, "these marks begin no list", "write the mark and a plain space anew: '- words'");
        var marks = line.IndexOfAnyExcept(line[0]);
        if (marks < 0) marks = line.Length;
        var rest = line[marks..];
        switch (line[0])
        {
            case '#' when marks > 6: return (marks, "a heading has six levels at most", "begin it with '##'");
            case '#' when marks > 1 && rest is [var next, ..] && !char.IsAsciiDigit(next): return (marks, "this is no heading", "leave a space after '##', and an empty line above");
            // A single '#' may be a hash tag that begins a sentence.
            case '#' when marks == 1 && lines == 1 && rest is [var letter, ..] && char.IsLetter(letter) && !char.IsPunctuation(line[^1]):
                return (1, "this is no heading", "begin it with '## '");
            case '!' or '?' when marks >= 3 && rest is [' ' or '+', ..]:
            case '/' when marks == 3 && rest is [' ', ..]:
                return (line.Length, "boxes are written in another way", "write a line '::: {.note}', the text, and a line ':::'");
            case '+' when marks == 1 && rest.Length > 2 && rest.IndexOfAnyExcept("-=+: ") < 0: return (line.Length, "tables are written in another way", "write | a | b |, and a line | --- | --- | below the head");
            case ':' when marks == 1 && rest is [' ' or '\t', ..]: return (1, "this is no definition", "write the term, and below it a line ':   definition'");
            case '=' when marks <= 6 && rest is [' ', ..]: return (line.Length, "this is no heading", "begin it with '## '");
            case '.' when marks == 2 && rest is [' ', ..] && rest.Contains("::", StringComparison.Ordinal): return (line.Length, "directives are not read", "write it in Markdown");
            case 'h' when line is ['h', >= '1' and <= '6', '.', ' ', ..]: return (3, "this is no heading", "begin it with '## '");
            case '<' or '>' when marks == 7 && (rest.IsEmpty || rest[0] == ' '): return (line.Length, "two versions were never merged", "keep one of the two and take the marks away");
            default: return null;
        }
    }

    // "1)" begins a list by itself, but not in the middle of a paragraph; "(a)" and "a)" never do.
    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        var at = line[0] == '(' ? 1 : 0;
        var length = 0;
        while (at + length < line.Length && length < 4 && (char.IsAsciiLetter(line[at + length]) || char.IsDigit(line[at + length]))) length++;
        if (length is 0 or 4 || at + length + 1 >= line.Length) return false;
        var label = line.Slice(at, length);
        var (mark, next) = (line[at + length], line[at + length + 1]);
        var isFigure = true;
        foreach (var letter in label) isFigure &= char.IsDigit(letter);
        if (next is not (' ' or '\t')) return at == 0 && isFigure && (mark is '．' or '、' || (mark is '.' or ')' && char.IsLetter(next)));
        if (mark == ')') return isFigure || length == 1 || IsRoman(label);
        return at == 0 && (isFigure ? mark is '.' or '-' or '．' : mark == '.' && IsRoman(label));
    }

    private static bool IsRoman(ReadOnlySpan<char> label) => label.IndexOfAnyExcept("ivx") < 0;

    // Dashes are counted separately, since a line of a paragraph may begin with one.
    private static bool IsSign(ReadOnlySpan<char> line)
    {
        if (Rune.DecodeFromUtf16(line, out var sign, out var length) != OperationStatus.Done || sign.IsAscii || length >= line.Length) return false;
        return char.IsWhiteSpace(line[length]) && !(Bullets + Dashes + "…\uFFFC").Contains(line[0])
            && Rune.GetUnicodeCategory(sign) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherPunctuation;
    }

    private static bool IsTable(string paragraph, List<(int Start, int End)> lines, int piped)
    {
        if (piped == 0 || piped < lines.Count) return false;
        var first = paragraph.AsSpan(lines[0].Start..lines[0].End).TrimEnd();
        return lines.Count > 1 || (first.Length > 4 && first[0] == '|' && first[^1] == '|' && first[1..^1].Contains('|'));
    }

    // A line is empty where a break is all that it has.
    private static List<(int Start, int End)> Lines(string paragraph)
    {
        var lines = new List<(int, int)>();
        for (var start = 0; start <= paragraph.Length;)
        {
            var end = paragraph.IndexOf('\n', start);
            if (end < 0) end = paragraph.Length;
            if (end > start) lines.Add((start, end));
            start = end + 1;
        }
        return lines;
    }
}
