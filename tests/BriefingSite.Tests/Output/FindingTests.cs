using System.Text.Json;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output;

/// <summary>What the search can find, and the index from A to Z. Whether MiniSearch was there when the program was built does not
/// matter here: each test says whether it is.</summary>
public class FindingTests
{
    private static readonly InputFile s_library = new("theme/search/minisearch.js", Blob.Create("export default class { }"));

    private static TestSite Harbour => HarbourSite.Build()
        .With("input/terms/crane.md", "---\ntitle: Élan crane\nkind: place\naliases: [\"The big crane\", 2 crane]\n---\nA crane [@survey, ¶2].\n")
        .With("input/pages/about.md", "---\ntitle: About\n---\nBefore the heading.\n\n## What [[crane]] does {#what}\n\nBelow it.\n")
        .With("input/timeline.yml", "- { date: 2031, title: The storm, text: It came., topics: [quay], cite: \"@letter, ¶2\" }\n")
        .With("seeds/letter.md", HarbourSite.Build().Texts["seeds/letter.md"] + "\n\n## On ropes\n\n¶4 Ropes.\n\n¶5 {.aside} Buy ropes.\n");

    [Fact]
    public void Everything_that_has_an_address_can_be_found_by_its_title_and_its_text()
    {
        var entries = JsonDocument.Parse(Index(Harbour)!.Content.Bytes).RootElement.EnumerateArray();
        Snapshot.Verify(string.Join('\n', entries.Select(entry => string.Join(" | ", entry.EnumerateObject().Select(Told)))));

        static string Told(JsonProperty property) => property.Name is "within" or "also" ? $"{property.Name}: {property.Value}" : property.Value.ToString();
    }

    [Fact]
    public void The_index_is_the_same_for_the_same_briefing_and_another_name_for_another()
    {
        Assert.Equal(Index(Harbour), Index(Harbour));
        var changed = Harbour.With("input/pages/about.md", "---\ntitle: About\n---\nOtherwise.\n");
        Assert.NotEqual(Index(Harbour)!.Path, Index(changed)!.Path);
    }

    [Fact]
    public void Other_pages_do_not_change_with_the_index()
    {
        var changed = Harbour.With("input/pages/about.md", Harbour.Texts["input/pages/about.md"].Replace("Below it.", "Below it, more.", StringComparison.Ordinal));
        Assert.Equal(Page(Build(Harbour), "terms/index.html"), Page(Build(changed), "terms/index.html"));
        Assert.NotEqual(Page(Build(Harbour), "search/index.html"), Page(Build(changed), "search/index.html"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://x.example/briefings/harbour/")]
    public void The_page_names_its_files_below_the_path_of_the_site(string? baseUrl)
    {
        var files = Build(Harbour, baseUrl: baseUrl);
        var page = new HtmlParser().ParseDocument(Page(files, "search/index.html"));
        var start = baseUrl is null ? "/" : "/briefings/harbour/";
        var finder = page.QuerySelector("form.finder")!;
        Assert.Equal(start, finder.GetAttribute("data-root"));
        string?[] named = [finder.GetAttribute("data-library"), finder.GetAttribute("data-index"), page.QuerySelector("main script")!.GetAttribute("src")];
        Assert.Equal(3, named.Distinct().Count());
        Assert.All(named, path => Assert.Contains(files, file => start + file.Path == path));
    }

    [Fact]
    public void Every_page_has_a_search_box_and_a_page_that_is_not_there_a_second_one()
    {
        foreach (var (path, text) in Build(Harbour).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file.Path, file.Content.Text())))
        {
            var page = new HtmlParser().ParseDocument(text);
            Assert.Equal("/search/", page.QuerySelector(".masthead .find a")!.GetAttribute("href"));
            var boxes = page.QuerySelectorAll("[role=search]");
            Assert.Equal(path == "404.html" ? 2 : 1, boxes.Length);
            Assert.All(boxes, box => Assert.NotNull(box.QuerySelector("input[type=search][name=q]")));
            Assert.All(boxes, box => Assert.Equal(path == "search/index.html" ? null : "/search/", box.GetAttribute("action")));
        }
    }

    [Fact]
    public void Without_MiniSearch_there_is_the_index_from_A_to_Z_and_no_trace_of_a_search()
    {
        var files = Build(Harbour, hasLibrary: false);
        Assert.DoesNotContain(files, file => file.Path.Contains("search-index", StringComparison.Ordinal));
        var page = new HtmlParser().ParseDocument(Page(files, "search/index.html"));
        Assert.Equal("Index", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("form, main script, [role=search]"));
        Assert.Equal("Index", page.QuerySelector(".masthead .find a[href='/search/']")!.TextContent);
        Assert.Equal(Lines(Build(Harbour)), Lines(files));
    }

    [Fact]
    public void The_index_from_A_to_Z_passes_over_articles_and_signs_and_has_other_names() => Assert.Equal(
        """
        0–9
        2 crane see Élan crane
        A
        About page
        B
        The big crane see Élan crane
        C
        A captain saw that “the wall is ნაბზარი from end to end”. claim
        A captain's letter: 100% {honest} & "true" source
        H
        The harbour takes “no ships [of trade] beyond sixty, and the quay … cracked along its whole length”. claim
        I
        Is there room for more ships? question
        Q
        The quay topic
        S
        Somebody will pay. claim
        Survey of the quay source
        É
        Élan crane term
        """,
        Lines(Build(Harbour)));

    [Fact]
    public void Each_letter_has_its_jump()
    {
        var page = new HtmlParser().ParseDocument(Page(Build(Harbour), "search/index.html"));
        Assert.Equal(page.QuerySelectorAll(".index h3").Select(heading => $"#{heading.Id}"), page.QuerySelectorAll(".letters a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Writers_may_link_to_the_search() => Assert.Equal("", Harbour.With("input/pages/about.md", "---\ntitle: About\n---\nLook it [up](/search/).\n").ReportWithoutNotes());

    private static string Lines(IReadOnlyList<OutputFile> files) => string.Join('\n',
        new HtmlParser().ParseDocument(Page(files, "search/index.html")).QuerySelectorAll(".index h3, .index .links li")
            .Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private static OutputFile? Index(TestSite site) => Build(site).SingleOrDefault(file => file.Path.StartsWith("assets/search-index.", StringComparison.Ordinal));

    private static string Page(IReadOnlyList<OutputFile> files, string path) => files.Single(file => file.Path == path).Content.Text();

    private static IReadOnlyList<OutputFile> Build(TestSite site, bool hasLibrary = true, string? baseUrl = null)
    {
        var assets = Site.EmbeddedAssets().Where(file => file.Path.StartsWith("theme/assets/", StringComparison.Ordinal)).Concat(hasLibrary ? [s_library] : []);
        return new Site(new(baseUrl)).Files.Run(new Build(site.Inputs.Concat(assets)));
    }
}
