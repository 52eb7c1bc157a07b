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
        await Assertions.Expect(tab.Page.Locator(".item:visible")).ToHaveCountAsync(all);
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

    [Theory]
    [InlineData("/claims/", "?mark=contested&q=zzzz", "Mark: Contested; the words “zzzz”")]
    [InlineData("/claims/", "?q=zzzz", "the words “zzzz”")]
    [InlineData("/compare/", "?relation=agree&q=zzzz", "Relation: Agreement; the words “zzzz”")]
    public async Task Where_nothing_is_left_the_page_says_why_and_offers_all(string path, string asked, string why)
    {
        await using var tab = await browser.Open(path + asked);
        Assert.Contains(why, await tab.Page.Locator(".nothing").InnerTextAsync(), StringComparison.Ordinal);
        await tab.Page.Locator(".nothing button").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".nothing")).ToBeHiddenAsync();
        Assert.Equal(await tab.Page.Locator(".item").CountAsync(), await tab.Page.Locator(".item:visible").CountAsync());
        Assert.EndsWith(path, tab.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_claim_that_a_filter_hides_clears_the_filter_and_says_so()
    {
        await using var tab = await browser.Open("/claims/");
        var id = await tab.Page.Locator(".item.single-source").Last.GetAttributeAsync("id");
        await tab.Page.GotoAsync(browser.Address($"/claims/?mark=corroborated#{id}"));
        await Assertions.Expect(tab.Page.Locator($"#{id}")).ToBeInViewportAsync();
        Assert.Contains("filters were cleared", await tab.Page.Locator(".shown").InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith($"/claims/#{id}", tab.Page.Url, StringComparison.Ordinal);
        // So does one within the page.
        await tab.Page.Locator("[name=mark][value=corroborated]").CheckAsync();
        var other = await tab.Page.Locator(".item.single-source").First.GetAttributeAsync("id");
        await tab.Page.EvaluateAsync($"location.hash = '#{other}'");
        await Assertions.Expect(tab.Page.Locator($"#{other}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_word_that_is_found_in_a_folded_passage_is_shown()
    {
        await using var tab = await browser.Open("/claims/?q=protests");
        var found = tab.Page.Locator(".item:visible");
        Assert.NotEqual(0, await found.CountAsync());
        foreach (var item in await found.AllAsync()) Assert.Contains("protests", await item.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/claims/")]
    [InlineData("/compare/")]
    public async Task Each_choice_says_how_much_it_would_show_with_the_other_filters(string path)
    {
        await using var tab = await browser.Open(path);
        await tab.Page.Locator("[name=source].source-1").CheckAsync();
        foreach (var choice in await tab.Page.Locator(".filters [type=radio][class]:not([class='']):not([name=source])").AllAsync())
        {
            var said = await choice.EvaluateAsync<string>("each => each.closest('label').querySelector('small').textContent");
            await choice.CheckAsync();
            Assert.Equal(said, $"{await tab.Page.Locator(".item:visible").CountAsync()}");
            await choice.EvaluateAsync("each => each.closest('fieldset').querySelector('input').click()");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_filters_are_folded_and_come_before_pictures(bool scripts)
    {
        await using var tab = await browser.Open("/claims/", new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = 390, Height = 844 } });
        Assert.False(await tab.Page.Locator("[name=kind][value=fact]").IsVisibleAsync());
        Assert.True((await tab.Page.Locator(".filters").BoundingBoxAsync())!.Y < (await tab.Page.Locator("main .picture").First.BoundingBoxAsync())!.Y);
        await tab.Page.Locator(".choices > summary").ClickAsync();
        await tab.Page.Locator("[name=kind][value=fact]").CheckAsync();
        Assert.Equal(await tab.Page.Locator(".item.fact").CountAsync(), await tab.Page.Locator(".item:visible").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_passages_say_is_folded_and_on_paper_it_is_not(bool scripts)
    {
        await using var tab = await browser.Open("/claims/", new() { JavaScriptEnabled = scripts });
        var said = tab.Page.Locator(".said .gist").First;
        Assert.False(await said.IsVisibleAsync());
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True((await said.BoundingBoxAsync())!.Height > 0);
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await tab.Page.Locator(".said > summary").First.ClickAsync();
        Assert.True(await said.IsVisibleAsync());
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
