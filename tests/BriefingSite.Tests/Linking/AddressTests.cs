using System.Net;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Linking;

/// <summary>What an address leads to: whatever is published can be linked to, in each way to write its address, and nothing else.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("annual report.pdf", "/files/annual%20report.pdf", "/files/annual%20report.pdf")]
    [InlineData("annual report.pdf", "</files/annual report.pdf>", "/files/annual%20report.pdf")]
    [InlineData("100% growth.pdf", "</files/100% growth.pdf>", "/files/100%25%20growth.pdf")]
    [InlineData("100% growth.pdf", "/files/100%25%20growth.pdf", "/files/100%25%20growth.pdf")]
    [InlineData("a%20b.pdf", "/files/a%2520b.pdf", "/files/a%2520b.pdf")]
    [InlineData("%zz.pdf", "/files/%zz.pdf", "/files/%25zz.pdf")]
    [InlineData("a+b;c.pdf", "/files/a+b;c.pdf", "/files/a+b;c.pdf")]
    [InlineData("a [1] (2).pdf", "</files/a [1] (2).pdf>", "/files/a%20%5B1%5D%20(2).pdf")]
    [InlineData("caf\u00e9.pdf", "/files/caf\u00e9.pdf", "/files/caf%C3%A9.pdf")]
    [InlineData("caf\u00e9.pdf", "/files/caf%c3%a9.pdf", "/files/caf%C3%A9.pdf")]
    [InlineData("cafe\u0301.pdf", "/files/caf\u00e9.pdf", "/files/caf%C3%A9.pdf")]
    [InlineData("caf\u00e9.pdf", "/files/cafe\u0301.pdf", "/files/caf%C3%A9.pdf")]
    [InlineData("cafe\u0301.pdf", "/files/cafe%CC%81.pdf", "/files/caf%C3%A9.pdf")]
    [InlineData("\u06AF\u0632\u0627\u0631\u0634.pdf", "/files/\u06AF\u0632\u0627\u0631\u0634.pdf", "/files/%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4.pdf")]
    [InlineData("plan.pdf", "/files/plan.pdf#page=3", "/files/plan.pdf#page=3")]
    [InlineData("plan.pdf", "/files/plan.pdf?v=2", "/files/plan.pdf?v=2")]
    [InlineData("plan.pdf", "/files/%70lan.pdf", "/files/plan.pdf")]
    public void A_file_is_found_however_its_name_is_written(string name, string link, string href)
    {
        var site = new TestSite($"""
            -- input/files/{name} --
            Words.
            -- input/pages/more.md --
            ---
            title: More
            ---
            [the file]({link}) and ![its picture]({link})
            """);
        Assert.Equal("", site.Report());
        Assert.Contains($"href=\"{href}\"", site.Page("/more/"), StringComparison.Ordinal);
        Assert.Contains($"src=\"{href}\"", site.Page("/more/"), StringComparison.Ordinal);
        Assert.Contains(site.Files(), file => "/" + file.Path == WebUtility.UrlDecode(href.Split('#', '?')[0].Replace("+", "%2B", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("https://test.example/files/plan.pdf")]
    [InlineData("HTTP://TEST.example/files/plan.pdf")]
    public void A_link_to_the_site_by_its_whole_address_is_one_within_it(string link)
    {
        var site = new TestSite($"-- input/files/plan.pdf --\nWords.\n-- input/pages/more.md --\n---\ntitle: More\n---\n[the file]({link})");
        Assert.Equal("", site.Report());
        Assert.Contains("href=\"/files/plan.pdf\"", site.Page("/more/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/files/Plan.pdf", "BS203", "did you mean '/files/plan.pdf'? Capital letters count in an address")]
    [InlineData("/files%2Fplan.pdf", "BS203", "did you mean '/files/plan.pdf'?")]
    [InlineData("/files/plan.pdf%00", "BS203", "did you mean '/files/plan.pdf'?")]
    [InlineData("/files/plan.pdf%20", "BS203", "did you mean '/files/plan.pdf'?")]
    [InlineData("/files/plan.pdf/", "BS203", "write '/files/plan.pdf'")]
    [InlineData("/files\\\\plan.pdf", "BS203", "write '/files/plan.pdf'")]
    [InlineData("/files/ann%E9e.pdf", "BS203", "did you mean '/files/ann%C3%A9e.pdf' or '/files/a%2520b.pdf'?")]
    [InlineData("/plan.pdf", "BS203", "write '/files/plan.pdf'")]
    [InlineData("/input/files/plan.pdf", "BS203", "write '/files/plan.pdf'")]
    [InlineData("/files/a%20b.pdf", "BS203", "write '/files/a%2520b.pdf'")]
    [InlineData("/more", "BS203", "write '/more/'")]
    [InlineData("/More/", "BS203", "did you mean '/more/'? Capital letters count in an address")]
    [InlineData("/below/more/", "BS203", "write '/more/'")]
    [InlineData("/feed.rss", "BS203", "did you mean '/feed.json' or '/feed.xml'?")]
    [InlineData("/briefing.pdf", "BS203", "it is there only when the site is built with --pdf")]
    [InlineData("/_headers", "BS203", null)]
    [InlineData("https://test.example/below/mroe/", "BS203", "did you mean '/more/'?")]
    [InlineData("./", "BS207", "write '/more/', or use [[id]]")]
    [InlineData("../", "BS207", "write '/', or use [[id]]")]
    [InlineData("../compare/index.html", "BS207", "write '/compare/', or use [[id]]")]
    [InlineData("../compare/", "BS207", "write '/compare/', or use [[id]]")]
    [InlineData("../print/", "BS207", "write '/print/', or use [[id]]")]
    [InlineData("../../../compare/?a=b#c", "BS207", "write '/compare/?a=b#c', or use [[id]]")]
    [InlineData("/more/../compare/", "BS207", "write '/compare/', or use [[id]]")]
    [InlineData("/more/%2e%2e/compare/", "BS207", "write '/compare/', or use [[id]]")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd", "BS207", "name the whole path, without '.' and '..', or use [[id]]")]
    [InlineData("/v/", "BS203", null)]
    [InlineData("plan.pdf", "BS207", "begin with a slash, or use [[id]]")]
    [InlineData("?q=x", "BS207", "write '/more/?q=x', or use [[id]]")]
    [InlineData("/search/#nothing", "BS204", "link to the page as a whole")]
    [InlineData("/more/#uberblick", "BS204", "did you mean 'überblick'?")]
    public void What_is_not_published_is_told_with_a_way_that_works(string link, string code, string? hint)
    {
        var site = new TestSite($"""
            -- input/site.yml --
            title: Test
            base-url: https://test.example/below/
            -- input/files/plan.pdf --
            Words.
            -- input/files/a%20b.pdf --
            Words.
            -- input/files/ann{"\u00e9"}e.pdf --
            Words.
            -- input/pages/more.md --
            ---
            title: More
            ---
            ## Überblick

            [there]({link})
            """);
        var reported = Assert.Single(site.Diagnostics());
        Assert.Equal((code, hint), (reported.Rule.Code, reported.Hint));
        Assert.Equal(new Location("input/pages/more.md", 6, 9), reported.Location with { Length = 1 });
    }

    [Theory]
    [InlineData("#überblick")]
    [InlineData("#%C3%BCberblick")]
    [InlineData("#u\u0308berblick")]
    [InlineData("/more/#überblick")]
    [InlineData("/more/index.html#überblick")]
    [InlineData("/more/?q=x#überblick")]
    [InlineData("/more/#")]
    [InlineData("/more/#top")]
    [InlineData("/more/#:~:text=words")]
    [InlineData("/search/?q=x")]
    [InlineData("https://test.example/below/more/#überblick")]
    [InlineData("https://test.example/below/")]
    [InlineData("https://test.example/below")]
    [InlineData("https://test.example/below?q=x")]
    [InlineData("https://test.example/below#top")]
    [InlineData("https://test.example/elsewhere/")]
    [InlineData("https://test.example.org/below/nothing/")]
    [InlineData("https://test.example:8080/below/nothing/")]
    public void A_place_is_found_however_it_is_written(string link) => Assert.Equal("", new TestSite($"""
        -- input/site.yml --
        title: Test
        base-url: https://test.example/below/
        -- input/pages/more.md --
        ---
        title: More
        ---
        ## Überblick

        [there]({link})
        """).Report());

    [Fact]
    public void An_address_of_the_site_in_full_stays_on_the_site_wherever_it_is_shown()
    {
        var page = new TestSite("""
            -- input/pages/more.md --
            ---
            title: More
            ---
            [own](https://test.example/compare/) and [other](https://other.example/compare/)
            """).Page("/more/");
        Assert.Contains("<a href=\"/compare/\">own</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://other.example/compare/\" rel=\"external\">other</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_published_can_be_linked_to()
    {
        var files = Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site")).Concat(Site.EmbeddedAssets()).ToList();
        var published = Published(files).Select(file => SitePath.FromFile(file.Path)).Where(path => path != "/_headers").ToList();
        Assert.Superset(new HashSet<string> { "/", "/feed.xml", "/claims.json", "/sources.bib", "/robots.txt", "/sitemap.xml", "/schemas/claims.schema.json", "/search/", "/what-if/", "/argument.argdown", "/argument.graphml", "/argument.dot", "/404.html" }, published.ToHashSet());
        var links = string.Concat(published.Select(path => $"[there]({SitePath.Encode(path)}), "));
        // What the page itself is gathered into has another name then: the hash of what it holds.
        Assert.DoesNotContain(Told([.. files, new("input/pages/everything.md", Blob.Create($"---\ntitle: Everything\n---\n{links}"))]),
            reported => reported.Rule == CommonRules.UnknownPage && !reported.Message.Contains("search-index", StringComparison.Ordinal) && !reported.Message.Contains("what-if.", StringComparison.Ordinal));

        static IReadOnlyList<OutputFile> Published(IEnumerable<InputFile> files) => new Site(new()).Files.Run(new Build(files));

        static ValueList<Diagnostic> Told(IEnumerable<InputFile> files)
        {
            var build = new Build(files);
            new Site(new()).Files.Run(build);
            return build.Diagnostics;
        }
    }

    [Fact]
    public void A_link_in_print_leads_to_its_place_in_the_document() => Assert.Contains("href=\"#part.more.%C3%BCberblick\"", new TestSite("""
        -- input/pages/more.md --
        ---
        title: More
        menu: More
        ---
        ## Überblick

        [there](/more/#%C3%BCberblick)
        """).Page("/print/"), StringComparison.Ordinal);

    [Theory]
    [InlineData("plan #2.pdf", '#')]
    [InlineData("a#b/plan.pdf", '#')]
    [InlineData("why?.pdf", '?')]
    public void A_file_name_that_cuts_its_address_is_refused_once(string name, char at) => Assert.Equal(
        $"input/files/{name}:1:1: error BS208: An address ends at the '{at}' of this name.",
        new TestSite($"-- input/files/{name} --\nWords.").Report());

    [Fact]
    public void Two_files_whose_names_differ_only_in_how_an_accent_is_stored_are_reported() => Assert.Equal(
        "input/files/caf\u00e9.pdf:1:1: error BS402: 'files/caf\u00e9.pdf' is made from input/files/cafe\u0301.pdf and from input/files/caf\u00e9.pdf.",
        new TestSite("-- input/files/cafe\u0301.pdf --\nWords.\n-- input/files/caf\u00e9.pdf --\nOthers.").Report());
}
