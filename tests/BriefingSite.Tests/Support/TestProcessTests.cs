using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;
using Xunit.Sdk;

namespace BriefingSite.Tests.Support;

/// <summary>What tests rely on when they start processes.</summary>
public sealed partial class TestProcessTests
{
    [Fact]
    public async Task A_process_that_does_not_end_in_time_is_killed_with_all_it_started_and_the_test_tells_what_it_said()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are looked up as on Linux");
        var failure = await Assert.ThrowsAsync<FailException>(() => TestProcess.Run(new("/bin/sh", ["-c", "sleep 600 & echo child $!; wait"]), TimeSpan.FromSeconds(2)));
        Assert.Contains("did not end within 2 seconds. It had said: child ", failure.Message, StringComparison.Ordinal);
        var child = int.Parse(Child().Match(failure.Message).Groups[1].Value, CultureInfo.InvariantCulture);
        var status = $"/proc/{child}/status";
        Assert.False(File.Exists(status) && !(await File.ReadAllTextAsync(status, TestContext.Current.CancellationToken)).Contains("State:\tZ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_process_that_says_nothing_is_not_waited_for_either()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the shell is that of Unix");
        using var process = TestProcess.Start(new("/bin/sh", ["-c", "exec sleep 600"]), TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<FailException>(() => process.OutputLine("anything"));
        while (!process.HasExited) await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Tests_start_processes_in_one_place_so_that_none_can_hang()
    {
        var others = new[] { "BriefingSite.Tests", "BriefingSite.BrowserTests" }
            .SelectMany(project => Directory.GetFiles(Path.Combine(Repository.Root, "tests", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => Starting().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName);
        Assert.Equal([$"{nameof(TestProcess)}.cs"], others);
    }

    [GeneratedRegex("child ([0-9]+)")]
    private static partial Regex Child();

    [GeneratedRegex(@"\bProcess\.Start\(|[.]WaitForExit")]
    private static partial Regex Starting();
}
