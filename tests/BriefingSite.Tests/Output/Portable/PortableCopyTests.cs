using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Checking;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Comparing.Redline;
using BriefingSite.Tests.Reading.Permanence;
using BriefingSite.Tests.Support;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Output.Portable;

/// <summary><c>build --relative</c>: a copy that works from a folder, a USB stick or a mail, without a host.</summary>
public class PortableCopyTests
{
    private static readonly Lazy<IReadOnlyList<OutputFile>> s_second = new(() => Build(Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site"))));

    [Fact]
    public void Every_address_of_every_page_names_a_file_of_the_copy() => AssertWhole(s_second.Value);

    [Fact]
    public void So_it_does_with_frozen_versions_retired_pages_files_and_pictures() => AssertWhole(Build(
    [
        .. PermanenceSite.Build()
            .With("input/files/plans/report.pdf", "%PDF-").With("input/files/quay.png", "PNG")
            .With("input/pages/about.md", "---\ntitle: About\nmenu: About\n---\nSee [the report](/files/plans/report.pdf), ![the quay](/files/quay.png), [rain](/rain/#rains), [us](/about/) and [the front](/). It rains. [@alpha, ¶3]").Inputs,
    ]));

    [Fact]
    public void So_it_does_in_a_preview_for_reviewers_and_with_a_PDF()
    {
        var site = NotedSite.Build().With("input/pages/about.md", "---\ntitle: About\n---\nSo he says. [@letter, ¶2]");
        var files = Build(site.Inputs, new() { IsRelative = true, Pdf = Blob.Create("%PDF-1.7") });
        AssertWhole(files);
        Assert.Contains(files, file => file.Path == "briefing.pdf");
        AssertWhole(Build(site.Inputs, new("https://elsewhere.example/deep/") { IsRelative = true }));
        var (before, after) = (ReviewedSite.Before(), ReviewedSite.With("Nobody knows why.", "Nobody knows why. [@alpha, ¶3]"));
        AssertWhole(ReviewedSite.Preview(before, after, isRelative: true));
    }

    [Fact]
    public void No_page_for_machines_of_a_host_is_in_it_and_none_for_wrong_addresses()
    {
        var paths = Build(NotedSite.Security("security: { contact: 'mailto:desk@example.org', expires: 2099-01-01 }").Inputs).Select(file => file.Path).ToHashSet();
        Assert.DoesNotContain(paths, path => path is "404.html" or "_headers" or "robots.txt" or "sitemap.xml" || path.StartsWith(".well-known", StringComparison.Ordinal));
        Assert.Superset(new HashSet<string> { "index.html", "feed.xml", "claims.json", "sources.bib", "print/index.html" }, paths);
    }

    [Fact]
    public void What_names_the_published_site_goes_on_naming_it()
    {
        var page = Parse(s_second.Value, "traffic/index.html");
        Assert.Equal("https://millbrook.example/bridge/traffic/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("https://millbrook.example/bridge/traffic/", page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        var (copy, site) = (s_second.Value, Build(Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site")), new()));
        Assert.All(new[] { "claims.json", "sources.json", "sources.bib", "feed.xml", "feed.json" }, path => Assert.Equal(Text(site, path), Text(copy, path)));
    }

    [Fact]
    public void It_has_no_module_and_what_scripts_read_comes_in_scripts()
    {
        Assert.All(Pages(s_second.Value), page => Assert.Empty(page.Page.QuerySelectorAll("script[type=module]")));
        Assert.All(s_second.Value.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)), file =>
            Assert.StartsWith("(globalThis.held??={})[document.currentScript.getAttribute(\"src\")]=", file.Content.Text(), StringComparison.Ordinal));
        var previews = string.Concat(s_second.Value.Where(file => file.Path.StartsWith("assets/previews-", StringComparison.Ordinal)).Select(file => file.Content.Text()));
        Assert.Contains("\"/terms/#middle-arch\"", previews, StringComparison.Ordinal);
        Assert.Contains("\"/sources/bridge-survey/#p2\"", previews, StringComparison.Ordinal);
        var list = s_second.Value.Single(file => file.Path.StartsWith("assets/previews.", StringComparison.Ordinal)).Content.Text();
        Assert.All(s_second.Value.Where(file => file.Path.StartsWith("assets/previews-", StringComparison.Ordinal)), file => Assert.Contains($"\"{file.Path}\"", list, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a { background: url(/files/x.png) }", "a { background: url(../files/x.png) }")]
    [InlineData("a { background: URL( '/files/x y.png' ) }", "a { background: URL( '../files/x y.png' ) }")]
    [InlineData("@import \"/files/a.css\"; @import url(\"/files/b.css\");", "@import \"../files/a.css\"; @import url(\"../files/b.css\");")]
    [InlineData("a { background: url(data:image/png;base64,/9j/) url(x.png) } /* url( */", "a { background: url(data:image/png;base64,/9j/) url(x.png) } /* url( */")]
    [InlineData("@import/**/\"x.css\"; url(", "@import/**/\"x.css\"; url(")]
    public void Addresses_in_a_style_sheet_of_ones_own_are_relative_too(string css, string expected)
    {
        var files = Build(NotedSite.Build().With("theme/assets/custom.css", css).Inputs);
        Assert.Equal(expected, files.Single(file => file.Path.StartsWith("assets/custom.", StringComparison.Ordinal)).Content.Text().TrimEnd('\n'));
    }

    [Theory]
    [InlineData("/", "/", "index.html")]
    [InlineData("/", "/economy/", "economy/index.html")]
    [InlineData("/", "/claims.json", "claims.json")]
    [InlineData("/economy/", "/", "../index.html")]
    [InlineData("/economy/", "/economy/", "index.html")]
    [InlineData("/economy/", "/economy/#growth", "#growth")]
    [InlineData("/economy/", "/#j-growth", "../index.html#j-growth")]
    [InlineData("/sources/report/", "/sources/", "../index.html")]
    [InlineData("/sources/report/", "/sources/letter/#p1", "../letter/index.html#p1")]
    [InlineData("/sources/", "/sources/letter/", "letter/index.html")]
    [InlineData("/sources/report/", "/assets/site.css", "../../assets/site.css")]
    [InlineData("/assets/site.css", "/files/x.png", "../files/x.png")]
    [InlineData("/economy/", "/search/?q=a/b#c/d", "../search/index.html?q=a/b#c/d")]
    [InlineData("/economy/", "/economy/?q=a#b", "index.html?q=a#b")]
    [InlineData("/", "/a:b.pdf", "./a:b.pdf")]
    [InlineData("/a/b/c/", "/a/x/c/", "../../x/c/index.html")]
    [InlineData("/economy/", "#here", "#here")]
    [InlineData("/economy/", "//other.example/x", "//other.example/x")]
    [InlineData("/economy/", "https://other.example/", "https://other.example/")]
    [InlineData("/economy/", "mailto:desk@example.org", "mailto:desk@example.org")]
    public void A_path_becomes_the_way_from_the_page_to_a_file(string page, string address, string expected) =>
        Assert.Equal(expected, UrlResolver.RelativeTo(page).Resolve(address));

    [Fact]
    public async Task The_command_writes_it_under_two_names_and_says_so_where_there_is_no_copy()
    {
        using var site = new LittleSite();
        Assert.Equal(0, (await site.Run("build", "--relative", "--output", "one")).Code);
        Assert.Equal(0, (await site.Run("build", "--base-url", "./", "--output", "two")).Code);
        Assert.Equal(LittleSite.Contents(site["one"]), LittleSite.Contents(site["two"]));
        Assert.Contains("href=\"building/index.html\"", LittleSite.Contents(site["one"])["index.html"], StringComparison.Ordinal);
        Assert.Equal(0, (await site.Run("report", "--output", "one")).Code);
        foreach (var command in new[] { "check", "pdf", "preview" })
        {
            var result = await site.Run(command, "--base-url", "./");
            Assert.Equal(2, result.Code);
            Assert.Contains("only 'briefing build' writes", result.Error, StringComparison.Ordinal);
        }
        var elsewhere = await site.Run("build", "--base-url", "../");
        Assert.Equal(2, elsewhere.Code);
    }

    private static void AssertWhole(IReadOnlyList<OutputFile> files)
    {
        var anchors = Pages(files).ToDictionary(page => page.Path, page => page.Page.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, page) in Pages(files))
        {
            var addresses = page.QuerySelectorAll("[href], [src], [action], [data-root], [data-previews], [data-index], [data-library]").SelectMany(element => element.Attributes)
                .Where(attribute => attribute.Name is "href" or "src" or "action" or "data-root" or "data-previews" or "data-index" or "data-library").Select(attribute => attribute.Value).ToList();
            Assert.NotEmpty(addresses);
            foreach (var address in addresses)
            {
                Assert.False(address.StartsWith('/'), $"{path}: {address} begins with a slash");
                var found = new Uri(new Uri($"https://copy.example/deep/down/{path}"), address);
                if (found.Host != "copy.example") continue;
                var target = Uri.UnescapeDataString(found.AbsolutePath);
                Assert.True(target.StartsWith("/deep/down/", StringComparison.Ordinal) && paths.Contains(target["/deep/down/".Length..]), $"{path}: {address} leads to nothing");
                if (found.Fragment.Length > 0 && anchors.TryGetValue(target["/deep/down/".Length..], out var ids))
                    Assert.True(ids.Contains(Uri.UnescapeDataString(found.Fragment[1..])), $"{path}: there is no place {address}");
            }
        }
    }

    private static IReadOnlyList<OutputFile> Build(IEnumerable<InputFile> files, SiteSettings? settings = null)
    {
        var build = new Build(files.Concat(Site.EmbeddedAssets()));
        var built = new Site(settings ?? new() { IsRelative = true }).Files.Run(build);
        Assert.Equal("", TestSite.InFull(build.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error && diagnostic.Rule != CheckingRules.JudgementWithoutIndicator)));
        return built;
    }

    private static IEnumerable<(string Path, IDocument Page)> Pages(IReadOnlyList<OutputFile> files) =>
        files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file.Path, (IDocument)new HtmlParser().ParseDocument(file.Content.Text())));

    private static IDocument Parse(IReadOnlyList<OutputFile> files, string path) => new HtmlParser().ParseDocument(Text(files, path));

    private static string Text(IReadOnlyList<OutputFile> files, string path) => files.Single(file => file.Path == path).Content.Text();
}
