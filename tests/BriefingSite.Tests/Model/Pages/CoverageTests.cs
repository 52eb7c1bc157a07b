using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Model;

public class CoverageTests
{
    private const string Settings = "title: Test\nbase-url: https://test.example/\nlanguage: en\n";

    [Fact]
    public void A_briefing_covers_what_its_sources_say_up_to_the_newest_information_of_its_topics() =>
        Assert.Equal("Covers what two texts say, up to early 2026; nothing later.", Covers(Site("2026-37", "2025")));

    [Theory]
    [InlineData("published: 2026-04-30", "; nothing later.")]
    [InlineData("published: 2026~", "; nothing later.")]
    [InlineData("published: 2026-05-01", "2026.")]
    public void Nothing_is_later_only_if_no_source_is(string published, string end) =>
        Assert.EndsWith(end, Covers(WithGamma(TestSite.Source("Gamma", published))), StringComparison.Ordinal);

    [Fact]
    public void An_event_that_is_to_come_is_later() => Assert.Equal(
        "Covers what two texts say, up to early 2026.",
        Covers(Site("2026-37", "2025").With("input/timeline.yml", "- { date: 2026-09, title: A vote, text: It comes., cite: \"@alpha, ¶2\" }\n")));

    [Fact]
    public void Data_and_interviews_are_no_texts() => Assert.StartsWith(
        "Covers what three sources say", Covers(WithGamma(TestSite.Source("Gamma").Replace("kind: article", "kind: dataset", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void Where_the_newest_information_has_no_end_no_date_is_given() => Assert.Equal("Covers what two texts say.", Covers(Site("2026/..", "2025")));

    [Theory]
    [InlineData("6 months", "2026-10-30", false)]
    [InlineData("6 months", "2026-10-31", true)]
    [InlineData("1 month", "2026-05-31", true)]
    [InlineData("1 year", "2027-04-30", false)]
    [InlineData("1 year", "2027-05-01", true)]
    public void A_version_is_stale_when_it_is_younger_than_the_newest_information_by_more_than_the_settings_allow(string after, string published, bool isStale)
    {
        var site = Site("2026-37", "2025").With("input/site.yml", $"{Settings}stale-after: {after}\n").With($"input/changes/{published}-published.md", "---\ntitle: Published\n---\nAll of it.\n");
        Assert.Equal(isStale, StaleNote.Find(site.Briefing()) is not null);
    }

    [Fact]
    public void A_stale_briefing_says_so_on_every_page_and_in_print_once()
    {
        var site = Site("2026-37", "2025").With("input/site.yml", Settings + "stale-after: 6 months\n").With("input/changes/2026-11-22-published.md", "---\ntitle: Published\n---\nAll of it.\n");
        // What the briefing covers stands at the head of some pages, and says so itself.
        Assert.All(["/", "/brief/", "/print/"], path => Assert.Equal(2, site.Page(path).Split("up to early 2026; nothing later, though it was published in November 2026.").Length));
        Assert.All(["/one/", "/claims/"], path => Assert.Equal(
            2, site.Page(path).Split("<p class=\"stale\">This briefing was published in November 2026 and uses nothing newer than early 2026.</p>").Length));
        Assert.All(["/", "/brief/", "/one/", "/claims/", "/print/"], path => Assert.Equal(2, site.Page(path).Split("published in November 2026").Length));
    }

    [Fact]
    public void Without_the_setting_no_page_says_so() =>
        Assert.Null(StaleNote.Find(Site("2020", "2019").With("input/changes/2026-11-22-published.md", "---\ntitle: Published\n---\nAll of it.\n").Briefing()));

    private static string Covers(TestSite site) => ReaderLabels.Covers(Coverage.Find(site.Briefing()));

    private static TestSite WithGamma(string record) =>
        Site("2026-37", "2025").With("seeds/gamma.md", record).With("seeds/alpha.md", TestSite.Source("Alpha")).With("seeds/beta.md", TestSite.Source("Beta"))
            .With("input/topics/three.md", "---\ntitle: three\norder: 3\nanswer: It is.\nas-of: 2025\n---\nGamma [@gamma, ¶2].\n");

    private static TestSite Site(params string[] dates)
    {
        var site = new TestSite("");
        string[] ids = ["one", "two"];
        for (var i = 0; i < dates.Length; i++)
            site.With($"input/topics/{ids[i]}.md", $"---\ntitle: {ids[i]}\norder: {i + 1}\nanswer: It is.\nas-of: {dates[i]}\n---\nAlpha [@alpha, ¶2], beta [@beta, ¶2]{(i == 0 ? " and more" : "")}.\n");
        return site;
    }
}
