using BriefingSite.Core.Model;
using BriefingSite.Shell;
using BriefingSite.Shell.Commands;
using BriefingSite.Tests.Support;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

// The manual shows this class.
public sealed class HarbourTheme : Theme
{
    public override Html Footer(Frame frame) => $"""
        <footer class="colophon">
        <p>{frame.Title}, from the harbour desk.</p>
        </footer>
        """;
}

/// <summary>A theme of one's own, in C# or as a folder beside <c>input/</c>.</summary>
public sealed class OwnThemeTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_class_that_derives_from_ours_changes_one_part_and_leaves_the_rest()
    {
        using StringWriter output = new(), error = new();
        var here = new HostEnvironment(_site.Root, "", _ => null, Terminal.Create(output, true, _ => null), Terminal.Create(error, true, _ => null))
        {
            Site = settings => new(settings, new HarbourTheme()),
        };
        Assert.Equal(0, await CommandLine.Run(["build"], here));
        var page = await File.ReadAllTextAsync(_site["output/about/index.html"], TestContext.Current.CancellationToken);
        Assert.Contains("<p>Little site, from the harbour desk.</p>", page, StringComparison.Ordinal);
        Assert.Contains("""<header class="masthead">""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_adds_a_style_sheet_and_replaces_the_icon()
    {
        _site.Write("theme/assets/custom.css", ":root { --link: light-dark(#6a1b9a, #d7a6f5) }");
        _site.Write("theme/assets/icon.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>""");
        Assert.Equal(0, (await _site.Run("build")).Code);
        var page = await File.ReadAllTextAsync(_site["output/index.html"], TestContext.Current.CancellationToken);
        Assert.Matches("""<link rel="stylesheet" href="/assets/custom\.[0-9a-f]+\.css">""", page);
        Assert.Matches("""<link rel="stylesheet" href="/assets/site\.[0-9a-f]+\.css">""", page);
        Assert.Contains("viewBox=\"0 0 1 1\"", await File.ReadAllTextAsync(Directory.GetFiles(_site["output/assets"], "icon.*.svg").Single(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manual_shows_the_theme_that_is_tested()
    {
        var test = File.ReadAllText(Path.Combine(Repository.Tests, "Theme", "OwnThemeTests.cs")).ReplaceLineEndings("\n");
        var start = test.IndexOf("public override Html Footer", StringComparison.Ordinal);
        var method = test[start..test.IndexOf("\n}\n", start, StringComparison.Ordinal)];
        Assert.Contains(method, File.ReadAllText(Path.Combine(Repository.Root, ".github", "docs", "themes.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
