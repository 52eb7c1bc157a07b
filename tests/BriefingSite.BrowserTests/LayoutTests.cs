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
