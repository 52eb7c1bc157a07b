using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Core.Pages;
using BriefingSite.Tests.Reading.Permanence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Pages;

/// <summary>The page that compares any two sources, <c>/compare/any-two/</c>, and its data.</summary>
public class AnyTwoTests
{
    private static readonly TestSite s_site = LargeSite.Build(sources: 12, questions: 12);
    private static readonly Lazy<IReadOnlyList<OutputFile>> s_files = new(s_site.Files);

    [Theory]
    [InlineData(2, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(12, true)]
    public void It_is_there_as_soon_as_some_two_sources_have_no_page(int sources, bool isThere)
    {
        var site = sources == 12 ? s_site : LargeSite.Build(sources, questions: 3);
        var paths = site.Files().Select(file => file.Path).ToList();
        Assert.Equal(isThere, paths.Contains("compare/any-two/index.html"));
        Assert.Equal(isThere ? sources : 0, paths.Count(path => path.StartsWith("compare/any-two/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)));
        var pairs = new PairPages().Execute(site.Briefing(), _ => { }).ToList();
        Assert.Equal(isThere, pairs.Count < sources * (sources - 1) / 2 && sources > 2);
        Assert.DoesNotContain("error", site.ReportWithoutNotes(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_script_it_leads_to_every_source_and_to_every_page_of_two_sources()
    {
        var page = new HtmlParser().ParseDocument(Page("/compare/any-two/"));
        var links = page.QuerySelectorAll(".every-source a").Select(link => link.GetAttribute("href")!).ToHashSet();
        Assert.Superset(Enumerable.Range(0, 12).Select(i => $"/sources/s{i:000}/").ToHashSet(), links);
        var pairs = new PairPages().Execute(s_site.Briefing(), _ => { }).Select(pair => pair.Path).ToHashSet();
        Assert.Equal(24, pairs.Count);
        Assert.Superset(pairs, links);
        Assert.Contains("scripted", page.QuerySelector("form.two-sources")!.ClassList);
        // Nothing is loaded before two sources are chosen.
        Assert.Empty(page.QuerySelectorAll("link[rel=preload], link[rel=modulepreload], link[rel=prefetch]"));
    }

    [Fact]
    public void The_data_of_a_source_holds_its_schema_and_says_what_it_says_to_every_question_and_where_it_is_silent()
    {
        var file = File("compare/any-two/s001.json");
        Assert.Empty(new SchemaValidator(File("schemas/answers.schema.json")).FindProblems(file));
        using var json = JsonDocument.Parse(file);
        var stances = json.RootElement.GetProperty("answers").EnumerateArray().ToDictionary(answer => answer.GetProperty("question").GetString()!, answer => answer.GetProperty("stance").GetString());
        Assert.Equal(Enumerable.Range(0, 12).Where(j => LargeSite.Stance(1, j) is not null).Select(j => ($"q{j:000}", LargeSite.Stance(1, j))), stances.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(Enumerable.Range(0, 12).Where(j => LargeSite.Stance(1, j) is null).Select(j => $"q{j:000}"), json.RootElement.GetProperty("silent").EnumerateArray().Select(id => id.GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("p2", json.RootElement.GetProperty("answers")[0].GetProperty("passages")[0].GetProperty("place").GetString());
    }

    [Fact]
    public void A_quotation_comes_with_its_words_its_translation_and_the_language_of_the_source()
    {
        var site = LargeSite.Build(sources: 6, questions: 1);
        site.With("seeds/s001.md", TestSite.Source("S001", "language: fr").Replace("Says that it rains.", "On dit que il pleut.", StringComparison.Ordinal).Replace("rights: excerpt", "rights: full", StringComparison.Ordinal))
            .With("input/questions/q000.md", site.Texts["input/questions/q000.md"].Replace("{ source: s001, stance: yes, says: It says so., at: ¶2 }", "{ source: s001, stance: yes, says: It says so., quote: il pleut, translation: it rains, at: ¶2 }", StringComparison.Ordinal));
        Assert.DoesNotContain("error", site.ReportWithoutNotes(), StringComparison.Ordinal);
        var file = site.File("compare/any-two/s001.json");
        Assert.Empty(new SchemaValidator(site.File("schemas/answers.schema.json")).FindProblems(file));
        Assert.Contains("\"language\":\"fr\"", file, StringComparison.Ordinal);
        Assert.Contains("\"quotations\":[{\"words\":\"il pleut\",\"translation\":\"it rains\"}]", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare/q001/", "/compare/any-two/")]
    [InlineData("/compare/", "/compare/any-two/")]
    [InlineData("/sources/s003/", "/compare/any-two/?a=s003")]
    public void Questions_sources_and_the_comparison_lead_to_it(string path, string address) =>
        Assert.Contains(address, new HtmlParser().ParseDocument(Page(path)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void It_is_listed_once_and_found_by_the_search_and_its_data_is_not_frozen()
    {
        Assert.Single(File("sitemap.xml").Split("any-two").Skip(1));
        if (s_files.Value.FirstOrDefault(file => file.Path.StartsWith("assets/search-index.", StringComparison.Ordinal)) is { } index)
            Assert.Single(index.Content.Text().Split("\"url\":\"/compare/any-two/\"").Skip(1));
        var noted = LargeSite.Build(sources: 6, questions: 1).With("input/changes/2031-05-02-published.md", "---\ntitle: Published\n---\nAll of it.");
        var addresses = noted.FreezeAs("2031-05-02", noted).Texts["input/versions/2031-05-02/addresses.json"];
        Assert.Contains("\"/compare/any-two/\"", addresses, StringComparison.Ordinal);
        Assert.DoesNotContain("any-two/s0", addresses, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sources_that_lost_their_page_are_chosen_where_the_page_leads_on()
    {
        var few = LargeSite.Build(sources: 5, questions: 3).With("input/changes/2031-05-02-published.md", "---\ntitle: Published\n---\nAll of it.");
        var many = LargeSite.Build(sources: 12, questions: 3).With("input/changes/2031-05-02-published.md", few.Texts["input/changes/2031-05-02-published.md"]).FreezeAs("2031-05-02", few)
            .With("input/changes/2031-07-01-more.md", "---\ntitle: More\n---\nMore sources. [[q000]] [[q001]] [[q002]]");
        Assert.DoesNotContain("error", many.ReportWithoutNotes(), StringComparison.Ordinal);
        var kept = new PairPages().Execute(many.Briefing(), _ => { }).Select(pair => pair.Path).ToHashSet();
        var lost = few.Files().Select(file => SitePath.FromFile(file.Path)).Where(path => path.StartsWith("/compare/s0", StringComparison.Ordinal) && !kept.Contains(path)).ToList();
        Assert.NotEmpty(lost);
        var files = many.Files().ToDictionary(file => SitePath.FromFile(file.Path), file => file.Content.Text());
        Assert.All(lost, path =>
        {
            var (one, other) = (path.Split('/')[2].Split('-')[0], path.Split('/')[2].Split('-')[1]);
            Assert.Contains($"0; url=/compare/any-two/?a={one}&amp;b={other}\"", files[path], StringComparison.Ordinal);
            Assert.Contains($"{path} /compare/any-two/?a={one}&b={other} 301!\n", files["/_redirects"], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void When_the_briefing_is_small_again_its_address_leads_to_the_comparison()
    {
        var many = LargeSite.Build(sources: 6, questions: 3).With("input/changes/2031-05-02-published.md", "---\ntitle: Published\n---\nAll of it.");
        var few = LargeSite.Build(sources: 5, questions: 3).With("input/changes/2031-05-02-published.md", many.Texts["input/changes/2031-05-02-published.md"]).FreezeAs("2031-05-02", many)
            .With("input/retired.yml", "- { id: s005, date: 2031-07-01, reason: It was withdrawn. }").With("input/changes/2031-07-01-fewer.md", "---\ntitle: Fewer\n---\nFewer sources.");
        Assert.DoesNotContain("error", few.ReportWithoutNotes(), StringComparison.Ordinal);
        Assert.Contains("0; url=/compare/\"", few.Page("/compare/any-two/"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_question_can_take_its_address()
    {
        var site = LargeSite.Build(sources: 2, questions: 1);
        site.With("input/questions/any-two.md", site.Texts["input/questions/q000.md"].Replace("order: 1", "order: 2", StringComparison.Ordinal));
        Assert.Contains("error BS206: 'any-two' is an address of the site itself.", site.Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_copy_for_a_folder_its_data_are_scripts()
    {
        var site = new TestSite(string.Concat(LargeSite.Build(sources: 6, questions: 2).Texts.Select(file => $"-- {file.Key} --\n{file.Value}\n")), new() { IsRelative = true });
        Assert.EndsWith("};\n", site.File("compare/any-two/s001.json.js"), StringComparison.Ordinal);
        var page = new HtmlParser().ParseDocument(site.Page("/compare/any-two/"));
        Assert.IsType<IHtmlScriptElement>(page.QuerySelector("main script[defer]"), exactMatch: false);
        Assert.Equal("index.html", page.QuerySelector("form.two-sources")!.GetAttribute("data-folder"));
    }

    private static string Page(string path) => File(path[1..] + "index.html");

    private static string File(string path) => Assert.Single(s_files.Value, file => file.Path == path).Content.Text();
}
