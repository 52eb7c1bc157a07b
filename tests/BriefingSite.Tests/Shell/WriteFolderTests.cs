using BriefingSite.Core.Model;
using BriefingSite.Shell;
using Xunit;

namespace BriefingSite.Tests.Shell;

public sealed class WriteFolderTests : IDisposable
{
    private static readonly DateTime s_longAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly string _root = Directory.CreateTempSubdirectory("briefing-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Output => Path.Combine(_root, "output");

    [Fact]
    public void Files_are_written_with_their_folders_and_a_list_of_what_is_ours()
    {
        var written = Write(("index.html", "home"), ("economy/index.html", "economy"));
        Assert.Equal(["index.html", "economy/index.html"], written.New);
        Assert.Equal(11, written.Bytes);
        Assert.Equal([".briefing-manifest", "economy/index.html", "index.html"], Contents().Keys);
        Assert.Equal("home", Contents()["index.html"]);
        Assert.Equal($"{Blob.Of("economy").Hash}  economy/index.html\n{Blob.Of("home").Hash}  index.html\n", Contents()[".briefing-manifest"]);
    }

    [Fact]
    public void What_does_not_change_keeps_its_time_and_when_nothing_changes_nothing_is_touched()
    {
        Write(("a.html", "a"), ("b.html", "b"));
        foreach (var name in (string[])["a.html", "b.html", ".briefing-manifest"]) File.SetLastWriteTimeUtc(Path.Combine(Output, name), s_longAgo);
        Directory.SetLastWriteTimeUtc(Output, s_longAgo);

        Assert.Equal(2, Write(("a.html", "a"), ("b.html", "b")).Unchanged);
        Assert.Equal(s_longAgo, Directory.GetLastWriteTimeUtc(Output));

        var written = Write(("a.html", "a"), ("b.html", "changed"));
        Assert.Equal((1, "b.html"), (written.Unchanged, Assert.Single(written.New)));
        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(Path.Combine(Output, "a.html")));
        Assert.NotEqual(s_longAgo, File.GetLastWriteTimeUtc(Path.Combine(Output, "b.html")));
        Assert.Equal("changed", Contents()["b.html"]);
    }

    [Fact]
    public void A_page_that_is_no_more_goes_with_its_empty_folders()
    {
        Write(("index.html", "home"), ("old/deep/index.html", "old"));
        Assert.Equal(["old/deep/index.html"], Write(("index.html", "home")).Removed);
        Assert.False(Directory.Exists(Path.Combine(Output, "old")));
    }

