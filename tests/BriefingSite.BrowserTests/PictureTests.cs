using BriefingSite.BrowserTests.Support;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>What only a browser shows of pictures: how wide words really are, and which drawing fits.</summary>
public class PictureTests(BrowserFixture browser)
{
    public static TheoryData<string, int> Pictures => [.. from path in new[] { "/economy/", "/caucasus/", "/timeline/", "/compare/" } from width in new[] { 390, 1440 } select new TheoryDataRow<string, int>(path, width)];

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task No_word_lies_over_another(string path, int width)
    {
        await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = width, Height = 844 } });
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.picture > svg')].filter(each => each.checkVisibility()).flatMap(svg => {
              const words = [...svg.querySelectorAll('text')].map(each => ({ text: each.textContent, box: each.getBoundingClientRect() }));
              return words.flatMap((one, i) => words.slice(i + 1).filter(({ box }) =>
                one.box.left < box.right - 1 && box.left < one.box.right - 1 && one.box.top + 3 < box.bottom - 3 && box.top + 3 < one.box.bottom - 3).map(other => `${one.text} / ${other.text}`));
            })
            """));
    }

    [Theory]
    [InlineData(320, "narrow")]
    [InlineData(800, "wide")]
    [InlineData(1440, "full")]
    [InlineData(1920, "full")]
    public async Task Of_the_drawings_of_a_picture_the_one_that_fits_is_seen(int width, string kind)
    {
        foreach (var path in new[] { "/timeline/", "/compare/" })
        {
            await using var tab = await browser.Open(path, new() { ViewportSize = new() { Width = width, Height = 844 } });
            Assert.Equal([kind], await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.picture.spread > svg')].filter(each => each.checkVisibility()).map(each => each.classList[0])"));
        }
    }

    [Fact]
    public async Task On_a_page_from_right_to_left_a_map_is_not_turned_round()
    {
        await using var tab = await browser.Open("/economy/", new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        const string places = "[...document.querySelectorAll('.picture > svg.wide text.place')].map(each => { const box = each.getBoundingClientRect(), all = each.ownerSVGElement.getBoundingClientRect(); return `${each.textContent} ${Math.round(box.left - all.left)}`; })";
        var before = await tab.Page.EvaluateAsync<string[]>(places);
        await tab.Page.EvaluateAsync("document.documentElement.dir = 'rtl'");
        Assert.NotEmpty(before);
        Assert.Equal(before, await tab.Page.EvaluateAsync<string[]>(places));
    }
}
