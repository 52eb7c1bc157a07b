using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>Filters and order of the ledger and the comparison.</summary>
public class ListTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/compare/", "relation", "differ", true)]
    [InlineData("/compare/", "relation", "differ", false)]
    [InlineData("/claims/", "kind", "fact", true)]
    [InlineData("/claims/", "kind", "fact", false)]
    [InlineData("/claims/", "mark", "contested", false)]
    [InlineData("/claims/", "mark", "on-disputed-question", false)]
    public async Task A_filter_shows_what_bears_its_class_with_script_and_without(string path, string filter, string choice, bool scripts)
    {
        await using var tab = await browser.Open(path, new() { JavaScriptEnabled = scripts });
        var all = await tab.Page.Locator(".item").CountAsync();
        await tab.Page.Locator($"[name={filter}][value={choice}]").CheckAsync();
        Assert.InRange(await tab.Page.Locator(".item:visible").CountAsync(), 1, all - 1);
        Assert.Equal(await tab.Page.Locator($".item.{choice}").CountAsync(), await tab.Page.Locator(".item:visible").CountAsync());
        await tab.Page.Locator(".filters [type=reset]").ClickAsync();
        Assert.Equal(all, await tab.Page.Locator(".item:visible").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_topic_shows_its_group_alone(bool scripts)
    {
        await using var tab = await browser.Open("/compare/", new() { JavaScriptEnabled = scripts });
        await tab.Page.Locator("[name=topic].topic-2").CheckAsync();
        Assert.Equal(1, await tab.Page.Locator(".group:visible").CountAsync());
        Assert.True(await tab.Page.Locator(".group.topic-2").IsVisibleAsync());
    }

    /// <summary>With script every choice of several filters together, without it every choice by itself.</summary>
    [Theory]
    [InlineData("/compare/")]
    [InlineData("/claims/")]
    public async Task A_heading_goes_with_the_last_item_below_it_without_script(string path)
    {
        await using var tab = await browser.Open(path, new() { JavaScriptEnabled = false });
        foreach (var choice in await tab.Page.Locator(".filters [type=radio]:visible").AllAsync())
        {
            await choice.CheckAsync();
            var empty = await tab.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('.group')].filter(group => group.checkVisibility() && ![...group.querySelectorAll('.item')].some(item => item.checkVisibility()))
                  .map(group => `${group.querySelector('h2').textContent}: ${document.querySelector('.filters :checked:not([value=""])')?.value}`)
                """);
            Assert.Empty(empty);
            await tab.Page.Locator(".filters [type=reset]").ClickAsync();
        }
    }

    [Fact]
    public async Task Words_and_filters_are_counted_together_told_politely_and_kept_in_the_address()
    {
        await using var tab = await browser.Open("/claims/");
        var all = await tab.Page.Locator(".item").CountAsync();
        await tab.Page.Locator("main [name=q]").FillAsync("OIL");
        await tab.Page.Locator("[name=kind][value=fact]").CheckAsync();
        await tab.Page.WaitForURLAsync("**/claims/?kind=fact&q=OIL");
        var shown = await tab.Page.Locator(".item:visible").CountAsync();
        Assert.InRange(shown, 1, all - 1);
        Assert.All(await tab.Page.Locator(".item:visible").AllTextContentsAsync(), text => Assert.Contains("oil", text, StringComparison.OrdinalIgnoreCase));
        Assert.Equal($"{shown} of {all} claims shown", await tab.Page.GetByRole(AriaRole.Status).First.InnerTextAsync());

        await using var again = await browser.Open("/claims/?kind=fact&q=OIL");
        Assert.Equal(shown, await again.Page.Locator(".item:visible").CountAsync());
        Assert.Equal("OIL", await again.Page.Locator("main [name=q]").InputValueAsync());
    }

    [Fact]
    public async Task A_group_of_which_nothing_is_shown_is_hidden_and_no_word_found_is_said()
    {
        await using var tab = await browser.Open("/claims/?q=zzzz");
        Assert.Equal(0, await tab.Page.Locator(".group:visible").CountAsync());
        Assert.StartsWith("0 of ", await tab.Page.Locator(".shown").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_disagreement_the_farthest_apart_come_first_and_by_topic_all_is_as_before()
    {
        await using var tab = await browser.Open("/compare/");
        const string Ids = "[...document.querySelectorAll('.item')].map(each => each.id)";
        var before = await tab.Page.EvaluateAsync<string[]>(Ids);
        await tab.Page.GetByLabel("By disagreement").CheckAsync();
        Assert.EndsWith("?order=apart", tab.Page.Url);
        var apart = await tab.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('.item')].map(each => Number(each.dataset.apart))");
        Assert.Equal(apart.OrderDescending(), apart);
        Assert.Equal(before.Order(), (await tab.Page.EvaluateAsync<string[]>(Ids)).Order());
        Assert.Equal(1, await tab.Page.Locator(".matrix:visible").CountAsync());

        await tab.Page.Locator("[name=topic].topic-2").CheckAsync();
        Assert.Equal(await tab.Page.EvaluateAsync<int>("Number(document.querySelector('.shown').textContent.split(' ')[0])"), await tab.Page.Locator(".item:visible").CountAsync());
        await tab.Page.GetByLabel("By topic").CheckAsync();
        Assert.Equal(before, await tab.Page.EvaluateAsync<string[]>(Ids));
    }
}
