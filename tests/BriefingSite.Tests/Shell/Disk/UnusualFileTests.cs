using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Serving;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Disk;

/// <summary>Pipes and other things among the inputs that are no files.</summary>
public sealed class UnusualFileTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("input/pages/pipe.md")]
    [InlineData("input/files/pipe")]
    [InlineData("input/cards/index.png")]
    [InlineData("theme/assets/pipe.css")]
    [InlineData("seeds/pipe.md")]
    [InlineData("seeds/originals/pipe.txt")]
    public async Task A_pipe_among_the_inputs_is_told_and_waited_for_by_nobody(string path)
    {
        await Script.MakePipe(_site, path);
        foreach (var command in (string[])["check", "build"])
        {
            var result = await _site.Run(command);
            Assert.Equal(1, result.Code);
            Assert.StartsWith($"{path}:1:1: error BS002: This is a pipe, not a file.\n  hint: remove it", result.Error);
        }
    }

    [Fact]
    public async Task A_pipe_behind_a_link_and_one_among_originals_elsewhere_are_told()
    {
        await Script.MakePipe(_site, "pipe");
        File.CreateSymbolicLink(_site["input/pages/link.md"], "../../pipe");
        await Script.MakePipe(_site, "texts/pipe.txt");
        var result = await _site.RunWith(name => name == "BRIEFING_ORIGINALS" ? _site["texts"] : null, "check");
        Assert.Contains("input/pages/link.md:1:1: error BS002: This is a pipe, not a file.", result.Error);
        Assert.Contains("seeds/originals/pipe.txt:1:1: error BS002: This is a pipe, not a file.\n  hint: remove it from the folder that BRIEFING_ORIGINALS names", result.Error);
        Assert.Equal(1, result.Code);
    }

    [Fact]
    public async Task A_preview_tells_a_pipe_and_goes_on_when_it_is_gone()
    {
        var originals = new OriginalsFolder(_site["seeds/originals"], false);
        var site = new LiveSite(new(_site.Root, _site["output"], "output/"), originals, () => new(new()));
        Assert.False(site.Update(Changes.Everything).Last().IsBroken);
        await Script.MakePipe(_site, "input/pages/pipe.md");
        Assert.Contains("input/pages/pipe.md", new ReadFolder(_site.Root, () => [], originals).List());
        Assert.Equal("BS002", Assert.Single(site.Update(new(new HashSet<string> { "input/pages/pipe.md" })).Last().Problems).Diagnostic.Rule.Code);
        File.Delete(_site["input/pages/pipe.md"]);
        Assert.False(site.Update(new(new HashSet<string> { "input/pages/pipe.md" })).Last().IsBroken);
    }

    [Fact]
    public async Task A_name_that_is_not_UTF_8_is_told_and_hides_no_other_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems refuse such names");
        await Script.Run(_site, @"touch ""$(printf 'input/pages/a\377.md')"" input/pages/Zed.md");
        var result = await _site.Run("check");
        await Script.Run(_site, "rm -r input/pages");
        Assert.Contains("input/pages/a\uFFFD.md:1:1: error BS002: The name of this is not UTF-8.", result.Error);
        Assert.Contains("input/pages/Zed.md:1:1: error BS014", result.Error);
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_a_frozen_version_hangs_nothing()
    {
        _site.Write("input/changes/2026-11-22-published.md", "---\ntitle: Published\n---\nIt is there.");
        await Script.MakePipe(_site, "input/versions/2026-11-22/claims.json");
        var result = await _site.Run("freeze");
        Assert.Equal(1, result.Code);
        Assert.Contains("error BS002: This is a pipe, not a file.", result.Error);
    }
}
