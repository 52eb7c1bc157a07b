using System.Collections.Concurrent;
using BriefingSite.BrowserTests.Support;
using BriefingSite.BrowserTests.Support.Engines;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>Any two sources, chosen by a reader and shown side by side.</summary>
public sealed class AnyTwoTests(BrowserFixture browser, LargeSite site, EngineFixture engines) : IClassFixture<LargeSite>, IClassFixture<EngineFixture>
{
    private const string Page = "/compare/any-two/";

    [Fact]
    public async Task Nothing_is_loaded_until_two_are_chosen_and_then_the_address_keeps_the_choice()
    {
        await using var tab = await browser.Open();
        // Requests come while the test looks at those before.
        var asked = new ConcurrentQueue<string>();
        tab.Page.Request += (_, request) => asked.Enqueue(request.Url);
        await tab.Page.GotoAsync(site.Address(Page));
        await tab.Page.GetByLabel("One source").SelectOptionAsync("s001");
        Assert.DoesNotContain(asked, url => url.Contains(".json", StringComparison.Ordinal));
        Assert.EndsWith("?a=s001", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.GetByLabel("Another source").SelectOptionAsync("s022");
        await Assertions.Expect(tab.Page.Locator(".compared")).ToContainTextAsync("They differ on");
        Assert.Equal(["s001.json", "s022.json"], asked.Where(url => url.EndsWith(".json", StringComparison.Ordinal)).Select(url => url[(url.LastIndexOf('/') + 1)..]).Order(StringComparer.Ordinal));
        Assert.EndsWith("?a=s001&b=s022", tab.Page.Url, StringComparison.Ordinal);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Swap" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".matrix thead th").Nth(1)).ToContainTextAsync("Station 22");
        Assert.EndsWith("?a=s022&b=s001", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.ReloadAsync();
        await Assertions.Expect(tab.Page.Locator(".compared")).ToContainTextAsync("They differ on");
        Assert.Equal("s022", await tab.Page.GetByLabel("One source").InputValueAsync());
    }

    /// <summary>The page of two sources was made by the program, the other by the script.</summary>
    [Fact]
    public async Task It_shows_what_the_page_of_the_two_shows()
    {
        const string Rows = """
            [...document.querySelectorAll('.group')].flatMap(group => [...group.querySelectorAll('tbody tr:not(.reading)')].map(row =>
              (group.querySelector('h2').textContent.startsWith('Where only') ? 'Only one' : group.querySelector('h2').firstChild.textContent.trim()) + '|' + row.querySelector('.question').textContent + '|'
              + [...row.cells].slice(1).map(cell => cell.textContent.replace(/\s+/g, '') + [...cell.querySelectorAll('a')].map(link => link.pathname + link.hash)).join('|'))).sort()
            """;
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync(site.Address("/compare/s000-s004/"));
        var expected = await tab.Page.EvaluateAsync<string[]>(Rows);
        await tab.Page.GotoAsync(site.Address(Page + "?a=s000&b=s004"));
        await tab.Page.Locator(".matrix").First.WaitForAsync();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await tab.Page.EvaluateAsync<string[]>(Rows));
        Assert.EndsWith("/compare/s000-s004/", await tab.Page.GetByText("have a page of their own").And(tab.Page.Locator("a")).GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_it_cannot_show()
    {
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync(site.Address(Page + "?a=nobody&b=s001"));
        await Assertions.Expect(tab.Page.Locator(".compared")).ToContainTextAsync("no source called “nobody”");
        await tab.Page.GetByLabel("One source").SelectOptionAsync("s001");
        await Assertions.Expect(tab.Page.Locator(".compared")).ToContainTextAsync("one and the same");

        await tab.Page.RouteAsync("**/s002.json", route => route.AbortAsync());
        await tab.Page.GetByLabel("One source").SelectOptionAsync("s002");
        await Assertions.Expect(tab.Page.Locator(".compared")).ToContainTextAsync("What Station 2 says could not be loaded");
        Assert.Equal(0, await tab.Page.Locator(".matrix").CountAsync());
        await tab.Page.UnrouteAsync("**/s002.json");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".compared")).ToContainTextAsync("They differ on");
    }

    [Fact]
    public async Task It_is_used_by_the_keyboard_and_told_to_screen_readers()
    {
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync(site.Address(Page));
        await tab.Page.GetByLabel("One source").FocusAsync();
        await tab.Page.Keyboard.TypeAsync("Station 1 ");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.TypeAsync("Station 22");
        await tab.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(tab.Page.Locator(".compared[role=status]")).ToContainTextAsync("Station 22");
        Assert.EndsWith("?a=s001&b=s022", tab.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_there_is_the_index_and_no_form()
    {
        await using var tab = await browser.Open(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await tab.Page.GotoAsync(site.Address(Page));
        Assert.False(await tab.Page.Locator(".two-sources").IsVisibleAsync());
        Assert.Equal(24, await tab.Page.Locator(".every-source .source-link:visible").CountAsync());
    }

    [Fact]
    public async Task It_works_from_a_folder()
    {
        await using var tab = await browser.Open();
        List<string> wrong = [];
        tab.Page.PageError += (_, error) => wrong.Add(error);
        tab.Page.Console += (_, message) => { if (message.Type == "error") wrong.Add(message.Text); };
        await tab.Page.GotoAsync(new Uri(Path.Combine(site.Copy, "compare", "any-two", "index.html")).AbsoluteUri + "?a=s001&b=s022");
        await Assertions.Expect(tab.Page.Locator(".compared")).ToContainTextAsync("They differ on");
        foreach (var link in new[] { ".where a", ".question", ".matrix .source-link" })
        {
            var address = new Uri(await tab.Page.Locator(link).First.EvaluateAsync<string>("each => each.href"));
            Assert.True(File.Exists(address.LocalPath), address.ToString());
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task On_paper_there_is_what_was_chosen_and_no_form()
    {
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync(site.Address(Page + "?a=s001&b=s022"));
        await tab.Page.Locator(".matrix").First.WaitForAsync();
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await tab.Page.Locator(".two-sources").IsVisibleAsync());
        Assert.True(await tab.Page.Locator(".matrix").First.IsVisibleAsync());
    }

    [Theory]
    [InlineData("Firefox")]
    [InlineData("WebKit")]
    public async Task It_works_in_other_engines_and_no_page_of_a_large_briefing_scrolls_sideways(string name)
    {
        var engine = await engines.Get(name);
        foreach (var width in new[] { 390, 1440 })
        {
            await engine.Resize(width, 844);
            foreach (var path in LargeSite.Paths)
            {
                await engine.Open(site.Address(path));
                if (path.Contains('?', StringComparison.Ordinal)) await engine.Until("document.querySelector('.compared').textContent.startsWith('They differ on')");
                Assert.Equal("", await engine.Value<string>($"document.scrollingElement.scrollWidth <= innerWidth ? '' : '{path} at {width}'"));
            }
        }
    }
}
