using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;
using Xunit;

namespace BriefingSite.Tests.Shell.Disk;

public sealed class ReadFolderTests : IDisposable
{
    private static readonly InputFile s_embedded = new("theme/assets/site.css", Blob.Create("embedded"));
    private readonly string _root = Directory.CreateTempSubdirectory("briefing-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Input_seeds_and_assets_are_read_by_their_paths_from_the_root()
    {
        Write("input/topics/economy.md", "e");
        Write("input/files/plan.pdf", "p");
        Write("seeds/one.md", "1");
        Write("seeds/seeds.lock.json", "{}");
        Write("seeds/notes.txt", "no");
        Write("seeds/originals/one.txt", "no");
        Write("README.md", "no");

        Assert.Equal(
            ["input/files/plan.pdf", "input/topics/economy.md", "seeds/one.md", "seeds/seeds.lock.json", "theme/assets/site.css"],
            Read().Files.Select(file => file.Path));
    }

    [Fact]
    public void A_file_of_the_sites_own_theme_folder_takes_the_place_of_ours_and_others_stand_beside()
    {
        Write("theme/assets/custom.css", "own");
        Assert.Equal(["theme/assets/custom.css", s_embedded.Path], Read().Files.Select(file => file.Path));
        Write("theme/assets/site.css", "own");
        Assert.Equal(["own", "own"], Read().Files.Select(file => file.Content.Text()));
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("a.md~")]
    [InlineData(".#a.md")]
    [InlineData("#a.md#")]
    [InlineData("a.md.swp")]
    [InlineData("a.tmp")]
    [InlineData(".git/a.md")]
    [InlineData("a.md.orig")]
    [InlineData("~$a.docx")]
    [InlineData("files/Thumbs.db")]
    [InlineData("files/desktop.ini")]
    [InlineData("files/Desktop.ini")]
    [InlineData("files/$RECYCLE.BIN/a.pdf")]
    [InlineData("files/__MACOSX/a.pdf")]
    public void What_editors_leave_behind_is_passed_over(string name)
    {
        Write($"input/{name}", "x");
        Assert.Equal([s_embedded], Read().Files);
        Assert.Empty(Read().Diagnostics);
    }

    [Theory]
    [InlineData("topics/economy (conflicted copy 2026-11-22).md")]
    [InlineData("files/plan (Ada's conflicted copy 2026-11-22).pdf")]
    [InlineData("topics/economy.sync-conflict-20261122-101112-ABCDEFG.md")]
    [InlineData("files/economy (Case Conflict).md")]
    public void The_copy_that_a_program_made_of_a_conflict_is_told_and_not_read(string name)
    {
        Write($"input/{name}", "x");
        Assert.Equal([s_embedded], Read().Files);
        Assert.Equal($"input/{name}:1:1: error BS064: A program made this copy because two people edited the same file.", Assert.Single(Read().Diagnostics).ToString());
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'b', 0xE9 }, 2, 2)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0x80 }, 1, 2)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80, 0xC3 }, 1, 3)]
    [InlineData(new byte[] { (byte)'\r', (byte)'\n', (byte)'\r', 0xFF }, 3, 1)]
    public void A_text_that_is_not_UTF_8_is_reported_at_its_first_bad_byte(byte[] bytes, int line, int column)
    {
        Write("input/a.md", "");
        File.WriteAllBytes(Path.Combine(_root, "input/a.md"), bytes);
        var problem = Assert.Single(Read().Diagnostics);
        Assert.Equal($"input/a.md:{line}:{column}: error BS001: The byte {bytes[^1]:X2} at this place is not UTF-8.", problem.ToString());
    }

    [Fact]
    public void UTF_16_is_named_as_such()
    {
        Write("input/a.md", "");
        File.WriteAllText(Path.Combine(_root, "input/a.md"), "hello", System.Text.Encoding.Unicode);
        Assert.Equal("This file is UTF-16, not UTF-8.", Assert.Single(Read().Diagnostics).Message);
    }

    [Theory]
    [InlineData("The corridor\vto India", 1, 13, "000B")]
    [InlineData("---\r\ntitle: ¶ x\0y\n", 2, 11, "0000")]
    [InlineData("\uFEFFIt\u0092s so", 1, 3, "0092")]
    [InlineData("ﬁne 🌧\uFFFF", 1, 7, "FFFF")]
    public void A_character_that_cannot_be_shown_is_reported_at_its_place(string text, int line, int column, string code)
    {
        Write("input/a.md", text);
        Assert.Equal($"input/a.md:{line}:{column}: error BS049: The character U+{code} at this place can't be shown.", Assert.Single(Read().Diagnostics).ToString());
    }

    [Fact]
    public void Letters_signs_and_white_space_of_all_kinds_can_be_shown()
    {
        Write("input/a.md", "\tÀ la carte\u00A0¶ “é” — ﬁ 🌧️ עברית \u200F ÿ\r\n");
        Assert.Empty(Read().Diagnostics);
    }

    [Fact]
    public void Files_that_are_not_text_may_hold_any_bytes()
    {
        Write("input/files/a.png", "");
        File.WriteAllBytes(Path.Combine(_root, "input/files/a.png"), [0xFF, 0xFE]);
        Assert.Empty(Read().Diagnostics);
    }

    [Fact]
    public void A_link_inside_the_site_is_followed_and_one_that_leads_out_is_refused()
    {
        Write("input/files/a.txt", "a");
        Write("input/pages/a.md", "a");
        File.CreateSymbolicLink(Path.Combine(_root, "input/files/b.txt"), "a.txt");
        File.CreateSymbolicLink(Path.Combine(_root, "input/files/out.txt"), "/etc/hostname");
        Directory.CreateSymbolicLink(Path.Combine(_root, "input/more"), Path.GetTempPath());

        var read = Read();
        Assert.Contains(new("input/files/b.txt", Blob.Create("a")), read.Files);
        Assert.Equal(
            [
                "input/files/out.txt:1:1: error BS003: This symbolic link leads out of the site's folder.",
                "input/more:1:1: error BS003: This symbolic link leads out of the site's folder.",
            ],
            read.Diagnostics.Select(problem => problem.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_that_run_in_a_circle_are_reported_and_end()
    {
        Write("input/a/x.md", "a");
        Write("input/b/x.md", "b");
        Directory.CreateSymbolicLink(Path.Combine(_root, "input/a/b"), "../b");
        Directory.CreateSymbolicLink(Path.Combine(_root, "input/b/a"), "../a");
        Directory.CreateSymbolicLink(Path.Combine(_root, "input/up"), "..");

        var problems = Read().Diagnostics;
        Assert.Contains(problems, problem => problem.Location.File == "input/up");
        Assert.All(problems, problem => Assert.Equal("This symbolic link leads back to a folder that contains it.", problem.Message));
    }

    [Fact]
    public void A_link_to_nothing_is_reported_and_the_rest_is_read()
    {
        Write("input/a.md", "a");
        File.CreateSymbolicLink(Path.Combine(_root, "input/b.md"), "gone.md");
        var read = Read();
        Assert.Equal("input/b.md:1:1: error BS002: This link leads to nothing.", Assert.Single(read.Diagnostics).ToString());
        Assert.Contains(read.Files, file => file.Path == "input/a.md");
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_reported()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "this user may read everything");
        Write("input/a.md", "a");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(_root, "input/a.md"), UnixFileMode.None);
        Assert.Equal("You may not read this.", Assert.Single(Read().Diagnostics).Message);
    }

    [Fact]
    public void Names_that_differ_only_in_capital_letters_are_reported_with_both_places()
    {
        Write("input/terms/Swift.md", "a");
        Write("input/terms/swift.md", "b");
        Assert.SkipWhen(Directory.GetFiles(Path.Combine(_root, "input/terms")).Length == 1, "this file system takes them for one");
        var problem = Assert.Single(Read().Diagnostics);
        Assert.Equal("input/terms/swift.md:1:1: error BS004: The name differs from input/terms/Swift.md only in capital letters.", problem.ToString());
        Assert.Equal("input/terms/Swift.md", problem.RelatedLocation!.Value.File);
    }

    [Fact]
    public void A_file_that_is_read_again_by_itself_gives_what_reading_everything_gives()
    {
        Write("input/a.md", "one");
        Write("input/b.md", "two");
        Write("theme/assets/site.css", "own");
        var last = Read();
        Write("input/b.md", "three");
        Assert.Equal(Read().Files, Again(last, "input/b.md")!.Files);
        Write("theme/assets/site.css", "other");
        Assert.Equal(Read().Files, Again(Again(last, "input/b.md")!, "theme/assets/site.css")!.Files);
    }

    [Fact]
    public void Where_a_file_has_come_or_gone_or_is_no_text_reading_it_alone_is_not_enough()
    {
        Write("input/a.md", "one");
        Write("input/gone.md", "two");
        var last = Read();
        Write("input/new.md", "x");
        File.Delete(Path.Combine(_root, "input/gone.md"));
        File.WriteAllBytes(Path.Combine(_root, "input/a.md"), [0xFF]);
        Assert.All(new[] { "input/new.md", "input/gone.md", "input/a.md", "input", s_embedded.Path }, path => Assert.Null(Again(last, path)));
        Assert.Null(Again(Read(), "input/new.md"));
    }

    private Inputs? Again(Inputs last, string path) => new ReadFolder(_root, () => [s_embedded]).ReadAgain(last, new HashSet<string> { path });

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, path))!);
        File.WriteAllText(Path.Combine(_root, path), text);
    }

    private Inputs Read() => new ReadFolder(_root, () => [s_embedded]).Read();
}
