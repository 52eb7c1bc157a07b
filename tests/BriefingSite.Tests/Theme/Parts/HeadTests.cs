using System.Web;
using AngleSharp.Dom;
using BriefingSite.Tests.Support;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>What the head of every page tells reference managers and previews of links.</summary>
public class HeadTests
{
    [Theory]
    [InlineData(false, "https://harbour.example/")]
    [InlineData(true, NotedSite.Folder)]
    public void Every_page_tells_whose_it_is_what_it_is_called_and_where_it_is(bool inFolder, string start) => Assert.All(NotedSite.Pages(NotedSite.Build(inFolder)), entry =>
    {
        var (path, page) = entry;
        var address = start + path.Replace("index.html", "", StringComparison.Ordinal);
        if (path is not ("sources/letter/index.html" or "sources/survey/index.html"))
        {
            Assert.NotEqual("", Meta(page, "DC.title"));
            Assert.Equal(Meta(page, "DC.title"), Property(page, "og:title"));
            Assert.Equal("Ada Thorne", Meta(page, "DC.creator"));
            Assert.Equal("The town library", Meta(page, "DC.publisher"));
            Assert.Equal(address, Meta(page, "DC.identifier"));
            Assert.Equal("2031-06-01", Meta(page, "DC.date"));
        }
        Assert.Equal(address, Property(page, "og:url"));
        Assert.Equal("en_GB", Property(page, "og:locale"));
        Assert.Equal("Harbour briefing", Property(page, "og:site_name"));
        Assert.Equal("summary", Meta(page, "twitter:card"));
    });

    [Theory]
    [InlineData("index.html")]
    [InlineData("quay/index.html")]
    public void The_briefing_and_its_chapters_can_be_cited_as_reports(string path)
    {
        var page = NotedSite.Parse(NotedSite.Build().File(path));
        Assert.Equal(Meta(page, "DC.title"), Meta(page, "citation_title"));
        Assert.Equal("Ada Thorne", Meta(page, "citation_author"));
        Assert.Equal("2031/06/01", Meta(page, "citation_publication_date"));
        Assert.Equal("en-GB", Meta(page, "citation_language"));
        Assert.Equal("https://harbour.example/" + path.Replace("index.html", "", StringComparison.Ordinal), Meta(page, "citation_fulltext_html_url"));
        Assert.Equal("The town library", Meta(page, "citation_technical_report_institution"));
        Assert.Equal("2031-06-01.2", Meta(page, "citation_technical_report_number"));
        Assert.Equal("article", Property(page, "og:type"));
    }

    [Fact]
    public void Every_other_page_is_a_web_page_and_no_report() => Assert.All(
        NotedSite.Pages(NotedSite.Build()).Where(page => page.Path is not ("index.html" or "quay/index.html")), entry =>
        {
            Assert.Empty(entry.Page.QuerySelectorAll("meta[name^=citation_], meta[property^='article:']"));
            Assert.Equal("website", Property(entry.Page, "og:type"));
        });

    [Fact]
    public void The_page_of_a_source_is_a_record_of_ours_and_offers_the_work_itself()
    {
        var page = NotedSite.Parse(NotedSite.Build().Page("/sources/letter/"));
        const string work = "A captain's letter: 100% {honest} & \"true\"";
        Assert.Equal($"Record of {work}", Property(page, "og:title"));
        Assert.Empty(page.QuerySelectorAll("meta[name^='DC.'], meta[name^=citation_], meta[name=author]"));
        Assert.StartsWith($"Record of {work}", page.Title, StringComparison.Ordinal);
        Assert.Equal(work, page.QuerySelector("h1")!.TextContent);
        var saved = HttpUtility.ParseQueryString(Assert.Single(page.QuerySelectorAll("span.Z3988")).GetAttribute("title")!);
        Assert.Equal((work, "კაპანაძე, ნინო", null, "ka"), (saved["rft.title"], saved["rft.creator"], saved["rft.publisher"], saved["rft.language"]));
        Assert.DoesNotContain("Ada Thorne", saved.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_without_an_author_gets_none()
    {
        var site = NotedSite.Build();
        var saved = HttpUtility.ParseQueryString(Assert.Single(NotedSite.Parse(site.Page("/sources/survey/")).QuerySelectorAll("span.Z3988")).GetAttribute("title")!);
        Assert.Equal((null, "Harbour board", "report"), (saved["rft.creator"], saved["rft.publisher"], saved["rft.type"]));
        foreach (var export in new[] { "sources.json", "sources.bib" }) Assert.DoesNotContain("Ada Thorne", site.File(export), StringComparison.Ordinal);
        Assert.DoesNotContain("town library", site.File("sources.json"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Our_licence_is_not_given_to_the_text_of_somebody_else()
    {
        var site = NotedSite.Build();
        var (full, excerpt) = (NotedSite.Parse(site.Page("/sources/letter/")), NotedSite.Parse(site.Page("/sources/survey/")));
        const string ours = "https://creativecommons.org/licenses/by/4.0/";
        Assert.Empty(full.Head!.QuerySelectorAll("link[rel=license]"));
        Assert.Equal(ours, excerpt.Head!.QuerySelector("link[rel=license]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_chapter_refers_to_the_sources_that_it_cites_and_the_briefing_to_all()
    {
        var site = NotedSite.Build()
            .With("input/topics/mole.md", "---\ntitle: The mole\norder: 2\nanswer: It stands.\nas-of: 2031\n---\nIt stands. [@survey, ¶2]");
        Assert.Equal(["citation_title=Survey of the quay; citation_publisher=Harbour board; citation_publication_date=2031/03/14"], References("/mole/"));
        Assert.Equal(2, References("/quay/").Count);
        Assert.Equal(2, References("/").Count);

        List<string> References(string path) => [.. NotedSite.Parse(site.Page(path)).QuerySelectorAll("meta[name=citation_reference]").Select(tag => tag.GetAttribute("content")!)];
    }

    [Fact]
    public void The_day_of_publication_is_told_of_pages_of_which_it_is_known()
    {
        var several = NotedSite.Build();
        Assert.Equal("2031-05-02", Property(NotedSite.Parse(several.Page("/")), "article:published_time"));
        Assert.Null(Property(NotedSite.Parse(several.Page("/quay/")), "article:published_time"));
        var one = NotedSite.Plain().With("input/changes/2031-05-02-published.md", "---\ntitle: Published\n---\nAll of it.");
        Assert.Equal("2031-05-02", Property(NotedSite.Parse(one.Page("/quay/")), "article:published_time"));
    }

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
        var sample = new SamplePages(2);
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
        var sample = new SamplePages(2);
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
