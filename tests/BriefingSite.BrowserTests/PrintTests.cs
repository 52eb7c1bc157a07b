using System.Text;
using System.Text.RegularExpressions;
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

    [Fact]
    public async Task Chapters_of_the_document_follow_one_another_and_say_nothing_twice()
    {
        await using var tab = await browser.Open("/print/");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(["auto"], await tab.Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.chapter')].map(each => getComputedStyle(each).breakBefore))]"));
        Assert.Equal(0, await tab.Page.Locator(".passage .from:visible, .watch-table, .descriptors").CountAsync());
        var leads = await tab.Page.Locator(".chapter > .lead").AllInnerTextsAsync();
        Assert.Equal(leads.Distinct(), leads);
    }

    /// <summary>A table at each height of a leaf, of rows that are taller or lower.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_table_begins_and_ends_with_two_rows_on_a_leaf_and_has_its_head_on_each(int lines)
    {
        const int Tables = 40, Rows = 12;
        await using var tab = await browser.Open("/claims/");
        Require.That(Programs.Find("pdftotext") is not null, "Reading a PDF takes pdftotext: install poppler-utils.");
        await tab.Page.EvaluateAsync($$"""
            document.querySelector('main').innerHTML = Array.from({ length: {{Tables}} }, (_, table) => `<div style="break-before: page; height: ${60 + table * 4.5}mm"></div>
              <table><caption>t${table}caption</caption><thead><tr><th>t${table}head</th></tr></thead><tbody>${Array.from({ length: {{Rows}} }, (_, row) =>
              `<tr><td>t${table}row${row}${'<br>.'.repeat({{lines - 1}})}</td></tr>`).join('')}</tbody></table>`).join('')
            """);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, await tab.Page.PdfAsync(new() { PreferCSSPageSize = true }), TestContext.Current.CancellationToken);
            var leaves = (await Programs.Run(Programs.Find("pdftotext")!, Path.GetTempPath(), [], "-layout", file, "-")).Out.Split('\f');
            var split = 0;
            for (var table = 0; table < Tables; table++)
            {
                var rows = leaves.Select(leaf => (Leaf: leaf, Count: Enumerable.Range(0, Rows).Count(row => Regex.IsMatch(leaf, $@"\bt{table}row{row}\b")))).Where(leaf => leaf.Count > 0).ToList();
                Assert.Equal(Rows, rows.Sum(leaf => leaf.Count));
                Assert.All(rows, leaf => Assert.True(leaf.Count > 1 && leaf.Leaf.Contains($"t{table}head", StringComparison.Ordinal), $"Table {table}: {string.Join(" + ", rows.Select(each => each.Count))} rows"));
                Assert.Contains($"t{table}caption", rows[0].Leaf, StringComparison.Ordinal);
                if (rows.Count > 1) split++;
            }
            Assert.True(split > 0, "No table was split.");
        }
        finally
        {
            File.Delete(file);
        }
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
