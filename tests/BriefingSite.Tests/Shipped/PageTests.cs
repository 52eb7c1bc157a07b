using System.Xml.Linq;
using AngleSharp.Dom;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Shipped;

public class PageTests
{
    // The whole briefing as one document has a heading of level one for each chapter, and search engines are asked to pass it over.
    private const string Document = "print/index.html";

    public static TheoryData<bool> Hosts => [false, true];

    [Fact]
    public void The_shipped_briefing_builds_without_a_problem() => Assert.Equal("", TestSite.InFull(ShippedSite.Root.Diagnostics));

    [Theory]
    [InlineData("index.html")]
    [InlineData("economy/index.html")]
    [InlineData("military/index.html")]
    [InlineData("caucasus/index.html")]
    [InlineData("sanctions/index.html")]
    [InlineData("compare/index.html")]
    [InlineData("claims/index.html")]
    [InlineData("sources/index.html")]
    [InlineData("sources/complex-bond/index.html")]
    [InlineData("sources/most-get-wrong/index.html")]
    [InlineData("terms/index.html")]
    [InlineData("timeline/index.html")]
    [InlineData("watch/index.html")]
    [InlineData("about/index.html")]
    [InlineData(Document)]
    [InlineData("search/index.html")]
    [InlineData("what-if/index.html")]
    [InlineData("404.html")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    public void It_has_its_pages(string path) => Assert.Contains(ShippedSite.Root.Files, file => file.Path == path);

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_parser_finds_no_error_in_any_page(bool inFolder) => Assert.Empty(Site(inFolder).ParseErrors);

    [Fact]
    public void The_parser_would_find_an_error() => Assert.Equal(2, ShippedSite.ErrorsIn("<!doctype html><title>x</title><p>a</b><p id=a id=a>").Count);

    [Fact]
    public void Each_page_has_one_title_one_heading_of_level_one_and_ids_of_its_own() => Assert.All(ShippedSite.Root.Pages, page =>
    {
        if (page.Key != Document) Assert.Single(page.Value.QuerySelectorAll("h1"));
        Assert.NotEqual("", page.Value.Title);
        Assert.Empty(page.Value.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"{page.Key}#{group.Key}"));
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_link_inside_the_site_leads_to_a_file_and_a_place_in_it(bool inFolder)
    {
        var site = Site(inFolder);
        var files = site.Files.Select(file => file.Path).ToHashSet();
        var broken = new List<string>();
        foreach (var (path, page) in site.Pages)
        {
            foreach (var address in Addresses(page).Where(address => !IsOutside(address)))
            {
                var (target, fragment) = address.Split('#', 2) is [var before, var after] ? (before, after) : (address, "");
                var file = target.Length == 0 ? path : target.StartsWith(site.BasePath, StringComparison.Ordinal) ? File(target[site.BasePath.Length..]) : "?";
                var found = files.Contains(file) && (fragment.Length == 0 || (site.Pages.TryGetValue(file, out var there) && there.GetElementById(Uri.UnescapeDataString(fragment)) is not null));
                if (!found) broken.Add($"{path}: {address}");
            }
        }
        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void The_canonical_address_and_the_sitemap_begin_with_the_base_address(bool inFolder)
    {
        var site = Site(inFolder);
        var start = inFolder ? "https://x.example/briefings/iran-russia/" : "https://iran-russia.example/";
        var listed = site.Pages.Where(page => page.Key is not ("404.html" or Document or "what-if/index.html") && page.Value.QuerySelector("meta[http-equiv=refresh]") is null).Select(page => (page.Key, page.Value)).ToList();
        Assert.All(listed, page => Assert.Equal(start + page.Key.Replace("index.html", "", StringComparison.Ordinal), page.Value.QuerySelector("link[rel=canonical]")?.GetAttribute("href")));
        var map = XDocument.Parse(site.Files.Single(file => file.Path == "sitemap.xml").Content.Text());
        Assert.Equal(
            listed.Select(page => start + page.Key.Replace("index.html", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).Order(StringComparer.Ordinal));
        Assert.Contains($"Sitemap: {start}sitemap.xml", site.Files.Single(file => file.Path == "robots.txt").Content.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_claim_has_its_entry_with_marks_and_citations_that_lead_to_passages()
    {
        var ledger = ShippedSite.Root.Pages["claims/index.html"];
        Assert.All(ShippedSite.Root.Briefing.Claims, claim =>
        {
            var entry = ledger.GetElementById(claim.Id);
            Assert.NotNull(entry);
            Assert.Contains(claim.Kind.ToString().ToLowerInvariant(), entry.ClassList);
            Assert.NotNull(entry.QuerySelector($"a[href='#{claim.Id}'], a[href='/claims/#{claim.Id}']"));
            var marks = entry.QuerySelectorAll(".mark").Select(mark => mark.TextContent).ToList();
            Assert.All(Enum.GetValues<Dispute>(), dispute => Assert.Equal(claim.Disputes.Contains(dispute), marks.Contains(ReaderLabels.Capital(ReaderNames.For(dispute).Label))));
            Assert.Contains(ReaderLabels.Capital(ReaderNames.For(claim.Kind).Label), marks);
            foreach (var passage in claim.Text.Citations.SelectMany(citation => citation.Ranges.Select(range => citation.Source.PassageUrl(range.First))))
                Assert.NotNull(entry.QuerySelector($"a[href='{passage}']"));
        });
    }

    [Fact]
    public void Every_passage_that_something_cites_shows_what_does() => Assert.All(ShippedSite.Root.Briefing.Sources, source =>
    {
        var page = ShippedSite.Root.Pages[$"sources/{source.Id}/index.html"];
        foreach (var claim in ShippedSite.Root.Briefing.Claims)
        {
            foreach (var passage in claim.Text.Citations.Where(citation => citation.Source.Id == source.Id).SelectMany(citation => citation.Passages))
                Assert.NotNull(page.GetElementById($"p{passage.Number}")?.QuerySelector($"a[href='{claim.Url}']"));
        }
    });

    private static ShippedSite Site(bool inFolder) => inFolder ? ShippedSite.Folder : ShippedSite.Root;

    private static IEnumerable<string> Addresses(IDocument page) =>
        page.QuerySelectorAll("[href]:not([rel=canonical])").Select(element => element.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!));

    private static bool IsOutside(string address) =>
        address.StartsWith("http", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal);

    private static string File(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
}
