using System.Text;
using BriefingSite.BrowserTests.Support;
using Xunit;

namespace BriefingSite.BrowserTests;

/// <summary>The briefing on one page.</summary>
public class BriefTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_shipped_briefing_prints_on_one_sheet_of_A4()
    {
        await using var tab = await browser.Open("/brief/");
        Assert.Equal(1, await Sheets(tab));
    }

    [Fact]
    public async Task The_second_briefing_prints_on_one_sheet_of_A4()
    {
        await using var site = await ServedSite.Start("--root", Path.Combine(Repository.Root, "tests", "BriefingSite.Tests", "Second", "site"));
        await using var tab = await browser.Open();
        await tab.Page.GotoAsync(site.Address + "/brief/");
        Assert.Equal(1, await Sheets(tab));
    }

    [Fact]
    public async Task It_is_at_most_a_screen_and_a_half_of_a_desktop()
    {
        await using var tab = await browser.Open("/brief/", new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        Assert.InRange(await tab.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 0, 1350);
    }

    private static async Task<int> Sheets(Tab tab)
    {
        var pdf = await tab.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true, PrintBackground = true });
        return Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
    }
}
