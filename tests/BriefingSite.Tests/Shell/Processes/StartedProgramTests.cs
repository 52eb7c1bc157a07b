using System.Diagnostics;
using System.Text.RegularExpressions;
using BriefingSite.Shell.Chromium;
using BriefingSite.Shell.Processes;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Processes;

/// <summary>Which programs are started: those on the search path, and never one that lies in the current folder or in that of the site.</summary>
public sealed partial class StartedProgramTests : IDisposable
{
    private static readonly string[] s_names =
    [
        "git", "git.exe", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge", "xdg-open", "gnome-open", "kfmclient",
        "open", "node", "npm", "npx", "sh", "bash", "env", "tar", "dotnet", "uname", "cat", "python3", "less", "ssh",
    ];

    private readonly GitSite _git = new();
    private readonly Trap _trap = new();
    private readonly string _current = Directory.CreateTempSubdirectory("briefing-").FullName;
    private readonly string _empty = Directory.CreateTempSubdirectory("briefing-").FullName;

    public StartedProgramTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the traps are scripts of Unix");
        _git.Commit("one");
        _git.Write("input/pages/about.md", "---\ntitle: About\n---\nAnother page.");
        _git.Commit("two");
        foreach (var name in s_names)
        {
            _trap.Lay(_git[name]);
            _trap.Lay(Path.Combine(_current, name));
            _trap.Lay(Path.Combine(_current, "bin", name));
        }
    }

    public void Dispose()
    {
        _git.Dispose();
        _trap.Dispose();
        Directory.Delete(_current, recursive: true);
        Directory.Delete(_empty, recursive: true);
    }

    [Theory]
    [InlineData(0, "diff", "HEAD~1", "--no-policy")]
    [InlineData(0, "build", "--review", "HEAD~1")]
    [InlineData(0, "check")]
    public async Task Nothing_in_the_current_folder_is_run_whatever_it_is_called(int code, params string[] command)
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        foreach (var (folder, search) in new[] { (_git.Root, path), (_git.Root, $":.:./:bin:{path}:"), (_current, $".::{path}:bin"), (_current, $"{_current}:{_git.Root}:{_current}/bin/../:{path}"), (_current, $"{LinkTo(_current)}:/proc/self/cwd:{path}") })
        {
            var result = await Run(folder, search, null, [.. command, "--root", _git.Root]);
            Assert.Equal((code, ""), (result.Code, Complaints().Replace(result.Error, "")));
            Assert.Empty(_trap.Sprung);
        }
    }

    [Theory]
    [InlineData("Revisions are read through the git command, and there is none here.", "diff", "HEAD~1")]
    [InlineData("A screenshot is taken by Chromium, and there is none here.", "screenshot", "--to", "page.png")]
    [InlineData("A PDF is printed by Chromium, and there is none here.", "pdf")]
    [InlineData("A PDF is printed by Chromium, and there is none here.", "build", "--pdf")]
    [InlineData("A card is pictured by Chromium, and there is none here.", "cards")]
    public async Task Where_the_program_is_only_in_the_current_folder_there_is_none(string sentence, params string[] command)
    {
        foreach (var search in new[] { "", ".", "::", "bin", $"./bin:{_empty}" })
        {
            var result = await Run(_current, search, null, [.. command, "--root", _git.Root]);
            Assert.Equal(2, result.Code);
            Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
            Assert.Empty(_trap.Sprung);
        }
    }

    [Theory]
    [InlineData("./chromium", "which depends on the current folder")]
    [InlineData("bin/chromium", "which depends on the current folder")]
    [InlineData("chromium", "no such program on the PATH")]
    [InlineData("/nowhere/chromium", "no such file")]
    [InlineData("SITE/input/index.md", "it may not be run")]
    public async Task A_browser_is_named_by_its_whole_path_or_by_a_name_on_the_search_path(string named, string problem)
    {
        var result = await Run(_current, _empty, named.Replace("SITE", _git.Root, StringComparison.Ordinal), "screenshot", "--to", "page.png", "--root", _git.Root);
        Assert.Equal(2, result.Code);
        Assert.Contains(problem, result.Error, StringComparison.Ordinal);
        Assert.Empty(_trap.Sprung);
    }

    [Fact]
    public async Task A_program_that_the_system_cannot_start_is_a_sentence()
    {
        var broken = Path.Combine(_empty, "chromium");
        File.WriteAllBytes(broken, [0x7F, .. "ELF"u8, 0]);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(broken, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var result = await Run(_current, _empty, null, "screenshot", "--to", "page.png", "--root", _git.Root);
        Assert.Contains($"{broken} can't be started: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("a bug in briefing", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_that_a_preview_opens_is_that_of_the_search_path_and_finds_no_program_in_the_current_folder_either()
    {
        var opened = Path.Combine(_empty, "opened");
        var opener = _trap.Lay(Path.Combine(_empty, "xdg-open"));
        File.WriteAllText(opener, $"#!/bin/sh\necho \"$1 $PATH\" >'{opened}.tmp'\nmv '{opened}.tmp' '{opened}'\n");
        var start = Start(_current, $".::bin:{_empty}:/usr/bin:/bin", null, "preview", "--port", "0", "--open", "--root", _git.Root);
        using (var preview = TestProcess.Start(start))
        {
            while (!File.Exists(opened) && !preview.HasExited) await Task.Delay(20, TestContext.Current.CancellationToken);
            preview.Kill();
            await preview.End();
        }
        Assert.Matches($"^http://127\\.0\\.0\\.1:[0-9]+/ {Regex.Escape(_empty)}:/usr/bin:/bin\n$", await File.ReadAllTextAsync(opened, TestContext.Current.CancellationToken));
        Assert.Empty(_trap.Sprung);
    }

    [Fact]
    public void Any_other_folder_that_is_named_in_full_is_somebodys_choice_and_the_first_program_in_it_that_may_run_is_taken()
    {
        Directory.CreateDirectory(Path.Combine(_empty, "git"));
        Assert.Equal(Path.Combine(_current, "git"), ExecutableFinder.Find("git", $"{_empty}:{_git.Root}:{_current}"));
        Assert.Null(ExecutableFinder.Find("opened", _empty));
        File.WriteAllText(Path.Combine(_empty, "opened"), "");
        Assert.Null(ExecutableFinder.Find("opened", _empty));
        Assert.Null(ExecutableFinder.Find("git", null));
        Assert.Equal(Path.Combine(_current, "chromium"), Browser.Find("It is done", name => name == "PATH" ? _current : null).Program);
    }

    [Theory]
    [InlineData("diff", "HEAD~1")]
    [InlineData("build", "--review", "HEAD~1")]
    [InlineData("diff", "HEAD~1", "--merge-base")]
    public async Task A_git_that_answers_nothing_is_a_sentence(params string[] command)
    {
        var git = Path.Combine(_empty, "git");
        File.WriteAllText(git, "#!/bin/sh\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(git, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var result = await Run(_current, $"{_empty}:/usr/bin:/bin", null, [.. command, "--root", _git.Root]);
        Assert.Equal(2, result.Code);
        Assert.Contains("does not answer as git does", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_are_started_in_one_place()
    {
        var others = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Starting().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).Distinct();
        Assert.Equal(["ChildProcess.cs"], others);
    }

    [GeneratedRegex(@"\bProcess\.Start\(|new ProcessStartInfo\(|UseShellExecute")]
    private static partial Regex Starting();

    // Waiting for another build and the like are no complaints.
    [GeneratedRegex(@"^input/.*\n|^[0-9]+ errors?.*\n", RegexOptions.Multiline)]
    private static partial Regex Complaints();

    private string LinkTo(string folder) => Directory.Exists(Path.Combine(_empty, "link")) ? Path.Combine(_empty, "link") : Directory.CreateSymbolicLink(Path.Combine(_empty, "link"), folder).FullName;

    private static ProcessStartInfo Start(string folder, string? search, string? browser, params string[] args)
    {
        var start = BriefingProcess.In(folder, args);
        start.FileName = ExecutableFinder.Find(start.FileName, Environment.GetEnvironmentVariable("PATH")) ?? start.FileName;
        start.Environment["PATH"] = search;
        if (browser is null) start.Environment.Remove("CHROMIUM_PATH");
        else start.Environment["CHROMIUM_PATH"] = browser;
        return start;
    }

    private static async Task<Said> Run(string folder, string? search, string? browser, params string[] args)
    {
        var (code, output, error) = await TestProcess.Run(Start(folder, search, browser, args));
        return new(code, output, error);
    }
}
