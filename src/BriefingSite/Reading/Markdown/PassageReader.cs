using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A passage that can't be read.</summary>
    public static Rule UnreadablePassage { get; } = All.Add(new("BS036", Severity.Error, "A passage that can't be read",
        "Passages are cited by their numbers: '¶27', '¶23-24', or several with commas. Pages can't be cited, and the number of a page does not say which passages are on it: look in the record, or let 'briefing cite' find the words.",
        "[@annual-report, p. 3]", "[@annual-report, ¶12]"));
}

/// <summary>Reads the passages of a source: <c>¶10</c>, <c>¶44-45</c>, <c>¶3, ¶7–9</c>.</summary>
public static class PassageReader
{
    private const int MaxDigits = 5;

    // Pages, paragraphs of a chapter and articles of a law have numbers too, but those are not passage numbers.
    private const string Find = "a passage is written '¶' and its number, and pages can't be cited; find the passage: briefing cite \"WORDS OF IT\"";

    /// <summary>Reads passages outside of prose, as in YAML. Syntax errors are reported with their location.</summary>
    public static ValueList<PassageRange> Read(MarkdownText text, Action<Diagnostic> report) =>
        Read(new Cursor(text.Text, 0, text.Text.Length, new(text), report)).ToValueList();

    internal static List<PassageRange> Read(Cursor cursor)
    {
        var ranges = new List<PassageRange>();
        while (true)
        {
            if (One(cursor.Until(',')) is { } range) ranges.Add(range);
            if (cursor.AtEnd) return ranges;
            cursor.Skip(1);
        }
    }

    private static PassageRange? One(Cursor cursor)
    {
        cursor.SkipSpace();
        var at = cursor.Position;
        var written = cursor.Rest.Trim().ToString();
        PassageRange? Refuse(string message, string hint)
        {
            cursor.Report(MarkdownRules.UnreadablePassage, at, Math.Max(1, written.Length), message, hint);
            return null;
        }
        if (written.Length == 0) return Refuse("A passage is expected here.", "write '¶' and the number of a passage");
        if (written[0] != '¶')
        {
            return Refuse($"'{written}' is not a passage.", Find);
        }
        cursor.Skip(1);
        if (Number(cursor) is not { } first)
            return Refuse($"'{written}' is not a passage.", char.IsAsciiDigit(written.ElementAtOrDefault(1)) ? $"the number of a passage has {MaxDigits} digits at most"
                : written.Any(sign => char.IsDigit(sign) && !char.IsAscii(sign)) ? $"write '{string.Concat(written.Select(sign => char.IsDigit(sign) ? (char)('0' + char.GetNumericValue(sign)) : sign))}'" : "write '¶' and, directly after it, the number of the passage");
        var last = first;
        if (cursor.Current is '-' or '–')
        {
            cursor.Skip(1);
            if (cursor.Current == '¶') cursor.Skip(1);
            if (Number(cursor) is not { } number) return Refuse($"'{written}' is not a range of passages.", "the number of the last passage follows the hyphen, as in '¶23-24'");
            last = number;
        }
        cursor.SkipSpace();
        if (!cursor.AtEnd) return Refuse($"'{written}' is not a passage.", "write ',' before the next passage and ';' before the next source");
        if (first == 0) return Refuse("Passages count from 1.", "the first passage is '¶1'");
        return last < first ? Refuse($"The range '{written}' runs backwards.", "write both numbers in full, the smaller one first") : new(first, last);
    }

    private static int? Number(Cursor cursor)
    {
        var digits = cursor.TakeDigits();
        return digits.Length is > 0 and <= MaxDigits ? int.Parse(digits) : null;
    }
}
