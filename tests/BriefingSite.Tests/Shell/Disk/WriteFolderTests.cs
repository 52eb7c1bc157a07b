using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Shell.Disk;

public sealed class WriteFolderTests : IDisposable
{
    private static readonly DateTime s_longAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly OutputFolder _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Files_are_written_with_their_folders_and_a_list_of_what_is_ours()
    {
        var written = _output.Write(("index.html", "home"), ("economy/index.html", "economy"));
        Assert.Equal(["index.html", "economy/index.html"], written.New);
        Assert.Equal(11, written.Bytes);
        Assert.Equal([".briefing-manifest", "economy/index.html", "index.html"], _output.Contents.Keys);
        Assert.Equal("home", _output.Contents["index.html"]);
        Assert.Matches("^[0-9a-f]{64}  economy/index.html\n[0-9a-f]{64}  index.html\n$", _output.Contents[".briefing-manifest"]);
    }

    [Fact]
    public void What_does_not_change_keeps_its_time_and_when_nothing_changes_nothing_is_touched()
    {
        _output.Write(("a.html", "a"), ("b.html", "b"));
        foreach (var name in (string[])["a.html", "b.html", ".briefing-manifest"]) File.SetLastWriteTimeUtc(_output[name], s_longAgo);
        Directory.SetLastWriteTimeUtc(_output.Path, s_longAgo);

        Assert.Equal(2, _output.Write(("a.html", "a"), ("b.html", "b")).Unchanged);
        Assert.Equal(s_longAgo, Directory.GetLastWriteTimeUtc(_output.Path));

        var written = _output.Write(("a.html", "a"), ("b.html", "changed"));
        Assert.Equal((1, "b.html"), (written.Unchanged, Assert.Single(written.New)));
        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(_output["a.html"]));
        Assert.NotEqual(s_longAgo, File.GetLastWriteTimeUtc(_output["b.html"]));
        Assert.Equal("changed", _output.Contents["b.html"]);
    }

    [Fact]
    public void A_page_that_is_no_more_goes_with_its_empty_folders()
    {
        _output.Write(("index.html", "home"), ("old/deep/index.html", "old"));
        Assert.Equal(["old/deep/index.html"], _output.Write(("index.html", "home")).Removed);
        Assert.False(Directory.Exists(_output["old"]));
    }

    [Fact]
    public void A_file_that_is_not_ours_stays_with_its_time_its_folder_and_its_links()
    {
        _output.Write(("old/index.html", "old"));
        _output.Put("old/notes.txt", "mine");
        _output.Put("CNAME", "example.org");
        Directory.CreateDirectory(_output[".git/refs/tags"]);
        File.CreateSymbolicLink(_output["latest"], "CNAME");
        File.SetLastWriteTimeUtc(_output["CNAME"], s_longAgo);

        _output.Write(("index.html", "home"));

        Assert.Equal([".briefing-manifest", "CNAME", "index.html", "latest", "old/notes.txt"], _output.Contents.Keys);
        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(_output["CNAME"]));
        Assert.Equal("CNAME", new FileInfo(_output["latest"]).LinkTarget);
        Assert.True(Directory.Exists(_output[".git/refs/tags"]));
    }

    [Fact]
    public void Clean_lets_go_of_what_is_not_ours()
    {
        _output.Write(("index.html", "home"));
        _output.Put("notes/a.txt", "mine");
        Directory.CreateDirectory(_output["empty"]);
        Assert.Equal(["notes/a.txt"], _output.Write(clean: true, ("index.html", "home")).Removed);
        Assert.Equal([".briefing-manifest", "index.html"], _output.Contents.Keys);
        Assert.Empty(Directory.GetDirectories(_output.Path));
    }

    [Theory]
    [InlineData("about/index.html")] // at the very place
    [InlineData("about")] // a file where a folder is wanted
    [InlineData("404.html/x")] // a folder where a file is wanted
    public void A_file_that_is_not_ours_is_never_written_over_without_clean(string path)
    {
        (string, string)[] site = [("about/index.html", "about"), ("404.html", "lost")];
        _output.Put(path, "mine");

        var problem = Assert.Single(_output.Write(site).Diagnostics);
        Assert.Matches($"^output/{path}:1:1: error BS401: This file is not ours, and (about/index|404).html, made from a test, would replace it.$", problem.ToString());
        Assert.Equal([path], _output.Contents.Keys);

        Assert.Empty(_output.Write(clean: true, site).Diagnostics);
        Assert.Equal([".briefing-manifest", "404.html", "about/index.html"], _output.Contents.Keys);
    }

    [Fact]
    public void A_file_of_the_same_bytes_is_adopted()
    {
        _output.Put("index.html", "home");
        Assert.Empty(_output.Write(("index.html", "home")).Diagnostics);
        _output.Write(("other.html", "other"));
        Assert.Equal([".briefing-manifest", "other.html"], _output.Contents.Keys);
    }

    [Fact]
    public void A_page_that_somebody_changed_is_written_anew_but_kept_when_it_is_no_more()
    {
        _output.Write(("a.html", "a"), ("b.html", "b"));
        _output.Put("a.html", "by hand");
        _output.Put("b.html", "by hand");
        _output.Write(("a.html", "a"));
        Assert.Equal("a", _output.Contents["a.html"]);
        Assert.Equal("by hand", _output.Contents["b.html"]);
    }

    [Fact]
    public void A_list_with_SHA_256_as_the_first_versions_wrote_it_is_still_read()
    {
        _output.Write(("a.html", "a"), ("b.html", "b"), ("index.html", "home"));
        string[] paths = ["a.html", "b.html", "index.html"];
        _output.Put(".briefing-manifest", string.Concat(paths.Select(path => $"{Blob.Create(_output.Contents[path]).Hash}  {path}\n")));
        _output.Put("b.html", "by hand");
        Assert.Equal(["a.html"], _output.Write(("index.html", "home")).Removed);
        Assert.Equal([".briefing-manifest", "b.html", "index.html"], _output.Contents.Keys);
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
    public void A_path_that_is_not_inside_the_folder_is_a_bug_of_ours(string path) =>
        Assert.Throws<ArgumentException>(() => _output.Write((path, "x")));

    [Fact]
    public void A_path_written_twice_or_used_as_a_folder_is_a_bug_of_ours()
    {
        Assert.Throws<ArgumentException>(() => _output.Write(("a", "1"), ("a", "2")));
        Assert.Throws<ArgumentException>(() => _output.Write(("a", "1"), ("a/b", "2")));
        Assert.False(Directory.Exists(_output.Path));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_is_followed()
    {
        var real = Path.Combine(_output.Root, "elsewhere", "www");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(_output.Path, real);
        _output.Write(("index.html", "1"));
        _output.Write(("index.html", "2"));
        Assert.Equal(real, new DirectoryInfo(_output.Path).LinkTarget);
        Assert.Equal("2", File.ReadAllText(Path.Combine(real, "index.html")));
    }

    [Fact]
    public void A_folder_keeps_the_rights_it_had()
    {
        if (OperatingSystem.IsWindows()) return;
        _output.Write(("a/index.html", "1"));
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(_output.Path, mode);
        _output.Write(("a/index.html", "2"));
        Assert.Equal(mode, File.GetUnixFileMode(_output.Path));
    }
}
