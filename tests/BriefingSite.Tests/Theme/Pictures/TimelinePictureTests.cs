using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>How the timeline draws dates of every precision.</summary>
public class TimelinePictureTests
{
    private static readonly string[] Dates = ["200X", "2022/2023", "2025-01-17", "2025-06", "2025-22", "2025-24", "2026-01/2026-04", "2026-03~", "2026?", "../2025-05", "2025-06/..", "2026", "2031-05/"];

    public static TheoryData<double> Widths => new(Drawing.Narrow, Drawing.Wide, Drawing.Full);

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_month_a_season_a_third_of_a_year_and_a_year_are_as_wide_as_they_are_long(double width)
    {
        var bars = new[] { "2025-06", "2025-22", "2025-01/2025-04", "2025" }.Select(date => Bar(Draw([date, "2025-11"], width))).ToList();
        Assert.All(bars.Zip([1 / 12.0, 3 / 12.0, 4 / 12.0, 1.0]), pair => Assert.Equal(pair.Second, (pair.First.Width + 2) / (bars[3].Width + 2), 0.02));
        Assert.True(bars[0].Width > 4);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_part_of_a_year_begins_where_it_lies_in_it(double width)
    {
        var (year, autumn) = (Bar(Draw(["2025", "2025-11"], width)), Bar(Draw(["2025-23", "2025-11"], width)));
        Assert.Equal(8 / 12.0, (autumn.X - year.X) / (year.Width + 2), 0.02);
    }

    [Theory]
    [InlineData("2025-06/..", 1)]
    [InlineData("../2025-06", -1)]
    public void An_open_end_is_an_arrow_that_points_on(string date, int direction)
    {
        var arrow = Draw([date, "2024", "2026"], Drawing.Wide).Shapes.OfType<Stroke>().Single(stroke => stroke.Class == "open-end");
        Assert.Equal(direction, Math.Sign(arrow.Points[1].X - arrow.Points[0].X));
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_word_lies_over_another_and_all_lie_within_the_picture(double width)
    {
        var labels = new SamplePages(5).Labels.Select(source => new Citation(Here, source, Bearing.Supports, [], [], [])).ToList();
        var events = Dates.Select(date => One(date, [date == "2026" ? new Dating(null, "in a year that nobody names", [labels[4]]) : new(Edtf.Parse("1999"), null, [.. labels.Take(4)])], labels[0])).ToList();
        var drawing = TimelinePicture.Draw(events, width);
        var rooms = drawing.All().OfType<Lettering>().Select(Room).ToList();
        Assert.All(rooms, room => Assert.True(room.X >= -1 && room.X + room.Width <= width + 1, $"{room}"));
        for (var i = 0; i < rooms.Count; i++)
            for (var j = 0; j < i; j++)
                Assert.False(rooms[i].X < rooms[j].X + rooms[j].Width && rooms[j].X < rooms[i].X + rooms[i].Width && Math.Abs(rooms[i].Y - rooms[j].Y) < 9, $"{rooms[i]} {rooms[j]}");
    }

    private static Drawing Draw(string[] dates, double width) => TimelinePicture.Draw([.. dates.Select(date => One(date, []))], width);

    private static Event One(string date, Dating[] more, params Citation[] evidence) =>
        new($"event-{date}", "It happened once upon a time in a town", Prose.Empty, [], [new(Edtf.Parse(date), null, [.. evidence]), .. more], []);

    private static Box Bar(Drawing drawing) => drawing.Shapes.OfType<Box>().First(box => box.Class == "when");

    private static Box Room(Lettering text)
    {
        var size = text.Class.Contains("fine", StringComparison.Ordinal) ? Measure.Small : Measure.Size;
        var wide = Measure.Width(text.Text, size);
        return new(text.Class.EndsWith("end", StringComparison.Ordinal) ? text.X - wide : text.X, text.Y, wide, 0, text.Text);
    }

    private static UncomparedLocation Here => new(new Location("sample.md", 1, 1));
}
