using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>The lists of a large briefing: narrowed, sorted, and looked at by axe and on paper.</summary>
public sealed class LargeListTests(BrowserFixture browser, LargeSite site) : IClassFixture<LargeSite>
{
    [Theory]
    [ClassData(typeof(EveryLargePage))]
    public async Task Axe_finds_nothing_on_a_page_of_a_large_briefing(string path)
    {
        await using var tab = await Open(path);
        if (path.Contains('?', StringComparison.Ordinal)) await tab.Page.Locator(".matrix").First.WaitForAsync();
        var found = await AccessibilityTests.Find(tab.Page);
        Assert.True(found.Count == 0, string.Join("\n", found.Take(20)));
    }

    [Theory]
    [InlineData("/compare/", "apart", "apart")]
    [InlineData("/compare/on/rain/", "By disagreement", "apart")]
    [InlineData("/compare/on/rain/", "By sources that speak", "speak")]
    [InlineData("/compare/q001/", "Newest first", "date")]
    [InlineData("/compare/q001/", "Best grade first", "grade")]
    [InlineData("/sources/", "Newest first", "date")]
    [InlineData("/sources/", "Best grade first", "grade")]
    [InlineData("/sources/", "Most answers first", "answers")]
    [InlineData("/sources/", "By disagreement", "apart")]
    public async Task A_list_is_sorted_and_comes_back_as_it_was(string path, string label, string order)
    {
        const string Items = "[...document.querySelectorAll('.item')].map(each => each.textContent)";
        await using var tab = await Open(path);
        List<string> wrong = [];
        tab.Page.PageError += (_, error) => wrong.Add(error);
        var before = await tab.Page.EvaluateAsync<string[]>(Items);
        await tab.Page.Locator($"[name=order][value={order}]").CheckAsync();
        Assert.True(label == order || await tab.Page.GetByLabel(label).IsCheckedAsync());
        Assert.EndsWith($"?order={order}", tab.Page.Url, StringComparison.Ordinal);
        var keys = await tab.Page.EvaluateAsync<double[]>($"[...document.querySelectorAll('.item')].map(each => Number(each.dataset.{order}))");
        Assert.True(keys.Distinct().Count() > 1 || order == "speak", "Nothing to sort by.");
        Assert.Equal(keys.OrderDescending(), keys);
        Assert.Equal(before.Length, await tab.Page.Locator(".item:visible").CountAsync());
        await tab.Page.Locator("[name=order][value='']").CheckAsync();
        Assert.Equal(before, await tab.Page.EvaluateAsync<string[]>(Items));
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Sorted_sources_of_a_question_say_their_stance_which_is_the_heading_otherwise()
    {
        await using var tab = await Open("/compare/q001/");
        Assert.Equal(0, await tab.Page.Locator(".position > .stance:visible").CountAsync());
        await tab.Page.GetByLabel("Newest first").CheckAsync();
        Assert.Equal(await tab.Page.Locator(".position").CountAsync(), await tab.Page.Locator(".position > .stance:visible").CountAsync());
    }

    [Theory]
    [InlineData("/compare/", "relation", true)]
    [InlineData("/compare/", "relation", false)]
    [InlineData("/compare/", "topic", true)]
    [InlineData("/compare/q001/", "stance", true)]
    [InlineData("/compare/q001/", "stance", false)]
    [InlineData("/sources/", "group", true)]
    [InlineData("/sources/", "group", false)]
    public async Task A_filter_shows_as_many_as_it_says_and_leaves_the_rankings_alone(string path, string filter, bool scripts)
    {
        await using var tab = await Open(path, new() { JavaScriptEnabled = scripts });
        var ranked = await tab.Page.Locator(".most li:visible").CountAsync();
        var choice = tab.Page.Locator($"[name={filter}][class]:not([class=''])").First;
        await choice.CheckAsync();
        var said = int.Parse(await choice.EvaluateAsync<string>("each => each.closest('label').querySelector('small').textContent"), null);
        Assert.Equal(said, await tab.Page.Locator(".item:visible").CountAsync());
        Assert.Equal(ranked, await tab.Page.Locator(".most li:visible").CountAsync());
    }

    [Theory]
    [InlineData("/compare/on/rain/", "Order: as in the briefing.")]
    [InlineData("/compare/q001/", "Order: by stance.")]
    [InlineData("/sources/", "Order: by letter.")]
    public async Task Without_script_the_order_is_said(string path, string sentence)
    {
        await using var tab = await Open(path, new() { JavaScriptEnabled = false });
        Assert.True(await tab.Page.GetByText(sentence, new() { Exact = true }).IsVisibleAsync());
        await using var scripted = await Open(path);
        Assert.False(await scripted.Page.GetByText(sentence, new() { Exact = true }).IsVisibleAsync());
    }

    [Theory]
    [ClassData(typeof(EveryLargePage))]
    public async Task On_paper_there_are_no_filters_and_all_is_unfolded(string path)
    {
        await using var tab = await Open(path);
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await tab.Page.Locator(".filters:visible, .scripted:visible").CountAsync());
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("[...document.querySelectorAll('main details.fold .summaries li')].filter(each => each.getClientRects().length === 0).length"));
    }

    private async Task<Tab> Open(string path, BrowserNewContextOptions? options = null)
    {
        var tab = await browser.Open(options);
        await tab.Page.GotoAsync(site.Address(path));
        return tab;
    }
}
