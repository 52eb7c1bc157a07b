using System.Text;
using System.Text.Json;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output.Previews;

/// <summary>The files from which scripts take previews of terms and passages.</summary>
public class PreviewFileTests
{
    [Fact]
    public void What_something_links_to_has_a_preview_and_nothing_else()
    {
        var site = Site("See [[tide]]. [@log, ¶2]\n", terms: ["tide", "moor"]);
        Assert.Equal(["/sources/log/#p2", "/terms/#tide"], Entries(site).Keys.Order(StringComparer.Ordinal));
        Assert.Equal("About tide.", Entries(site)["/terms/#tide"].GetProperty("text").GetString());
    }

    [Fact]
    public void The_list_names_the_files_and_pages_name_the_list_which_has_no_hash()
    {
        var files = Site("See [[tide]].\n", terms: ["tide"]).Files();
        var list = JsonDocument.Parse(files.Single(file => file.Path == "previews.json").Content.Text()).RootElement.EnumerateArray().Select(path => path.GetString()).ToList();
        Assert.Equal(files.Select(file => file.Path).Where(path => path.StartsWith("assets/previews-", StringComparison.Ordinal)), list);
        Assert.All(list, path => Assert.Matches(@"^assets/previews-\d+\.[0-9a-f]{10}\.json$", path));
        Assert.Contains("data-previews=\"/previews.json\"", files.Single(file => file.Path == "index.html").Content.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_takes_two_thousand_bytes_at_most_whatever_it_is_of()
    {
        var site = Site("See [[tide]] and [[moor]].\n", terms: [], ("tide", string.Concat(Enumerable.Repeat("\\\"Ebbe\\\" ", 900))), ("moor", string.Concat(Enumerable.Repeat("Прилив и отлив. ", 200))));
        Assert.Equal(2, Entries(site).Count);
        foreach (var (path, entry) in Entries(site))
        {
            Assert.InRange(Encoding.UTF8.GetByteCount($"\"{path}\":{entry.GetRawText()}"), 1500, 2000);
            Assert.EndsWith(" …", entry.GetProperty("text").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void However_many_there_are_they_are_in_some_hundred_files_at_most()
    {
        var terms = Enumerable.Range(1, 2500).Select(number => ($"term-{number}", string.Concat(Enumerable.Repeat($"Word{number} ", 120)))).ToArray();
        var site = Site(string.Join(", ", terms.Select(term => $"[[{term.Item1}]]")) + "\n", [], terms);
        var shards = site.Files().Where(file => file.Path.StartsWith("assets/previews-", StringComparison.Ordinal)).ToList();
        Assert.Equal((128, 2500), (shards.Count, Entries(site).Count));
        // None is much larger than the others.
        Assert.InRange(shards.Max(shard => shard.Content.Length), 1, shards.Sum(shard => shard.Content.Length) / 128 * 3);
    }

    private static TestSite Site(string text, string[] terms, params IEnumerable<(string Id, string Text)> longTerms) =>
        terms.Select(id => (Id: id, Text: $"About {id}.")).Concat(longTerms).Aggregate(new TestSite($"""
            -- seeds/log.md --
            ---
            title: Log
            short: Log
            kind: report
            published: 2025
            rights: excerpt
            reliability: B
            credibility: 2
            descriptor: Of the harbour.
            ---
            ¶1 Says this.

            ¶2 Says that.
            -- input/pages/about.md --
            ---
            title: About
            ---
            {text}
            """), (site, term) => site.With($"input/terms/{term.Id}.md", $"---\ntitle: {term.Id}\nkind: idea\n---\n{term.Text}\n"));

    private static Dictionary<string, JsonElement> Entries(TestSite site) => site.Files()
        .Where(file => file.Path.StartsWith("assets/previews-", StringComparison.Ordinal))
        .SelectMany(file => JsonDocument.Parse(file.Content.Text()).RootElement.EnumerateObject())
        .ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
}
