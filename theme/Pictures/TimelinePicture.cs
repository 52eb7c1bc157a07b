using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Events along an axis of years, a row for each, as precise as the sources are: a day is a point, a month, a season, a year or an
/// interval a bar as wide as it is long, a decade a pale band; an approximate date fades, an open end is an arrow, and an event without a date is a ring at the edge with the source's words instead.</summary>
public static class TimelinePicture
{
    private const double Labels = 240;
    private const double WideLabels = 350;
    private const double Edge = 150;
    private const double Sub = 22;
    private const double NoteLine = 14;

    /// <summary>Draws the picture at a width.</summary>
    public static Drawing Draw(IReadOnlyList<Event> events, double width)
    {
        var (isNarrow, column) = (width < Drawing.Wide, width > Drawing.Wide ? WideLabels : Labels);
        var shapes = new List<Shape>();
        var axis = TimeAxis.Fit(events.SelectMany(timelineEvent => timelineEvent.Dates).Select(dating => dating.Date).OfType<Edtf>());
        var hasUndated = events.Any(timelineEvent => timelineEvent.Dates.Any(dating => dating.Date is null));
        // Letters stand before their marks, also before the earliest.
        var letters = events.Where(timelineEvent => timelineEvent.Dates.Count > 1).SelectMany(timelineEvent => timelineEvent.Dates).Select(dating => Measure.Width(SourceLetters(dating), Measure.Small) * 1.1 + 10).DefaultIfEmpty().Max();
        var (left, right) = isNarrow ? (Math.Max(18.0, letters), hasUndated ? 296.0 : 322) : (column + Math.Max(36, letters + 8), hasUndated ? width - Edge - 26 : width - 18);
        var ring = isNarrow ? 331 : width - Edge + 8;
        var rows = new List<Shape>();
        var y = 26.0;
        foreach (var timelineEvent in events)
        {
            var title = Measure.Wrap(timelineEvent.Title, isNarrow ? width : column);
            var words = Math.Max(title.Count * Measure.Line, 24);
            rows.Add(new Pointer(timelineEvent.Url, null,
            [
                new Box(0, y + 3, isNarrow ? width : column, words, "hit"),
                .. title.Select((line, i) => new Lettering(0, y + 17 + i * Measure.Line, line, "")),
            ]));
            var end = Datings(rows, timelineEvent, axis, (left, right, ring, isNarrow), isNarrow ? y + words + 2 : y + 3);
            y = Math.Max(end, y + words + 3) + 4;
            rows.Add(new Stroke(0, y, width, y, "gridline"));
        }
        if (axis is not null) Years(shapes, axis, left, right, y);
        if (hasUndated && !isNarrow) shapes.Add(new Lettering(ring - 5, 14, "no date", "fine soft"));
        shapes.AddRange(rows);
        return new(width, y + 2, shapes.ToValueList());
    }

    private static void Years(List<Shape> shapes, TimeAxis axis, double left, double right, double bottom)
    {
        double X(double place) => left + place * (right - left);
        foreach (var segment in axis.Segments.Where(segment => segment.IsShortened))
            shapes.Add(new Box(X(segment.From), 20, X(segment.To) - X(segment.From), bottom - 20, "tile"));
        foreach (var place in axis.Segments.Select(segment => segment.From).Append(1)) shapes.Add(new Stroke(X(place), 20, X(place), bottom, "gridline"));
        foreach (var segment in axis.Segments.Where(segment => segment.HasParts))
            for (var quarter = 1; quarter < 4; quarter++)
                shapes.Add(new Stroke(X(segment.From + (segment.To - segment.From) * quarter / 4), 20, X(segment.From + (segment.To - segment.From) * quarter / 4), bottom, "gridline part-of-year"));
        // Years of full width are labelled first, then the others where there is room.
        var labelled = new List<(double From, double To)>();
        foreach (var segment in axis.Segments.OrderBy(segment => segment.IsShortened).ThenBy(segment => segment.From))
        {
            var figures = Edtf.YearInWords(segment.FirstYear);
            var wide = Measure.Width(figures, Measure.Small);
            var from = segment.IsShortened ? X(segment.From) : (X(segment.From) + X(segment.To) - wide) / 2;
            if (labelled.Any(other => from < other.To + 3 && other.From < from + wide + 3)) continue;
            labelled.Add((from, from + wide));
            shapes.Add(new Lettering(from, 14, figures, "fine soft"));
        }
    }

