using BriefingSite.BrowserTests.Support;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

public class AccessibilityTests(BrowserFixture browser)
{
    // All rules, and one that is off by default: targets of 24 px at least, with the exceptions of WCAG 2.5.8 for inline and
    // well-spaced ones.
    private const string Run = """
        async () => {
          const { violations } = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
          return violations.flatMap(each => each.nodes.map(node => `${each.id}: ${node.html}: ${node.failureSummary.replaceAll('\n', ' ')}`));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task Axe_finds_nothing_in_light_and_dark_on_a_desk_and_on_a_phone(string path)
    {
        await using var tab = await browser.Open(path);
        var found = await Find(tab.Page);
        Assert.True(found.Count == 0, string.Join("\n", found.Take(20)));
    }

    /// <summary>What axe finds on a page in light and dark, on a desk and on a phone.</summary>
    internal static async Task<IReadOnlyList<string>> Find(IPage page)
    {
        await page.EvaluateAsync(Axe);
        var found = new List<string>();
        foreach (var (width, height) in new[] { (1280, 800), (390, 844) })
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                found.AddRange((await page.EvaluateAsync<string[]>(Run)).Select(each => $"{scheme} {width}: {each}"));
            }
        }
        return found;
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_in_an_open_note(int width)
    {
        await using var tab = await browser.Open("/compare/", new() { ViewportSize = new() { Width = width, Height = 800 } });
        await tab.Page.EvaluateAsync(Axe);
        await tab.Page.Locator(".cite a").First.ClickAsync();
        await tab.Page.Locator(".popup").WaitForAsync();
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Run));
    }

    [Fact]
    public async Task Axe_would_find_something()
    {
        await using var tab = await browser.Open("/404.html");
        await tab.Page.EvaluateAsync(Axe);
        await tab.Page.EvaluateAsync("""
            () => {
              const [one, other] = [0, 1].map(() => Object.assign(document.createElement('button'), { className: 'tiny' }));
              for (const button of [one, other]) Object.assign(button.style, { display: 'block', width: '9px', height: '9px', padding: 0, border: 0 });
              document.querySelector('main').append(one, other, new Image());
            }
            """);
        var found = await tab.Page.EvaluateAsync<string[]>(Run);
        foreach (var rule in new[] { "button-name", "image-alt", "target-size" })
            Assert.Contains(found, each => each.StartsWith(rule, StringComparison.Ordinal));
    }

    /// <summary>Links that stand by themselves need no exception for links in a sentence.</summary>
    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task A_link_to_a_source_or_to_more_is_24_pixels_high(string path)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.source-link, a.more')].filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 23.9).map(each => each.outerHTML)
            """));
    }

    /// <summary>A citation mark is a small figure in a sentence, but what answers to a finger is 24 px wide and high.</summary>
    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task A_citation_mark_answers_to_a_touch_within_24_pixels(string path)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var missed = await tab.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.cite a')].filter(mark => mark.checkVisibility()).flatMap(mark => {
              mark.scrollIntoView({ block: 'center', behavior: 'instant' });
              const box = mark.getBoundingClientRect();
              const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
              // A point that another citation mark takes is not missed: marks may stand side by side.
              return [[0, 0], [-11.5, 0], [11.5, 0], [0, -11.5], [0, 11.5]]
                .filter(([dx, dy]) => x + dx >= 0 && x + dx < innerWidth && !document.elementFromPoint(x + dx, y + dy)?.closest('.cite'))
                .map(([dx, dy]) => `${mark.id} at ${dx}, ${dy}`);
            })
            """);
        Assert.Empty(missed);
    }
}
