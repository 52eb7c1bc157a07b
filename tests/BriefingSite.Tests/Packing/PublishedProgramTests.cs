using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Packing;

/// <summary>The program as one file, wherever it is put and whatever it is called.</summary>
public sealed class PublishedProgramTests : IDisposable
{
    private readonly LittleSite _site = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("briefing.bin")]
    [InlineData("briefing-0.1")]
    [InlineData("briefing.old.exe")]
    [InlineData("briefing.dll")]
    [InlineData(".briefing")]
    [InlineData(".b")]
    [InlineData("our briefing")]
    [InlineData("our\tbriefing")]
    [InlineData("-")]
    [InlineData("б")]
    public async Task It_goes_by_any_name(string name)
    {
        Assert.SkipWhen(BriefingProcess.Published is null, "BRIEFING_PROGRAM names no published program");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "programs have names of a kind there");
        var program = Path.Combine(_folder, name);
        // Copied by a process of its own: a test that starts one meanwhile would hold our open copy, and what is written can't be run.
        Assert.Equal(0, (await TestProcess.Run(new("cp", [BriefingProcess.Published!, program]))).Code);
        foreach (var command in new[] { "check", "build", "--help", "--version", "completion --help", "explain --help", "diff --help", "preview --help", "schema --help" })
        {
            var start = BriefingProcess.In(_site.Root, command.Split(' '));
            start.FileName = program;
            var (code, output, error) = await TestProcess.Run(start);
            Assert.Equal((0, ""), (code, error));
            Assert.NotEqual("", output);
        }
    }

    [Fact]
    public async Task It_loads_no_library_for_cryptography_which_a_machine_may_lack()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "elsewhere the system has one of its own");
        using var preview = _site.Start("preview", "--port", "0");
        var line = await preview.OutputLine("http://");
        using (var client = new HttpClient()) Assert.Contains("It does.", await client.GetStringAsync(new Uri(line.Split(' ')[0]), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var loaded = await File.ReadAllTextAsync($"/proc/{preview.Id}/maps", TestContext.Current.CancellationToken);
        preview.Kill();
        await preview.End();
        Assert.Contains("libc.so", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("libssl", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("libcrypto", loaded, StringComparison.Ordinal);
    }
}
