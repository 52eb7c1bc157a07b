using BriefingSite.Shell.Serving;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Serving;

/// <summary>What may have changed, by the system's own word.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private readonly LittleSite _files = new();
    private readonly List<string> _said = [];
    private readonly FolderWatch _watch;
    private readonly IAsyncEnumerator<Changes> _told;

    public FolderWatchTests()
    {
        _watch = new(_files.Root, new(_files["seeds/originals"], false), _said.Add);
        _told = _watch.Read(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        _watch.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task A_save_in_several_steps_is_told_once_and_what_editors_leave_behind_is_not()
    {
        File.WriteAllText(_files["input/pages/.about.md.swp"], "x");
        File.WriteAllText(_files["input/pages/about.md~"], "x");
        File.WriteAllText(_files["input/pages/4913.tmp"], "x");
        File.Move(_files["input/pages/about.md~"], _files["input/pages/about.md"], overwrite: true);
        var changes = await Next();
        Assert.True(changes.Contains("input/pages/about.md"));
        Assert.False(changes.Contains("input/pages/about.md~"));
        Assert.False(changes.Contains("input/index.md"));
    }

    [Fact]
    public async Task A_folder_that_is_moved_in_or_away_stands_for_all_that_lies_in_it()
    {
        Directory.Move(_files["input/pages"], _files["aside"]);
        Assert.True((await Next()).Contains("input/pages/about.md"));
        Directory.Move(_files["aside"], _files["input/pages"]);
        Assert.True((await Next()).Contains("input/pages/about.md"));
    }

    [Fact]
    public async Task A_root_folder_that_is_replaced_is_watched_like_the_one_before()
    {
        Directory.Move(_files["input"], _files["aside"]);
        Assert.True((await Next()).Contains("input/index.md"));
        Directory.Move(_files["aside"], _files["input"]);
        Assert.True((await Next()).Contains("input/index.md"));
        File.AppendAllText(_files["input/topics/building.md"], "\n");
        var changes = await Next();
        Assert.True(changes.Contains("input/topics/building.md"));
        Assert.False(changes.Contains("input/index.md"));
    }

    [Fact]
    public async Task What_lies_beside_the_folders_of_the_site_is_not_told()
    {
        _files.Write("output/index.html", "x");
        _files.Write("notes.md", "x");
        _files.Write("theme/assets/site.css", "p {}");
        var changes = await Next();
        Assert.True(changes.Contains("theme/assets/site.css"));
        Assert.NotNull(changes.Paths);
        Assert.False(changes.Contains("output/index.html"));
        Assert.False(changes.Contains("notes.md"));

        _files.Write("seeds/draft/page.md", "x");
        _files.Write("another.md", "x");
        File.AppendAllText(_files["input/pages/about.md"], "\nMore.\n");
        changes = await Next();
        Assert.Equal(["input/pages/about.md"], changes.Paths!.Where(path => path != "seeds/draft"));
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_in_no_time_is_still_watched()
    {
        // The system's watcher may be deaf from then on.
        for (var i = 0; i < 3; i++)
        {
            Directory.Move(_files["input/pages"], _files["aside"]);
            Directory.Move(_files["aside"], _files["input/pages"]);
            File.AppendAllText(_files["input/pages/about.md"], "\nMore.\n");
            await Until("input/pages/about.md");
        }
        File.AppendAllText(_files["input/topics/building.md"], "\nMore.\n");
        await Until("input/topics/building.md");
        Assert.Empty(_said);
    }

    [Fact]
    public async Task What_a_link_leads_to_is_told_as_the_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right of their own there");
        _files.Write("shared/page.md", "one");
        _files.Write("shared/folder/file.txt", "one");
        File.CreateSymbolicLink(_files["input/pages/linked.md"], "../../shared/page.md");
        Directory.CreateDirectory(_files["input/files"]);
        Directory.CreateSymbolicLink(_files["input/files/linked"], "../../shared/folder");
        await Until("input/files/linked/file.txt");
        _files.Write("shared/page.md", "another");
        await Until("input/pages/linked.md");
        _files.Write("shared/folder/file.txt", "another");
        await Until("input/files/linked/file.txt");
    }

    [Fact]
    public async Task Thousands_of_files_at_once_are_all_told_and_the_next_edit_too()
    {
        for (var i = 0; i < 3000; i++) _files.Write($"input/files/{i % 50}/{i}.txt", "x");
        var reported = new HashSet<int>();
        while (reported.Count < 3000)
        {
            var changes = await Next();
            reported.UnionWith(Enumerable.Range(0, 3000).Where(i => changes.Contains($"input/files/{i % 50}/{i}.txt")));
        }
        _files.Write("input/files/7/7.txt", "y");
        await Until("input/files/7/7.txt");
    }

    private async Task Until(string path)
    {
        while (!(await Next()).Contains(path))
        {
        }
    }

    private async Task<Changes> Next()
    {
        Assert.True(await _told.MoveNextAsync());
        return _told.Current;
    }
}
