using System.Security.Cryptography;
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
        var said = await Programs.Run("java", browser.Folder, [], "-jar", checker, "--filterpattern", TooNewForTheChecker, "--errors-only", "--stdout", "--format", "gnu", "--also-check-css", "--skip-non-html", ".");
        Assert.True(said.Code == 0, string.Join("\n", (said.Out + said.Error).Split('\n').Take(30)));
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
            var said = await Programs.Run("java", folder, [], "-jar", checker, "--errors-only", "--stdout", "--format", "gnu", "--also-check-css", "--skip-non-html", ".");
            Assert.Equal(1, said.Code);
            Assert.Contains("page.html", said.Out);
            Assert.Contains("sheet.css", said.Out);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>The Nu HTML checker, as npm packs it: restored by <c>npm ci</c> into the user's cache, once for each version of the lock.</summary>
internal static class Checker
{
    private static readonly Lazy<Task<string>> s_restored = new(Restore);

    /// <summary>The file, or the end of a test that needs it.</summary>
    public static async Task<string> Find()
    {
        Assert.SkipWhen(Programs.Find("java") is null, "The checker of HTML needs Java: install default-jre-headless.");
        Require.That(Programs.Find("npm") is not null, "The checker of HTML comes from npm, and npm is not installed.");
        try
        {
            return await s_restored.Value;
        }
        catch (IOException failure)
        {
            Require.That(false, failure.Message);
            throw;
        }
    }

    private static async Task<string> Restore()
    {
        var project = Path.Combine(Repository.Root, "tests", "BriefingSite.BrowserTests");
        var bytes = await File.ReadAllBytesAsync(Path.Combine(project, "package-lock.json"));
        var caches = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var cache = Path.Combine(caches.Length > 0 ? caches : Path.GetTempPath(), "briefing-tests", Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
        var jar = Path.Combine("node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (File.Exists(Path.Combine(cache, jar))) return Path.Combine(cache, jar);

        var folder = Directory.CreateDirectory($"{cache}.{Guid.NewGuid():N}").FullName;
        foreach (var name in new[] { "package.json", "package-lock.json" }) File.Copy(Path.Combine(project, name), Path.Combine(folder, name));
        var said = await Programs.Run(Programs.Find("npm")!, folder, [], "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (said.Code != 0 || !File.Exists(Path.Combine(folder, jar))) throw new IOException($"npm ci did not restore the checker of HTML. {said.Error.Trim()}");
        try
        {
            Directory.Move(folder, cache);
        }
        catch (IOException) when (File.Exists(Path.Combine(cache, jar)))
        {
            // Another run was faster.
            Directory.Delete(folder, recursive: true);
        }
        return Path.Combine(cache, jar);
    }
}