    /// <summary>The dates of an event; several are drawn one below the other and joined.</summary>
    /// <returns>Where they end.</returns>
    private static double Datings(List<Shape> shapes, Event timelineEvent, TimeAxis? axis, (double Left, double Right, double Ring, bool IsNarrow) at, double y)
    {
        var (centres, marks) = (new List<MapPoint>(), new List<Shape>());
        foreach (var dating in timelineEvent.Dates)
        {
            var middle = y + Sub / 2;
            var lines = dating.Date is null ? Measure.Wrap(dating.Note ?? "", at.IsNarrow ? Drawing.Narrow : Edge - 24, Measure.Small) : [];
            if (dating.Date is { } date && axis is not null)
            {
                var (from, to) = axis.Place(date);
                var (x1, x2) = (at.Left + from * (at.Right - at.Left), at.Left + to * (at.Right - at.Left));
                Mark(marks, date, x1, x2, middle);
                centres.Add(new((x1 + x2) / 2, middle));
                if (timelineEvent.Dates.Count > 1) marks.Add(new Lettering(Math.Max(x1, at.Left) - 8, middle + 4, SourceLetters(dating), "fine strong end"));
                y += Sub;
            }
            else
            {
                marks.Add(new Disc(at.Ring, middle, 5, "ring"));
                centres.Add(new(at.Ring, middle));
                if (timelineEvent.Dates.Count > 1) marks.Add(new Lettering(at.Ring - 9, middle + 4, SourceLetters(dating), "fine strong end"));
                for (var i = 0; i < lines.Count; i++)
                    marks.Add(at.IsNarrow ? new Lettering(Drawing.Narrow, middle + 20 + i * NoteLine, lines[i], "fine soft end") : new Lettering(at.Ring + 12, middle + 4 + i * NoteLine, lines[i], "fine soft"));
                y += at.IsNarrow ? Sub + lines.Count * NoteLine : Math.Max(Sub, lines.Count * NoteLine + 8);
            }
        }
        for (var i = 1; i < centres.Count; i++) shapes.Add(new Stroke([centres[i - 1], new(centres[i].X, centres[i - 1].Y), centres[i]], "join"));
        shapes.AddRange(marks);
        return y;
    }

    private static string SourceLetters(Dating dating) => string.Concat(dating.Evidence.Select(citation => citation.Source.Letter).Distinct());

    private static void Mark(List<Shape> shapes, Edtf date, double x1, double x2, double y)
    {
        if (date.IsDay)
        {
            shapes.Add(new Disc(x1, y, 5.5, "point"));
            return;
        }
        var parts = date.Written.Split('/');
        var isUnsure = date.Written.AsSpan().ContainsAny("?%");
        var isBand = date.Written.Contains('X', StringComparison.Ordinal);
        var width = Math.Max(x2 - x1 - 2, 4);
        shapes.Add(new Box(x1 + 1, y - 5, width, 10, isUnsure ? "when unsure" : "when", isBand ? 0.45 : 1));
        End(shapes, parts[0], x1 + 1, -1, y);
        End(shapes, parts[^1], x1 + 1 + width, 1, y);
    }

    // Open: it goes on. Unknown or approximate: nobody says where it ends.
    private static void End(List<Shape> shapes, string part, double x, int direction, double y)
    {
        if (part == "..") shapes.Add(new Stroke([new(x + direction * 3, y - 6), new(x + direction * 10, y), new(x + direction * 3, y + 6)], "open-end"));
        else if (part.Length == 0 || part.AsSpan().ContainsAny("~%")) Fade(shapes, x, direction, y);
    }

    private static void Fade(List<Shape> shapes, double x, int direction, double y)
    {
        const double step = 4;
        for (var i = 0; i < 3; i++) shapes.Add(new Box(direction < 0 ? x - (i + 1) * step : x + i * step, y - 5, step, 10, "when", 0.6 - i * 0.2));
    }
}
