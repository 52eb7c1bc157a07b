using Xunit;

namespace BriefingSite.BrowserTests.Support;

/// <summary>A preview for reviewers: the second briefing of the tests, of which the later version has something of every kind changed.</summary>
public sealed class PreviewSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;
    private ServedSite? _site;

    /// <summary>The pages for reviewers, and one that differs.</summary>
    internal static string[] Paths { get; } =
        ["/review/", "/review/index/", "/review/safety/", "/review/traffic/", "/review/compare/", "/review/terms/", "/review/method/", "/review/sources/bridge-survey/", "/safety/"];

    /// <summary>Where its files lie.</summary>
    internal string Folder => _site!.Folder;

    /// <summary>The address of a page.</summary>
    internal string Address(string path) => _site!.Address + path;

    public async ValueTask InitializeAsync()
    {
        var (before, after) = (Path.Combine(_folder, "before"), Path.Combine(_folder, "after"));
        foreach (var folder in new[] { before, after }) Copy(Path.Combine(Repository.Root, "tests", "BriefingSite.Tests", "Second", "site"), folder);
        const string table = "| by motor            |     8,420 |\n| on foot or by cycle |     3,115 |\n";
        Write(before, "input/pages/method.md", "save those of", "save\n\n1. the first to be counted,\n2. the second to be counted,\n3. the last,\n\nand those of");
        Write(after, "input/pages/method.md", "save those of", "save\n\n1. the last,\n2. the first to be counted,\n3. the second that was counted,\n\nand those of");
        Write(after, "input/topics/traffic.md", table, "| on foot or by cycle |     3,215 |\n| by motor            |     8,420 |\n| by boat             |        12 |\n");
        Write(after, "input/topics/traffic.md", "Few of them were lorries.", "Hardly any of them were lorries.");
        Write(after, "input/topics/safety.md", "; @courier-leader, ¶2; @town-newsletter, ¶2]\n:::\n\nThree", "]\n:::\n\nThree");
        Write(after, "input/topics/safety.md", "\nWhoever wants the figures will find them [under traffic](/traffic/#traffic-count).\n", "");
        Write(after, "input/questions/shops.md", "stance: gain, says: People on foot buy more.", "stance: mixed, says: People on foot buy more often.");
        Write(after, "input/terms/middle-arch.md", "The widest of three", "The widest of four");
        Write(after, "seeds/bridge-survey.md", "reliability: B", "reliability: C");
        Write(after, "input/index.md", "is repaired, probably yes", "is repaired, yes");
        _site = await ServedSite.Start("--root", after, "--review", before);
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Write(string folder, string path, string old, string fresh)
    {
        var file = Path.Combine(folder, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, fresh, StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

/// <summary>Every page for reviewers, as a test's data.</summary>
public sealed class EveryReviewPage : TheoryData<string>
{
    public EveryReviewPage() => AddRange(PreviewSite.Paths);
}
