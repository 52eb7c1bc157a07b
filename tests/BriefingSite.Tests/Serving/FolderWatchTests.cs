using BriefingSite.Shell.Serving;
using BriefingSite.Tests.Shell;
using Xunit;

namespace BriefingSite.Tests.Serving;

/// <summary>What may have changed, by the system's own word.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private readonly LittleSite _files = new();
    private readonly FolderWatch _watch;
    private readonly IAsyncEnumerator<Changes> _told;

    public FolderWatchTests()
    {
        _watch = new(_files.Root, _files["seeds/originals"]);
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
        Assert.True(changes.Touch("input/pages/about.md"));
        Assert.False(changes.Touch("input/pages/about.md~"));
        Assert.False(changes.Touch("input/index.md"));
    }

    [Fact]
    public async Task A_folder_that_is_moved_in_or_away_stands_for_all_that_lies_in_it()
    {
        Directory.Move(_files["input/pages"], _files["aside"]);
        Assert.True((await Next()).Touch("input/pages/about.md"));
        Directory.Move(_files["aside"], _files["input/pages"]);
        Assert.True((await Next()).Touch("input/pages/about.md"));
    }

    [Fact]
    public async Task A_root_folder_that_is_replaced_is_watched_like_the_one_before()
    {
        Directory.Move(_files["input"], _files["aside"]);
        Assert.True((await Next()).Touch("seeds/anything.md"));
        Directory.Move(_files["aside"], _files["input"]);
        Assert.True((await Next()).Touch("input/index.md"));
        File.AppendAllText(_files["input/topics/building.md"], "\n");
        var changes = await Next();
        Assert.True(changes.Touch("input/topics/building.md"));
        Assert.False(changes.Touch("input/index.md"));
    }

    [Fact]
    public async Task What_lies_beside_the_folders_of_the_site_is_not_told()
    {
        _files.Write("output/index.html", "x");
        _files.Write("notes.md", "x");
        _files.Write("theme/assets/site.css", "p {}");
        var changes = await Next();
        Assert.True(changes.Touch("theme/assets/site.css"));
    }

    private async Task<Changes> Next()
    {
        Assert.True(await _told.MoveNextAsync());
        return _told.Current;
    }
}
