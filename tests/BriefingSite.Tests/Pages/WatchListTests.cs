using AngleSharp.Dom;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Shipped;
using Xunit;

namespace BriefingSite.Tests.Pages;

/// <summary>What the watch list says of the judgements.</summary>
public class WatchListTests
{
    private static readonly IDocument s_page = ShippedSite.Root.Pages["watch/index.html"];

    [Fact]
    public void Each_indicator_names_the_judgements_that_name_it()
    {
        var briefing = ShippedSite.Root.Briefing;
        Assert.NotEmpty(briefing.Indicators);
        Assert.All(briefing.Indicators, indicator => Assert.Equal(
            briefing.Front.Judgements.Where(judgement => judgement.Indicators.Contains(indicator.Header.Target)).Select(judgement => judgement.Url),
            Links($"#{indicator.Header.Id} .would-change a")));
    }

    [Fact]
    public void The_overview_has_each_with_its_state_its_date_and_its_judgements_in_full()
    {
        var briefing = ShippedSite.Root.Briefing;
        var rows = s_page.QuerySelectorAll(".watch-table tbody tr");
        Assert.Equal(briefing.Indicators.Select(indicator => indicator.Header.Title), rows.Select(row => row.QuerySelector("th")!.TextContent));
        Assert.Equal(briefing.Indicators.Select(indicator => $"#{indicator.Header.Id}"), rows.Select(row => row.QuerySelector("th a")!.GetAttribute("href")));
        foreach (var row in rows)
        {
            var entry = s_page.QuerySelector(row.QuerySelector("th a")!.GetAttribute("href")!)!;
            Assert.Equal(entry.QuerySelector(".state")!.TextContent, row.QuerySelector("[data-label=State]")!.TextContent);
            Assert.Equal(entry.QuerySelectorAll(".would-change a").Select(link => link.GetAttribute("href")), row.QuerySelectorAll("td:last-child a").Select(link => link.GetAttribute("href")));
            Assert.All(row.QuerySelectorAll("td:last-child a"), link => Assert.EndsWith(".", link.TextContent, StringComparison.Ordinal));
        }
    }

    /// <summary>A sign of ours cites what led to it; only a sign that a source itself names is said to be its own.</summary>
    [Fact]
    public void A_source_that_is_only_to_be_compared_is_not_said_to_name_the_sign() =>
        Assert.All(ShippedSite.Root.Briefing.Indicators, indicator => Assert.Equal(
            indicator.Evidence.Select(citation => citation.Bearing).Distinct().Order().Select(bearing => bearing == Bearing.Supports ? "Named by" : "Compare").Append("Concerns"),
            s_page.QuerySelectorAll($"#{indicator.Header.Id} .evidence .label").Select(label => label.TextContent)));

    [Fact]
    public void No_link_of_an_indicator_stands_there_twice() =>
        Assert.All(s_page.QuerySelectorAll(".indicator"), indicator =>
            Assert.Distinct(indicator.QuerySelectorAll(".would-change a, .from a").Select(link => link.GetAttribute("href"))));

    private static IEnumerable<string?> Links(string selector) => s_page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href"));
}
