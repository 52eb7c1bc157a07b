using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Disk;

/// <summary>Output folders that can't be deleted or swapped, and what killed builds leave.</summary>
public sealed class UnusualFolderTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_closed_folder_in_the_output_keeps_its_rights_and_no_build_stumbles_over_it()
    {
        await Script.GiveAway(_site);
        var result = await Script.Run(_site, $$"""
            build() { {{Script.AsNobody}}"$@" --verbosity quiet || echo failed; }
            build "$@"; mkdir output/mine; echo mine >output/mine/notes.txt; {{Owned("output/mine")}}; chmod 555 output/mine output
            for i in 1 2 3; do printf -- '---\ntitle: P%s\n---\nHi.\n' $i >input/pages/p$i.md; build "$@"; done
            stat -c %a output output/mine; cat output/mine/notes.txt; ls -A
            chmod 755 output output/mine
            """, "build");
        Assert.Equal("555\n555\nmine\ninput\noutput\nseeds\n", result.Out);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public async Task What_can_not_be_deleted_of_the_old_output_is_told_and_later_builds_go_on()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root can make somebody else's folder");
        await Script.GiveAway(_site);
        var result = await Script.Run(_site, $$"""
            build() { {{Script.AsNobody}}"$@" --verbosity quiet; echo $?; }
            build "$@"; mkdir output/theirs; echo theirs >output/theirs/notes.txt
            for i in 1 2 3; do printf -- '---\ntitle: P%s\n---\nHi.\n' $i >input/pages/p$i.md; build "$@"; done
            cat output/theirs/notes.txt; ls -A
            """, "build");
        Assert.Equal("0\n0\n0\n0\ntheirs\n.output.old\ninput\noutput\nseeds\n", result.Out);
        Assert.All(result.Error.TrimEnd().Split('\n'), line => Assert.EndsWith(".output.old is no longer needed, but could not be deleted: it holds a file or folder of another user. Delete it by hand.", line));
    }

    [Fact]
    public async Task An_output_that_a_killed_build_has_left_aside_is_back_even_where_the_next_one_finds_problems()
    {
        await _site.Run();
        var before = _site.Output();
        Directory.Move(_site["output"], _site[".output.last"]);
        _site.WriteProblem();
        Assert.Equal(1, (await _site.Run()).Code);
        Assert.Equal(before, _site.Output());
    }

    [Fact]
    public async Task A_check_does_not_touch_what_a_killed_build_has_left()
    {
        await _site.Run();
        Directory.Move(_site["output"], _site[".output.last"]);
        Assert.Equal(0, (await _site.Run("check")).Code);
        Assert.False(Directory.Exists(_site["output"]));
    }

    [Fact]
    public async Task A_folder_of_somebody_that_is_only_called_like_a_leftover_stays()
    {
        foreach (var name in (string[])[".output.older", ".output.old-notes", ".output.old-2a"]) _site.Write($"{name}/notes.txt", "mine");
        Assert.Equal(0, (await _site.Run()).Code);
        foreach (var name in (string[])[".output.older", ".output.old-notes", ".output.old-2a"]) Assert.Equal("mine\n", _site.Text($"{name}/notes.txt"));
    }

    [Fact]
    public async Task A_parent_that_may_not_be_written_into_is_exit_code_2_and_the_output_as_it_was()
    {
        await Script.GiveAway(_site);
        var result = await Script.Run(_site, $$"""
            {{Script.AsNobody}}"$@" >/dev/null; cksum output/index.html >before; chmod 555 .
            printf -- '---\ntitle: P\n---\nHi.\n' >input/pages/p.md
            {{Script.AsNobody}}"$@"; echo $?; cksum output/index.html | cmp - before; chmod 755 .
            """, "build");
        Assert.Equal("2\n", result.Out);
        Assert.StartsWith("output/ could not be written and is as it was: The new folder is made beside the old one, and you may not write into ", result.Error);
    }

    [Fact]
    public async Task A_disk_of_its_own_can_not_be_replaced_and_a_full_one_leaves_the_output_as_it_was()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only root can mount a small disk");
        var result = await Script.Run(_site, """
            mkdir disk && mount -t tmpfs -o size=200k tmpfs disk || exit 77
            mkdir disk/site; echo mine >disk/site/notes.txt
            "$@" --output disk; echo $?; "$@" --output disk/site; echo $?; ls -A disk disk/site; umount disk
            """, "build");
        Assert.SkipWhen(result.Code == 77, "no disk can be mounted here");
        Assert.Equal("2\n2\ndisk:\nsite\n\ndisk/site:\nnotes.txt\n", result.Out);
        Assert.Contains("name one with --output.", result.Error);
        Assert.Contains("disk/site/ could not be written and is as it was: No space left on device", result.Error);
    }

    [Fact]
    public async Task Pipes_in_the_output_hang_nothing()
    {
        await _site.Run();
        await Script.MakePipe(_site, "output/pipe");
        _site.Write("input/files/empty.txt", "");
        File.WriteAllText(_site["input/files/empty.txt"], "");
        await Script.MakePipe(_site, "output/files/empty.txt");
        var result = await _site.Run();
        Assert.Equal(1, result.Code);
        Assert.Contains("output/files/empty.txt:1:1: error BS401", result.Error);
        File.Delete(_site["output/.briefing-manifest"]);
        await Script.MakePipe(_site, "output/.briefing-manifest");
        Assert.Equal(0, (await _site.Run("--clean")).Code);
        Assert.Equal("", _site.Text("output/files/empty.txt"));
    }

    private static string Owned(string path) => Environment.IsPrivilegedProcess ? $"chown -R 65534 {path}" : ":";
}
