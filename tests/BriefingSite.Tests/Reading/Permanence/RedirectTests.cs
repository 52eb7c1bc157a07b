using AngleSharp.Html.Parser;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading.Permanence;

/// <summary>Addresses of a site before this one lead on.</summary>
public class RedirectTests
{
    [Theory]
    [InlineData("/old/", "old/index.html")]
    [InlineData("/old", "old/index.html")]
    [InlineData("/old.html", "old.html")]
    [InlineData("/old/index.html", "old/index.html")]
    [InlineData("/Old.HTM", "Old.HTM")]
    [InlineData("/wiki/page.php", "wiki/page.php/index.html")]
    [InlineData("/%C3%BCber%20uns/", "über uns/index.html")]
    [InlineData("/u\u0308ber uns/", "über uns/index.html")]
    [InlineData("https://test.example/old/", "old/index.html")]
    public void An_old_address_is_a_page_that_leads_on_in_a_step(string address, string file)
    {
        var site = With(address);
        Assert.Equal("", site.Report());
        var page = new HtmlParser().ParseDocument(site.File(file));
        Assert.Equal("0; url=/rain/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://test.example/rain/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("/rain/", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("Rain", page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/rain/", "'/rain/' is the address of this page itself.", "delete it")]
    [InlineData("/terms/", "'/terms/' is a page of the site.", "delete it, or give that page another name")]
    [InlineData("/Terms/", "'/terms/' is a page of the site, and disks that do not tell capital letters apart have room for one of the two.", "delete it, or give that page another name")]
    [InlineData("/files/plan.pdf", "'/files/plan.pdf' is a file of the site.", "delete it, or rename the file")]
    [InlineData("/old/#part", "'/old/#part' is a place on a page.", "write '/old/': the place after '#' is kept")]
    [InlineData("/?p=12", "'/?p=12' has a query, which a host of files does not see.", "set such addresses up where the host reads its own settings, and delete it here")]
    [InlineData("old/", "'old/' does not begin at the root of the site.", "write '/old/'")]
    [InlineData("https://other.example/old/", "'https://other.example/old/' is an address of another host, or outside this site.", "let that host lead on; here write a path of this site, such as /old/")]
    [InlineData("/../old/", "No file of a site can have the address '/../old/'.", "write it as the browser shows it, or delete it")]
    [InlineData("/a%3Fb/", "No file of a site can have the address '/a%3Fb/'.", "write it as the browser shows it, or delete it")]
    [InlineData("//other.example/", "No file of a site can have the address '//other.example/'.", "write it as the browser shows it, or delete it")]
    [InlineData("/aux/", "No file of a site can have the address '/aux/'.", "write it as the browser shows it, or delete it")]
    [InlineData("/", "No file of a site can have the address '/'.", "write it as the browser shows it, or delete it")]
    public void An_address_that_can_not_lead_on_is_told_and_the_hint_clears_it(string address, string message, string hint)
    {
        Assert.Equal($"input/topics/rain.md:6:17: error BS209: {message}\n  hint: {hint}", With(address).ReportInFull());
        if (hint.StartsWith("write '/", StringComparison.Ordinal)) Assert.Equal("", With(hint.Split('\'')[1]).Report());
        Assert.Equal("", With(null).Report());
    }

    [Theory]
    [InlineData("/brief/", "'brief/index.html' is made by the site itself.")]
    [InlineData("/claims.json", "'claims.json' is a file, and 'claims.json/index.html' needs a folder of that name.")]
    [InlineData("/files/plan.pdf/more/", "'files/plan.pdf' is a file, and 'files/plan.pdf/more/index.html' needs a folder of that name.")]
    public void An_address_that_the_site_makes_itself_is_told(string address, string message)
    {
        var report = With(address).ReportInFull();
        Assert.Contains($"error BS402: {message}", report, StringComparison.Ordinal);
        Assert.Contains("hint: delete it from 'redirect-from'", report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_leads_to_one_page_only() => Assert.Equal(
        """
        input/pages/about.md:3:16: error BS209: '/old' leads to 'Rain' already.
          hint: an address leads to one page: delete it here or there
          also: input/topics/rain.md:6:17
        """, With("/old/").With("input/pages/about.md", "---\ntitle: About\nredirect-from: /old\n---\nWords.").ReportInFull());

    [Theory]
    [InlineData("input/terms/drop.md", "---\ntitle: Drop\nkind: idea\nredirect-from: /old/\n---\nWater.", "/terms/#drop")]
    [InlineData("input/pages/about.md", "---\ntitle: About\nredirect-from: [/old/]\n---\nWords.", "/about/")]
    [InlineData("input/questions/wet.md", "---\nquestion: Is it wet?\norder: 1\nsilent: [alpha, beta]\nredirect-from: [/old/]\n---\n", "/compare/wet/")]
    [InlineData("input/changes/2031-05-02-published.md", "---\ntitle: Published\nredirect-from: [/old/]\n---\nAll.", "/changes/#2031-05-02-published")]
    public void Every_page_and_entry_can_have_old_addresses(string file, string text, string target)
    {
        var site = With(null).With(file, text);
        Assert.Equal("0; url=" + target, new HtmlParser().ParseDocument(site.Page("/old/")).QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
    }

    [Fact]
    public void Below_a_path_of_a_host_and_in_a_copy_it_leads_on_too()
    {
        var below = With("/old/ü/").With("input/site.yml", "title: Test\nbase-url: https://test.example/a/b/\nlanguage: en");
        Assert.Equal("0; url=/a/b/rain/", Refresh(below.Page("/old/ü/")));
        Assert.Equal("/a/b/old/%C3%BC/ /a/b/rain/ 301!\n", below.File("_redirects"));
        var copy = With("/old/ü/", new(IsProduction: true) { IsRelative = true });
        Assert.Equal("0; url=../../rain/index.html", Refresh(copy.Page("/old/ü/")));
        Assert.DoesNotContain(copy.Files(), file => file.Path == "_redirects");

        static string Refresh(string page) => new HtmlParser().ParseDocument(page).QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!;
    }

    [Fact]
    public void The_host_that_reads_lines_gets_one_for_each_address_and_without_any_there_is_no_file()
    {
        Assert.Equal("/old.html /rain/ 301!\n", With("/old.html").File("_redirects"));
        Assert.Equal("/wiki/page.php /rain/ 301!\n", With("/wiki/page.php").File("_redirects"));
        Assert.DoesNotContain(With(null).Files(), file => file.Path == "_redirects");
    }

    [Fact]
    public void Old_addresses_are_not_listed_for_search_engines() => Assert.DoesNotContain("/old/", With("/old/").File("sitemap.xml"), StringComparison.Ordinal);

    private static TestSite With(string? address, SiteSettings? settings = null) => new($$"""
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It rains.
        as-of: 2031
        {{(address is null ? "" : $"redirect-from: [\"{address}\"]\n")}}---
        ## Showers {#showers}

        ::: {.claim #rains kind=fact}
        It rains. [@alpha, ¶2]
        :::
        -- input/files/plan.pdf --
        Plan.
        """, settings);
}
