using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Pages;

/// <summary>The page on which many judgements stand side by side.</summary>
public class JudgementsTogetherTests
{
    [Fact]
    public void Each_judgement_says_what_carries_it_and_how_little_topples_it()
    {
        var rows = NotedSite.Parse(Many(ReasonedSite.Build(), 6, ["[dam-fails]", "[valley-warned]", "[wall-cracked, valley-warned]", "[rain-comes]"]).Page("/judgements/")).QuerySelectorAll("tbody tr");
        Assert.Equal(6, rows.Length);
        Assert.Equal(["Likely 55–80 %", "Low", "2", "1: B Inspector, or 1 other set of 1"], Cells(rows[0])[..4]);
        Assert.StartsWith("4 which of judgement 1", Cells(rows[0])[4], StringComparison.Ordinal);
        Assert.Equal("Its only claim rests on an assumption", rows[0].QuerySelectorAll("details li")[1].TextContent);
        Assert.Equal(["2", "2: B Inspector and C Mayor"], Cells(rows[1])[2..4]);
        Assert.Equal(["2", "2: B Inspector and C Mayor"], Cells(rows[2])[2..4]);
        Assert.Equal(["0", "1: the assumption “It will rain”"], Cells(rows[3])[2..4]);
        Assert.Equal(["names no claim", "–"], Cells(rows[4])[2..4]);
        Assert.Equal("/#j-3", rows[2].QuerySelector("th a")!.GetAttribute("href"));
    }

    [Fact]
    public void It_is_there_when_a_briefing_has_more_judgements_than_one_takes_in()
    {
        var many = Many(ReasonedSite.Build(), 6);
        Assert.Contains("/judgements/", many.Page("/sitemap.xml"), StringComparison.Ordinal);
        var front = NotedSite.Parse(many.Page("/"));
        Assert.NotNull(front.QuerySelector(".masthead a[href='/judgements/']"));
        Assert.NotNull(front.QuerySelector(".judgements a.more[href='/judgements/']"));
        Assert.DoesNotContain(Many(ReasonedSite.Build(), 6).With("input/pages/about.md", "---\ntitle: About\n---\n[All](/judgements/).\n").Diagnostics(), problem => problem.Message.Contains("/judgements/", StringComparison.Ordinal));
        Assert.DoesNotContain("judgements/index.html", Many(ReasonedSite.Build(), 5).Files().Select(file => file.Path));
    }

    [Fact]
    public void A_link_to_it_where_it_is_not_is_told_as_any_dead_link_is()
    {
        var site = Many(ReasonedSite.Build(), 5).With("input/pages/about.md", "---\ntitle: About\n---\n[All](/judgements/).\n");
        Assert.Contains(site.Diagnostics(), problem => problem.Message.Contains("/judgements/", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_address_is_taken_by_the_site_itself() => Assert.Contains(
        ReasonedSite.Build().With("input/pages/judgements.md", "---\ntitle: Judgements\n---\nWords.\n").Diagnostics(), problem => problem.Rule.Code == "BS206");

    [Fact]
    public void Many_can_be_filtered_and_sorted()
    {
        var page = NotedSite.Parse(Many(ReasonedSite.Build(), 8, ["[dam-fails]", "[valley-warned]"]).Page("/judgements/"));
        Assert.NotNull(page.QuerySelector(".filtered .filters"));
        Assert.Equal(["-1", "-2", "0"], page.QuerySelectorAll("tr.item").Take(3).Select(row => row.GetAttribute("data-topples")));
        Assert.Null(NotedSite.Parse(Many(ReasonedSite.Build(), 7).Page("/judgements/")).QuerySelector(".filters"));
    }

    /// <summary>The site with so many judgements, the first of which name these claims.</summary>
    internal static TestSite Many(TestSite site, int count, params string[] claims)
    {
        var judgements = Enumerable.Range(1, count).Select(i =>
            $"  - {{ id: j-{i}, text: It is likely so in way {i}., likelihood: likely, confidence: low, because: Few say so., alternative: It is not.{(i <= claims.Length ? $", claims: {claims[i - 1]}" : "")} }}\n");
        return site.With("input/index.md", $"---\ntitle: Front\nquestion: Is it so?\nanswer: It is.\njudgements:\n{string.Concat(judgements)}---\nWelcome.\n");
    }

    private static List<string> Cells(AngleSharp.Dom.IElement row) => row.QuerySelectorAll("td").Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
}
