using System.Net.Sockets;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Disk;

/// <summary>What becomes of the place that <c>--to</c> names.</summary>
public sealed class TargetFileTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_device_is_written_into_and_stays_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "devices are those of Unix");
        Assert.Equal(0, (await Check("/dev/null")).Code);
        var full = await Check("/dev/full");
        Assert.Equal(2, full.Code);
        Assert.StartsWith("A file or folder could not be used: No space left on device", full.Error);
        Assert.Equal("character special file\ncharacter special file\n", (await Script.Run(_site, "stat -c %F /dev/null /dev/full")).Out);
    }

    [Fact]
    public async Task A_link_to_a_device_is_followed_and_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "devices are those of Unix");
        File.CreateSymbolicLink(_site["report.json"], "/dev/null");
        Assert.Equal(0, (await Check("report.json")).Code);
        Assert.Equal("/dev/null", new FileInfo(_site["report.json"]).LinkTarget);
    }

    [Theory]
    [InlineData("/dev/stdout")]
    [InlineData("/dev/fd/1")]
    [InlineData("/proc/self/fd/1")]
    public async Task What_stands_in_an_open_file_before_and_behind_the_report_is_kept(string target)
    {
        var result = await Script.Run(_site, $"{{ echo before; \"$@\" --to {target}; echo behind; }} >all.txt; cat all.txt", "check", "--format", "json");
        Assert.StartsWith("before\n{\n", result.Out);
        Assert.EndsWith("\n}\nbehind\n", result.Out);
        Assert.Contains("0 errors, 0 warnings", result.Error);
    }

    [Theory]
    [InlineData("pdf", "%PDF-")]
    [InlineData("screenshot", "PNG")]
    public async Task A_picture_and_a_pdf_go_into_a_pipe_whatever_its_name_and_nothing_else_does(string command, string start)
    {
        Assert.SkipWhen(BriefingSite.Shell.Chromium.Browser.Find("It is made", Environment.GetEnvironmentVariable).Program is null, "there is no Chromium");
        var result = await Script.Run(_site, "{ \"$@\" --to /dev/stdout; echo $? >&2; } | tee all | head -c 5; tail -c 7 all", command);
        Assert.Contains(start, result.Out);
        Assert.DoesNotContain("/dev/stdout", result.Out);
        Assert.Equal("0", result.Error.Trim().Split('\n')[^1]);
    }

    [Fact]
    public async Task A_pipe_is_written_into_once_somebody_reads_and_until_then_it_is_said_what_is_waited_for()
    {
        await Script.MakePipe(_site, "pipe");
        var result = await Script.Run(_site, "\"$@\" 2>said & until grep -q waiting said; do sleep 0.1; done; cat pipe; wait; cat said >&2", "check", "--format", "json", "--to", "pipe");
        Assert.Contains("\"errors\": 0", result.Out);
        Assert.Contains("is a pipe without a reader; waiting.", result.Error);
        Assert.Equal("prw", (await Script.Run(_site, "ls -l pipe | cut -c1-3")).Out.Trim());
    }

    [Fact]
    public async Task A_reader_of_the_pipe_that_goes_away_is_no_failure() =>
        Assert.Equal("0", (await Script.Run(_site, "mkfifo pipe; head -c 1 pipe >/dev/null & \"$@\" --to pipe >/dev/null; echo $?", "check", "--format", "sarif")).Out.Trim());

    [Fact]
    public async Task A_folder_and_a_socket_are_refused_in_a_sentence()
    {
        Directory.CreateDirectory(_site["folder"]);
        var folder = await Check("folder");
        Assert.Equal(2, folder.Code);
        Assert.Contains("is a folder. Name a file.", folder.Error);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "sockets with a name are those of Unix");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_site["socket"]));
        var result = await Check("socket");
        Assert.Equal(2, result.Code);
        Assert.Contains("is a socket", result.Error);
    }

    [Fact]
    public async Task A_file_is_replaced_with_the_rights_it_had_and_a_link_to_it_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights are those of Unix");
        _site.Write("report.json", "old");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_site["report.json"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(_site["link.json"], "report.json");
        Assert.Equal(0, (await Check("link.json")).Code);
        Assert.Equal("report.json", new FileInfo(_site["link.json"]).LinkTarget);
        Assert.StartsWith("{", _site.Text("report.json"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(_site["report.json"]));
    }

    [Fact]
    public async Task Where_a_link_leads_to_nothing_the_file_is_made_there()
    {
        File.CreateSymbolicLink(_site["link.json"], "report.json");
        Assert.Equal(0, (await Check("link.json")).Code);
        Assert.Equal("report.json", new FileInfo(_site["link.json"]).LinkTarget);
        Assert.StartsWith("{", _site.Text("report.json"));
    }

    [Fact]
    public async Task A_name_of_255_letters_is_written_and_one_of_256_is_refused()
    {
        Assert.Equal(0, (await Check(new string('x', 255))).Code);
        Assert.Equal(2, (await Check(new string('x', 256))).Code);
        Assert.Equal(["input", "seeds", new string('x', 255)], Directory.GetFileSystemEntries(_site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_stays_as_it_is_and_one_in_a_closed_folder_is_written()
    {
        _site.Write("closed.json", "old");
        _site.Write("closed/report.json", "old");
        await Script.GiveAway(_site);
        var result = await Script.Run(_site, $"chmod 444 closed.json; chmod 555 closed; for to in closed.json closed/report.json; do {Script.AsNobody}\"$@\" --to $to >/dev/null; echo $?; head -c 3 $to; done", "check", "--format", "json");
        Assert.Equal("2\nold0\n{\n ", result.Out);
        Assert.Contains("closed.json' is denied", result.Error);
    }

    [Fact]
    public async Task Where_no_space_is_left_the_old_file_stays_and_nothing_lies_beside_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only root can mount a small disk");
        var result = await Script.Run(_site, "mkdir full && mount -t tmpfs -o size=64k tmpfs full || exit 77; echo old >full/report.json; head -c 60000 /dev/zero >full/rest 2>/dev/null; \"$@\"; echo $?; cat full/report.json; ls -A full; umount full",
            "check", "--format", "sarif", "--to", "full/report.json");
        Assert.SkipWhen(result.Code == 77, "no disk can be mounted here");
        Assert.Equal("2\nold\nreport.json\nrest\n", result.Out);
        Assert.Contains("No space left on device", result.Error);
        Assert.DoesNotContain(".tmp", result.Error);
    }

    private Task<Said> Check(string target) => _site.Run("check", "--format", "json", "--to", target);
}
