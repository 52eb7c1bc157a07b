using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests.Browsers;

/// <summary>A briefing that is read from right to left.</summary>
public sealed class RightToLeftTests(BrowserFixture browser, PersianSite persian) : IClassFixture<PersianSite>
{
    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var tab = await Open("/", width);
        foreach (var page in Directory.GetFiles(persian.Site.Folder, "index.html", SearchOption.AllDirectories))
        {
            await tab.Page.GotoAsync($"{persian.Site.Address}/{Path.GetRelativePath(persian.Site.Folder, page).Replace('\\', '/')[..^"index.html".Length]}");
            // To the left there is nothing that one could scroll to, however far it reaches; so what reaches there is looked for.
            Assert.Empty(await tab.Page.EvaluateAsync<string[]>("""
                () => document.scrollingElement.scrollWidth <= document.documentElement.clientWidth ? [] : [location.pathname, ...[...document.body.querySelectorAll('*')].filter(each => each.getBoundingClientRect().left < -.5).map(each => each.outerHTML.slice(0, 90)).slice(-6)]
                """));
        }
    }

    [Fact]
    public async Task Notes_stand_to_the_left_of_the_text_and_what_is_on_the_page_to_its_right()
    {
        await using var tab = await Open("/safety/", 1440);
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>("""
            () => {
              const text = document.querySelector('.columns > .prose').getBoundingClientRect(), side = document.querySelector('.columns > .side').getBoundingClientRect();
              const notes = [...document.querySelectorAll('.notes .beside')];
              return [
                notes.length > 0 ? '' : 'no note stands beside the text', side.left >= text.right ? '' : 'the contents are not on the right',
                ...notes.map(note => note.getBoundingClientRect()).map(box => box.right <= text.left && box.left >= 0 ? '' : `a note is at ${box.left}–${box.right}, the text at ${text.left}`),
              ].filter(Boolean);
            }
            """));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(900)]
    public async Task A_note_opens_at_its_mark_within_the_window(int width)
    {
        await using var tab = await Open("/safety/", width);
        var mark = tab.Page.Locator("[id='cite.1']");
        await mark.ClickAsync();
        await tab.Page.Locator(".popup").WaitForAsync();
        var (at, popup) = ((await mark.BoundingBoxAsync())!, (await tab.Page.Locator(".popup").BoundingBoxAsync())!);
        Assert.InRange(popup.X, 0, width - popup.Width);
        // It reaches from the mark to the left, as a line does, unless the window ends.
        if (width == 900) Assert.InRange(popup.X + popup.Width, at.X, at.X + at.Width + 40);
    }

    private async Task<Tab> Open(string path, int width)
    {
        var tab = await browser.Open(new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 844 } });
        await tab.Page.GotoAsync(persian.Site.Address + path);
        return tab;
    }
}
