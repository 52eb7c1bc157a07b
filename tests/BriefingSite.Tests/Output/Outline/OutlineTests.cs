using System.Text.RegularExpressions;
using BriefingSite.Benchmarks.Matrix;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Fuzzing;
using BriefingSite.Tests.Support;
using BriefingSite.Themes;
using Xunit;
using Blob = BriefingSite.Core.Model.Blob;

namespace BriefingSite.Tests.Output.Outline;

/// <summary>What is known of the files of a site before they are drawn, and that <c>check</c> is content with it where <c>build</c> is.</summary>
public class OutlineTests
{
    private const string Linked = """
        -- input/topics/quay.md --
        ---
        title: The quay
        order: 1
        answer: It stands.
        as-of: 2031
        ---
        ## Stones {#stones}

        See [the plan](LINK).
        -- input/files/plan.html --
        <p id="north">North</p>
        """;

    public static TheoryData<string> Sites => ["shipped", "second", "matrix"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_check_of_a_sound_site_draws_no_page_and_writes_no_data(string name)
    {
        var (site, build) = (new Site(new()), new Build(FilesOf(name)));
        site.Problems.Run(build);
        string[] drawing = ["RenderPage", "PrintPages", "WriteClaims", "WriteSearchIndex", "WritePreviews", "WriteAnnotations", "WriteFeeds", "WriteSitemap"];
        Assert.Empty(build.Steps.Select(step => step.Module).Intersect(drawing));
        Assert.DoesNotContain(build.Diagnostics, found => found.Rule.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_outline_has_the_path_of_every_file_but_those_named_after_their_content(string name)
    {
        var (site, build) = (new Site(new()), new Build(FilesOf(name)));
        var files = site.Files.Run(build);
        var outlined = site.Outline.Run(build).Select(file => file.Path).ToHashSet();
        Assert.Empty(files.Select(file => file.Path).Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)).Except(outlined));
        Assert.Empty(outlined.Except(files.Select(file => file.Path)).Except(["_redirects"]));
    }

    [Theory]
    [InlineData("shipped")]
    [InlineData("second")]
    public void Every_place_of_the_outline_is_on_the_page_as_it_is_drawn(string name)
    {
        var (site, build) = (new Site(new()), new Build(Site.EmbeddedAssets().Concat(name == "shipped" ? FuzzedSite.Shipped : FuzzedSite.Second)));
        var drawn = site.Files.Run(build).DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var places = site.Outline.Run(build).Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal)).SelectMany(file => Ids(file).Select(id => (file.Path, id))).ToList();
        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Contains(place.id, Ids(drawn[place.Path])));
    }

    [Theory]
    [InlineData("/files/plan.html", "")]
    [InlineData("/files/plan.html#north", "")]
    [InlineData("/files/plan.html#south", "input/topics/quay.md:9:16: error BS204: '/files/plan.html' has no place called 'south'.")]
    [InlineData("/files/plam.html", "input/topics/quay.md:9:16: error BS203: The site has no '/files/plam.html'.")]
    [InlineData("/search/#main", "")]
    [InlineData("/search/#nowhere", "input/topics/quay.md:9:16: error BS204: '/search/' has no place called 'nowhere'.")]
    [InlineData("/feed.xml", "")]
    [InlineData("/assets/search.js", "input/topics/quay.md:9:16: error BS203: The site has no '/assets/search.js'.")]
    public void A_link_is_looked_up_among_what_will_be_there(string link, string report) =>
        Assert.Equal(report, new TestSite(Linked.Replace("LINK", link, StringComparison.Ordinal)).ReportWithoutNotes());

    [Fact]
    public void A_theme_that_leaves_places_out_is_asked_for_its_pages()
    {
        var (site, build) = (new Site(new(), new Placeless()), new Build(FilesOf("shipped")));
        site.Files.Run(build);
        Assert.Contains(SameProblems.Of(site, build), found => found.Rule.Code == "BS214");
    }

    private static string[] Ids(OutputFile file) => [.. Regex.Matches(file.Content.Text(), " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value)];

    private static IEnumerable<InputFile> FilesOf(string name) => Site.EmbeddedAssets().Concat(name switch
    {
        "shipped" => FuzzedSite.Shipped,
        "second" => FuzzedSite.Second.Where(file => !file.Path.StartsWith("input/versions/", StringComparison.Ordinal)),
        _ => new MatrixCorpus(new(9, 30, 0.2)).Files().Select(file => new InputFile(file.Path, Blob.Create(file.Text))),
    });

    private sealed class Placeless : Theme
    {
        public override Html Document(Page page, Frame frame, Html content) => Html.Empty;
    }
}
