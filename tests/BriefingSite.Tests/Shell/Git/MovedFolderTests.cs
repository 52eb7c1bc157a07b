using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Git;

/// <summary>A briefing whose folder was renamed in the repository.</summary>
public sealed class MovedFolderTests : IDisposable
{
    private readonly GitSite _git = new();

    public void Dispose() => _git.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_folder_that_it_had_is_found(bool isCommitted)
    {
        Move("input", "site/input");
        Move("seeds", "site/seeds");
        var before = _git.Commit("in site");
        Move("site", "briefing");
        Retitle("briefing");
        if (isCommitted) _git.Commit("in briefing");
        var said = await _git.Run("diff", before, "--root", "briefing", "--no-policy");
        Assert.Equal("", said.Error);
        Assert.Contains("BD603", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("BD601", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("outside the briefing", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_none_is_guessed_and_one_can_be_named()
    {
        Move("input", "one/input");
        Move("seeds", "one/seeds");
        _git.Write("two/input/site.yml", "title: Another\nbase-url: https://example.org/\n");
        var before = _git.Commit("two briefings");
        Move("one", "briefing");
        Move("two", "other");
        Retitle("briefing");
        var said = await _git.Run("diff", before, "--root", "briefing", "--no-policy");
        Assert.Equal(2, said.Code);
        Assert.Contains($"'{before}:one', or '{before}:two'", said.Error, StringComparison.Ordinal);
        Assert.Contains("BD603", (await _git.Run("diff", $"{before}:one", "--root", "briefing", "--no-policy")).Out, StringComparison.Ordinal);
    }

    private void Move(string from, string to)
    {
        if (Path.GetDirectoryName(_git[to]) is { } folder) Directory.CreateDirectory(folder);
        Directory.Move(_git[from], _git[to]);
    }

    private void Retitle(string folder)
    {
        var page = Directory.EnumerateFiles(_git[$"{folder}/input/pages"]).Order(StringComparer.Ordinal).First();
        File.WriteAllText(page, File.ReadAllText(page).Replace("title: ", "title: All ", StringComparison.Ordinal));
    }
}
