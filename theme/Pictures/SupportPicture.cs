using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>What carries a judgement at a glance: a column for each source or assumption, with a bar for the claims that fall without it, and a row for each
/// claim in the order of the chains.</summary>
/// <remarks>After Lex et al., <i>UpSet: Visualization of Intersecting Sets</i>, 2014: signs in a grid, joined where several carry a claim together, and
/// bars over the columns.</remarks>
public static class SupportPicture
{
    /// <summary>The most columns and rows that can be taken in.</summary>
    public const int MaxColumns = 12, MaxRows = 20;

    private const double MinCell = 24, MaxCell = 46, Bars = 40, Step = 14, Sign = 5.5;
    private const int MaxLines = 3, MaxIndents = 4;

    /// <summary>Draws it.</summary>
    /// <param name="support">What carries the judgement.</param>
    /// <param name="isNarrow">Whether it is for phones. Where many columns leave too little room beside them, the claims stand over their signs.</param>
    public static Drawing Draw(JudgementSupport support, bool isNarrow)
    {
        var width = isNarrow ? Drawing.Narrow : Drawing.Wide;
        var columns = support.Columns.Take(MaxColumns).ToList();
        var isStacked = isNarrow && width - columns.Count * MinCell < width / 2;
        var cell = Math.Clamp((isStacked ? width : width * 0.45) / columns.Count, MinCell, MaxCell);
        var grid = new Grid(isStacked ? 0 : width - columns.Count * cell, cell, columns.Count);
        var words = isStacked ? width : grid.Left - 12;
        var shapes = new List<Shape>();
        var y = Heads(shapes, support, columns, grid, words, isStacked);
        var bottoms = new double[MaxIndents + 1];
        foreach (var row in Rows(support))
        {
            var depth = Math.Min(row.Depth, MaxIndents);
            var lines = Lines(row.IsAssumption ? $"Assumed: {row.Claim.Target.Title}" : row.Claim.Target.Title, words - depth * Step);
            var also = Also(row, words - depth * Step);
            var (top, high) = (y, (lines.Count + also.Count) * Measure.Line);
            if (depth > 0) shapes.Add(new Stroke([new(depth * Step - 10, bottoms[depth - 1]), new(depth * Step - 10, top + 14), new(depth * Step - 3, top + 14)], "chain"));
            shapes.AddRange(lines.Select((line, i) => new Lettering(depth * Step, top + 18 + i * Measure.Line, line, row.Depth > 0 ? "fine" : "")));
            shapes.AddRange(also.Select(line => new Lettering(depth * Step, top + 18 + lines.Count * Measure.Line, line, "fine soft")));
            bottoms[depth] = top + high + 5;
            Signs(shapes, row, grid, isStacked ? top + high + 18 : top + 14);
            y += high + (isStacked ? 36 : 12);
            shapes.Add(new Stroke(0, y, width, y, "gridline"));
        }
        return new(width, y + 1, shapes.ToValueList());
    }

    /// <summary>The rows that are drawn: all, or of too many those with the fewest steps between them and the judgement.</summary>
    public static IReadOnlyList<SupportRow> Rows(JudgementSupport support)
    {
        var depth = support.Rows.Select(row => row.Depth).DefaultIfEmpty().Max();
        while (depth > 0 && support.Rows.Count(row => row.Depth <= depth) > MaxRows) depth--;
        return support.Rows.Where(row => row.Depth <= depth).Take(MaxRows).ToList();
    }

    /// <summary>The number by which an assumption is named in the picture; <c>null</c> for a source.</summary>
    public static int? NumberOf(SupportColumn column, IEnumerable<SupportColumn> columns) => column.Carrier.Source is not null ? null
        : columns.TakeWhile(other => other != column).Count(other => other.Carrier.Source is null) + 1;

    private static double Heads(List<Shape> shapes, JudgementSupport support, List<SupportColumn> columns, Grid grid, double words, bool isStacked)
    {
        var axis = isStacked ? ["Claims that fall without it"] : Measure.Wrap("Claims that fall without it", words, Measure.Small);
        var ground = Math.Max(Bars * columns[0].Fallen / Math.Max(support.Claims, 1), 8) + (isStacked ? 36 : 18);
        shapes.AddRange(axis.Select((line, i) => new Lettering(isStacked ? 0 : grid.Left - 12, isStacked ? 12 : ground - 4 - (axis.Count - 1 - i) * Measure.Line, line, isStacked ? "fine soft" : "fine soft end")));
        for (var i = 0; i < columns.Count; i++)
        {
            var (x, high) = (grid.Middle(i), Bars * columns[i].Fallen / Math.Max(support.Claims, 1));
            if (high > 0) shapes.Add(new Box(x - 7, ground - high, 14, high, "carries"));
            shapes.Add(new Lettering(x, ground - high - 4, $"{columns[i].Fallen}", columns[i].Fallen > 0 ? "strong mid" : "fine soft mid"));
            if (NumberOf(columns[i], columns) is { } number) shapes.AddRange([new Disc(x, ground + 15, 8.5, "unsure"), new Lettering(x, ground + 19, $"{number}", "fine mid")]);
            else shapes.AddRange(Theme.SourceSpot(columns[i].Carrier.Source!, x, ground + 15));
        }
        shapes.Add(new Stroke(grid.Left, ground, grid.Middle(columns.Count - 1) + grid.Cell / 2, ground, "edge"));
        shapes.Add(new Stroke(0, ground + 30, isStacked ? Drawing.Narrow : grid.Middle(columns.Count - 1) + grid.Cell / 2, ground + 30, "gridline"));
        return ground + 30;
    }

    private static void Signs(List<Shape> shapes, SupportRow row, Grid grid, double y)
    {
        var cells = row.Cells.Take(grid.Count).ToList();
        var (first, last) = (cells.FindIndex(IsOneOfSeveral), cells.FindLastIndex(IsOneOfSeveral));
        if (last > first) shapes.Add(new Stroke(grid.Middle(first), y, grid.Middle(last), y, "together"));
        for (var i = 0; i < cells.Count; i++)
        {
            var (x, does) = (grid.Middle(i), cells[i].Falls || cells[i].Supports);
            if (does) shapes.Add(new Disc(x - (cells[i].Opposes ? 5 : 0), y, Sign, cells[i].Falls ? "carries" : "with-others"));
            if (!cells[i].Opposes) continue;
            if (does) x += 6;
            else if (first < i && i < last) shapes.Add(new Disc(x, y, 8, "gap"));
            shapes.AddRange([new Stroke(x - 4, y - 4, x + 4, y + 4, "contra"), new Stroke(x - 4, y + 4, x + 4, y - 4, "contra")]);
        }
    }

    // A chain that leads to a claim with a place of its own.
    private static List<string> Also(SupportRow row, double width) => row.Elsewhere switch
    {
        [] => [],
        [var one] => [Measure.Cut($"also rests on: {one.Title}", width, Measure.Small)],
        var several => [$"also rests on {several.Count} claims in other rows"],
    };

    private static bool IsOneOfSeveral(SupportCell cell) => cell is { Supports: true, Falls: false };

    private static List<string> Lines(string text, double width)
    {
        var lines = Measure.Wrap(text, width);
        return lines.Count <= MaxLines ? [.. lines] : [.. lines.Take(MaxLines - 1), Measure.Cut(string.Join(' ', lines.Skip(MaxLines - 1)), width)];
    }

    private sealed record Grid(double Left, double Cell, int Count)
    {
        public double Middle(int column) => Left + (column + 0.5) * Cell;
    }
}
