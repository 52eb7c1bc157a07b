using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>A passage that can't be read.</summary>
    public static Rule UnreadablePassage { get; } = All.Add(new("BS036", Severity.Error, "A passage that can't be read",
        "Passages are cited by their numbers: '¶27', '¶23-24', or several with commas. A page may follow them: '¶27, p. 7'. A page alone can't be cited, for it does not say which passages are on it: look in the record, or let 'briefing cite' find the words.",
        "[@annual-report, p. 3]", "[@annual-report, ¶12]"));
}

/// <summary>Reads the passages of a source, and the pages that may follow them: <c>¶10</c>, <c>¶44-45</c>, <c>¶3, ¶7–9</c>, <c>¶12, p. 7</c>.</summary>
public static class PassageReader
{
    private const int MaxDigits = 5;

    // Pages, paragraphs of a chapter and articles of a law have numbers too, but those are not passage numbers.
    private const string Find = "a passage is written '¶' and its number, and a page alone can't be cited; find the passage: briefing cite \"WORDS OF IT\"";

    /// <summary>Reads passages outside of prose, as in YAML. Syntax errors are reported with their location.</summary>
    public static CitedPlaces Read(MarkdownText text, Action<Diagnostic> report) =>
        Read(new Cursor(text.Text, 0, text.Text.Length, new(text), report));

    internal static CitedPlaces Read(Cursor cursor)
    {
        var ranges = new List<PassageRange>();
        PageReference? pages = null;
        while (true)
        {
            var part = cursor.Until(',');
            if (ranges.Count > 0 && pages is null && IsPage(part)) pages = Pages(part);
            else if (One(part) is { } range) ranges.Add(range);
            if (cursor.AtEnd) return new(ranges.ToValueList(), pages);
            cursor.Skip(1);
        }
    }

    private static bool IsPage(Cursor part) => part.Rest.Trim() is ['p', '.', ..] or ['p', 'p', '.', ..];

    private static PageReference? Pages(Cursor part)
    {
        part.SkipSpace();
        var (at, written) = (part.Position, part.Rest.Trim().ToString());
        var pages = PageReference.Parse(written[(written.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        if (pages is null) part.Report(MarkdownRules.UnreadablePassage, at, Math.Max(1, written.Length), $"'{written}' is not a page.", "write 'p. 7' or 'pp. 7-8', after the passages");
        return pages;
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
