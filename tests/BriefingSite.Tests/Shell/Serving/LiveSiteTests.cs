using BriefingSite.Shell.Serving;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Serving;

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
        Assert.Null(first.Report.Before);
        var about = Edit("input/pages/about.md", "---\ntitle: About\n---\nAnother page.").Report;
        Assert.Equal(["input/pages/about.md"], about.Changed);
        // The index has a new entry, and the printed copy bears the fingerprint of all files.
        Assert.Equal(["/about/"], about.DrawnPages().Select(page => page.Path).Except(["/search/", "/print/"]));
        Assert.Equal(about.DrawnPages().Count(), about.Drawings);
        Assert.Equal(first.Report.Drawings, about.Drawings + about.Kept);
    }

    [Fact]
    public void A_line_that_moves_draws_nothing_but_the_fingerprint_on_paper()
    {
        Update();
        var moved = Edit("input/pages/about.md", "---\ntitle: About\n\n---\n\n\nA page.").Report;
        Assert.Equal(["/print/"], moved.DrawnPages().Select(page => page.Path));
        Assert.Equal(1, moved.Drawings);
        Assert.Equal("/about/ was kept: nothing that it shows has changed.", moved.Why("/about/").First());
    }

    [Fact]
    public void Why_a_page_was_drawn_again_is_what_has_changed_on_it_with_its_place()
    {
        Update();
        var why = Edit("input/topics/building.md", _files.Text("input/topics/building.md").Replace("answer: It builds.", "answer: It stands.", StringComparison.Ordinal)).Report.Why("/building/");
        Assert.Equal(
            [
                "/building/ was drawn again, because input/topics/building.md has changed.",
                "  topic building: the answer of a topic changed, input/topics/building.md:4",
                "    before: It builds.",
                "    after:  It stands.",
            ],
            why);
    }

    [Theory]
    [InlineData("input/index.md", "text: It lasts.", "text: It endures.", "/", "It lasts.", "It endures.")]
    [InlineData("input/topics/building.md", "kind=fact", "kind=assumption", "/claims/", "fact", "assumption")]
    [InlineData("input/topics/building.md", "title: Building", "title: Works", "/about/", "Building", "Works")]
    [InlineData("input/site.yml", "title: Little", "title: Large", "/building/", "Little site", "Large site")]
    public void A_page_that_shows_something_of_another_file_is_explained_by_what_changed_there(string path, string before, string after, string page, string was, string isNow)
    {
        Update();
        var why = Edit(path, _files.Text(path).ReplaceLineEndings("\n").Replace(before, after, StringComparison.Ordinal)).Report.Why(page).ToList();
        Assert.Equal($"{page} was drawn again, because {path} has changed.", why[0]);
        Assert.Equal([$"    before: {was}", $"    after:  {isNow}"], why[^2..]);
    }

    [Fact]
    public void A_page_that_is_gone_is_told_with_the_file_that_went()
    {
        Update();
        File.Delete(_files["input/pages/about.md"]);
        Assert.Equal(["/about/ was removed, because input/pages/about.md has changed."], Update().Report.Why("/about/"));
    }

    [Fact]
    public void Pages_show_before_the_search_and_the_copy_for_paper_are_done()
    {
        Update();
        _files.Write("input/pages/about.md", "---\ntitle: About\n---\nAnother page.");
        var shown = _site.Update(Changes.Everything).Select(state => (Text(state, "/about/"), Text(state, "/print/"))).ToList();
        Assert.Equal([(true, false), (true, true)], shown);

        static bool Text(PreviewState state, string path) => state.Find(path).File!.Content.Text().Contains("Another page.", StringComparison.Ordinal);
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
    public void Problems_cover_the_last_good_site_until_they_are_fixed()
    {
        var good = Update();
        _files.WriteProblem();
        var broken = Update();
        Assert.True(broken.IsBroken);
        Assert.Same(good.Good, broken.Good);
        File.Delete(_files["input/pages/problem.md"]);
        Assert.False(Update().IsBroken);
    }

    [Fact]
    public async Task Each_step_is_told_with_what_it_did_and_why_a_page_was_drawn()
    {
        var result = await _files.Run("build", "--explain", "building");
        Assert.Equal(0, result.Code);
        Assert.Matches(@"(?m)^ReadTopic +1 +0 +\d+\.\d$", result.Out);
        Assert.Contains("There is no page building.", result.Out, StringComparison.Ordinal);
        result = await _files.Run("build", "--explain", "/building");
        Assert.Contains("/building/ was drawn, because nothing is kept from one run of the program to the next.", result.Out, StringComparison.Ordinal);
        Assert.Contains("It is made from input/topics/building.md.", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("reused", (await _files.Run("build")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_placeholder_is_told_as_an_error_and_its_page_is_shown_with_the_place_marked()
    {
        _files.Write("seeds/only-source.md", _files.Text("seeds/only-source.md").Replace("Says that it builds.", "(4 words) Write here what this passage says.", StringComparison.Ordinal));
        var state = Update();
        Assert.False(state.IsBroken);
        Assert.Equal(["BS123"], state.Problems.Select(problem => problem.Diagnostic.Rule.Code));
        Assert.Contains("Placeholder: (4 words) Write here what this passage says.", state.Find("/sources/only-source/").File!.Content.Text(), StringComparison.Ordinal);
        Assert.True(Edit("input/pages/about.md", "---\ntitle: About\n---\nSee [[nowhere]].").IsBroken);
    }

    private PreviewState Update() => _site.Update(Changes.Everything).Last();

    private PreviewState Edit(string path, string text)
    {
        _files.Write(path, text);
        return Update();
    }
}
