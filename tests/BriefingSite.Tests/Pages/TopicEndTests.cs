using BriefingSite.Tests.Shipped;
using Xunit;

namespace BriefingSite.Tests.Pages;

/// <summary>The end of a topic: where it leads, and what leads to it.</summary>
public class TopicEndTests
{
    public static TheoryData<string> Topics => [.. ShippedSite.Root.Briefing.Topics.Select(topic => topic.Header.Id)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Nothing_is_named_twice(string topic)
    {
        var page = ShippedSite.Root.Pages[$"{topic}/index.html"];
        var links = page.QuerySelectorAll(":is(.events, .linked, .backlinks, .neighbours) a").Select(link => link.GetAttribute("href")).ToList();
        Assert.NotEmpty(links);
        Assert.Distinct(links);
        Assert.Empty(links.Intersect(page.QuerySelectorAll(".matrix .question").Select(link => link.GetAttribute("href"))));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Nothing_that_is_related_or_leads_here_is_lost(string id)
    {
        var topic = ShippedSite.Root.Briefing.Topics.Single(topic => topic.Header.Id == id);
        var page = ShippedSite.Root.Pages[$"{id}/index.html"];
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToHashSet();
        Assert.Empty(topic.Related.Select(target => target.Url).Except(links));
        var incoming = ShippedSite.Root.Briefing.Incoming.SelectMany(text => text).Where(link => link.To.Url == topic.Header.Url).SelectMany(link => link.From);
        Assert.Empty(incoming.Select(target => target.Url).Except(links));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void What_leads_here_is_folded(string topic)
    {
        var page = ShippedSite.Root.Pages[$"{topic}/index.html"];
        Assert.All(page.QuerySelectorAll(".backlinks a"), link => Assert.False(link.Closest("details")!.HasAttribute("open")));
        Assert.NotEmpty(page.QuerySelectorAll(".backlinks a"));
    }
}
