using BriefingSite.BrowserTests.Support;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

public class ReviewTests(BrowserFixture browser, PreviewSite preview) : IClassFixture<PreviewSite>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [ClassData(typeof(EveryReviewPage))]
    public async Task Axe_finds_nothing_in_one_text_and_side_by_side(string path)
    {
        await using var tab = await Open(path);
        await tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        await tab.Page.EvaluateAsync(Axe);
        var found = new List<string>();
        foreach (var (width, isSide, scheme) in new[] { (390, false, ColorScheme.Light), (1280, false, ColorScheme.Dark), (1280, true, ColorScheme.Light), (1280, true, ColorScheme.Dark) })
        {
            await tab.Page.SetViewportSizeAsync(width, 800);
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            if (isSide && await tab.Page.Locator(".side-by-side").CountAsync() > 0) await tab.Page.CheckAsync(".side-by-side");
            found.AddRange((await tab.Page.EvaluateAsync<string[]>("""
                async () => {
                  const { violations } = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
                  return violations.flatMap(each => each.nodes.map(node => `${each.id}: ${node.html}: ${node.failureSummary.replaceAll('\n', ' ')}`));
                }
                """)).Select(each => $"{scheme} {width}: {each}"));
        }
        Assert.True(found.Count == 0, string.Join("\n", found.Take(20)));
    }

    [Theory]
    [ClassData(typeof(EveryReviewPage))]
    public async Task A_page_never_scrolls_sideways(string path)
    {
        await using var tab = await Open(path, new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        foreach (var width in new[] { 320, 800, 1280 })
        {
            await tab.Page.SetViewportSizeAsync(width, 800);
            Assert.True(await tab.Page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth <= innerWidth"), $"{width} px");
        }
    }

    [Fact]
    public async Task Side_by_side_needs_no_script_and_keeps_the_order_of_each_version()
    {
        await using var tab = await Open("/review/traffic/", new() { JavaScriptEnabled = false });
        var table = tab.Page.Locator(".compared:has(table)");
        Assert.True(await table.Locator(".both").IsVisibleAsync());
        Assert.False(await table.Locator(".before").IsVisibleAsync());
        await tab.Page.CheckAsync(".side-by-side");
        Assert.False(await table.Locator(".both").IsVisibleAsync());
        Assert.Equal(["by motor", "on foot or by cycle"], await table.Locator(".before tr td:nth-child(2)").AllInnerTextsAsync());
        Assert.Equal(["on foot or by cycle", "by motor", "by boat"], await table.Locator(".after tr td:nth-child(2)").AllInnerTextsAsync());

        await tab.Page.SetViewportSizeAsync(640, 800);
        Assert.True(await table.Locator(".both").IsVisibleAsync());
    }

    [Fact]
    public async Task One_goes_from_change_to_change_with_the_keyboard()
    {
        await using var tab = await Open("/review/traffic/");
        var next = tab.Page.GetByRole(AriaRole.Link, new() { Name = "↓ Next place, 2 of" });
        await next.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#change.2", tab.Page.Url, StringComparison.Ordinal);
        Assert.InRange(await tab.Page.EvaluateAsync<double>("document.getElementById('change.2').getBoundingClientRect().top"), 0, 700);
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#change.1", await tab.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
    }

    [Fact]
    public async Task What_is_unchanged_is_folded_and_opens()
    {
        await using var tab = await Open("/review/terms/");
        var folded = tab.Page.Locator("details.folded").First;
        Assert.False(await folded.Locator(".redline-entry").First.IsVisibleAsync());
        await folded.Locator("summary").ClickAsync();
        Assert.True(await folded.Locator(".redline-entry").First.IsVisibleAsync());
    }

    [Fact]
    public async Task A_change_is_told_to_those_who_do_not_see_it()
    {
        await using var tab = await Open("/review/terms/");
        Assert.Equal(["\"[removed] \"", "\"[added] \""], await tab.Page.EvaluateAsync<string[]>(
            "['del', 'ins'].map(name => getComputedStyle(document.querySelector(`.both ${name}`), '::before').content)"));
        Assert.Equal(["line-through", "underline"], await tab.Page.EvaluateAsync<string[]>(
            "['del', 'ins'].map(name => getComputedStyle(document.querySelector(`.both ${name}`)).textDecorationLine)"));
    }

    [Fact]
    public async Task The_checker_of_the_HTML_standard_finds_no_error_in_the_pages_for_reviewers()
    {
        var checker = await Checker.Find();
        var result = await Programs.Run("java", preview.Folder, [], "-jar", checker, "--errors-only", "--stdout", "--format", "gnu", "--skip-non-html", "review");
        Assert.True(result.Code == 0, string.Join("\n", (result.Out + result.Error).Split('\n').Take(30)));
    }

    private async Task<Tab> Open(string path, BrowserNewContextOptions? options = null)
    {
        var tab = await browser.Open(options);
        await tab.Page.GotoAsync(preview.Address(path));
        return tab;
    }
}
