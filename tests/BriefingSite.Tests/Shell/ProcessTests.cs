using System.Diagnostics;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell;

/// <summary>What only the program itself can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private const int Files = 150;
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Exit_codes_reach_the_shell_and_redirected_output_has_no_escape_codes()
    {
        _site.WriteWarning();
        var clean = await _site.Execute();
        Assert.Equal(0, clean.Code);
        Assert.StartsWith("output/: ", clean.Out);
        Assert.Contains("0 errors, 1 warning", clean.Error);
        _site.WriteProblem();
        var problems = await _site.Execute("check");
        Assert.Equal(1, problems.Code);
        var usage = await _site.Execute("biuld");
        Assert.Equal(2, usage.Code);
        Assert.DoesNotContain('\e', clean.Out + clean.Error + problems.Out + problems.Error + usage.Out + usage.Error);
    }

    [Fact]
    public async Task A_build_that_is_killed_at_any_moment_leaves_a_whole_site_the_old_or_the_new()
    {
        WriteVersion("one");
        Assert.Equal(0, (await _site.Execute("--verbosity", "quiet")).Code);
        var known = new List<SortedDictionary<string, string>> { _site.Output() };
        WriteVersion("two");
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, (await _site.Execute("--verbosity", "quiet")).Code);
        var whole = (int)watch.ElapsedMilliseconds;
        known.Add(_site.Output());
        Assert.NotEqual(known[0], known[1]);

        var random = new Random(1);
        for (var round = 0; round < 20; round++)
        {
            WriteVersion(round % 2 == 0 ? "one" : "two");
            using var build = _site.Start("--verbosity", "quiet");
            // Most kills fall into the last half of a run, where it writes.
            await Task.Delay(random.Next(whole / 3, whole + 20), TestContext.Current.CancellationToken);
            build.Kill();
            await build.End();
            Assert.Contains(_site.Output(), known);
        }

        WriteVersion("one");
        Assert.Equal(0, (await _site.Execute("--verbosity", "quiet")).Code);
        Assert.Equal(known[0], _site.Output());
        Assert.Equal(["input", "output", "seeds"], Directory.GetFileSystemEntries(_site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_interrupted_build_is_exit_code_130_and_changes_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are those of Unix");
        // Another build holds the folder, so that this one is sure to be under way when the signal comes.
        using var held = BriefingSite.Shell.Disk.OutputLock.Take(_site[".output.lock"], () => { }, CancellationToken.None);
        using var build = _site.Start();
        Assert.StartsWith("Another build is writing into output/", await build.ErrorLine());
        await build.Interrupt();
        Assert.Equal(130, (await build.End()).Code);
        Assert.False(Directory.Exists(_site["output"]));
    }

    private void WriteVersion(string version)
    {
        for (var i = 0; i < Files; i++) _site.Write($"input/files/{i / 10}/{i}.txt", i % 3 == 0 ? "the same in both" : $"{version} {i}");
        if (version == "one") _site.Write("input/files/only-one.txt", "one");
        else File.Delete(_site["input/files/only-one.txt"]);
    }
}
