using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Which passages of a source are used: a cell for each, filled where something cites it; headings and asides are lower.</summary>
public static class PassagePicture
{
    private const double Cell = 26;
    private const double Pitch = 30;

    /// <summary>One source on its own page, each cell with its number, large enough to be clicked.</summary>
    public static Drawing Draw(SourceUse use)
    {
        const int inRow = (int)(Drawing.Narrow / Pitch);
        var shapes = new List<Shape>();
        for (var i = 0; i < use.Passages.Count; i++)
        {
            var (cell, x, y) = (use.Passages[i], i % inRow * Pitch + 4, i / inRow * (Cell + 8.0));
            if (cell.BeginsSection && i > 0) shapes.Add(new Stroke(x - 4, y, x - 4, y + Cell, "edge"));
            shapes.Add(new Pointer($"#{use.Source.PassageAnchor(cell.Number)}", InWords(cell), [new Box(x + 0.5, y + 0.5, Cell - 1, Cell - 1, Kind(cell)), new Lettering(x + Cell / 2, y + 17, $"{cell.Number}", $"fine mid {Kind(cell)}-number")]));
        }
        return new(Drawing.Narrow, (use.Passages.Count + inRow - 1) / inRow * (Cell + 8.0), shapes.ToValueList());
    }

    /// <summary>All sources, a row of small cells for each.</summary>
    public static Drawing Draw(IReadOnlyCollection<SourceUse> uses, bool isNarrow)
    {
        var shapes = new List<Shape>();
        var width = isNarrow ? Drawing.Narrow : Drawing.Wide;
        var left = isNarrow ? 0 : 200.0;
        var y = 0.0;
        foreach (var use in uses)
        {
            shapes.AddRange(Theme.SourceSpot(use.Source, 9, y + 13));
            shapes.Add(new Pointer(use.Source.Url, null, [new Box(0, y, 190, 26, "hit"), new Lettering(24, y + 17, Measure.Cut(use.Source.Short, 166), "")]));
            if (isNarrow) y += 28;
            // A long source continues in a second row: narrower cells would be hard to see.
            var pitch = Math.Clamp((width - left) / Math.Max(use.Passages.Count, 1), 7, 12);
            var inRow = (int)((width - left) / pitch + 1e-9);
            for (var i = 0; i < use.Passages.Count; i++)
            {
                var cell = use.Passages[i];
                var (x, top) = (left + i % inRow * pitch, y + i / inRow * 26.0 + 3);
                if (cell.BeginsSection && i > 0) shapes.Add(new Stroke(x - 0.5, top - 3, x - 0.5, top + 21, "tick"));
                shapes.Add(cell.Sort == PassageSort.Text ? new Box(x + 1, top, pitch - 2.5, 18, Kind(cell)) : new Box(x + 1, top + 13, pitch - 2.5, 5, Kind(cell)));
            }
            y += Math.Max((use.Passages.Count + inRow - 1) / inRow, 1) * 26.0 + 10;
        }
        return new(width, Math.Max(y, 1), shapes.ToValueList());
    }

    /// <summary>The description of a cell.</summary>
    public static string InWords(PassageCell cell) => $"¶{cell.Number}{Sort(cell.Sort)}: {(cell.Uses == 0 ? "not used" : $"used in {ReaderLabels.Count(cell.Uses, "place")}")}";

    internal static string Sort(PassageSort sort) => sort switch { PassageSort.Heading => ", heading", PassageSort.Aside => ", aside", _ => "" };

    private static string Kind(PassageCell cell) => cell.Uses > 0 ? "used" : cell.Sort == PassageSort.Text ? "unused" : "not-text";
}
