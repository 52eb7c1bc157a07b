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

/// <summary>Draws emphasis in its own way, in every text of the site.</summary>
public sealed class BoldTheme : Theme
{
    protected override ProseWriter CreateProseWriter(ProseSettings settings) => new BoldWriter(settings);

    private sealed class BoldWriter(ProseSettings settings) : ProseWriter(settings)
    {
        protected override Html Emphasis(Prose prose, Emphasis emphasis) => $"<b>{Inlines(prose, emphasis.Content)}</b>";
    }
}

/// <summary>A theme of one's own, in C# or as a folder beside <c>input/</c>.</summary>
public sealed class OwnThemeTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_class_that_derives_from_ours_changes_one_part_and_leaves_the_rest()
    {
        var page = await Build(new HarbourTheme(), "about/index.html");
        Assert.Contains("<p>Little site, from the harbour desk.</p>", page, StringComparison.Ordinal);
        Assert.Contains("""<header class="masthead">""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prose_writer_of_ones_own_draws_pages_claims_and_change_notes()
    {
        _site.Write("input/topics/ships.md", """
            ---
            title: Ships
            order: 8
            answer: They sail.
            as-of: 2031-05
            ---
            Some sail *fast*.

            ::: {.claim #sailing kind=fact}
            Ships sail *slowly*. [@only-source, ¶1]
            :::
            """);
        _site.Write("input/changes/2031-07-01-ships.md", """
            ---
            title: Ships
            claims: [sailing]
            ---
            They sail *again*.
            """);
        var topic = await Build(new BoldTheme(), "ships/index.html");
        Assert.Contains("Some sail <b>fast</b>.", topic, StringComparison.Ordinal);
        Assert.Contains("Ships sail <b>slowly</b>.", topic, StringComparison.Ordinal);
        Assert.Contains("They sail <b>again</b>.", await File.ReadAllTextAsync(_site["output/changes/index.html"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
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

    private async Task<string> Build(Theme theme, string file)
    {
        using StringWriter output = new(), error = new();
        var environment = new HostEnvironment(_site.Root, "", _ => null, Terminal.Create(output, true, _ => null), Terminal.Create(error, true, _ => null))
        {
            Site = settings => new(settings, theme),
        };
        Assert.Equal((0, ""), (await CommandLine.Run(["build"], environment), error.ToString()));
        return await File.ReadAllTextAsync(_site["output/" + file], TestContext.Current.CancellationToken);
    }
}
