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