    [Fact]
    public void A_file_that_is_not_ours_stays_with_its_time_its_folder_and_its_links()
    {
        Write(("old/index.html", "old"));
        Put("old/notes.txt", "mine");
        Put("CNAME", "example.org");
        Directory.CreateDirectory(Path.Combine(Output, ".git/refs/tags"));
        File.CreateSymbolicLink(Path.Combine(Output, "latest"), "CNAME");
        File.SetLastWriteTimeUtc(Path.Combine(Output, "CNAME"), s_longAgo);

        Write(("index.html", "home"));

        Assert.Equal([".briefing-manifest", "CNAME", "index.html", "latest", "old/notes.txt"], Contents().Keys);
        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(Path.Combine(Output, "CNAME")));
        Assert.Equal("CNAME", new FileInfo(Path.Combine(Output, "latest")).LinkTarget);
        Assert.True(Directory.Exists(Path.Combine(Output, ".git/refs/tags")));
    }

    [Fact]
    public void Clean_lets_go_of_what_is_not_ours()
    {
        Write(("index.html", "home"));
        Put("notes/a.txt", "mine");
        Directory.CreateDirectory(Path.Combine(Output, "empty"));
        Assert.Equal(["notes/a.txt"], Write(clean: true, ("index.html", "home")).Removed);
        Assert.Equal([".briefing-manifest", "index.html"], Contents().Keys);
        Assert.Empty(Directory.GetDirectories(Output));
    }

    [Theory]
    [InlineData("about/index.html")] // at the very place
    [InlineData("about")] // a file where a folder is wanted
    [InlineData("404.html/x")] // a folder where a file is wanted
    public void A_file_that_is_not_ours_is_never_written_over_without_clean(string path)
    {
        (string, string)[] site = [("about/index.html", "about"), ("404.html", "lost")];
        Put(path, "mine");

        var mistake = Assert.Single(Write(site).Diagnostics);
        Assert.Equal((Rules.NotOurs, new Location($"output/{path}", 1, 1)), (mistake.Rule, mistake.At));
        Assert.Matches("^This file is not ours, and (about/index|404).html, made from a test, would take its place.$", mistake.Message);
        Assert.Equal([path], Contents().Keys);

        Assert.Empty(Write(clean: true, site).Diagnostics);
        Assert.Equal([".briefing-manifest", "404.html", "about/index.html"], Contents().Keys);
    }

    [Fact]
    public void A_file_of_the_same_bytes_is_adopted()
    {
        Put("index.html", "home");
        Assert.Empty(Write(("index.html", "home")).Diagnostics);
        Write(("other.html", "other"));
        Assert.Equal([".briefing-manifest", "other.html"], Contents().Keys);
    }

    [Fact]
    public void A_page_that_somebody_changed_is_written_anew_but_kept_when_it_is_no_more()
    {
        Write(("a.html", "a"), ("b.html", "b"));
        Put("a.html", "by hand");
        Put("b.html", "by hand");
        Write(("a.html", "a"));
        Assert.Equal("a", Contents()["a.html"]);
        Assert.Equal("by hand", Contents()["b.html"]);
    }

    [Theory]
    [InlineData("../index.html")]
    [InlineData("a/../../index.html")]
    [InlineData("/etc/index.html")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("")]
    [InlineData(".briefing-manifest")]
    public void A_path_that_is_not_inside_the_folder_is_our_mistake(string path) =>
        Assert.Throws<ArgumentException>(() => Write((path, "x")));

    [Fact]
    public void A_path_written_twice_or_used_as_a_folder_is_our_mistake()
    {
        Assert.Throws<ArgumentException>(() => Write(("a", "1"), ("a", "2")));
        Assert.Throws<ArgumentException>(() => Write(("a", "1"), ("a/b", "2")));
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_is_followed()
    {
        var real = Path.Combine(_root, "elsewhere", "www");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(Output, real);
        Write(("index.html", "1"));
        Write(("index.html", "2"));
        Assert.Equal(real, new DirectoryInfo(Output).LinkTarget);
        Assert.Equal("2", File.ReadAllText(Path.Combine(real, "index.html")));
    }

    [Fact]
    public void A_folder_keeps_the_rights_it_had()
    {
        if (OperatingSystem.IsWindows()) return;
        Write(("a/index.html", "1"));
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(Output, mode);
        Write(("a/index.html", "2"));
        Assert.Equal(mode, File.GetUnixFileMode(Output));
    }

    [Fact]
    public void Nothing_is_left_beside_the_folder_and_leftovers_of_a_killed_build_go()
    {
        Directory.CreateDirectory(Path.Combine(_root, ".output.next", "half"));
        File.WriteAllText(Path.Combine(_root, ".output.next", "half", "x"), "x");
        File.WriteAllText(Path.Combine(_root, ".output.lock"), "");
        Write(("index.html", "1"));
        Write(("index.html", "2"));
        Assert.Equal([Output], Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void Where_folders_cannot_be_swapped_the_old_one_steps_aside()
    {
        Write(("index.html", "1"), ("same.html", "same"));
        Put("notes.txt", "mine");
        Write(false, (_, _) => false, CancellationToken.None, ("index.html", "2"), ("same.html", "same"));
        Assert.Equal(["2", "mine", "same"], Contents().Where(file => file.Key[0] != '.').Select(file => file.Value));
        Assert.Equal([Output], Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void A_build_killed_while_the_old_folder_stood_aside_is_put_right_by_the_next()
    {
        Write(("index.html", "1"));
        Put("notes.txt", "mine");
        Directory.Move(Output, Path.Combine(_root, ".output.last"));
        Directory.CreateDirectory(Path.Combine(_root, ".output.next"));
        Assert.Empty(Write(("index.html", "1")).New);
        Assert.Equal("mine", Contents()["notes.txt"]);
        Assert.Equal([Output], Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void A_refused_swap_leaves_everything_as_it_was()
    {
        Write(("index.html", "1"));
        Assert.Throws<IOException>(() => Write(false, (_, _) => throw new IOException("busy"), CancellationToken.None, ("index.html", "2")));
        Assert.Equal("1", Contents()["index.html"]);
        Assert.Equal([Output], Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void A_file_put_there_while_we_were_writing_is_not_lost()
    {
        Write(("index.html", "1"));
        bool Late(string next, string output)
        {
            Put("late/notes.txt", "mine");
            return Exchange.TrySwap(next, output);
        }
        Write(false, Late, CancellationToken.None, ("index.html", "2"));
        Assert.Equal("mine", Contents()["late/notes.txt"]);
    }

    [Fact]
    public void An_interrupted_build_leaves_everything_as_it_was()
    {
        Write(("index.html", "1"));
        Assert.Throws<OperationCanceledException>(() => Write(false, null, new(canceled: true), ("index.html", "2")));
        Assert.Equal("1", Contents()["index.html"]);
        Assert.Equal([Output], Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public async Task A_second_build_says_that_it_waits_and_then_writes()
    {
        var waiting = new TaskCompletionSource();
        Task<Written> second;
        using (OutputLock.Take(Path.Combine(_root, ".output.lock"), () => Assert.Fail("nobody else is here"), CancellationToken.None))
        {
            second = Task.Run(() => Writer(false, null).Write([new("index.html", Blob.Of("2"), "a test")], waiting.SetResult, CancellationToken.None));
            await waiting.Task.WaitAsync(TestContext.Current.CancellationToken);
            Assert.False(Directory.Exists(Output));
        }
        Assert.Single((await second).New);
        Assert.Equal([Output], Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public async Task Many_builds_at_once_take_turns()
    {
        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => Task.Run(Once)));
        Assert.Equal("24", File.ReadAllText(Path.Combine(_root, "count")));

        void Once()
        {
            using var held = OutputLock.Take(Path.Combine(_root, "lock"), () => { }, CancellationToken.None);
            var file = Path.Combine(_root, "count");
            var count = File.Exists(file) ? int.Parse(File.ReadAllText(file)) : 0;
            File.WriteAllText(file, $"{count + 1}");
        }
    }

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Output, path))!);
        File.Delete(Path.Combine(Output, path));
        File.WriteAllText(Path.Combine(Output, path), text);
    }

    private SortedDictionary<string, string> Contents() => LittleSite.Contents(Output);

    private WriteFolder Writer(bool clean, Func<string, string, bool>? swap) => new(new(_root, Output, "output/"), clean, swap);

    private Written Write(params (string Path, string Text)[] files) => Write(false, null, CancellationToken.None, files);

    private Written Write(bool clean, params (string Path, string Text)[] files) => Write(clean, null, CancellationToken.None, files);

    private Written Write(bool clean, Func<string, string, bool>? swap, CancellationToken stop, params (string Path, string Text)[] files) =>
        Writer(clean, swap).Write([.. files.Select(file => new OutputFile(file.Path, Blob.Of(file.Text), "a test"))], () => { }, stop);
}
