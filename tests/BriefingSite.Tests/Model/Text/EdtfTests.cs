using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using CsCheck;
using Xunit;

namespace BriefingSite.Tests.Model;

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
    [InlineData("19XX", "between 1900 and 1999", 19000101, 19991231)]
    [InlineData("2001-21", "spring 2001", 20010301, 20010531)]
    [InlineData("2001-22~", "about summer 2001", 20010601, 20010831)]
    [InlineData("2001-23", "autumn 2001", 20010901, 20011130)]
    [InlineData("2003-24", "winter 2003", 20031201, 20040229)]
    [InlineData("2001-25", "northern spring 2001", 20010301, 20010531)]
    [InlineData("2003-28~", "about northern winter 2003", 20031201, 20040229)]
    [InlineData("2001-29", "southern spring 2001", 20010901, 20011130)]
    [InlineData("2001-30", "southern summer 2001", 20011201, 20020228)]
    [InlineData("2001-32", "southern winter 2001", 20010601, 20010831)]
    [InlineData("2001-33", "first quarter of 2001", 20010101, 20010331)]
    [InlineData("2001-36?", "last quarter of 2001 (uncertain)", 20011001, 20011231)]
    [InlineData("2001-37", "early 2001", 20010101, 20010430)]
    [InlineData("2001-38~", "about mid-2001", 20010501, 20010831)]
    [InlineData("2001-39", "late 2001", 20010901, 20011231)]
    [InlineData("2001-40", "first half of 2001", 20010101, 20010630)]
    [InlineData("2001-41", "second half of 2001", 20010701, 20011231)]
    [InlineData("2001-21/2001-23", "spring 2001 to autumn 2001", 20010301, 20011130)]
    [InlineData("2004-XX", "2004 (month unknown)", 20040101, 20041231)]
    [InlineData("1985-04-XX", "April 1985 (day unknown)", 19850401, 19850430)]
    [InlineData("1985-XX-XX", "1985 (day unknown)", 19850101, 19851231)]
    [InlineData("1985-XX?", "1985 (month unknown, uncertain)", 19850101, 19851231)]
    [InlineData("0000", "1 BC", 101, 1231)]
    [InlineData("0000-02-29", "29 February 1 BC", 229, 229)]
    [InlineData("-1985", "1986 BC", -19849899, -19848769)]
    [InlineData("-0043-03-15", "15 March 44 BC", -429685, -429685)]
    [InlineData("0099", "AD 99", 990101, 991231)]
    [InlineData("000X", "between 1 BC and AD 9", 101, 91231)]
    [InlineData("00XX", "between 1 BC and AD 99", 101, 991231)]
    [InlineData("-00XX", "between 100 BC and 2 BC", -989899, -8769)]
    [InlineData("-201X", "between 2020 BC and 2011 BC", -20189899, -20098769)]
    [InlineData("Y170000002", "170000002", 1700000020101, 1700000021231)]
    [InlineData("Y-170000002", "170000003 BC", -1700000019899, -1700000018769)]
    [InlineData("2022/2023", "2022 to 2023", 20220101, 20231231)]
    [InlineData("2031-05-12/2031-05-18", "12 May 2031 to 18 May 2031", 20310512, 20310518)]
    [InlineData("2024/..", "since 2024", 20240101, Edtf.NoEnd)]
    [InlineData("2024/", "from 2024 (end unknown)", 20240101, Edtf.NoEnd)]
    [InlineData("../2024", "until 2024", Edtf.NoBeginning, 20241231)]
    [InlineData("/2024", "until 2024 (beginning unknown)", Edtf.NoBeginning, 20241231)]
    [InlineData("-0010/0010", "11 BC to AD 10", -99899, 101231)]
    [InlineData("2022~/2023?", "about 2022 to 2023 (uncertain)", 20220101, 20231231)]
    public void A_date_is_said_in_words_and_has_bounds(string written, string words, long earliest, long latest)
    {
        var date = Edtf.Parse(written);
        Assert.NotNull(date);
        Assert.Equal(words, date.InWords());
        Assert.Equal((earliest, latest), (date.Earliest, date.Latest));
        Assert.Equal(written, date.Written);
    }

    [Theory]
    [InlineData("2026", "2026")]
    [InlineData("2026~", "about 2026")]
    [InlineData("2026-03", "March 2026")]
    [InlineData("2026-03-14?", "14 March 2026 (uncertain)")]
    [InlineData("2026-21", "early 2026")]
    [InlineData("2026-22", "mid-2026")]
    [InlineData("2026-23~", "about late 2026")]
    [InlineData("2026-24", "winter 2026")]
    [InlineData("2026-29", "late 2026")]
    [InlineData("2026-30", "southern summer 2026")]
    [InlineData("2026-33", "first quarter of 2026")]
    [InlineData("2026-37", "early 2026")]
    [InlineData("2026-39?", "late 2026 (uncertain)")]
    [InlineData("2026-40", "first half of 2026")]
    [InlineData("2026-01/2026-04", "early 2026")]
    [InlineData("2026-05/2026-06", "mid-2026")]
    [InlineData("2026-03/2026-05", "May 2026")]
    [InlineData("2025-01/2026-02", "February 2026")]
    [InlineData("2025/2026-21", "early 2026")]
    [InlineData("../2026-06", "June 2026")]
    [InlineData("2026/..", null)]
    [InlineData("2026/", null)]
    public void The_end_of_a_date_is_said_as_precisely_as_a_reader_needs_who_asks_how_new_something_is(string written, string? words) =>
        Assert.Equal(words, Edtf.Parse(written)!.EndInRoughWords());

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
    [InlineData("-0000")]
    [InlineData("-0001-02-29")]
    [InlineData("2001-21-01")]
    [InlineData("2001-20")]
    [InlineData("2001-42")]
    [InlineData("2001-37-01")]
    [InlineData("1985-XX-12")]
    [InlineData("Y2025")]
    [InlineData("Y02025")]
    [InlineData("Y12345-06")]
    [InlineData("Y1700000000000")]
    [InlineData("Y17E7")]
    [InlineData("?2025")]
    [InlineData("2004-06~-11")]
    [InlineData("[1667,1668]")]
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
        string[] sorted = ["../2020", "Y-12345", "-0002", "-0001", "0000", "0001", "200X", "2025-01", "2025", "2025/2026", "2025-01-17", "2025-02", "2026~", "2026-21", "2026-22", "2026-23", "2026-24", "2027", "Y12345"];
        var dates = sorted.Select(text => Edtf.Parse(text)!).Reverse().Order().Select(date => date.Written);
        Assert.Equal(sorted, dates);
    }

    [Fact]
    public void No_text_throws_and_what_is_read_can_be_said()
    {
        var read = 0;
        Gen.String[Gen.Char["0123456789-/~?%X.. 2Y"], 0, 11].Sample(text =>
        {
            if (Edtf.Parse(text) is not { } date) return;
            read++;
            Assert.True(date.Earliest <= date.Latest);
            Assert.NotEmpty(date.InWords());
        }, iter: 200_000, threads: 1);
        Assert.True(read > 100, $"Only {read} dates were read.");
    }

    [Theory]
    [InlineData("200x", "did you mean 200X?")]
    [InlineData("199u", "did you mean 199X?")]
    [InlineData("2025-6", "did you mean 2025-06?")]
    [InlineData("2025/06/13", "did you mean 2025-06-13?")]
    [InlineData("2025.6.3", "did you mean 2025-06-03?")]
    [InlineData("20250613", "did you mean 2025-06-13?")]
    [InlineData("13.06.2025", "did you mean 2025-06-13?")]
    [InlineData("June 2025", "did you mean 2025-06?")]
    [InlineData("13 June 2025", "did you mean 2025-06-13?")]
    [InlineData("June 13th, 2025", "did you mean 2025-06-13?")]
    [InlineData("Spring 2025", "did you mean 2025-21?")]
    [InlineData("early 2026", "did you mean 2026-37?")]
    [InlineData("mid-2026", "did you mean 2026-38?")]
    [InlineData("Late 2026", "did you mean 2026-39?")]
    [InlineData("Q3 2026", "did you mean 2026-35?")]
    [InlineData("2026-Q1", "did you mean 2026-33?")]
    [InlineData("the 1990s", "did you mean 199X?")]
    [InlineData("44 BC", "did you mean -0043?")]
    [InlineData("12345", "did you mean Y12345?")]
    [InlineData("ca. 2025", "did you mean 2025~?")]
    [InlineData("~2025", "did you mean 2025~?")]
    [InlineData("2025~?", "did you mean 2025%?")]
    [InlineData("2025-06-13T10:00:00Z", "did you mean 2025-06-13?")]
    [InlineData("2022-2023", "did you mean 2022/2023?")]
    [InlineData("2022–2023", "did you mean 2022/2023?")]
    [InlineData("2024/2023", "did you mean 2023/2024?")]
    [InlineData("[1667,1668]", "did you mean 1667/1668?")]
    [InlineData("156X-12-25", "did you mean 156X?")]
    [InlineData("Y17E7", "did you mean Y170000000?")]
    [InlineData("2025-02-30", "February 2025 has 28 days")]
    [InlineData("soon", "write 2025, 2025-06, 2025-06-13, 2025-21 (spring), 2025-37 (early), 2026~ (about), 2026? (uncertain), 200X, 2004-XX or 2022/2023")]
    public void What_is_no_date_is_told_with_the_date_it_may_be(string written, string hint) => Assert.Equal(
        $"""
        input/topics/one.md:5:8: error BS011: '{written}' is not a date.
          hint: {hint}
        """,
        new TestSite($"""
            -- input/topics/one.md --
            ---
            title: One
            order: 1
            answer: It is.
            as-of: "{written}"
            ---
            """).ReportInFull());

    [Theory]
    [InlineData("0000")]
    [InlineData("00XX")]
    [InlineData("-1985")]
    [InlineData("-0043-03-15")]
    [InlineData("Y170000002")]
    [InlineData("Y-170000002/1985")]
    [InlineData("2003-24~")]
    [InlineData("2003-37")]
    [InlineData("1985-XX-XX")]
    [InlineData("1985/")]
    [InlineData("/1985")]
    [InlineData("../1985?")]
    public void A_date_of_any_form_is_built_wherever_a_date_can_stand(string date)
    {
        var site = new TestSite($$"""
            -- input/topics/one.md --
            ---
            title: One
            order: 1
            answer: It is.
            as-of: {{date}}
            ---
            -- input/timeline.yml --
            - { id: rain, date: {{date}}, title: Rain, text: It rained., topics: [one], cite: "@alpha, ¶2" }
            - { id: sun, dates: [{ date: {{date}}, cite: "@alpha, ¶2" }, { date: 2025, cite: "@alpha, ¶3" }], title: Sun, text: It shone., cite: "@alpha, ¶2" }
            -- input/watch.yml --
            - { id: wind, title: Wind, closer: It blows., apart: It stops., cite: "@alpha, ¶2", state: open, as-of: {{date}} }
            -- seeds/alpha.md --
            {{TestSite.Source("Alpha", $"published: {date}\nretrieved: {date}\nurl: https://alpha.example/")}}
            """);
        Assert.Equal("", site.Report());
        var words = Edtf.Parse(date)!.InWords();
        Assert.All(["/timeline/", "/watch/", "/one/", "/print/"], path => Assert.Contains(words, site.Page(path), StringComparison.Ordinal));
        Assert.DoesNotContain($"datetime=\"{date}\"", site.Page("/timeline/"), StringComparison.Ordinal);
    }
}
