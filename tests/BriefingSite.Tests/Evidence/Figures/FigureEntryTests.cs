using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>The figures of entries in YAML, and of answers, are looked for in the passages that they cite.</summary>
public class FigureEntryTests
{
    private const string Text = """
        The port
        The bridge closed on 3 May 2031, after 40 ships had called.
        In the week of 12 May 2031 it was open.
        """;

    [Theory]
    [InlineData("date: 2031-05-03", "")]
    [InlineData("date: 2031-05", "")]
    [InlineData("date: 2031", "")]
    [InlineData("date: 2031-05-12/2031-05-18", "")]
    [InlineData("date: 2031-05~", "")]
    [InlineData("date: 203X", "")]
    [InlineData("date: 2031-05-04", "error BS150 2031-05-04")]
    [InlineData("date: 2032", "error BS150 2032")]
    [InlineData("dates: [{ date: 2031-05-03, cite: \"@alpha, ¶2\" }, { date: 2031-05-11, cite: \"@alpha, ¶3\" }]", "error BS150 2031-05-11")]
    [InlineData("dates: [{ date: unknown, note: after 41 ships, cite: \"@alpha, ¶2\" }]", "error BS150 41 ships")]
    public void The_date_of_an_event_is_in_its_passages(string date, string problem) => Assert.Equal(problem, Event(date, "The bridge closes"));

    [Fact]
    public void The_title_of_an_event_is_checked() => Assert.Equal("error BS150 41 ships", Event("date: 2031-05-03", "The call of 41 ships"));

    [Fact]
    public void A_measure_to_watch_for_may_differ_from_what_the_passages_have() => Assert.Equal("", Report(
        "-- input/watch.yml --\n- id: ships\n  title: The 41 ships\n  closer: It rises above 41 ships.\n  apart: It falls below 39.\n  topics: [port]\n  state: open\n  as-of: 2031\n  cite: [\"@alpha, ¶2-3\"]\n"));

    [Theory]
    [InlineData("It was 40 ships.", "")]
    [InlineData("It was 41 ships.", "warning BS151 41 ships")]
    [InlineData("There were six reasons.", "")]
    public void An_answer_is_warned_of_what_the_passages_of_its_page_contradict(string answer, string problem) => Assert.Equal(problem, Report("", answer));

    private static string Event(string date, string title) =>
        Report($"-- input/timeline.yml --\n- id: closing\n  {date}\n  title: {title}\n  text: It closes.\n  topics: [port]\n  cite: [\"@alpha, ¶2-3\"]\n");

    private static string Report(string files, string answer = "It grows.")
    {
        var site = EvidenceSite.Files($"-- input/topics/port.md --\n---\ntitle: The port\norder: 1\nanswer: {answer}\nas-of: 2031\n---\nShips called [@alpha, ¶2].\n\n{files}", true, Text, Text);
        return string.Join("; ", new TestSite(site).Diagnostics().Where(problem => problem.Rule.Code.StartsWith("BS15", StringComparison.Ordinal))
            .Select(problem => $"{problem.Rule.Level} {problem.Rule.Code} {problem.Words}"));
    }
}
