using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

public class KeyboardTests(BrowserFixture browser)
{
    private const int MostStops = 2000;

    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task The_first_stop_skips_to_the_content(string path)
    {
        await using var tab = await browser.Open(path);
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await tab.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        Assert.Null(await tab.Page.EvaluateAsync<string?>(Unseen));

        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await tab.Page.EvaluateAsync<string>("document.activeElement.id"));
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.EvaluateAsync<bool>("!document.activeElement.closest('.masthead')"));
    }

    /// <summary>One stop is reached by key, so that the browser shows the focus; the others then get it in their order, which scrolls as
    /// the key does.</summary>
    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task Every_stop_shows_its_focus_and_nothing_lies_over_it_forwards_and_backwards(string path)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = 1280, Height = 600 } });
        await tab.Page.Keyboard.PressAsync("Tab");
        var unseen = await tab.Page.EvaluateAsync<string[]>($$"""
            () => {
              const unseen = {{Unseen}};
              const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(each => each.checkVisibility());
              if (stops.length < 10) return [`only ${stops.length} stops`];
              if (document.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])')) return ['a tabindex changes the order'];
              return [...stops, ...stops.toReversed()].map(stop => { stop.focus(); return unseen(); }).filter(Boolean);
            }
            """);
        Assert.Empty(unseen);
    }

    /// <summary>A claim leads to its passage, and the passage back to the claim, without a mouse.</summary>
    [Theory]
    [ClassData(typeof(EveryTopic))]
    public async Task Evidence_is_followed_both_ways_by_keyboard_alone(string path)
    {
        await using var tab = await browser.Open(path);
        var page = tab.Page;
        var claim = await page.EvaluateAsync<string>("document.querySelector('figure.claim').id");

        await TabTo(page, "document.activeElement.closest('figure.claim .evidence') && document.activeElement.matches('a.source-link')");
        await Follow(page);
        Assert.StartsWith(browser.Address("/sources/"), page.Url);
        var passage = page.Url[(page.Url.IndexOf('#', StringComparison.Ordinal) + 1)..];
        Assert.True(await page.EvaluateAsync<bool>(
            "() => { const box = document.querySelector(':target').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }"), "The passage is not in sight.");

        // The browser goes on from the passage, so its own fold is the next one.
        await TabTo(page, "document.activeElement.matches('summary') && /^Used in/.test(document.activeElement.textContent)");
        Assert.Equal(passage, await page.EvaluateAsync<string>("document.activeElement.closest('.passage').id"));
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, $"document.activeElement.closest('.passage') && document.activeElement.href?.endsWith('#{claim}')");
        await Follow(page);
        Assert.Equal(claim, await page.EvaluateAsync<string>("document.querySelector(':target').id"));
    }

    private static async Task Follow(IPage page)
    {
        var before = page.Url;
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("before => location.href !== before && document.readyState === 'complete'", before);
    }

    private static async Task TabTo(IPage page, string reached)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>($"() => Boolean({reached})")) return;
        }
        Assert.Fail($"No stop of {page.Url} is one where {reached}.");
    }

    /// <summary>A script's function: what is wrong with how the focus shows, or <c>null</c>.</summary>
    private const string Unseen = """
        () => {
          const at = document.activeElement, style = getComputedStyle(at);
          const name = `${at.tagName} ${at.className} “${at.textContent.trim().slice(0, 40)}”`;
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `${name} has no outline`;
          const boxes = [...at.getClientRects()].filter(box => box.width > 0 && box.height > 0);
          const at9 = boxes.flatMap(box => [.15, .5, .85].flatMap(x => [.2, .5, .8].map(y => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y))));
          if (at9.some(hit => hit && (at.contains(hit) || hit.contains(at) && !hit.matches('body, html')))) return null;
          return `${name} at ${boxes.map(box => Math.round(box.left) + ',' + Math.round(box.top)).join(' ')} lies under ${at9.find(Boolean)?.outerHTML.slice(0, 60) ?? 'the edge'}`;
        }
        """;
}
