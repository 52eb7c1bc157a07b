using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;
using Xunit;

namespace BriefingSite.Tests.Shell.Disk;

/// <summary>Files that are handed to the output folder one by one, before the site is complete.</summary>
public sealed class TakenFilesTests : IDisposable
{
    private readonly OutputFolder _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Nobody_sees_a_taken_file_before_all_are_written()
    {
        _output.Write(("index.html", "old"), ("gone/index.html", "gone"));
        using (var folder = Open())
        {
            var taken = folder.Take(File("index.html", "new"));
            Assert.Equal("old", _output.Contents["index.html"]);
            var written = folder.Write([taken, File("late/index.html", "late")]);
            Assert.Equal(["index.html", "late/index.html"], written.New);
            Assert.Equal(["gone/index.html"], written.Removed);
        }
        Assert.Equal([".briefing-manifest", "index.html", "late/index.html"], _output.Contents.Keys);
        Assert.Equal("new", _output.Contents["index.html"]);
        Assert.Equal([_output.Path], _output.Beside);
    }

    [Fact]
    public void What_was_taken_and_never_written_leaves_nothing_behind()
    {
        _output.Write(("index.html", "old"));
        using (var folder = Open()) folder.Take(File("index.html", "new"));
        Assert.Equal("old", _output.Contents["index.html"]);
        Assert.Equal([_output.Path], _output.Beside);
    }

    [Fact]
    public void A_folder_from_which_nothing_was_taken_is_not_touched()
    {
        using (Open())
        {
        }
        Assert.Empty(_output.Beside);
    }

    [Fact]
    public void A_taken_file_that_lies_there_already_stays_as_it_is()
    {
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        _output.Write(("index.html", "same"), ("other.html", "old"));
        System.IO.File.SetLastWriteTimeUtc(_output["index.html"], longAgo);
        using var folder = Open();
        var written = folder.Write([folder.Take(File("index.html", "same")), folder.Take(File("other.html", "new"))]);
        Assert.Equal((1, "other.html"), (written.Unchanged, Assert.Single(written.New)));
        Assert.Equal(longAgo, System.IO.File.GetLastWriteTimeUtc(_output["index.html"]));
    }

    [Fact]
    public void The_bytes_of_a_taken_file_can_be_read_before_and_after_all_are_written()
    {
        _output.Write(("same.html", "same"));
        using var folder = Open();
        OutputFile[] taken = [folder.Take(File("same.html", "same")), folder.Take(File("new.html", "new"))];
        Assert.Equal(["same", "new"], taken.Select(file => file.Content.Text()));
        folder.Write(taken);
        Assert.Equal(["same", "new"], taken.Select(file => file.Content.Text()));
        Assert.Equal([File("same.html", "same"), File("new.html", "new")], taken);
    }

    [Fact]
    public void A_text_in_thousands_of_pieces_is_written_whole()
    {
        var pieces = Enumerable.Range(0, 5000).Select(number => new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(number % 7 == 0 ? "" : $"{number} Zürich\n"))).ToList();
        var file = new OutputFile("long.txt", Blob.Create(pieces), "a test");
        using var folder = Open();
        folder.Write([folder.Take(file)]);
        Assert.Equal(file.Content.Text(), System.IO.File.ReadAllText(_output["long.txt"]));
        Assert.Equal(file.Content.Length, new FileInfo(_output["long.txt"]).Length);
    }

    [Fact]
    public void The_second_of_two_files_for_one_path_is_kept_in_memory_for_the_report()
    {
        using var folder = Open();
        folder.Take(File("a/index.html", "first"));
        Assert.Equal(["second", "third"], new[] { File("a/index.html", "second"), File("A/index.html", "third") }.Select(file => folder.Take(file).Content.Text()));
    }

    private static OutputFile File(string path, string text) => new(path, Blob.Create(text), "a test");

    private WriteFolder Open() => new(new(_output.Root, _output.Path, "output/"), () => { }, CancellationToken.None);
}
