using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>What is new is read nowhere but in what is told of it, so all of it is told: its words, and what they lead to.</summary>
public sealed class NewTextTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    private const string Link = "See [the survey](https://evil.example/) and [the answer](/safety/). ![An arch](/files/arch.png)";
    private const string Told = "See the survey and the answer. An arch (link: the survey → https://evil.example/) (picture: /files/arch.png)";

    public static TheoryData<string, string, string> New => new()
    {
        { "note-added", "input/changes/2031-08-01-news.md", $"---\ntitle: News\n---\n{Link}\n" },
        { "term-added", "input/terms/news.md", $"---\ntitle: News\nkind: place\n---\n{Link}\n" },
        { "page-added", "input/pages/news.md", $"---\ntitle: News\n---\n{Link}\n" },
        { "sentence-added", "input/pages/notes.md", "" },
    };

    [Theory]
    [MemberData(nameof(New))]
    public void What_a_new_text_links_to_is_told(string kind, string path, string text)
    {
        var change = Assert.Single(site.Compare(kind == "sentence-added" ? (path, "## Steps\n", $"{Link}\n\n## Steps\n") : (path, null, text)).Changes, change => change.Kind.Slug == kind && change.After!.Contains("survey", StringComparison.Ordinal));
        Assert.Contains("(link: the survey → https://evil.example/)", change.After, StringComparison.Ordinal);
        if (kind != "sentence-added") Assert.Contains(Told, change.After, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_that_is_new_is_told_with_what_it_says()
    {
        var changes = site.Compare(("input/watch.yml", null, File.ReadAllText(site.Repo["input/watch.yml"]) + "\n- id: watch-new\n  title: The ferry\n  closer: It runs.\n  apart: It stops.\n  state: open\n  as-of: 2031\n  cite: \"@bridge-survey, ¶3\"\n")).Changes;
        Assert.Equal("The ferry: It runs. / It stops.", Assert.Single(changes, change => change.Kind == ChangeKinds.IndicatorAdded).After);
    }

    [Fact]
    public void An_old_address_is_told_as_it_is_written()
    {
        var changes = site.Compare(("input/topics/traffic.md", "as-of: 2031-06-02", "as-of: 2031-06-02\nredirect-from: /evil.html")).Changes;
        Assert.Equal("/evil.html → input/topics/traffic.md", Assert.Single(changes).After);
    }
}
