using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>What readers switch off or force, and what must still be there.</summary>
public class AdaptationTests(BrowserFixture browser)
{
    private const string Text = "document.body.innerText.replace(/\\s+/g, ' ')";

    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task Forced_colours_and_reduced_motion_lose_nothing(string path)
    {
        await using var usual = await browser.Open(path, new() { ReducedMotion = ReducedMotion.NoPreference });
        await using var forced = await browser.Open(path, new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });

        Assert.Equal(await usual.Page.EvaluateAsync<string>(Text), await forced.Page.EvaluateAsync<string>(Text));
        Assert.True(await forced.Page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"));
        Assert.Equal(0, await forced.Page.EvaluateAsync<int>("document.getAnimations().length"));
        Assert.Equal("auto", await forced.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));

        // Colours of the system: what was told by a coloured ground needs an edge or another ground.
        var lost = await forced.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.source, .scale .on, .bar')].filter(each => each.checkVisibility()).filter(each => {
              const style = getComputedStyle(each);
              return parseFloat(style.borderTopWidth) === 0 && style.backgroundColor === getComputedStyle(document.body).backgroundColor;
            }).map(each => each.outerHTML.slice(0, 80))
            """);
        Assert.Empty(lost);
    }

    /// <summary>Borders that are transparent elsewhere are seen where colours are forced, and grounds are not.</summary>
    [Fact]
    public async Task Where_colours_are_forced_the_page_in_the_menu_the_stances_and_the_focus_are_told()
    {
        await using var tab = await browser.Open("/compare/", new() { ForcedColors = ForcedColors.Active });
        Assert.Equal(["Compare"], await tab.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.masthead li a')].filter(each => getComputedStyle(each).borderBottomColor !== getComputedStyle(document.body).backgroundColor).map(each => each.textContent)
            """));
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("""
            [...document.querySelectorAll('.stance')].filter(each => {
              const grounds = [...each.querySelectorAll('.scale i')].map(box => [box.className, getComputedStyle(box).backgroundColor]);
              return new Set(grounds.filter(([name]) => name === 'on').map(([, ground]) => ground)).size !== 1
                || grounds.some(([name, ground]) => name !== 'on' && grounds.some(([other, on]) => other === 'on' && on === ground));
            }).length
            """));
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.EvaluateAsync<bool>("""
            () => { const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== getComputedStyle(document.body).backgroundColor; }
            """));
    }

    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task Without_scripts_all_can_be_read_and_the_menu_works(string path)
    {
        await using var with = await browser.Open(path);
        await using var without = await browser.Open(path, new() { JavaScriptEnabled = false });

        // What needs script is gone without it, and a word may stand in its place; all else is the same.
        Assert.Equal(0, await without.Page.Locator(".scripted:visible").CountAsync());
        foreach (var tab in new[] { with, without })
            await tab.Page.EvaluateAsync("document.querySelectorAll('.scripted, .unscripted').forEach(each => each.remove())");
        Assert.Equal(await with.Page.EvaluateAsync<string>(Text), await without.Page.EvaluateAsync<string>(Text));
        var folds = without.Page.Locator("main details:not([open]) > summary:visible");
        if (await folds.CountAsync() > 0)
        {
            await folds.First.ClickAsync();
            Assert.True(await without.Page.Locator("main details[open] > :not(summary)").First.IsVisibleAsync());
        }
        await without.Page.Locator(".masthead").GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        Assert.Equal(browser.Address("/sources/"), without.Page.Url);
    }

    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task Without_style_sheets_all_text_is_there_in_reading_order(string path)
    {
        await using var tab = await browser.Open();
        // Nor with what scripts add: places they work out are styles of elements.
        await tab.Page.RouteAsync("**/*.{css,js}", route => route.AbortAsync());
        await tab.Page.GotoAsync(browser.Address(path));

        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("document.querySelectorAll('[style], style').length"));
        var hidden = await tab.Page.EvaluateAsync<string[]>("""
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), hidden = [];
              for (let node; node = walker.nextNode();) {
                // What a picture is called and shows is there for screen readers; it is never drawn.
                if (node.parentElement.matches('svg title, svg desc')) continue;
                // What is folded is there, and so is the summary over it, unless it is folded itself.
                const summary = node.parentElement.closest('summary');
                if (!node.data.trim() || (summary ? summary.parentElement.parentElement : node.parentElement).closest('details:not([open])')) continue;
                if (!node.parentElement.checkVisibility()) hidden.push(node.data.trim());
              }
              return hidden;
            }
            """);
        Assert.Empty(hidden);

        var order = await tab.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('h1, .answer, .lead, main section, .notes')].map(each => each.matches('h1:not(.chapter > h1)') ? 'title' : each.matches('.notes') ? 'notes' : each.matches('header *') ? 'answer' : 'section')");
        Assert.Equal("title", order[0]);
        Assert.Single(order, "title");
        if (order.Contains("answer") && order.Contains("section"))
            Assert.True(Array.LastIndexOf(order, "answer") < Array.IndexOf(order, "section"), string.Join(" ", order));
        if (order.Contains("notes")) Assert.Equal("notes", order[^1]);
    }
}
