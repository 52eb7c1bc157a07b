using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>Where dates lie on the axis of the timeline's picture.</summary>
public class TimeAxisTests
{
    [Fact]
    public void Stretches_touch_and_fill_the_axis()
    {
        var segments = Axis("200X", "2022/2023", "2025-01-17", "2026~").Segments;
        Assert.Equal(0, segments[0].From);
        Assert.Equal(1, segments[^1].To, 9);
        Assert.All(segments.Zip(segments.Skip(1)), pair => Assert.Equal((pair.First.To, pair.First.EndYear), (pair.Second.From, pair.Second.FirstYear)));
    }

    [Fact]
    public void Years_in_which_something_is_dated_have_one_width_and_empty_ones_less()
    {
        var segments = Axis("200X", "2022/2023", "2025-01-17", "2026~").Segments;
        Assert.Equal([(2000, 2010, true), (2010, 2022, true), (2022, 2023, false), (2023, 2024, false), (2024, 2025, true), (2025, 2026, false), (2026, 2027, false)],
            segments.Select(segment => (segment.FirstYear, segment.EndYear, segment.IsShortened)));
        Assert.Single(segments.Where(segment => !segment.IsShortened).Select(segment => Math.Round(segment.To - segment.From, 9)).Distinct());
    }

    [Theory]
    [InlineData("2025-01-01", 0, 0.002)]
    [InlineData("2025", 0, 0.5)]
    [InlineData("2026-12-31", 0.998, 1)]
    [InlineData("2025-07/2026-06", 0.248, 0.748)]
    [InlineData("../2025", 0, 0.5)]
    [InlineData("2026/..", 0.5, 1)]
    public void A_date_lies_where_its_days_lie(string date, double from, double to)
    {
        var place = Axis("2025", "2026").Place(Edtf.Parse(date)!);
        Assert.Equal(from, place.From, 2);
        Assert.Equal(to, place.To, 2);
    }

    [Fact]
    public void Dates_keep_their_order_over_centuries()
    {
        var axis = Axis("1788", "1987~", "19XX", "2026", "2031-05-12/2031-05-18", "2031-09/2031-11");
        var places = new[] { "1788", "1987", "2026", "2031-05-12", "2031-09" }.Select(date => axis.Place(Edtf.Parse(date)!).From).ToList();
        Assert.Equal(places.Order(), places);
        Assert.Equal(places.Distinct(), places);
    }

    [Fact]
    public void Without_a_date_there_is_no_axis() => Assert.Null(TimeAxis.Fit([]));

    private static TimeAxis Axis(params string[] dates) => TimeAxis.Fit(dates.Select(date => Edtf.Parse(date)!))!;
}
