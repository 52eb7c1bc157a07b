using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output;

/// <summary>What search engines are told.</summary>
public class SitemapTests
{
    [Fact]
    public void The_pages_of_a_little_site_with_the_days_of_their_last_changes() => Snapshot.Verify(NotedSite.Build().File("sitemap.xml"), "xml");

    [Fact]
    public void A_published_site_may_be_searched_and_says_where_its_pages_are_listed() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://harbour.example/sitemap.xml\n", NotedSite.Build().File("robots.txt"));

    [Fact]
    public void A_preview_may_not_be_searched() => Assert.Equal("User-agent: *\nDisallow: /\n", NotedSite.Build(isProduction: false).File("robots.txt"));
}
