using System.Globalization;
using System.Text.Json;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Output;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output;

/// <summary>What grows with a briefing comes in parts of bounded size: the index of the search, the list of pages, the index from A to Z.</summary>
public class SearchPartsTests
{
    private const string Folder = "assets/search-index.";

    private static readonly InputFile s_library = new("theme/search/minisearch.js", Blob.Create("export default class { }"));

    private static TestSite Large => HarbourSite.Build().With("input/pages/long.md", "---\ntitle: Long\n---\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"## Section {i} {{#s{i}}}\n\nRope {i * 7919 % 3000}, {string.Join(' ', Enumerable.Range(0, 25).Select(j => $"word{(i * 31 + j * j) % 997}"))}.\n\n")));

    [Fact]
    public void A_large_index_is_written_in_parts_that_its_first_file_names_and_the_same_for_the_same_briefing()
    {
        var files = Build(Large);
        Assert.Equal(files.Select(file => (file.Path, file.Content.Hash)), Build(Large).Select(file => (file.Path, file.Content.Hash)));
        var index = files.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal)).ToList();
        var root = JsonDocument.Parse(index.Single(file => file.Path.StartsWith($"{Folder}parts.", StringComparison.Ordinal)).Content.Bytes).RootElement;
        var names = Enumerable.Range(0, root.GetProperty("words").GetArrayLength()).Select(i => $"words-{i}").Concat(Enumerable.Range(0, root.GetProperty("entries").GetArrayLength()).Select(i => $"entries-{i}"));
        Assert.Equal(names.Select(name => $"assets/{root.GetProperty("folder")}/{name}.json").Order(StringComparer.Ordinal), index.Select(file => file.Path).Where(path => path.Count('/') > 1).Order(StringComparer.Ordinal));
        Assert.Equal(root.GetProperty("kinds").EnumerateArray().Sum(kind => kind[1].GetInt32()), root.GetProperty("entries").EnumerateArray().Sum(part => part.GetInt32()));
        Assert.Contains("data-index=\"/assets/search-index.parts.", Page(files), StringComparison.Ordinal);
        Assert.Contains("data-library=\"/assets/search-parts.", Page(files), StringComparison.Ordinal);
        Assert.Equal(["search-parts"], files.Select(file => file.Path.Split('/')[^1].Split('.')[0]).Where(name => name is "minisearch" or "search-parts"));
    }

    [Fact]
    public void Every_word_stands_in_the_part_to_which_the_first_file_leads()
    {
        var files = Build(Large);
        var root = JsonDocument.Parse(files.Single(file => file.Path.StartsWith($"{Folder}parts.", StringComparison.Ordinal)).Content.Bytes).RootElement;
        var firsts = root.GetProperty("words").EnumerateArray().Select(first => first.GetString()!).ToList();
        Assert.True(firsts.Count > 5);
        for (var i = 0; i < firsts.Count; i++)
        {
            var keys = JsonDocument.Parse(files.Single(file => file.Path == $"assets/{root.GetProperty("folder")}/words-{i}.json").Content.Bytes).RootElement.EnumerateArray().Select(list => list[0].GetString()!).ToList();
            Assert.All(keys, key => Assert.True(string.CompareOrdinal(firsts[i], key) <= 0 && (i + 1 == firsts.Count || string.CompareOrdinal(key, firsts[i + 1]) < 0), key));
        }
    }

    [Fact]
    public void In_a_copy_for_a_folder_the_parts_are_scripts()
    {
        var parts = Build(Large, isRelative: true).Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal)).ToList();
        Assert.True(parts.Count > 10);
        Assert.All(parts, part => Assert.EndsWith(".js", part.Path, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.StartsWith("(globalThis.held??={})", part.Content.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public void More_pages_than_a_list_may_have_come_in_several()
    {
        var site = new Site(new(HarbourSite.BaseUrl));
        var build = new Build(HarbourSite.Build().Inputs);
        var frame = site.Frame.Run(build).Single();
        var page = site.Pages.Run(build).First(page => page.IsListed);
        var files = new WriteSitemap().Execute(new(Enumerable.Repeat(page, WriteSitemap.MaxPages + 1).ToValueList(), frame), _ => { }).ToDictionary(file => file.Path, file => file.Content.Text());
        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((WriteSitemap.MaxPages, 1), (Count("sitemap-1.xml", "<url>"), Count("sitemap-2.xml", "<url>")));
        Assert.Contains($"<loc>{HarbourSite.BaseUrl}sitemap-2.xml</loc>", files["sitemap.xml"], StringComparison.Ordinal);

        int Count(string path, string what) => files[path].Split(what).Length - 1;
    }

    [Fact]
    public void The_feeds_have_the_hundred_notes_that_were_written_or_edited_last()
    {
        var site = Enumerable.Range(1, 120).Aggregate(HarbourSite.Build(), (site, i) => site.With(
            $"input/changes/{new DateOnly(2031, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-note.md", $"---\ntitle: Note {i}\n{(i == 3 ? "edited: 2032-01-01\n" : "")}---\nSomething was written.\n"));
        var feed = JsonDocument.Parse(site.File("feed.json")).RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()).ToList();
        Assert.Equal(FeedSize, feed.Count);
        Assert.Equal(("Note 120", "Note 3"), (feed[0], feed[^1]));
        Assert.Contains("Note 1", site.Page("/changes/"), StringComparison.Ordinal);
    }

    private const int FeedSize = 100;

    [Fact]
    public void An_index_from_A_to_Z_of_more_than_a_thousand_entries_leaves_claims_to_their_own()
    {
        var claims = string.Concat(Enumerable.Range(0, 1001).Select(i => $"::: {{.claim #many-{i} kind=judgement confidence=low}}\nClaim number {i} says it. [@letter, ¶2]\n:::\n\n"));
        var page = Page(Build(HarbourSite.Build().With("input/pages/many.md", $"---\ntitle: Many\n---\n{claims}")));
        Assert.DoesNotContain("Claim number 7", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/claims/\">an index of their own</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("an index of their own", Page(Build(HarbourSite.Build())), StringComparison.Ordinal);
    }

    private static string Page(IReadOnlyList<OutputFile> files) => files.Single(file => file.Path == "search/index.html").Content.Text();

    private static IReadOnlyList<OutputFile> Build(TestSite site, bool isRelative = false)
    {
        var assets = Site.EmbeddedAssets().Where(file => file.Path.StartsWith("theme/assets/", StringComparison.Ordinal)).Append(s_library);
        return new Site(new() { IsRelative = isRelative }).Files.Run(new Build(site.Inputs.Concat(assets)));
    }
}
