using BriefingSite.BrowserTests.Support;
using Xunit;

namespace BriefingSite.BrowserTests.Browsers;

/// <summary>What is published holds nothing that Chrome 109, Firefox 115 or Safari 15.4 do not know, unless <c>baseline.mjs</c> says what readers
/// of those have in its place.</summary>
public class BaselineTests(BrowserFixture browser)
{
    [Fact]
    public async Task Old_browsers_know_what_is_published()
    {
        string[] files = [.. new[] { "*.css", "*.js", "*.html" }.SelectMany(kind => Directory.GetFiles(browser.Folder, kind, SearchOption.AllDirectories)).Where(file => !file.Contains("minisearch", StringComparison.Ordinal))];
        Assert.Equal("", await Findings(files));
    }

    [Theory]
    [InlineData("a.css", "a { width: stretch; scrollbar-gutter: stable; color: oklch(0 0 0) } @starting-style { a { color: red } } p:dir(rtl) { color: red } a { & b { color: red } }", ":dir|@starting-style|nesting|oklch|scrollbar-gutter|width.stretch")]
    [InlineData("a.css", "@supports (scrollbar-gutter: stable) { a { scrollbar-gutter: stable } }", "")]
    [InlineData("a.js", "if (link.checkVisibility()) fetch(new URLSearchParams(words)).then(words => words.toSorted()); const asks = /(?<=a)b/; params.size;", "URLSearchParams.size|checkVisibility|lookbehind in a regular expression|toSorted")]
    [InlineData("a.html", "<button popovertarget=\"a\">Open</button><search><p id=\"a\" popover>A</p></search>", "<search>|button popovertarget|p popover")]
    public async Task What_they_do_not_know_is_named(string name, string text, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("briefing-").FullName;
        try
        {
            var file = Path.Combine(folder, name);
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            Assert.Equal(expected, string.Join('|', (await Findings(file)).Split('\n').Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 1)..].Trim()).Order(StringComparer.Ordinal)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Findings(params string[] files)
    {
        Require.That(Programs.Find("node") is not null, "The tables of what browsers know are read by Node.js, which is not installed.");
        var tables = Path.Combine(await NpmTools.Folder("The table of what browsers know"), "@mdn", "browser-compat-data", "data.json");
        var result = await Programs.Run(Programs.Find("node")!, Repository.Root, [], [Path.Combine(Repository.Root, "tests", "BriefingSite.BrowserTests", "Browsers", "baseline.mjs"), tables, .. files]);
        Assert.Equal("", result.Error);
        return result.Out.Trim();
    }
}
