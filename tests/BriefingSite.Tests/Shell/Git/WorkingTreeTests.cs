using BriefingSite.Shell.Git;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Git;

/// <summary>Which files of the working folder differ from a commit: what git says, without git looking into them.</summary>
public sealed class WorkingTreeTests : IDisposable
{
    private readonly GitSite _git = new();

    public void Dispose() => _git.Dispose();

    [Fact]
    public void A_thousand_edits_at_random_are_told_as_git_tells_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links and the right to run are those of Unix");
        var random = new Random(7);
        string[] names = ["a", "b c", "d\"e", "\"f", "g\nh", "i\\j", "süß", "-k", "sub/l", "sub/m", "n/o/p", ":q", "*"];
        for (var round = 0; round < 25; round++)
        {
            Edit(random, names);
            var commit = _git.Commit($"{round}");
            Edit(random, names);
            if (round % 3 == 0) _git.Git("add", "--all");
            Edit(random, names);
            Assert.Equal(Told(commit), GitRepository.Find(_git.Root).Found!.Touched(commit, null));
        }
    }

    [Fact]
    public void What_is_touched_but_not_changed_is_not_told_whatever_its_line_ends_and_filters()
    {
        _git.Write(".gitattributes", "*.shout filter=shout\n*.txt text eol=crlf\n");
        _git.Git("config", "filter.shout.clean", "tr a-z A-Z");
        _git.Git("config", "filter.shout.smudge", "tr A-Z a-z");
        _git.Write("words.shout", "quiet words\n");
        _git.Write("lines.txt", "one\r\ntwo\r\n");
        var commit = _git.Commit("one");
        foreach (var name in new[] { "words.shout", "lines.txt", "input/index.md" }) File.SetLastWriteTimeUtc(_git[name], DateTime.UnixEpoch.AddDays(1));
        _git.Git("update-index", "--refresh");
        Assert.Empty(Touched(commit));

        File.SetLastWriteTimeUtc(_git["lines.txt"], DateTime.UnixEpoch.AddDays(2));
        File.SetLastWriteTimeUtc(_git["input/index.md"], DateTime.UnixEpoch.AddDays(2));
        Assert.Empty(Touched(commit));
        _git.Write("lines.txt", "one\r\ntwx\r\n");
        _git.Write("words.shout", "other words\n");
        Assert.Equal(["lines.txt", "words.shout"], Touched(commit));
    }

    [Fact]
    public void An_edit_right_after_the_commit_that_keeps_the_length_is_seen()
    {
        for (var i = 0; i < 10; i++)
        {
            _git.Write("notes.txt", $"{i}");
            var commit = _git.Commit("one");
            _git.Write("notes.txt", $"{9 - i}");
            Assert.Equal(["notes.txt"], Touched(commit));
        }
    }

    [Fact]
    public void Files_that_a_sparse_checkout_leaves_out_are_not_missing()
    {
        _git.Write("far/away.txt", "Far.");
        var commit = _git.Commit("one");
        _git.Git("sparse-checkout", "set", "input", "seeds");
        Assert.False(File.Exists(_git["far/away.txt"]));
        Assert.Empty(Touched(commit));
    }

    [Fact]
    public void A_submodule_that_stands_elsewhere_is_told_and_one_with_edits_of_its_own_is_not()
    {
        using var inner = new GitSite();
        inner.Commit("one");
        _git.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.Root, "module");
        var commit = _git.Commit("one");
        _git.Write("module/input/new.txt", "New.");
        Assert.Empty(Touched(commit));
        _git.Git("-C", "module", "commit", "--quiet", "--allow-empty", "--message", "two");
        Assert.Equal(["module"], Touched(commit));
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_a_file_is_told_and_not_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes in folders are those of Unix");
        _git.Write("notes.txt", "Notes.");
        var commit = _git.Commit("one");
        File.Delete(_git["notes.txt"]);
        Assert.Equal(0, (await TestProcess.Run(new("mkfifo", [_git["notes.txt"]]))).Code);
        Assert.Equal(["notes.txt"], Touched(commit));
    }

    private IEnumerable<string> Touched(string commit) => GitRepository.Find(_git.Root).Found!.Touched(commit, null).Select(path => path.TrimStart('/'));

    private IEnumerable<string> Told(string commit) =>
        (_git.Git("diff", "--name-only", "--no-renames", "-z", commit) + _git.Git("ls-files", "--others", "--exclude-standard", "-z"))
            .Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal);

    private void Edit(Random random, string[] names)
    {
        for (var i = 0; i < 13; i++)
        {
            var path = _git[names[random.Next(names.Length)]];
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (new FileInfo(path) is { LinkTarget: not null } link) link.Delete();
            switch (random.Next(6))
            {
                case 0:
                    File.Delete(path);
                    break;
                case 1:
                    File.Delete(path);
                    File.CreateSymbolicLink(path, random.Next(2) == 0 ? "a" : "none");
                    break;
                case 2 when File.Exists(path) && !OperatingSystem.IsWindows():
                    File.SetUnixFileMode(path, File.GetUnixFileMode(path) ^ UnixFileMode.UserExecute);
                    break;
                case 3:
                    File.WriteAllBytes(path, []);
                    break;
                default:
                    File.WriteAllText(path, $"{random.Next(4)}\n");
                    break;
            }
        }
    }
}
