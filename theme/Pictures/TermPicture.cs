using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Terms and topics: a row for each term, a dot under each topic that names it; the more often, the larger. A line joins the dots of a term.</summary>
public static class TermPicture
{
    private const double Step = 26;

    /// <summary>Draws the picture.</summary>
    public static Drawing Draw(IReadOnlyList<Target> topics, IReadOnlyList<TermUse> uses, bool isNarrow)
    {
        var width = isNarrow ? Drawing.Narrow : Drawing.Wide;
        var left = isNarrow ? 176 : 290.0;
        var column = Math.Max((width - left) / Math.Max(topics.Count, 1), 26);
        width = Math.Max(width, left + topics.Count * column);
        var isStaircase = topics.Any(topic => Measure.Width(topic.Title) * 1.1 > column);
        var head = isStaircase ? topics.Count * Step + 14 : 34.0;
        // Rows are high enough to be clicked, even where the picture shrinks a little on a phone.
        var row = isNarrow ? 30 : 25.0;
        var bottom = head + uses.Count * row;

        var shapes = new List<Shape>();
        for (var i = 0; i < topics.Count; i++)
        {
            var (x, y) = (left + (i + 0.5) * column, isStaircase ? (topics.Count - 1 - i) * Step + 18 : 18);
            var wide = Measure.Width(topics[i].Title) * 1.1;
            shapes.Add(new Stroke(x, y + 5, x, bottom, "gridline"));
            shapes.Add(new Pointer(topics[i].Url, null,
            [
                new Box(isStaircase ? x + 4 - wide : x - wide / 2, y - 16, wide, 24, "hit"),
                isStaircase ? new Lettering(x + 4, y, topics[i].Title, "strong end") : new Lettering(x, y, topics[i].Title, "strong mid"),
            ]));
        }
        for (var i = 0; i < uses.Count; i++) DrawRow(shapes, uses[i], left, column, head + i * row + row / 2, row - 1);
        return new(width, bottom, shapes.ToValueList());
    }

    private static void DrawRow(List<Shape> shapes, TermUse use, double left, double column, double y, double high)
    {
        shapes.Add(new Pointer(use.Term.Url, null, [new Box(0, y - high / 2, left - 14, high, "hit"), new Lettering(0, y + 4, Measure.Cut(use.Term.Title, left - 20), "")]));
        var named = Enumerable.Range(0, use.Counts.Count).Where(i => use.Counts[i] > 0).ToList();
        if (named.Count > 1) shapes.Add(new Stroke(left + (named[0] + 0.5) * column, y, left + (named[^1] + 0.5) * column, y, "track"));
        foreach (var i in named) shapes.Add(new Disc(left + (i + 0.5) * column, y, Math.Min(2.5 + 1.7 * Math.Sqrt(use.Counts[i]), 10), "point"));
    }
}
