using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests.Preview;

/// <summary>The preview as a writer has it: a page in a browser, a file in an editor.</summary>
public class PreviewTests(BrowserFixture browser)
{
    private const string Trade = "input/topics/trade.md", Vote = "The council means to vote in the autumn.";

    [Fact]
    public async Task A_saved_edit_shows_in_the_open_page_where_the_reader_was()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await browser.Open(new() { ViewportSize = new() { Width = 1280, Height = 300 } });
        await tab.Page.GotoAsync($"{site.Address}trade/");
        await tab.Page.EvaluateAsync("scrollTo(0, 200)");

        site.Replace(Trade, Vote, "The council means to vote in spring.");

        await tab.Page.GetByText("The council means to vote in spring.").First.WaitForAsync();
        await Until(tab.Page, "scrollY === 200");
    }

    [Fact]
    public async Task Whoever_goes_through_a_page_by_keyboard_goes_on_from_there_after_an_edit()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync($"{site.Address}trade/");
        await tab.Page.Locator("main a[href]").Nth(2).FocusAsync();
        var focused = await tab.Page.EvaluateAsync<string>("document.activeElement.outerHTML");

        site.Replace(Trade, Vote, "The council means to vote in spring.");

        await tab.Page.GetByText("The council means to vote in spring.").First.WaitForAsync();
        await Until(tab.Page, "document.activeElement !== document.body");
        Assert.Equal(focused, await tab.Page.EvaluateAsync<string>("document.activeElement.outerHTML"));
    }

    [Fact]
    public async Task A_dozen_open_pages_are_served_and_told_though_a_browser_has_six_connections()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await browser.Open();
        var pages = new List<IPage> { tab.Page };
        while (pages.Count < 12) pages.Add(await tab.Page.Context.NewPageAsync());
        foreach (var page in pages) await page.GotoAsync($"{site.Address}trade/", new() { Timeout = 5000 });

        site.Replace(Trade, Vote, "The council means to vote in spring.");
        foreach (var page in pages) await page.GetByText("The council means to vote in spring.").First.WaitForAsync();

        // The first page listened for all; now another does.
        await pages[0].CloseAsync();
        site.Replace(Trade, "vote in spring", "vote in winter");
        foreach (var page in pages.Skip(1)) await page.GetByText("The council means to vote in winter.").First.WaitForAsync();
    }

    [Fact]
    public async Task A_page_that_an_edit_does_not_concern_stays_as_it_is()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync($"{site.Address}method/");
        await tab.Page.EvaluateAsync("window.kept = true");
        var reported = tab.Page.WaitForRequestAsync(request => request.Url.EndsWith("/method/", StringComparison.Ordinal), new() { Timeout = 2000 });

        site.Replace(Trade, Vote, "The council means to vote in spring.");

        await site.Until("trade/", text => text.Contains("vote in spring", StringComparison.Ordinal));
        await Assert.ThrowsAsync<TimeoutException>(() => reported);
        Assert.True(await tab.Page.EvaluateAsync<bool>("window.kept === true"));
    }

    [Fact]
    public async Task A_style_sheet_is_swapped_without_loading_the_page_again()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync(site.Address.AbsoluteUri);
        await tab.Page.EvaluateAsync("window.kept = true");

        site.Write("theme/assets/site.css", site.Read("theme/assets/site.css") + "body { border-top-color: rgb(1, 2, 3) }\n");

        await Until(tab.Page, "getComputedStyle(document.body).borderTopColor === 'rgb(1, 2, 3)'");
        Assert.True(await tab.Page.EvaluateAsync<bool>("window.kept === true"));
        await Until(tab.Page, "document.querySelectorAll('link[rel=stylesheet]').length === 1");
    }

    [Fact]
    public async Task Problems_cover_the_last_good_page_until_they_are_fixed()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync($"{site.Address}trade/");

        site.Replace(Trade, "[@town-newsletter, ¶3]", "[@town-newsletter, ¶99]");
        var problems = tab.Page.GetByRole(AriaRole.Alert, new() { Name = "Problems" });
        await problems.GetByText("input/topics/trade.md:16:43").WaitForAsync();
        Assert.Equal("@town-newsletter", await problems.Locator("mark").TextContentAsync());
        Assert.True(await tab.Page.GetByText(Vote).First.IsVisibleAsync());
        Assert.Empty((await Deque.AxeCore.Playwright.PageExtensions.RunAxe(tab.Page)).Violations);

        // Also in a page that is opened now, where it can be closed.
        await tab.Page.GotoAsync(site.Address.AbsoluteUri);
        await problems.GetByText("input/topics/trade.md:16:43").WaitForAsync();
        await problems.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await problems.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await tab.Page.ReloadAsync();
        await problems.WaitForAsync();
        site.Replace(Trade, "[@town-newsletter, ¶99]", "[@town-newsletter, ¶3]");
        await problems.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task Before_there_was_a_good_site_problems_are_a_page_of_their_own()
    {
        await using var site = await PreviewedSite.Start(site => site.Replace(Trade, "title:", "titel:"));
        await using var tab = await browser.Open();
        var answer = await tab.Page.GotoAsync($"{site.Address}bridge/trade/");
        Assert.Equal(503, answer!.Status);
        await tab.Page.GetByText("input/topics/trade.md:2:1").First.WaitForAsync();
        Assert.Empty((await Deque.AxeCore.Playwright.PageExtensions.RunAxe(tab.Page)).Violations);

        site.Replace(Trade, "titel:", "title:");

        await tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Trade", Exact = true }).WaitForAsync();
    }

    [Fact]
    public async Task Neither_the_script_nor_the_box_of_problems_breaks_the_policy_of_the_site()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await browser.Open();
        var wrong = new List<string>();
        tab.Page.Console += (_, message) => wrong.Add(message.Text);
        tab.Page.PageError += (_, error) => wrong.Add(error);
        await tab.Page.AddInitScriptAsync("addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective}`))");
        await tab.Page.GotoAsync($"{site.Address}trade/");
        site.Replace(Trade, "[@town-newsletter, ¶3]", "[@town-newsletter, ¶99]");
        await tab.Page.GetByRole(AriaRole.Alert, new() { Name = "Problems" }).WaitForAsync();
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_cleanly_with_a_page_open()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are those of Unix");
        await using var site = await PreviewedSite.Start();
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync(site.Address.AbsoluteUri);
        await Until(tab.Page, "performance.getEntriesByType('resource').some(entry => entry.name.includes('preview.js'))");
        Assert.Equal(0, await site.Interrupt());
        Assert.DoesNotContain("failed", site.Said, StringComparison.Ordinal);
    }

    /// <summary>Waits until something is so in a page; by asking again, for the policy forbids the usual way.</summary>
    private static async Task Until(IPage page, string isSo)
    {
        for (var left = 300; left > 0; left--)
        {
            if (await page.EvaluateAsync<bool>(isSo)) return;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        Assert.Fail($"never so: {isSo}");
    }
}
