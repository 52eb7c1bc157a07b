using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Reading;

public class EdtfTests
{
    [Theory]
    [InlineData("2025", "2025", 20250101, 20251231)]
    [InlineData("2025-06", "June 2025", 20250601, 20250630)]
    [InlineData("2024-02", "February 2024", 20240201, 20240229)]
    [InlineData("2025-01-07", "7 January 2025", 20250107, 20250107)]
    [InlineData("2024-02-29", "29 February 2024", 20240229, 20240229)]
    [InlineData("2026~", "about 2026", 20260101, 20261231)]
    [InlineData("2026?", "2026 (uncertain)", 20260101, 20261231)]
    [InlineData("2026%", "about 2026 (uncertain)", 20260101, 20261231)]
    [InlineData("2026-03~", "about March 2026", 20260301, 20260331)]
    [InlineData("200X", "2000s", 20000101, 20091231)]
    [InlineData("19XX", "1900s", 19000101, 19991231)]
    [InlineData("2022/2023", "2022 to 2023", 20220101, 20231231)]
    [InlineData("2031-05-12/2031-05-18", "12 May 2031 to 18 May 2031", 20310512, 20310518)]
    [InlineData("2024/..", "since 2024", 20240101, 99991231)]
    [InlineData("2024/", "since 2024", 20240101, 99991231)]
    [InlineData("../2024", "until 2024", 0, 20241231)]
    [InlineData("2022~/2023?", "about 2022 to 2023 (uncertain)", 20220101, 20231231)]
    public void A_date_is_said_in_words_and_has_bounds(string written, string words, int earliest, int latest)
    {
        var date = Edtf.Parse(written);
        Assert.NotNull(date);
        Assert.Equal(words, date.InWords());
        Assert.Equal((earliest, latest), (date.Earliest, date.Latest));
        Assert.Equal(written, date.Written);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2025")]
    [InlineData("2025 ")]
    [InlineData("2025\n")]
    [InlineData("25")]
    [InlineData("20255")]
    [InlineData("2025-6")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("2025-02-30")]
    [InlineData("2025-06-31")]
    [InlineData("2025-06-00")]
    [InlineData("2025-06-13T10:00")]
    [InlineData("200x")]
    [InlineData("20X5")]
    [InlineData("200X-05")]
    [InlineData("2XXX")]
    [InlineData("0000-01")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("2024/2023")]
    [InlineData("2024/2025/2026")]
    [InlineData("2025~?")]
    [InlineData("June 2025")]
    [InlineData("13.06.2025")]
    [InlineData("٢٠٢٥")]
    [InlineData("２０２５")]
    public void Anything_else_is_refused(string written) => Assert.Null(Edtf.Parse(written));

    [Fact]
    public void Dates_are_sorted_by_their_first_day_and_then_by_their_last()
    {
        string[] sorted = ["../2020", "200X", "2025-01", "2025", "2025/2026", "2025-01-17", "2025-02", "2026~"];
        var dates = sorted.Select(text => Edtf.Parse(text)!).Reverse().Order().Select(date => date.Written);
        Assert.Equal(sorted, dates);
    }

    [Fact]
    public void No_text_throws_and_what_is_read_can_be_said()
    {
        const string letters = "0123456789-/~?%X.. 2";
        var random = new Random(7);
        var read = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => letters[random.Next(letters.Length)])]);
            if (Edtf.Parse(text) is not { } date) continue;
            read++;
            Assert.True(date.Earliest <= date.Latest, text);
            Assert.NotEmpty(date.InWords());
        }
        Assert.True(read > 100, $"Only {read} dates were read.");
    }
}
