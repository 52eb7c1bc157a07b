using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Terms and topics: a row for each term, a dot under each topic that names it, the larger the more often; a line ties a term's dots.</summary>
public static class TermPicture
{
    private const double Row = 25;
    private const double Step = 18;

    /// <summary>Draws it.</summary>
    public static Drawing Draw(IReadOnlyList<Target> topics, IReadOnlyList<TermUse> uses, bool isNarrow)
    {
        var width = isNarrow ? Drawing.Narrow : Drawing.Wide;
        var left = isNarrow ? 176 : 290.0;
        var column = Math.Max((width - left) / Math.Max(topics.Count, 1), 26);
        width = Math.Max(width, left + topics.Count * column);
        var isStaircase = topics.Any(topic => Measure.Width(topic.Title) * 1.1 > column);
        var head = isStaircase ? topics.Count * Step + 14 : 34.0;
        var bottom = head + uses.Count * Row;

        var shapes = new List<Shape>();
        for (var i = 0; i < topics.Count; i++)
        {
            var (x, y) = (left + (i + 0.5) * column, isStaircase ? i * Step + 14 : 18);
            var wide = Measure.Width(topics[i].Title) * 1.1;
            shapes.Add(new Stroke(x, y + 5, x, bottom, "hair"));
            shapes.Add(new Pointer(topics[i].Url, null, [isStaircase
                ? new Lettering(x + 5, y, topics[i].Title, x + wide > width ? "strong end" : "strong")
                : new Lettering(x, y, topics[i].Title, "strong mid")]));
        }
        for (var i = 0; i < uses.Count; i++) Use(shapes, uses[i], left, column, head + i * Row + Row / 2);
        return new(width, bottom, shapes.ToValueList());
    }

    private static void Use(List<Shape> shapes, TermUse use, double left, double column, double y)
    {
        shapes.Add(new Pointer(use.Term.Url, null, [new Box(0, y - 12, left - 14, 24, "hit"), new Lettering(0, y + 4, Measure.Cut(use.Term.Title, left - 20), "")]));
        var named = Enumerable.Range(0, use.Counts.Count).Where(i => use.Counts[i] > 0).ToList();
        if (named.Count > 1) shapes.Add(new Stroke(left + (named[0] + 0.5) * column, y, left + (named[^1] + 0.5) * column, y, "track"));
        foreach (var i in named) shapes.Add(new Disc(left + (i + 0.5) * column, y, Math.Min(2.5 + 1.7 * Math.Sqrt(use.Counts[i]), 10), "point"));
    }
}
