using BriefingSite.BrowserTests.Support;
using BriefingSite.BrowserTests.Support.Engines;
using Xunit;

namespace BriefingSite.BrowserTests.Browsers;

/// <summary>What readers do, in the engines besides Chromium's: Firefox's, and that of Safari.</summary>
public sealed class EngineTests(BrowserFixture browser, EngineFixture engines) : IClassFixture<EngineFixture>
{
    private const string MarkOfFirstNote = "document.getElementById('cite.1')";
    private const string Seen = "each => each.getClientRects().length > 0";

    private static readonly string Topic = Paths.Topics[0];

    public static TheoryData<string> Engines => ["Firefox", "WebKit"];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task No_page_scrolls_sideways_on_a_phone_or_a_wide_screen(string name)
    {
        var engine = await engines.Get(name);
        foreach (var width in new[] { 390, 1440 })
        {
            await engine.Resize(width, 844);
            foreach (var path in Paths.All)
            {
                await engine.Open(browser.Address(path));
                Assert.Equal("", await engine.Value<string>($$"""
                    (document.scrollingElement.scrollWidth <= innerWidth ? '' : `{{path}}: ${document.scrollingElement.scrollWidth} of ${innerWidth} px: ` + [...document.body.querySelectorAll('*')]
                      .filter(each => each.getBoundingClientRect().right > innerWidth + .5).slice(-4).map(each => each.outerHTML.slice(0, 80)).join())
                    """));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task The_first_stop_skips_to_the_content_and_the_slash_leads_to_the_search(string name)
    {
        var engine = await Open(name, Topic, 1280);
        await engine.Press("Tab");
        Assert.Equal("#main", await engine.Value<string>("document.activeElement.getAttribute('href')"));
        await engine.Until("getComputedStyle(document.activeElement).outlineStyle !== 'none' && document.activeElement.getBoundingClientRect().top >= 0");
        await engine.Press("Enter");
        await engine.Until("document.activeElement.id === 'main'");
        await engine.Press("/");
        await engine.Until("document.activeElement.name === 'q'");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task On_a_wide_screen_notes_stand_beside_the_text_and_are_reached_and_left_by_key(string name)
    {
        var engine = await Open(name, Topic, 1440);
        await engine.Until("document.querySelector('.notes li.beside')");
        Assert.Empty(await engine.Value<string[]>("""
            (() => {
              const text = document.querySelector('.columns > .prose').getBoundingClientRect();
              const notes = [...document.querySelectorAll('.notes .beside')].map(note => ({ id: note.id, box: note.getBoundingClientRect() }));
              return notes.flatMap(({ id, box }, i) => [
                box.left >= text.right && box.right <= document.documentElement.clientWidth ? '' : `${id} is not in the margin`,
                i === 0 || box.top >= notes[i - 1].box.bottom ? '' : `${id} lies over ${notes[i - 1].id}`,
              ]).filter(Boolean);
            })()
            """));
        await engine.Value<bool>($"({MarkOfFirstNote}.focus(), true)");
        await engine.Press("Enter");
        await engine.Until("document.activeElement.id === 'note.1'");
        await engine.Press("Escape");
        await engine.Until($"document.activeElement === {MarkOfFirstNote}");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task On_a_narrow_screen_a_note_opens_at_its_mark_within_the_window_and_Escape_closes_it(string name)
    {
        var engine = await Open(name, Topic, 900);
        await engine.Value<bool>($"({MarkOfFirstNote}.focus(), {MarkOfFirstNote}.scrollIntoView({{ block: 'center', behavior: 'instant' }}), true)");
        await engine.Press("Enter");
        await engine.Until("document.activeElement.matches('.popup')");
        Assert.True(await engine.Value<bool>("""
            (box => box.width > 200 && box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight + 1)(document.querySelector('.popup').getBoundingClientRect())
            """));
        await engine.Press("Escape");
        await engine.Until($"document.activeElement === {MarkOfFirstNote} && !document.querySelector('.popup')");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_filter_shows_what_bears_its_class_and_is_kept_in_the_address(string name)
    {
        var engine = await Open(name, "/claims/", 1280);
        await engine.Value<bool>("(document.querySelector('[name=kind][value=fact]').click(), true)");
        await engine.Until("location.search === '?kind=fact'");
        var shown = await engine.Value<int>($"[...document.querySelectorAll('.item')].filter({Seen}).length");
        Assert.Equal(await engine.Value<int>("document.querySelectorAll('.item.fact').length"), shown);
        Assert.True(shown < await engine.Value<int>("document.querySelectorAll('.item').length"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Words_are_found_as_they_are_typed_and_arrows_lead_to_what_is_found(string name)
    {
        var engine = await Open(name, "/search/", 1280);
        await engine.Value<bool>("(document.querySelector('.finder [name=q]').focus(), true)");
        await engine.Press([.. "shahed".Select(sign => $"{sign}")]);
        await engine.Until("document.querySelector('.results a')?.textContent === 'Shahed-136' && location.search === '?q=shahed'");
        await engine.Press("ArrowDown");
        await engine.Until("document.activeElement === document.querySelector('.results a')");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_is_supposed_to_be_wrong_shows_at_once_what_follows(string name)
    {
        var engine = await Open(name, "/what-if/", 390);
        await engine.Value<bool>("(document.querySelector('[name=wrong][value=most-get-wrong]').click(), true)");
        await engine.Until("document.querySelector('.outcome .judged a') !== null && document.querySelector('.verdict').textContent.startsWith('1 marked as wrong') && location.hash.startsWith('#wrong.')");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Of_the_drawings_of_a_picture_one_is_seen_and_none_of_its_areas_is_black(string name)
    {
        var engine = await Open(name, "/economy/", 1280);
        Assert.Empty(await engine.Value<string[]>($$"""
            [...document.querySelectorAll('.picture')].filter({{Seen}}).flatMap(picture => [
              [...picture.querySelectorAll('svg:not(.icon)')].filter({{Seen}}).length > 0 ? '' : 'nothing is drawn',
              ...[...picture.querySelectorAll('.land, .sea-ground, .tile')].filter({{Seen}}).map(each => getComputedStyle(each).fill === 'rgb(0, 0, 0)' ? each.outerHTML.slice(0, 60) : ''),
            ]).filter(Boolean)
            """));
    }

    private async Task<Engine> Open(string name, string path, int width)
    {
        var engine = await engines.Get(name);
        await engine.Resize(width, 844);
        await engine.Open(browser.Address(path));
        return engine;
    }
}
