using BriefingSite.BrowserTests.Support;
using Xunit;

namespace BriefingSite.BrowserTests;

public class MarkupTests(BrowserFixture browser)
{
    // The checker's part for style sheets is older than container queries (CSS Containment, level 3), which all browsers know.
    private const string TooNewForTheChecker = ".*(Property “container-type” doesn't exist|Unrecognized at-rule “@container”).*";

    [Fact]
    public async Task The_checker_of_the_HTML_standard_finds_no_error_in_any_page_or_style_sheet()
    {
        var checker = await Checker.Find();
        var result = await Programs.Run("java", browser.Folder, [], "-jar", checker, "--filterpattern", TooNewForTheChecker, "--errors-only", "--stdout", "--format", "gnu", "--also-check-css", "--skip-non-html", ".");
        Assert.True(result.Code == 0, string.Join("\n", (result.Out + result.Error).Split('\n').Take(30)));
    }

    [Fact]
    public async Task The_checker_would_find_an_error()
    {
        var checker = await Checker.Find();
        var folder = Directory.CreateTempSubdirectory("briefing-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "page.html"), "<!doctype html><html lang=en><title>A</title><p><div></p>", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, "sheet.css"), "p { colour: red }", TestContext.Current.CancellationToken);
            var result = await Programs.Run("java", folder, [], "-jar", checker, "--errors-only", "--stdout", "--format", "gnu", "--also-check-css", "--skip-non-html", ".");
            Assert.Equal(1, result.Code);
            Assert.Contains("page.html", result.Out);
            Assert.Contains("sheet.css", result.Out);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>The Nu HTML checker, as npm packs it.</summary>
internal static class Checker
{
    /// <summary>The file, or the end of a test that needs it.</summary>
    public static async Task<string> Find()
    {
        Assert.SkipWhen(Programs.Find("java") is null, "The checker of HTML needs Java: install default-jre-headless.");
        return Path.Combine(await NpmTools.Folder("The checker of HTML"), "vnu-jar", "build", "dist", "vnu.jar");
    }
}
