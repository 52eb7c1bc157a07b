using BriefingSite.Shell.Serving;
using BriefingSite.Tests.Shell;
using Xunit;

namespace BriefingSite.Tests.Serving;

public sealed class LiveSiteTests : IDisposable
{
    private readonly LittleSite _files = new();
    private readonly LiveSite _site;

    public LiveSiteTests() => _site = new(
        new(_files.Root, _files["output"], "output/"), new(_files["seeds/originals"], false), () => new Site(new()));

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Only_the_page_that_shows_an_edit_is_drawn_again()
    {
        var first = Update();
        Assert.Null(first.Rebuilt.Before);
        var about = Edit("input/pages/about.md", "---\ntitle: About\n---\nAnother page.").Rebuilt;
        Assert.Equal(["input/pages/about.md"], about.Changed);
        // The index has a new entry, and the printed copy bears the fingerprint of all files.
        Assert.Equal(["/about/"], about.DrawnPages().Select(page => page.Path).Except(["/search/", "/print/"]));
        Assert.Equal(about.DrawnPages().Count(), about.Drawings);
        Assert.Equal(first.Rebuilt.Drawings, about.Drawings + about.Kept);
    }

    [Fact]
    public void A_line_that_moves_draws_nothing_but_the_fingerprint_on_paper()
    {
        Update();
        var moved = Edit("input/pages/about.md", "---\ntitle: About\n\n---\n\n\nA page.").Rebuilt;
        Assert.Equal(["/print/"], moved.DrawnPages().Select(page => page.Path));
        Assert.Equal(1, moved.Drawings);
        Assert.Equal("/about/ was kept: nothing that it shows has changed.", moved.Why("/about/").First());
    }

    [Fact]
    public void Why_a_page_was_drawn_again_is_told_with_what_it_showed_and_shows()
    {
        Update();
        var why = Edit("input/topics/building.md", _files.Text("input/topics/building.md").Replace("answer: It builds.", "answer: It stands.", StringComparison.Ordinal)).Rebuilt.Why("/building/");
        Assert.Collection(
            why,
            line => Assert.Equal("/building/ was drawn again.", line),
            line => Assert.Equal("  TopicPage.Description differs:", line),
            line => Assert.Matches("^    was ….*Description = It builds\\., .*…$", line),
            line => Assert.Matches("^    is  ….*Description = It stands\\., .*…$", line),
            line => Assert.Equal("  Of what it shows input/topics/building.md has changed.", line));
    }

    [Fact]
    public void Pages_show_before_the_search_and_the_copy_for_paper_are_done()
    {
        Update();
        _files.Write("input/pages/about.md", "---\ntitle: About\n---\nAnother page.");
        var shown = _site.Update(Changes.Everything).Select(showing => (Text(showing, "/about/"), Text(showing, "/print/"))).ToList();
        Assert.Equal([(true, false), (true, true)], shown);

        static bool Text(Showing showing, string path) => showing.Find(path).File!.Content.Text().Contains("Another page.", StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_said_to_have_changed_and_holds_what_it_held_builds_nothing()
    {
        Update();
        Assert.Empty(_site.Update(Changes.Everything));
    }

    [Fact]
    public void A_file_of_which_nothing_is_said_is_not_read_again()
    {
        Update();
        _files.Write("input/pages/about.md", "---\ntitle: About\n---\nAnother page.");
        Assert.Empty(_site.Update(new(new HashSet<string> { "input/index.md" })));
        Assert.NotEmpty(_site.Update(new(new HashSet<string> { "input/pages" })));
    }

    [Fact]
    public void Mistakes_stand_over_the_last_good_site_until_they_are_mended()
    {
        var good = Update();
        _files.WriteMistake();
        var broken = Update();
        Assert.True(broken.IsBroken);
        Assert.Same(good.Good, broken.Good);
        File.Delete(_files["input/pages/mistake.md"]);
        Assert.False(Update().IsBroken);
    }

    [Fact]
    public async Task Each_step_is_told_with_what_it_did_and_why_a_page_was_drawn()
    {
        var said = await _files.Run("build", "--explain", "building");
        Assert.Equal(0, said.Code);
        Assert.Matches(@"(?m)^ReadTopic +1 +0 +\d+\.\d$", said.Out);
        Assert.Contains("There is no page building.", said.Out, StringComparison.Ordinal);
        said = await _files.Run("build", "--explain", "/building");
        Assert.Contains("/building/ was drawn, for nothing is kept from one run of the program to the next.", said.Out, StringComparison.Ordinal);
        Assert.Contains("It shows something of input/topics/building.md", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("reused", (await _files.Run("build")).Out, StringComparison.Ordinal);
    }

    private Showing Update() => _site.Update(Changes.Everything).Last();

    private Showing Edit(string path, string text)
    {
        _files.Write(path, text);
        return Update();
    }
}
