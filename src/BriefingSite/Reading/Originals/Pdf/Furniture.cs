using System.Globalization;
using System.Text;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>What stands at the head and foot of pages beside the text: running heads and numbers of pages, known by their repetition.</summary>
internal sealed class Furniture
{
    // So many lines from either end of a page are looked at; a line stands at the same height where it differs by less, in points.
    private const int Depth = 3;
    private const double SameHeight = 4;

    // Lines behind these show how far lines are from each other.
    private const int Behind = 2;

    private const string PageNumber = "Page number";

    private readonly List<(Row Row, string Kind)> _found = [];

    private Furniture(IReadOnlyList<PageWords> pages)
    {
        // A line near both ends of a page belongs to the nearer one.
        var rows = pages.Select(page => Rows(page, true).Concat(Rows(page, false)).OrderBy(row => row.Index).DistinctBy(row => row.Base).ToList()).ToList();
        foreach (var list in rows) list.ForEach(row => row.Beside = list);
        rows = rows.ConvertAll(list => list.FindAll(row => row.Index < Depth));
        FindNumbers(rows);
        FindRepeated(rows, pages.Count);
        LeaveText(pages.Count);
    }

    /// <summary>The different running heads and feet, each with the first page that has it.</summary>
    public IReadOnlyList<(int Page, string Text, string Kind)> Heads { get; private set; } = [];

    /// <summary>On how many pages there was any.</summary>
    public int Pages { get; private set; }

    /// <summary>The number printed on each page that has one.</summary>
    public Dictionary<int, string> Numbers { get; } = [];

