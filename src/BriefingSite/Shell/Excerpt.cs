using System.Globalization;
using System.Text;

namespace BriefingSite.Shell;

/// <summary>A line of a file as a terminal shows it, with carets under the location.</summary>
/// <param name="Text">The line; tabs become spaces, invisible characters a dot, and a long line is cut with an ellipsis.</param>
/// <param name="Indent">The number of cells before the carets.</param>
/// <param name="Carets">The number of carets.</param>
internal readonly record struct Excerpt(string Text, int Indent, int Carets)
{
    private const int TabWidth = 4;

    // Of a very long line, or one with thousands of problems, only the part around the location is processed.
    private const int MaxWholeLine = 4096;

    /// <summary>Makes the excerpt.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="column">Where the location begins, in UTF-16 units from 1; a column beyond the end counts as the end.</param>
    /// <param name="length">Its length in UTF-16 units.</param>
    /// <param name="width">The number of cells available, at least 20.</param>
    public static Excerpt Create(string line, int column, int length, int width)
    {
        var (start, end) = line.Length <= MaxWholeLine ? (0, line.Length) : Near(line, column - 1, width * 4);
        column -= start;
        var cells = Cells(line[start..end]);
        var first = cells.FindIndex(cell => cell.End > column - 1);
        if (first < 0) first = cells.Count;
        var last = cells.FindLastIndex(cell => cell.Start < column - 1 + length);
        last = Math.Max(first, last);

        var (from, to) = cells.Sum(cell => cell.Width) > width ? Cut(cells, first, width - 2) : (0, cells.Count);
        var text = new StringBuilder();
        var isCut = from > 0 || start > 0;
        if (isCut) text.Append('…');
        for (var i = from; i < to; i++) text.Append(cells[i].Shown);
        if (to < cells.Count || end < line.Length) text.Append('…');

        var indent = (isCut ? 1 : 0) + Sum(from, Math.Min(first, to));
        return new(text.ToString(), indent, Math.Max(1, Sum(first, Math.Min(last + 1, to))));

        int Sum(int start, int end)
        {
            var sum = 0;
            for (var i = start; i < end; i++) sum += cells[i].Width;
            return sum;
        }
    }

    /// <summary>The part of a line around a location, wider than the space available, without splitting surrogate pairs.</summary>
    private static (int Start, int End) Near(string line, int place, int reach)
    {
        var start = Math.Clamp(place - reach, 0, line.Length);
        var end = Math.Clamp(place + reach, start, line.Length);
        if (start > 0 && start < line.Length && char.IsLowSurrogate(line[start])) start--;
        if (end < line.Length && char.IsLowSurrogate(line[end])) end++;
        return (start, end);
    }

    /// <summary>The part of a line around a location that fits: a third of it before the location, more where the line ends early.</summary>
    private static (int From, int To) Cut(List<Cell> cells, int place, int room)
    {
        var (from, to) = (place, place);
        TakeBefore(room / 3);
        for (; to < cells.Count && cells[to].Width <= room; to++) room -= cells[to].Width;
        if (to == cells.Count) TakeBefore(room);
        return (from, to);

        void TakeBefore(int available)
        {
            for (; from > 0 && cells[from - 1].Width <= available; from--)
            {
                available -= cells[from - 1].Width;
                room -= cells[from - 1].Width;
            }
        }
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        var at = 0;
        for (int start = 0, length; start < line.Length; start += length)
        {
            length = StringInfo.GetNextTextElementLength(line, start);
            var element = line.AsSpan(start, length);
            var shown = line[start] == '\t' ? new string(' ', TabWidth - (at % TabWidth))
                : CellWidth.IsInvisible(element) ? "·"
                : element.ToString();
            var width = line[start] == '\t' ? shown.Length : CellWidth.Measure(shown);
            cells.Add(new(start, start + length, shown, width));
            at += width;
        }
        return cells;
    }

    private readonly record struct Cell(int Start, int End, string Shown, int Width);
}
