using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>The front page as a reader in a hurry meets it.</summary>
public class FrontPageTests(BrowserFixture browser)
{
    private const int PhoneHeight = 844;

    private static BrowserNewContextOptions Phone(bool hasScript = true) =>
        new() { ViewportSize = new() { Width = 390, Height = PhoneHeight }, IsMobile = true, HasTouch = true, JavaScriptEnabled = hasScript };

    [Theory]
    [InlineData("h1")]
    [InlineData(".answer")]
    [InlineData(".covers")]
    [InlineData(".how-sure")]
    [InlineData(".source-box")]
    [InlineData(".byline")]
    public async Task The_first_screen_of_a_phone_holds_the_answer_and_what_it_rests_on(string part)
    {
        await using var tab = await browser.Open("/", Phone());
        Assert.InRange(await tab.Page.EvaluateAsync<double>("part => document.querySelector(`.opening ${part}`).getBoundingClientRect().bottom", part), 0, PhoneHeight);
    }

    [Fact]
    public async Task The_front_page_is_at_most_five_screens_of_a_phone()
    {
        await using var tab = await browser.Open("/", Phone());
        Assert.InRange(await tab.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 0, 5 * PhoneHeight);
    }

    [Fact]
    public async Task On_a_phone_a_topic_shows_the_first_sentence_of_its_answer()
    {
        await using var tab = await browser.Open("/", Phone());
        Assert.True(await tab.Page.Locator(".home .card p").First.IsVisibleAsync());
        Assert.Equal(0, await tab.Page.Locator(".home .more-of-it:visible").CountAsync());
        await using var wide = await browser.Open("/");
        Assert.True(await wide.Page.Locator(".home .more-of-it:visible").CountAsync() > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".evidence")]
    [InlineData(".alternative")]
    public async Task A_link_to_a_judgement_or_to_something_in_it_opens_it(string part)
    {
        await using var tab = await browser.Open("/", Phone());
        var id = await FirstJudgement(tab);
        Assert.False(await IsOpen(tab, id));
        await tab.Page.EvaluateAsync("id => { location.hash = id }", id + part);
        await tab.Page.WaitForFunctionAsync("id => document.getElementById(id).querySelector('details').open", id);
        Assert.True(await tab.Page.Locator($"[id='{id + part}']").IsVisibleAsync());

        await using var other = await browser.Open($"/#{id}{part}", Phone());
        Assert.True(await IsOpen(other, id));
    }

    [Fact]
    public async Task Without_script_a_judgement_opens_by_its_summary()
    {
        await using var tab = await browser.Open("/", Phone(hasScript: false));
        var grounds = tab.Page.Locator(".key .grounds").First;
        Assert.False(await grounds.IsVisibleAsync());
        await tab.Page.Locator(".key summary").First.ClickAsync();
        Assert.True(await grounds.IsVisibleAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_paper_nothing_of_the_front_page_is_folded(bool hasScript)
    {
        await using var tab = await browser.Open("/", new() { JavaScriptEnabled = hasScript });
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var folds = await tab.Page.Locator("details.fold").CountAsync();
        Assert.True(folds > 3);
        for (var i = 0; i < folds; i++)
            Assert.True(await tab.Page.Locator("details.fold > :not(summary)").Nth(i).IsVisibleAsync());
        Assert.Equal(0, await tab.Page.Locator("details.fold > summary:visible").CountAsync());
    }

    [Fact]
    public async Task On_a_wide_screen_the_questions_and_the_sections_are_open()
    {
        await using var tab = await browser.Open("/");
        Assert.True(await tab.Page.Locator(".relation-group.agreement .questions").IsVisibleAsync());
        Assert.Equal(0, await tab.Page.Locator(".narrow-fold > summary:visible").CountAsync());
    }

    private static Task<string> FirstJudgement(Tab tab) => tab.Page.EvaluateAsync<string>("document.querySelector('.key').id");

    private static Task<bool> IsOpen(Tab tab, string id) => tab.Page.EvaluateAsync<bool>("id => document.getElementById(id).querySelector('details').open", id);
}
