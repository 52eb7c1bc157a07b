using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>Evidence while reading: notes in the margin, in place, and without script; previews of terms and passages.</summary>
public class NoteTests(BrowserFixture browser)
{
    private const string Popup = ".popup";

    private static readonly string Topic = Paths.Topics[0];

    private static readonly BrowserNewContextOptions Narrow = new() { ViewportSize = new() { Width = 900, Height = 800 } };

    [Theory]
    [ClassData(typeof(EveryTopic))]
    public async Task On_a_wide_screen_each_note_stands_beside_the_text_and_none_over_another(string path)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var wrong = await tab.Page.EvaluateAsync<string[]>("""
            () => {
              const text = document.querySelector('.columns > .prose').getBoundingClientRect();
              const notes = [...document.querySelectorAll('.notes .beside')].map(note => ({ id: note.id, box: note.getBoundingClientRect() }));
              if (notes.length === 0) return ['no note stands beside the text'];
              return notes.flatMap(({ id, box }, i) => [
                box.left >= text.right && box.right <= document.documentElement.clientWidth ? '' : `${id} is not in the margin`,
                box.top >= text.top - 1 && box.bottom <= text.bottom + 1 ? '' : `${id} reaches beyond the text`,
                i === 0 || box.top >= notes[i - 1].box.bottom ? '' : `${id} lies over ${notes[i - 1].id}`,
              ]).filter(Boolean);
            }
            """);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_first_note_begins_at_the_height_of_its_mark()
    {
        await using var tab = await browser.Open(Topic, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var (mark, note) = ((await tab.Page.Locator("[id='cite.1']").BoundingBoxAsync())!, (await tab.Page.Locator("[id='note.1']").BoundingBoxAsync())!);
        Assert.InRange(note.Y - mark.Y, -12, 12);
    }

    [Fact]
    public async Task In_the_margin_Enter_leads_to_the_note_and_Escape_back_to_its_mark()
    {
        await using var tab = await browser.Open(Topic, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await TabTo(tab.Page, "cite.1");
        Assert.Equal("note.1", await tab.Page.EvaluateAsync<string>("document.querySelector('.highlighted').id"));
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("note.1", await Focused(tab.Page));
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.activeElement.closest('[id=\"note.1\"]') !== null"));
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("cite.1", await Focused(tab.Page));
        Assert.Equal(0, await tab.Page.Locator(Popup).CountAsync());
    }

    [Fact]
    public async Task Elsewhere_the_focus_shows_a_note_Enter_goes_into_it_and_Escape_back()
    {
        await using var tab = await browser.Open(Topic, Narrow);
        await TabTo(tab.Page, "cite.1");
        await tab.Page.Locator(Popup).WaitForAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await tab.Page.Locator(Popup).CountAsync());
        Assert.Equal("cite.1", await Focused(tab.Page));

        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Locator(Popup).WaitForAsync();
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.activeElement.matches('.popup')"));
        Assert.Equal(
            await tab.Page.EvaluateAsync<string>("document.querySelector('[id=\"note.1\"] .source-link').href"),
            await tab.Page.EvaluateAsync<string>("document.querySelector('.popup .source-link').href"));
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.activeElement.matches('.popup *')"));
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(("cite.1", 0), (await Focused(tab.Page), await tab.Page.Locator(Popup).CountAsync()));
    }

    [Fact]
    public async Task An_open_note_is_left_by_tabbing_on_and_the_text_goes_on_where_it_was()
    {
        await using var tab = await browser.Open(Topic, Narrow);
        await TabTo(tab.Page, "cite.1");
        await tab.Page.Keyboard.PressAsync("Tab");
        var next = await tab.Page.EvaluateAsync<string>("document.activeElement.outerHTML");
        await tab.Page.Keyboard.PressAsync("Shift+Tab");
        await tab.Page.Keyboard.PressAsync("Enter");
        for (var stop = 0; stop < 10 && await tab.Page.EvaluateAsync<bool>("document.activeElement.closest('.popup') !== null"); stop++)
            await tab.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(next, await tab.Page.EvaluateAsync<string>("document.activeElement.outerHTML"));
    }

    [Fact]
    public async Task What_opens_on_hover_stays_while_the_pointer_is_on_it_and_goes_when_it_leaves()
    {
        await using var tab = await browser.Open(Topic, Narrow);
        await tab.Page.Locator("[id='cite.2']").HoverAsync();
        await tab.Page.Locator(Popup).WaitForAsync();
        await tab.Page.Locator(Popup).HoverAsync();
        await tab.Page.WaitForTimeoutAsync(500);
        Assert.True(await tab.Page.Locator(Popup).IsVisibleAsync());
        await tab.Page.Mouse.MoveAsync(2, 2);
        await tab.Page.Locator(Popup).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Theory]
    [InlineData("a.term", "dd p")]
    [InlineData(".claim .evidence a[href*='#p']", ".gist, h3, h4")]
    public async Task A_term_and_a_passage_are_previewed_with_words_of_their_own_page(string link, string words)
    {
        await using var tab = await browser.Open(Topic, Narrow);
        var from = tab.Page.Locator($".prose {link}").First;
        var address = await from.EvaluateAsync<string>("each => each.href");
        await from.HoverAsync();
        await tab.Page.Locator($"{Popup} p:not(.pending)").Last.WaitForAsync();
        var shown = Flat(await tab.Page.Locator($"{Popup} p").Last.InnerTextAsync());

        await using var there = await browser.Open(address[browser.Address("").Length..]);
        var all = Flat(await there.Page.EvaluateAsync<string>($"(() => {{ document.querySelectorAll('.cite').forEach(each => each.remove()); return document.querySelector(':target').querySelector(\"{words}\").textContent; }})()"));
        Assert.Contains(shown.StartsWith('¶') ? shown[(shown.IndexOf(' ', StringComparison.Ordinal) + 1)..] : shown, all);
        Assert.True(shown.Length > 20, shown);
    }

    [Fact]
    public async Task The_preview_of_a_short_note_has_the_whole_passage()
    {
        await using var tab = await browser.Open(Topic, Narrow);
        var id = await tab.Page.EvaluateAsync<string>("[...document.querySelectorAll('.notes .gist')].find(gist => gist.textContent.endsWith('…')).closest('li').id");
        var beginning = Flat(await tab.Page.Locator($"[id='{id}'] .gist").First.InnerTextAsync()).TrimEnd('…', ' ');
        await tab.Page.Locator($".cite a[href='#{id}']").First.HoverAsync();
        await tab.Page.Locator($"{Popup} p.gist").WaitForAsync();
        var whole = Flat(await tab.Page.Locator($"{Popup} p.gist").InnerTextAsync());
        Assert.Contains(beginning, whole, StringComparison.Ordinal);
        Assert.True(whole.Length > beginning.Length + 10, whole);
    }

    [Fact]
    public async Task Previews_come_from_small_files_of_which_each_is_fetched_once()
    {
        await using var tab = await browser.Open(Topic, Narrow);
        List<(string Address, int Length)> asked = [];
        tab.Page.Response += async (_, response) =>
        {
            if (response.Request.ResourceType == "fetch") asked.Add((response.Url, (await response.BodyAsync()).Length));
        };
        foreach (var link in await tab.Page.Locator(".prose a.term, .prose .claim .evidence a[href*='#p']").AllAsync())
        {
            await link.HoverAsync();
            await tab.Page.Locator($"{Popup} p:not(.pending)").First.WaitForAsync();
            await tab.Page.Mouse.MoveAsync(2, 2);
            await tab.Page.Locator(Popup).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
        Assert.NotEmpty(asked);
        Assert.All(asked, file => Assert.Matches(@"/(previews|assets/previews-\d+\.[0-9a-f]{10})\.json$", file.Address));
        Assert.All(asked, file => Assert.InRange(file.Length, 1, 32_000));
        Assert.Equal(asked.Count, asked.DistinctBy(file => file.Address).Count());
    }

    [Fact]
    public async Task While_a_preview_is_fetched_it_says_so_and_where_it_cannot_be_it_goes_without_an_error()
    {
        await using var tab = await browser.Open(Topic, Narrow);
        List<string> wrong = [];
        tab.Page.PageError += (_, error) => wrong.Add(error);
        var released = new TaskCompletionSource();
        await tab.Page.RouteAsync("**/previews*.json", async route =>
        {
            await released.Task;
            await route.AbortAsync();
        });
        await tab.Page.Locator(".prose a.term").First.HoverAsync();
        await tab.Page.Locator($"{Popup}[aria-busy] .pending").WaitForAsync();
        released.SetResult();
        await tab.Page.Locator(Popup).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Previews_are_switched_off_by_key_for_good_and_a_click_still_opens_a_note()
    {
        await using var tab = await browser.Open(Topic, Narrow);
        await tab.Page.GetByLabel("Show previews").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Space");
        await tab.Page.GotoAsync(browser.Address(Topic));
        Assert.False(await tab.Page.GetByLabel("Show previews").IsCheckedAsync());
        await tab.Page.Locator(".prose a.term").First.HoverAsync();
        await tab.Page.WaitForTimeoutAsync(600);
        Assert.Equal(0, await tab.Page.Locator(Popup).CountAsync());
        await tab.Page.Locator("[id='cite.1']").ClickAsync();
        await tab.Page.Locator(Popup).WaitForAsync();
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(900, 500)]
    public async Task A_tapped_note_lies_inside_the_window_and_not_over_its_mark(int width, int height)
    {
        await using var tab = await browser.Open(Topic, new() { ViewportSize = new() { Width = width, Height = height } });
        foreach (var number in new[] { 1, 2, 3 })
        {
            var mark = tab.Page.Locator($"[id='cite.{number}']");
            await mark.ClickAsync();
            var (at, note) = ((await mark.BoundingBoxAsync())!, (await tab.Page.Locator(Popup).BoundingBoxAsync())!);
            Assert.InRange(note.X, 0, width - note.Width);
            Assert.InRange(note.Y, 0, height - note.Height);
            Assert.True(note.Y >= at.Y + at.Height || note.Y + note.Height <= at.Y, $"note {number} lies over its mark");
            await tab.Page.Locator($"{Popup} button").ClickAsync();
            Assert.Equal(0, await tab.Page.Locator(Popup).CountAsync());
        }
    }

    /// <summary>The note is opened by its address alone, so the text stays where it is.</summary>
    [Fact]
    public async Task Without_script_a_note_opens_at_the_foot_of_the_window_and_leads_back()
    {
        await using var tab = await browser.Open(Topic, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 700 } });
        var mark = tab.Page.Locator("[id='cite.2']");
        await mark.ScrollIntoViewIfNeededAsync();
        var before = (await mark.BoundingBoxAsync())!.Y;
        await mark.ClickAsync();
        var note = (await tab.Page.Locator("[id='note.2']").BoundingBoxAsync())!;
        Assert.Equal(700, note.Y + note.Height, 1.0);
        Assert.Equal(before, (await mark.BoundingBoxAsync())!.Y, 1.0);
        await tab.Page.Locator("[id='note.2'] .back").First.ClickAsync();
        Assert.EndsWith("#cite.2", tab.Page.Url);
        Assert.True((await tab.Page.Locator("[id='note.2']").BoundingBoxAsync())!.Y > 700);
    }

    /// <summary>A further mark of a note leads back to itself, not to the first.</summary>
    [Fact]
    public async Task Without_script_a_further_mark_is_led_back_to()
    {
        await using var tab = await browser.Open(Topic, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 700 } });
        var mark = tab.Page.Locator(".cite a[id$='.2'][href$='.2']:not([id='cite.2'])").First;
        var id = await mark.GetAttributeAsync("id");
        await mark.ScrollIntoViewIfNeededAsync();
        var before = (await mark.BoundingBoxAsync())!.Y;
        await mark.ClickAsync();
        Assert.Equal(before, (await mark.BoundingBoxAsync())!.Y, 1.0);
        await tab.Page.Locator(".back:target").ClickAsync();
        Assert.EndsWith($"#{id}", tab.Page.Url);
    }

    [Fact]
    public async Task A_claim_is_copied_with_its_words_its_marks_the_version_of_the_briefing_and_its_permanent_address()
    {
        await using var tab = await browser.Open(Topic, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var claim = tab.Page.Locator(".claim").First;
        await claim.Locator(".copy").ClickAsync();
        await tab.Page.Locator(".visually-hidden:text('Copied')").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var copied = await tab.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        var marks = string.Join(", ", (await claim.Locator(".marks .mark").AllInnerTextsAsync()).Select(mark => Flat(mark).ToLowerInvariant()));
        Assert.StartsWith($"“{Flat(await claim.Locator(".statement").InnerTextAsync())}” ({marks}) — {await tab.Page.Locator(".masthead .site").InnerTextAsync()}, ", copied);
        Assert.Matches(@", version \d{4}-\d{2}-\d{2}(\.\d+)?, https:", copied);
        Assert.EndsWith($", https://briefing.example/briefings/iran-russia/claims/#{await claim.GetAttributeAsync("id")}", copied);
    }

    /// <summary>Nothing that is in sight moves when the script comes.</summary>
    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task The_script_moves_nothing_in_sight(string path)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var moved = await tab.Page.EvaluateAsync<double>("""
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => { for (const each of list.getEntries()) sum += each.value; }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 300);
            })
            """);
        Assert.InRange(moved, 0, .01);
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");

    /// <summary>Goes by key to what stands before an element, and then on to it.</summary>
    private static async Task TabTo(IPage page, string id)
    {
        await page.Keyboard.PressAsync("Tab");
        await page.EvaluateAsync("""
            id => {
              const stops = [...document.querySelectorAll('a[href], button, summary')].filter(each => each.checkVisibility());
              stops[stops.findIndex(each => each.id === id) - 1].focus();
            }
            """, id);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(id, await Focused(page));
    }
}
