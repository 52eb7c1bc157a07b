using BriefingSite.BrowserTests.Support;
using Xunit;

namespace BriefingSite.BrowserTests;

public class LayoutTests(BrowserFixture browser)
{
    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task A_page_never_scrolls_sideways(string path)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = 320, Height = 640 } });
        Assert.Empty(await Overflow(tab));
        await tab.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        Assert.Empty(await Overflow(tab));
        await tab.Page.SetViewportSizeAsync(1280, 800);
        Assert.Empty(await Overflow(tab));
    }

    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task Text_of_twice_the_size_is_nowhere_cut_off(string path)
    {
        await using var tab = await browser.Open(path);
        await tab.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        foreach (var width in new[] { 640, 1280 })
        {
            await tab.Page.SetViewportSizeAsync(width, 800);
            // What is kept for screen readers alone is a pixel small.
            Assert.Empty(await tab.Page.EvaluateAsync<string[]>("""
                [...document.body.querySelectorAll('*')].filter(each => each.checkVisibility() && each.clientWidth > 1 && each.clientHeight > 1).filter(each => {
                  const style = getComputedStyle(each), cuts = way => way === 'hidden' || way === 'clip';
                  return cuts(style.overflowX) && each.scrollWidth > each.clientWidth + 1 || cuts(style.overflowY) && each.scrollHeight > each.clientHeight + 1;
                }).map(each => `${innerWidth} px: ${each.outerHTML.slice(0, 80)}`)
                """));
        }
    }

    [Theory]
    [InlineData("/terms/")]
    [InlineData("/print/")]
    public async Task An_entry_of_the_glossary_is_wide_enough_to_read(string path)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        Assert.InRange(await tab.Page.EvaluateAsync<int>("Math.min(...[...document.querySelectorAll('.term dd')].map(each => each.clientWidth))"), 400, 1440);
    }

    [Fact]
    public async Task The_skip_link_moves_the_focus_and_paints_nothing()
    {
        await using var tab = await browser.Open("/economy/");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(["true", "rgba(0, 0, 0, 0)", "none"], await tab.Page.EvaluateAsync<string[]>("""
            () => {
              const main = document.querySelector('main'), style = getComputedStyle(main);
              return [String(main.matches(':target:focus')), style.backgroundColor, style.boxShadow];
            }
            """));
    }

    /// <summary>More than two citations may need more room than a line has.</summary>
    [Theory]
    [ClassData(typeof(EveryTopic))]
    public async Task The_foot_of_a_claim_is_one_line(string path)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.claim p.evidence')].filter(foot => foot.querySelectorAll('.source-link').length < 3)
              .filter(foot => foot.clientHeight > 1.5 * parseFloat(getComputedStyle(foot).lineHeight)).map(foot => foot.innerText)
            """));
        await tab.Page.SetViewportSizeAsync(390, 844);
        Assert.InRange(await tab.Page.EvaluateAsync<double>("""
            Math.max(...[...document.querySelectorAll('.claim p.evidence')].filter(foot => foot.querySelectorAll('.source-link').length < 3)
              .map(foot => foot.clientHeight / parseFloat(getComputedStyle(foot).lineHeight)))
            """), 1, 2.5);
    }

    [Fact]
    public async Task The_page_for_wrong_addresses_and_the_page_of_results_have_a_search_box_on_a_phone_too()
    {
        await using var tab = await browser.Open("/404.html", new() { ViewportSize = new() { Width = 390, Height = 844 } });
        Require.That(await tab.Page.Locator("input[name=q]").CountAsync() > 0, "The program was built without MiniSearch: install Node.js with npm and build again.");
        var box = tab.Page.Locator("main [role=search] [name=q]");
        Assert.True(await box.IsVisibleAsync());
        await box.FillAsync("oil");
        await box.PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/search/?q=oil");
        Assert.True(await tab.Page.Locator("main [role=search] [name=q]").IsVisibleAsync());
    }

    /// <summary>The elements that reach beyond the window and make it scroll.</summary>
    private static Task<string[]> Overflow(Tab tab) => tab.Page.EvaluateAsync<string[]>("""
        () => {
          const size = document.documentElement.style.fontSize || '100%';
          if (document.scrollingElement.scrollWidth <= innerWidth) return [];
          const wide = [...document.body.querySelectorAll('*')].filter(each => each.getBoundingClientRect().right > innerWidth + .5)
            .map(each => `${innerWidth} px, ${size}: ${each.tagName} ${each.className?.baseVal ?? each.className} “${each.textContent.trim().slice(0, 40)}”`);
          return [`${innerWidth} px, ${size}: ${document.scrollingElement.scrollWidth} px wide`, ...wide.slice(-8)];
        }
        """);
}
