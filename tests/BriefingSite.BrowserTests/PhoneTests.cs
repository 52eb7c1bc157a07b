using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>What a phone has room for: a menu of one row, and contents that fold and stay in sight.</summary>
public class PhoneTests(BrowserFixture browser)
{
    private const string Topic = "/economy/";
    private const string Bar = ".contents";

    private static readonly ViewportSize s_phone = new() { Width = 390, Height = 844 };

    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task The_menu_is_one_row_that_shows_the_page_one_is_on(string path)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = s_phone });
        Assert.Equal(1, await tab.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('.masthead nav li')].map(each => Math.round(each.getBoundingClientRect().top))).size"));
        Assert.True(await tab.Page.EvaluateAsync<bool>("""
            [...document.querySelectorAll('.masthead nav [aria-current]')].every(each => {
              const { left, right } = each.getBoundingClientRect();
              return left >= 0 && right <= innerWidth;
            })
            """));
    }

    [Fact]
    public async Task The_keyboard_reaches_every_entry_of_the_menu_and_brings_it_into_sight()
    {
        await using var tab = await browser.Open(Topic, new() { ViewportSize = s_phone });
        var last = tab.Page.Locator(".masthead nav a").Last;
        await last.FocusAsync();
        var box = (await last.BoundingBoxAsync())!;
        Assert.InRange(box.X + box.Width, 1, s_phone.Width);
    }

    [Theory]
    [InlineData("/watch/", ".watch-table .state")]
    [InlineData("/sources/", ".source-table td .use")]
    public async Task What_is_short_in_a_table_stands_on_one_line(string path, string cell)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = s_phone, IsMobile = true, HasTouch = true });
        var heights = await tab.Page.EvaluateAsync<double[]>("cell => [...document.querySelectorAll(cell)].map(each => each.getBoundingClientRect().height)", cell);
        Assert.NotEmpty(heights);
        Assert.All(heights, height => Assert.InRange(height, 1, 32));
    }

    [Fact]
    public async Task No_line_of_evidence_begins_with_a_semicolon()
    {
        foreach (var width in (int[])[320, 360, 390, 430])
        {
            await using var tab = await browser.Open("/timeline/", new() { ViewportSize = new() { Width = width, Height = 844 }, IsMobile = true, HasTouch = true });
            Assert.Equal(0, await tab.Page.EvaluateAsync<int>("""
                [...document.querySelectorAll('.evidence .unbroken')].filter(each => {
                    const sign = document.createRange()
                    sign.selectNodeContents(each.lastChild)
                    return sign.getBoundingClientRect().top > each.lastElementChild.getBoundingClientRect().bottom - 4
                }).length
                """));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_contents_stay_in_sight_and_open_without_moving_the_text(bool hasScript)
    {
        await using var tab = await browser.Open(Topic, new() { ViewportSize = s_phone, JavaScriptEnabled = hasScript, ReducedMotion = ReducedMotion.Reduce });
        Assert.False(await tab.Page.Locator($"{Bar} a").First.IsVisibleAsync());
        var heading = tab.Page.Locator(".prose h2").Last;
        await heading.ScrollIntoViewIfNeededAsync();
        var bar = (await tab.Page.Locator(Bar).BoundingBoxAsync())!;
        Assert.Equal(0, bar.Y, 1.0);
        Assert.InRange(bar.Height, 24, 56);

        var before = (await heading.BoundingBoxAsync())!.Y;
        // A click by the driver would scroll first.
        await tab.Page.Locator($"{Bar} summary").DispatchEventAsync("click");
        if (hasScript) Assert.Equal(before, (await heading.BoundingBoxAsync())!.Y, 1.0);
        var link = tab.Page.Locator($"{Bar} a").Last;
        var target = tab.Page.Locator($"[id='{(await link.GetAttributeAsync("href"))![1..]}']");
        await link.ClickAsync();
        await Assertions.Expect(target).ToBeInViewportAsync();
        // With script the list has folded again; without, the place stands below it.
        var list = tab.Page.Locator($"{Bar} ul");
        var covered = await list.IsVisibleAsync() ? (await list.BoundingBoxAsync())! : (await tab.Page.Locator(Bar).BoundingBoxAsync())!;
        Assert.True((await target.BoundingBoxAsync())!.Y >= covered.Y + covered.Height - 1);
        Assert.Equal(!hasScript, await list.IsVisibleAsync());
    }

    /// <summary>What has the focus is never hidden (WCAG 2.4.11), whichever way one goes.</summary>
    [Theory]
    [InlineData("Tab")]
    [InlineData("Shift+Tab")]
    public async Task The_contents_hide_nothing_that_has_the_focus(string key)
    {
        await using var tab = await browser.Open(Topic, new() { ViewportSize = s_phone, ReducedMotion = ReducedMotion.Reduce });
        if (key != "Tab") await tab.Page.Locator(".colophon a").First.FocusAsync();
        for (var i = 0; i < 60; i++)
        {
            await tab.Page.Keyboard.PressAsync(key);
            Assert.Null(await tab.Page.EvaluateAsync<string?>("""
                () => {
                  const [focused, bar] = [document.activeElement, document.querySelector('.contents')];
                  if (focused === document.body || bar.contains(focused) || focused.closest('.masthead, .skip')) return null;
                  return focused.getBoundingClientRect().bottom <= bar.getBoundingClientRect().bottom && bar.getBoundingClientRect().top <= 0 ? focused.outerHTML.slice(0, 100) : null;
                }
                """));
        }
    }

    [Fact]
    public async Task Escape_and_leaving_fold_the_contents()
    {
        await using var tab = await browser.Open(Topic, new() { ViewportSize = s_phone });
        var list = tab.Page.Locator($"{Bar} ul");
        await tab.Page.Locator($"{Bar} summary").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await list.IsVisibleAsync());
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.False(await list.IsVisibleAsync());
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.activeElement.matches('.contents summary')"));
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.False(await list.IsVisibleAsync());
    }

    [Fact]
    public async Task Where_there_is_room_the_contents_stand_open()
    {
        await using var tab = await browser.Open(Topic, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        Assert.True(await tab.Page.Locator($"{Bar} a").First.IsVisibleAsync());
        Assert.False(await tab.Page.Locator($"{Bar} summary").IsVisibleAsync());
    }
}
