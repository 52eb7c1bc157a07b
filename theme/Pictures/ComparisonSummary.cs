using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>The comparison as a small picture: a tile for each question, a row of tiles for each topic. A tile shows the sources side by
/// side, each at the height of its stance on the scale, the first stance at the top.</summary>
public static class ComparisonSummary
{
    private const double Bar = 11;
    private const double Tile = 34;
    private const double Space = 7;

    /// <summary>Draws the picture.</summary>
    public static Drawing Draw(IReadOnlyList<SourceLabel> columns, IReadOnlyList<OverviewGroup> groups)
    {
        var shapes = new List<Shape>();
        var width = columns.Count * Bar + 5;
        var inLine = Math.Max(1, (int)((Drawing.Narrow + Space) / (width + Space)));
        var y = 0.0;
        foreach (var group in groups)
        {
            shapes.Add(new Lettering(0, y + 12, group.Topic?.Title ?? "The whole", "fine"));
            y += 18;
            for (var i = 0; i < group.Rows.Count; i++)
            {
                var (x, top) = (i % inLine * (width + Space), y + i / inLine * (Tile + 22));
                var row = group.Rows[i];
                var inside = new List<Shape> { new Box(x, top, width, Tile, "tile") };
                for (var j = 0; j < columns.Count; j++) DrawStance(inside, row, columns[j], x + 3 + j * Bar, top + 3, Bar - 1, Tile - 6);
                inside.AddRange(RelationSign.At(row.Relation, x + width / 2, top + Tile + 10));
                shapes.Add(new Pointer(null, InWords(row, columns), inside.ToValueList()));
            }
            y += Math.Ceiling((double)group.Rows.Count / inLine) * (Tile + 22) + 2;
        }
        return new(Drawing.Narrow, y, shapes.ToValueList());
    }

    /// <summary>One source in a tile: as high as its stance, hatched where it is silent.</summary>
    internal static void DrawStance(List<Shape> shapes, OverviewRow row, SourceLabel source, double x, double top, double width, double height)
    {
        if (row.StanceOf(source) is { } stance)
        {
            var step = height / Math.Max(row.Scale.Count, 1);
            shapes.Add(new Box(x, top + Math.Max(ComparisonPicture.IndexOf(row.Scale, stance), 0) * step, width, step, $"level {Theme.ShapeOf(source)}"));
        }
        else if (row.Silent.Contains(source.Id))
        {
            shapes.Add(new Box(x, top, width, height, "silence", IsHatched: true));
        }
    }

    private static string InWords(OverviewRow row, IReadOnlyList<SourceLabel> columns) =>
        $"{row.Question.Title} {string.Join(", ", columns.Select(source => $"{source.Letter}: {row.InWord(source)}"))}";
}
