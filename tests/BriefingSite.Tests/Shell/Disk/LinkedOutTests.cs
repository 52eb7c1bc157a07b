using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Disk;

/// <summary>No command writes through a symbolic link to where the site does not stand.</summary>
public sealed class LinkedOutTests : IDisposable
{
    private const string Mine = "not of this site";

    private readonly LittleSite _site = new();
    private readonly string _outside = Directory.CreateTempSubdirectory("briefing-outside-").FullName;

    public LinkedOutTests()
    {
        _site.Write("report.txt", EvidenceSite.Text);
        File.WriteAllText(Path.Combine(_outside, "target"), Mine);
    }

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_outside, recursive: true);
    }

    [Theory]
    [InlineData("seeds/weather.md")]
    [InlineData("seeds/seeds.lock.json")]
    [InlineData("seeds/originals/weather.txt")]
    public async Task Import_refuses_a_file_that_leads_out_before_it_writes_any(string link)
    {
        foreach (var target in new[] { "target", "new" })
        {
            Link(link, target);
            var before = Directory.GetFileSystemEntries(_site["seeds"], "*", SearchOption.AllDirectories);
            var result = await _site.Run("import", "report.txt", "--id", "weather");
            Assert.Equal(2, result.Code);
            Assert.Equal(before, Directory.GetFileSystemEntries(_site["seeds"], "*", SearchOption.AllDirectories));
            AssertUntouched();
            File.Delete(_site[link]);
        }
    }

    [Fact]
    public async Task What_keeps_originals_out_of_repositories_is_not_written_elsewhere()
    {
        Link("seeds/originals/.gitignore", "new");
        await _site.Run("import", "report.txt", "--id", "weather");
        AssertUntouched();
    }

    [Theory]
    [InlineData("seeds/originals", "seeds/originals/.gitignore would be written outside its folder")]
    [InlineData("seeds", "seeds/weather.md would be written outside its folder")]
    public async Task Import_refuses_a_folder_that_leads_out(string folder, string sentence)
    {
        if (folder == "seeds") Directory.Move(_site["seeds"], _site["moved"]);
        Directory.CreateSymbolicLink(_site[folder], _outside);
        var result = await _site.Run("import", "report.txt", "--id", "weather");
        Assert.Equal(2, result.Code);
        Assert.StartsWith(sentence, result.Error);
        AssertUntouched();
    }

    [Fact]
    public async Task An_original_that_lies_behind_a_link_is_read_and_not_copied()
    {
        File.Move(_site["report.txt"], Path.Combine(_outside, "report.txt"));
        Directory.CreateSymbolicLink(_site["seeds/originals"], _outside);
        var result = await _site.Run("import", "seeds/originals/report.txt", "--id", "weather");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(["report.txt", "target"], Directory.GetFiles(_outside).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("input/reviews.yml", 2, "sign", "it-builds", "--by", "A. Reader", "--date", "2026-01-02")]
    [InlineData("input/versions", 1, "freeze")]
    [InlineData("input/versions/2026-11-22/claims.json", 1, "freeze")]
    [InlineData("input/versions/2026-11-22/claims.json.sha256", 1, "freeze")]
    [InlineData("schemas/topic.schema.json", 2, "schema", "--to", "schemas")]
    public async Task Nor_does_any_other_command(string link, int code, params string[] args)
    {
        _site.Write("input/changes/2026-11-22-published.md", "---\ntitle: Published\n---\nIt is there.");
        if (link == "input/versions") Directory.CreateSymbolicLink(_site[link], _outside);
        else Link(link, "new");
        var result = await _site.Run(args);
        Assert.Equal(code, result.Code);
        AssertUntouched();
    }

    [Fact]
    public async Task A_repair_leaves_a_page_that_lies_elsewhere_as_it_is()
    {
        _site.QuoteFreely();
        await _site.ImportAndFillIn("report.txt", "weather");
        var page = Path.Combine(_outside, "page.md");
        await File.WriteAllTextAsync(page, "---\ntitle: Page\n---\n“rains on most days;” [@weather, ¶2]\n", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(_site["input/pages/page.md"], page);
        Assert.Contains("BS003", (await _site.Run("check", "--fix")).Error);
        Assert.Contains("days;”", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_link_within_the_site_is_written_through_and_stays()
    {
        Directory.CreateDirectory(_site["texts"]);
        Directory.CreateSymbolicLink(_site["seeds/originals"], _site["texts"]);
        Assert.Equal(0, (await _site.Run("import", "report.txt", "--id", "weather")).Code);
        Assert.True(File.Exists(_site["texts/weather.txt"]));
        Assert.NotNull(new DirectoryInfo(_site["seeds/originals"]).LinkTarget);
    }

    private void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_site[path])!);
        File.CreateSymbolicLink(_site[path], Path.Combine(_outside, target));
    }

    private void AssertUntouched()
    {
        Assert.Equal(["target"], Directory.GetFileSystemEntries(_outside).Select(Path.GetFileName));
        Assert.Equal(Mine, File.ReadAllText(Path.Combine(_outside, "target")));
    }
}
