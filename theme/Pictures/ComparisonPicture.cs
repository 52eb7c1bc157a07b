using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>The comparison at a glance: a row for each question, with the position of each source on the question's scale.</summary>
public static class ComparisonPicture
{
    private const double Question = 310;
    private const double WideQuestion = 560;
    private const double Gap = 16;
    private const double Sign = 30;
    private const double Track = 44;
    private const double Cell = 26;
    private const double MinCellWithLabels = 130;

    /// <summary>Draws the picture in the room that there is, with the questions on the left or, for phones, above their cells.</summary>
    public static Drawing Draw(IReadOnlyList<SourceLabel> columns, IReadOnlyList<OverviewGroup> groups, double room)
    {
        var (isNarrow, question) = (room < Drawing.Wide, Math.Clamp(room - Gap - Sign - columns.Count * MinCellWithLabels, Question, WideQuestion));
        var shapes = new List<Shape>();
        var left = isNarrow ? 0 : question + Gap;
        var perLine = isNarrow ? Math.Min(columns.Count, 4) : columns.Count;
        var cell = isNarrow ? (Drawing.Narrow - Sign) / Math.Max(perLine, 1) : Math.Max(60, (room - left - Sign) / Math.Max(perLine, 1));
        var width = left + perLine * cell + Sign;
        var y = isNarrow ? 0.0 : DrawHeads(shapes, columns, left, cell);
        foreach (var group in groups)
        {
            shapes.Add(new Lettering(0, y + 20, group.Topic?.Title ?? "Questions about the whole", "strong"));
            shapes.Add(new Stroke(0, y + 28, width, y + 28, "edge"));
            y += 32;
            foreach (var row in group.Rows)
            {
                var lines = Measure.Wrap(row.Question.Title, isNarrow ? Drawing.Narrow : question);
                var words = lines.Count * Measure.Line;
                var cells = Math.Ceiling((double)columns.Count / Math.Max(perLine, 1)) * Cell;
                var height = isNarrow ? words + cells + 12 : Math.Max(words, cells) + 10;
                var top = isNarrow ? y + 4 : y + (height - words) / 2;
                shapes.Add(new Pointer(row.Question.Url, null,
                [
                    new Box(0, isNarrow ? y + 2 : y + (height - Math.Max(words, 24)) / 2, isNarrow ? width : question, Math.Max(words, 24), "hit"),
                    .. lines.Select((line, i) => new Lettering(0, top + 13 + i * Measure.Line, line, "")),
                ]));
                var middle = isNarrow ? y + words + 4 + Cell / 2 : y + height / 2;
                for (var i = 0; i < columns.Count; i++)
                    DrawStance(shapes, row, columns[i], left + i % perLine * cell, middle + i / perLine * Cell, cell);
                shapes.AddRange(RelationSign.At(row.Relation, width - RelationSign.Size / 2, middle));
                y += height;
                shapes.Add(new Stroke(0, y, width, y, "gridline"));
            }
            y += 12;
        }
        return new(width, y, shapes.ToValueList());
    }

    private static double DrawHeads(List<Shape> shapes, IReadOnlyList<SourceLabel> columns, double left, double cell)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            shapes.AddRange(Theme.SourceSpot(columns[i], left + i * cell + 9, 12));
            if (cell >= MinCellWithLabels) shapes.Add(new Lettering(left + i * cell + 24, 16, Measure.Cut(columns[i].Short, cell - 30), ""));
        }
        return 26;
    }

    /// <summary>One cell: the scale with the source's mark at its stance, lines for silence, a dash where the source was not read.</summary>
    private static void DrawStance(List<Shape> shapes, OverviewRow row, SourceLabel source, double x, double y, double cell)
    {
        var (from, hasLabels) = (x + 9, cell >= MinCellWithLabels);
        if (row.StanceOf(source) is { } stance)
        {
            var steps = Math.Max(row.Scale.Count - 1, 1);
            shapes.Add(new Stroke(from, y, from + Track - 9, y, "track"));
            for (var i = 0; i < row.Scale.Count; i++) shapes.Add(new Disc(from + i * (Track - 9) / steps, y, 2.5, "step"));
            shapes.AddRange(Theme.SourceSpot(source, from + Math.Max(IndexOf(row.Scale, stance), 0) * (Track - 9) / steps, y));
        }
        else if (row.Silent.Contains(source.Id))
        {
            shapes.Add(new Box(from - 9, y - 7, Track + 9, 14, "silence", IsHatched: true));
        }
        if (hasLabels) shapes.Add(new Lettering(from + Track + 9, y + 4, Measure.Cut(row.InWord(source), cell - Track - 20, Measure.Small), row.StanceOf(source) is null ? "fine soft" : "fine"));
        else if (row.StanceOf(source) is null && !row.Silent.Contains(source.Id)) shapes.Add(new Lettering(from, y + 4, "–", "soft"));
    }

    internal static int IndexOf(ValueList<string> scale, string stance)
    {
        for (var i = 0; i < scale.Count; i++)
            if (scale[i] == stance) return i;
        return -1;
    }
}
