using System.Text;
using BriefingSite.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace BriefingSite.BrowserTests;

public class PrintTests(BrowserFixture browser)
{
    [Theory]
    [ClassData(typeof(EveryPage))]
    public async Task Paper_has_no_menu_and_black_text_on_white_whatever_the_screen_prefers(string path)
    {
        await using var tab = await browser.Open(path, new() { ColorScheme = ColorScheme.Dark });
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await tab.Page.Locator("nav:not(.print-contents):visible, .skip:visible").CountAsync());
        Assert.True(await tab.Page.Locator("h1").First.IsVisibleAsync());
        var colours = await tab.Page.EvaluateAsync<string[]>(
            "[...new Set([...document.querySelectorAll('h1, .answer, .prose > p')].map(each => getComputedStyle(each).color))]");
        Assert.Equal(["rgb(0, 0, 0)"], colours);
        Assert.Equal("rgb(255, 255, 255)", await tab.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Theory]
    [ClassData(typeof(EveryTopic))]
    public async Task A_topic_prints_whole_with_its_notes(string path)
    {
        await using var tab = await browser.Open(path);
        var last = await tab.Page.Locator(".notes li").CountAsync();
        Assert.True(last > 0, "The topic has no notes.");
        var pdf = await tab.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        var pages = Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
        Assert.True(pages > 1, $"{pages} pages");

        if (Programs.Find("pdftotext") is not { } pdftotext) return;
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);
            var text = (await Programs.Run(pdftotext, Path.GetTempPath(), [], "-layout", file, "-")).Out;
            Assert.Equal(pages, text.Count(c => c == '\f'));
            Assert.Matches(@"(?m)^\s*Notes\s*$", text);
            Assert.Matches($@"(?m)(^|\s){last}\. ", text);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