    /// <summary>Finds the furniture of pages and takes its words out of them.</summary>
    public static Furniture TakeFrom(IReadOnlyList<PageWords> pages)
    {
        var furniture = new Furniture(pages);
        var heads = new List<(int, string, string)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (row, kind) in furniture._found.OrderBy(found => found.Row.Page.Number))
        {
            row.Page.Words.RemoveAll(row.Words.Contains);
            if (kind != PageNumber && seen.Add(row.Pattern)) heads.Add((row.Page.Number, new PdfLine(row.Words, PdfLine.IsFromRight(row.Words)).Text, kind));
        }
        furniture.Heads = heads;
        furniture.Pages = furniture._found.Select(found => found.Row.Page.Number).Distinct().Count();
        return furniture;
    }

    // The first or last lines of a page.
    private static List<Row> Rows(PageWords page, bool isTop)
    {
        var rows = new List<Row>();
        var current = new List<PdfWord>();
        foreach (var word in isTop ? page.Words.OrderByDescending(word => word.Base) : page.Words.OrderBy(word => word.Base))
        {
            if (current.Count > 0 && Math.Abs(current[0].Base - word.Base) > word.Size * 0.4)
            {
                rows.Add(new(page, isTop, rows.Count, current));
                current = [];
                if (rows.Count == Depth + Behind) return rows;
            }
            current.Add(word);
        }
        if (current.Count > 0) rows.Add(new(page, isTop, rows.Count, current));
        return rows;
    }

    // Text stands outside of what is repeated by chance.
    private void LeaveText(int count)
    {
        const int Words = 4;
        var known = _found.Select(found => found.Row).ToHashSet();
        foreach (var found in _found.Where(found => found.Kind != PageNumber).OrderBy(found => found.Row.Index).ToList())
        {
            var row = found.Row;
            if (!row.Beside.Exists(other => other.IsTop == row.IsTop && other.Index < row.Index && !known.Contains(other) && other.Text.Count(char.IsLetter) >= Words)) continue;
            var on = _found.Count(other => other.Row.IsTop == row.IsTop && other.Row.Pattern == row.Pattern);
            if (on >= 3 && on * 2 > count) continue;
            _found.Remove(found);
            known.Remove(row);
        }
    }

    // A number that grows with the pages, at one height; of few pages only one alone on the outermost line.
    private void FindNumbers(List<List<Row>> pages)
    {
        var numbers = pages.SelectMany(rows => rows).Where(row => row.Number() is not null).ToList();
        foreach (var group in numbers.GroupBy(row => (row.IsTop, Difference: row.Number()!.Value - row.Page.Number)))
        {
            foreach (var row in group)
            {
                var count = group.Where(other => Math.Abs(other.Base - row.Base) < SameHeight).Select(other => other.Page.Number).Distinct().Count();
                var isSure = count >= 3 || (row is { IsNumberAlone: true, Index: 0 } && (count >= 2 || (count == pages.Count && group.Key.Difference == 0)));
                if (!isSure) continue;
                if (row.IsNumberAlone) _found.Add((row, PageNumber));
                Numbers.TryAdd(row.Page.Number, row.Printed);
            }
        }
    }

    private void FindRepeated(List<List<Row>> pages, int count)
    {
        var known = _found.Select(found => found.Row).ToHashSet();
        // From the text outwards: what stands outside of furniture is furniture.
        var groups = pages.SelectMany(rows => rows).Where(row => !known.Contains(row) && row.Pattern.Any(char.IsLetter)).OrderByDescending(row => row.Index).GroupBy(row => (row.IsTop, row.Pattern));
        foreach (var group in groups)
        {
            foreach (var same in group.GroupBy(row => group.Count(other => Math.Abs(other.Base - row.Base) < SameHeight)).Where(same => same.Key > 1))
            {
                var on = same.Select(row => row.Page.Number).Distinct().Count();
                // Of two pages in a row the same first line may be chance only if it is a sentence; lines that go on in the text may be the same by chance.
                if (on < 2 || (on == 2 && count > 12 && same.First().Words.Count > 14)) continue;
                if ((on >= 3 && on * 2 > count) || (AreSame(same) && same.Count(row => row.StandsOut(known)) * 2 > same.Count()))
                {
                    _found.AddRange(same.Select(row => (row, row.IsTop ? "Running head" : "Running foot")));
                    known.UnionWith(same);
                }
            }
        }
        FindSetApart(pages, count);
    }

    // Figures that differ from page to page count the pages; others belong to headings of one kind.
    private static bool AreSame(IEnumerable<Row> rows)
    {
        const int Sure = 3;
        var list = rows.ToList();
        return list.Select(row => row.Text).Distinct(StringComparer.Ordinal).Count() * 2 <= list.Count || list.SelectMany(row => row.Figures().Select(figure => figure - row.Page.Number).Distinct()).GroupBy(difference => difference).Any(group => group.Count() >= Sure && group.Count() * 2 > list.Count);
    }

    // Heads that name the chapter differ; but they stand at one height, set apart from the text, above most pages.
    private void FindSetApart(List<List<Row>> pages, int count)
    {
        if (count < 4) return;
        var known = _found.Select(found => found.Row).ToHashSet();
        foreach (var isTop in (bool[])[true, false])
        {
            var outer = pages.Select(rows => rows.FirstOrDefault(row => row.IsTop == isTop && !known.Contains(row))).OfType<Row>().Where(row => row.IsSetApart()).ToList();
            foreach (var same in outer.GroupBy(row => outer.Count(other => Math.Abs(other.Base - row.Base) < SameHeight && Math.Abs(other.Size - row.Size) < 0.5)).Where(same => same.Key * 2 > count))
                _found.AddRange(same.Select(row => (row, isTop ? "Running head" : "Running foot")));
        }
    }

    /// <summary>A line at the head or foot of a page.</summary>
    private sealed class Row
    {
        // clxxxviii.
        private const int MaxWords = 14, MaxFigures = 5, MaxRoman = 9;

        public Row(PageWords page, bool isTop, int index, List<PdfWord> words)
        {
            (Page, IsTop, Index, Words, Base, Size) = (page, isTop, index, words, words[0].Base, words[0].Size);
            var pattern = new StringBuilder();
            foreach (var word in words.OrderBy(word => word.Left)) pattern.Append(word.Text).Append(' ');
            Text = pattern.ToString().Trim();
            Pattern = string.Concat(Text.ToLowerInvariant().Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));
            (Printed, IsNumberAlone) = PrintedNumber();
        }

        public PageWords Page { get; }

        /// <summary>The lines at the head and foot of its page.</summary>
        public List<Row> Beside { get; set; } = [];

        public bool IsTop { get; }

        public int Index { get; }

        public List<PdfWord> Words { get; }

        public double Base { get; }

        public double Size { get; }

        public string Text { get; }

        /// <summary>Its text without figures.</summary>
        public string Pattern { get; }

        /// <summary>The number printed in it; empty without one.</summary>
        public string Printed { get; }

        public bool IsNumberAlone { get; }

        /// <summary>The value of its number.</summary>
        public int? Number() => Printed.Length == 0 ? null : int.TryParse(Printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Roman(Printed);

        /// <summary>The whole numbers in it.</summary>
        public IEnumerable<int> Figures() => Text.Split([.. Text.Where(c => !char.IsAsciiDigit(c))], StringSplitOptions.RemoveEmptyEntries).Where(figure => figure.Length <= MaxFigures).Select(figure => int.Parse(figure, CultureInfo.InvariantCulture)).Concat(Number() is { } roman ? [roman] : []);

        /// <summary>Whether it stands further from the next line than that one from the one behind.</summary>
        public bool IsSetApart()
        {
            var behind = Beside.Where(row => row.Index < Depth && row.IsTop == IsTop && (IsTop ? row.Base < Base : row.Base > Base)).OrderBy(row => Math.Abs(row.Base - Base)).ToList();
            if (behind.Count < 2 || Words.Count > MaxWords) return false;
            var gap = Math.Abs(behind[0].Base - Base);
            return gap > Math.Max(Size, behind[0].Size) * 1.7 && gap > Math.Abs(behind[1].Base - behind[0].Base) * 1.3;
        }

        /// <summary>Whether it is of another size than the next line, further from it than lines are from each other, or beside or outside of what was found.</summary>
        public bool StandsOut(HashSet<Row> found)
        {
            var behind = Beside.Where(row => row.IsTop == IsTop && row.Index > Index).OrderBy(row => row.Index).ToList();
            if (behind is not [var next, ..] || Math.Abs(next.Size - Size) > 0.4 || found.Contains(next)) return true;
            var leading = behind.Zip(behind.Skip(1), (one, other) => Math.Abs(one.Base - other.Base)).DefaultIfEmpty().Min();
            return Math.Abs(next.Base - Base) > Math.Max(Math.Max(Size, next.Size) * 1.7, leading * 1.2);
        }

        // "7", "- 7 -", "Page 7 of 12", "7 | Annual report".
        private (string Printed, bool IsAlone) PrintedNumber()
        {
            var parts = Text.Split([' ', '-', '–', '—', '|', '·', '[', ']', '/'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0) return ("", false);
            if (parts is [var only] && IsNumber(only)) return (only, true);
            if (parts.Length is 2 or 4 or 3 && parts[0].ToLowerInvariant() is "page" or "seite" or "p." or "s." or "página" or "pagina" or "strona" && IsNumber(parts[1])) return (parts[1], true);
            if (parts is [var first, "of" or "von" or "de" or "sur" or "di" or "z", var last] && IsNumber(first) && IsNumber(last)) return (first, true);
            if (parts.Length == 2 && IsNumber(parts[0]) && IsNumber(parts[1]) && Text.Contains('/', StringComparison.Ordinal)) return (parts[0], true);
            return char.IsAsciiDigit(parts[0][0]) && IsNumber(parts[0]) ? (parts[0], false) : char.IsAsciiDigit(parts[^1][0]) && IsNumber(parts[^1]) ? (parts[^1], false) : ("", false);
        }

        private static bool IsNumber(string text) => (text.Length <= MaxFigures && text.All(char.IsAsciiDigit)) || Roman(text) is not null;

        private static int? Roman(string text)
        {
            if (text.Length > MaxRoman || text.Any(c => !"ivxlc".Contains(c, StringComparison.Ordinal))) return null;
            var (sum, last) = (0, 0);
            for (var i = text.Length - 1; i >= 0; i--)
            {
                var value = text[i] switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 100 };
                sum += value < last ? -value : value;
                last = Math.Max(last, value);
            }
            return sum;
        }
    }
}

/// <summary>The level words of a page.</summary>
/// <param name="Number">The number of the page in the file.</param>
/// <param name="Words">The words that are left.</param>
internal sealed record PageWords(int Number, List<PdfWord> Words)
{
    /// <summary>Paragraphs that are set at an angle.</summary>
    public List<PdfParagraph> Turned { get; } = [];

    /// <summary>Whether the text stands behind a picture of the whole page, or is not drawn.</summary>
    public bool IsRead { get; set; }
}
