using System.Web;
using AngleSharp.Dom;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Metadata;

/// <summary>What the head of every page tells reference managers and previews of links.</summary>
public class HeadTests
{
    [Theory]
    [InlineData(false, "https://harbour.example/")]
    [InlineData(true, NotedSite.Folder)]
    public void Every_page_can_be_cited_as_a_report(bool inFolder, string start) => Assert.All(NotedSite.Pages(NotedSite.Build(inFolder)), entry =>
    {
        var (path, page) = entry;
        var address = start + path.Replace("index.html", "", StringComparison.Ordinal);
        Assert.NotEqual("", Meta(page, "citation_title"));
        Assert.Equal("Ada Thorne", Meta(page, "citation_author"));
        Assert.Equal("2031/06/01", Meta(page, "citation_publication_date"));
        Assert.Equal("en-GB", Meta(page, "citation_language"));
        Assert.Equal(address, Meta(page, "citation_fulltext_html_url"));
        Assert.Equal("The town library", Meta(page, "citation_technical_report_institution"));
        Assert.Equal("2031-06-01.2", Meta(page, "citation_technical_report_number"));
        Assert.Equal(Meta(page, "citation_title"), Meta(page, "DC.title"));
        Assert.Equal(address, Meta(page, "DC.identifier"));
        Assert.Equal("2031-06-01", Meta(page, "DC.date"));
        Assert.Equal(address, Property(page, "og:url"));
        Assert.Equal("article", Property(page, "og:type"));
        Assert.Equal("en_GB", Property(page, "og:locale"));
        Assert.Equal("Harbour briefing", Property(page, "og:site_name"));
        Assert.Equal("summary", Meta(page, "twitter:card"));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", page.QuerySelector("link[rel=license]")!.GetAttribute("href"));
    });

    [Theory]
    [InlineData(false, "/")]
    [InlineData(true, "/briefings/harbour/")]
    public void Every_page_leads_to_its_other_forms_and_they_are_there(bool inFolder, string start)
    {
        var site = NotedSite.Build(inFolder);
        var files = site.Files().Select(file => start + file.Path).ToHashSet();
        Assert.All(NotedSite.Pages(site), page =>
        {
            var others = page.Page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")!).ToList();
            Assert.Superset(new HashSet<string> { start + "feed.xml", start + "feed.json", start + "claims.json" }, others.ToHashSet());
            Assert.All(others, other => Assert.Contains(other, files));
        });
    }

    [Fact]
    public void The_sources_are_references_of_the_briefing_and_can_be_saved_one_by_one()
    {
        var site = NotedSite.Build();
        var references = NotedSite.Parse(site.Page("/")).QuerySelectorAll("meta[name=citation_reference]").Select(tag => tag.GetAttribute("content")!).ToList();
        Assert.Equal(2, references.Count);
        Assert.Contains("citation_title=Survey of the quay; citation_publisher=Harbour board; citation_publication_date=2031/03/14", references);
        var spans = NotedSite.Parse(site.Page("/sources/")).QuerySelectorAll("span.Z3988").Select(span => HttpUtility.ParseQueryString(span.GetAttribute("title")!)).ToList();
        Assert.Equal(["A captain's letter: 100% {honest} & \"true\"", "Survey of the quay"], spans.Select(span => span["rft.title"]));
        Assert.Equal("https://board.example/survey?a=1&b={2}", spans[1]["rft.identifier"]);
        Assert.Equal("2031-03-14", spans[1]["rft.date"]);
        Assert.Null(spans[0]["rft.date"]);
        Assert.All(spans, span => Assert.Equal("info:ofi/fmt:kev:mtx:dc", span["rft_val_fmt"]));
    }

    [Fact]
    public void A_page_with_a_card_shows_it()
    {
        var sample = new Themes.SamplePages(2);
        var home = NotedSite.Parse(new Theme().Draw(sample.Home, sample.Frame).ToString());
        Assert.Equal("https://example.org/briefings/tram/cards/index.png", Property(home, "og:image"));
        Assert.NotEqual("", Property(home, "og:image:alt"));
        Assert.Equal("summary_large_image", Meta(home, "twitter:card"));
        Assert.Equal("/cards/sources-report-1.png", sample.Frame.CardOf(sample.Source));
        Assert.True(sample.Frame.IsOwn(sample.Source));
    }

    [Fact]
    public void A_page_without_a_card_shows_that_of_the_front_page_and_says_what_is_on_it()
    {
        var sample = new Themes.SamplePages(2);
        var topic = NotedSite.Parse(new Theme().Draw(sample.Topic, sample.Frame).ToString());
        Assert.Equal("https://example.org/briefings/tram/cards/index.png", Property(topic, "og:image"));
        Assert.Equal("A tram for the town. What four reports say about the tram, claim by claim.", Property(topic, "og:image:alt"));
        Assert.Null((sample.Frame with { Cards = [] }).CardOf(sample.Topic));
    }

    [Fact]
    public void The_page_for_wrong_addresses_tells_nothing() =>
        Assert.Empty(NotedSite.Parse(NotedSite.Build().File("404.html")).QuerySelectorAll("script[type='application/ld+json'], meta[name^=citation], meta[property]"));

    private static string? Meta(IDocument page, string name) => page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");

    private static string? Property(IDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
}
