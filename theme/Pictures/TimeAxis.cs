using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Years from left to right. A year with a date in it has full width, and more where a date is a part of it, such as a month or a
/// season; empty years, and those that only a decade or a century covers, are compressed.</summary>
public sealed class TimeAxis
{
    private const int MaxPreciseYears = 2;
    private const double WidthWithParts = 2.5;
    private readonly List<TimeSegment> _segments;

    private TimeAxis(List<TimeSegment> segments) => _segments = segments;

    /// <summary>The segments, from the left, without gaps.</summary>
    public IReadOnlyList<TimeSegment> Segments => _segments;

    /// <summary>An axis for dates; <c>null</c> when none of them can be placed.</summary>
    public static TimeAxis? Fit(IEnumerable<Edtf> dates)
    {
        var (edges, full, inParts) = (new SortedSet<long>(), new HashSet<long>(), new HashSet<long>());
        foreach (var date in dates)
        {
            var (from, to) = (Year(date.Earliest), Year(date.Latest));
            if (from is null && to is null) continue;
            var (first, last) = (from ?? to!.Value, to ?? from!.Value);
            edges.Add(first);
            edges.Add(last + 1);
            if (from is null || to is null || last - first < MaxPreciseYears)
                for (var year = first; year <= last; year++) full.Add(year);
            if (from is not null && date.Earliest % 10000 != 101 && !date.IsDay) inParts.Add(first);
            if (to is not null && date.Latest % 10000 != 1231 && !date.IsDay) inParts.Add(last);
        }
        full.UnionWith(inParts);
        foreach (var year in full) edges.UnionWith([year, year + 1]);
        if (edges.Count == 0) return null;

        var years = edges.ToList();
        var spans = years.Zip(years.Skip(1), (from, to) => (from, to, weight: full.Contains(from) ? (to - from) * (inParts.Contains(from) ? WidthWithParts : 1) : Math.Min(to - from, 0.5 + Math.Log2(to - from) * 0.25))).ToList();
        var all = spans.Sum(span => span.weight);
        var (segments, start) = (new List<TimeSegment>(), 0.0);
        foreach (var (from, to, weight) in spans)
        {
            segments.Add(new(from, to, start / all, (start + weight) / all, weight < to - from, weight > to - from));
            start += weight;
        }
        return new(segments);
    }

    /// <summary>The start and end of a date, from 0 to 1. An open end is at the end of the axis.</summary>
    public (double From, double To) Place(Edtf date) => (Place(date.Earliest, 0), Place(date.Latest, 1));

    private double Place(long day, int daysOn)
    {
        if (day == Edtf.NoBeginning) return 0;
        if (day == Edtf.NoEnd) return 1;
        var year = YearOf(day);
        // The calendar repeats after 400 years; DateOnly has the years from 1 to 9999 only.
        var date = new DateOnly((int)(((year % 400) + 400) % 400) + 400, (int)(day - year * 10000) / 100, (int)(day - year * 10000) % 100);
        var time = year + (date.DayOfYear - 1 + daysOn) / (DateTime.IsLeapYear(date.Year) ? 366.0 : 365.0);
        var segment = _segments.LastOrDefault(segment => segment.FirstYear <= time - 1e-9) ?? _segments[0];
        return segment.From + (segment.To - segment.From) * Math.Clamp((time - segment.FirstYear) / (segment.EndYear - segment.FirstYear), 0, 1);
    }

    private static long? Year(long day) => day is Edtf.NoBeginning or Edtf.NoEnd ? null : YearOf(day);

    // Also for years BC, whose months count from their beginning too.
    private static long YearOf(long day) => (day - (((day % 10000) + 10000) % 10000)) / 10000;
}

/// <summary>Years on an axis.</summary>
/// <param name="FirstYear">Its first year.</param>
/// <param name="EndYear">The year after its last one.</param>
/// <param name="From">Where it begins, from 0 to 1.</param>
/// <param name="To">Where it ends, from 0 to 1.</param>
/// <param name="IsShortened">Whether its years are compressed.</param>
/// <param name="HasParts">Whether it is a year with a date that is a part of it.</param>
public sealed record TimeSegment(long FirstYear, long EndYear, double From, double To, bool IsShortened, bool HasParts = false);
