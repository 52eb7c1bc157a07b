using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

/// <summary>What nobody writes on purpose is refused before it is parsed, and the rest of the text is read.</summary>
public class TextLimitTests
{
    [Fact]
    public void A_word_of_thousands_of_marks_is_told_once_and_the_text_beside_it_is_read() => TestSite.AssertReports(
        Topic($"{Copies("[a](", 20_000)} and more\n\nSee [[nowhere]]."),
        """
        input/topics/rain.md:7:1: error BS076: 80,000 letters without a space; at most 8,000 are allowed.
          hint: write words, with spaces between them; a picture belongs in input/files/
        input/topics/rain.md:9:7: error BS202: Nothing is called 'nowhere'.
        """);

    [Fact]
    public void A_paragraph_of_too_many_lines_letters_or_addresses_is_told()
    {
        AssertTold("10,001 lines without an empty one between them; at most 10,000 are allowed.", string.Join('\n', Enumerable.Repeat("a", 10_001)));
        AssertTold("2,000,004 letters without an empty line; at most 2,000,000 are allowed.", Copies("word ", 400_001)[..^1]);
        AssertTold("2,001 addresses without an empty line; at most 2,000 are allowed.", Copies("tel:1 and more ", 2_001));
    }

    [Theory]
    [InlineData("[ ", "input/topics/rain.md:7:2001: error BS076: 1,000 brackets are open here; no more are allowed.")]
    [InlineData("![", "input/topics/rain.md:7:2002: error BS076: 1,000 brackets are open here; no more are allowed.")]
    [InlineData("[[a| ", "input/topics/rain.md:7:2501: error BS076: 1,000 brackets are open here; no more are allowed.")]
    [InlineData("^[a\n", "input/topics/rain.md:1007:2: error BS076: 1,000 brackets are open here; no more are allowed.")]
    [InlineData("**a *b ", "input/topics/rain.md:7:1: error BS029: Text is nested too deep here.")]
    public void A_paragraph_of_marks_that_are_never_closed_is_told_and_the_text_round_it_is_read(string mark, string reported) => Assert.Equal(
        $"{reported}\ninput/topics/rain.md:{8 + 9_000 * mark.Count('\n') + 1}:7: error BS202: Nothing is called 'nowhere'.",
        string.Join('\n', new TestSite(Topic($"{Copies(mark, 9_000)}\n\nSee [[nowhere]] and [[dry]].\n\n::: {{.claim #dry kind=fact}}\nIt is dry. [@alpha, ¶2]\n:::")).Report().Split('\n').Where(line => !line.StartsWith(' '))));

    [Fact]
    public void A_table_whose_rows_lack_many_times_more_cells_than_are_written_is_told()
    {
        AssertTold("10,401 cells are missing in the rows of this table.", $"|{Copies("a|", 100)}\n|{Copies("-|", 100)}\n{Copies("b|\n", 103)}");
        Assert.Equal("", new TestSite(Topic($"|{Copies(" a |", 30)}\n|{Copies("---|", 30)}\n{Copies("| only the first cell |\n", 100)}")).Report());
    }

    [Fact]
    public void Thousands_of_brackets_that_are_closed_are_none_too_many() =>
        Assert.Equal("", new TestSite(Topic(Copies("see [[rain]] \\[ ", 3_000))).Report());

    [Fact]
    public void What_is_just_within_the_limits_is_read()
    {
        Assert.Equal("", new TestSite(Topic(string.Join('\n', Enumerable.Repeat("a", 10_000)))).Report());
        Assert.Equal("", new TestSite(Topic(Copies("a", 8_000) + " b")).Report());
        Assert.Equal("", new TestSite(Topic($"| a | b |\n|---|---|\n{Copies("| c | see [[rain]] |\n", 2_000)}")).Report());
    }

    [Fact]
    public void Thousands_of_divs_that_are_never_closed_are_too_deep_where_the_first_one_too_many_stands()
    {
        var report = new TestSite(Topic(Copies("::: {.a}\n", 5_000))).Diagnostics();
        Assert.Equal("input/topics/rain.md:107:1: error BS029: More than 100 divs are open here.", Assert.Single(report, one => one.Message.StartsWith("More", StringComparison.Ordinal)).ToString());
        Assert.DoesNotContain(report, one => one.Location.Line > 107);
    }

    [Fact]
    public void A_list_of_a_thousand_levels_is_too_deep_at_the_first_line_that_is_indented_too_far()
    {
        var report = new TestSite(Topic(string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{Copies("  ", i)}- a\n")))).Report().Split('\n');
        Assert.Contains("input/topics/rain.md:208:403: error BS029: 402 spaces precede this line; at most 400 are allowed.", report);
        Assert.Single(report, line => line.Contains("spaces precede", StringComparison.Ordinal));
    }

    [Fact]
    public void A_thousand_divs_one_after_the_other_are_none_too_many() =>
        Assert.Equal("", new TestSite(Topic(Copies("::: {.a}\nIt rains.\n:::\n\n", 1_000))).Report());

    private static void AssertTold(string sentence, string body) =>
        Assert.Equal($"input/topics/rain.md:7:1: error BS076: {sentence}", new TestSite(Topic(body)).Report());

    private static string Copies(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Topic(string body) => $"-- input/topics/rain.md --\n---\ntitle: Rain\norder: 1\nanswer: It falls.\nas-of: 2025\n---\n{body}";
}
