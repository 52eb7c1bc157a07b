using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Reading;

public class TimelineTests
{
    [Fact]
    public void An_event_is_reported_at_its_id_or_where_it_begins() => AssertReports(
        """
        -- input/timeline.yml --
        - { date: 2025, title: Flood, text: It rose. }
        - { date: 2026, title: Rain,
            id: flood, text: It fell. }
        """,
        """
        input/timeline.yml:3:9: error BS201: The id 'flood' is taken by the event 'Flood'.
          hint: give one of the two another id
          also: input/timeline.yml:1:3
        """);

    [Theory]
    [InlineData("date: unknown, note: Nobody knows.", "")]
    [InlineData("date: unknown", "BS009 The key 'note' is missing.")]
    [InlineData("date: 2025, note: As it says.", "")]
    [InlineData("date: 2025", "")]
    public void A_date_that_is_not_known_says_why(string dating, string expected)
    {
        var site = new TestSite($"-- input/timeline.yml --\n- {{ title: Flood, text: It rose., dates: [{{ {dating}, cite: \"@alpha, ¶2\" }}] }}\n");
        Assert.Equal(expected, string.Join('\n', site.Diagnostics().Where(found => found.Rule.Code is "BS009").Select(found => $"{found.Rule.Code} {found.Message}")));
    }
}
