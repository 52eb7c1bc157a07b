using BriefingSite.Shell.Git;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Git;

/// <summary>Repositories whose settings, attributes and hooks name programs: none is run, and what is said stays right.</summary>
public sealed class HostileRepositoryTests : IDisposable
{
    private readonly GitSite _git = new();
    private readonly Trap _trap = new();

    public HostileRepositoryTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "the traps are scripts of Unix");

    public void Dispose()
    {
        _git.Dispose();
        _trap.Dispose();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("diff", "HEAD~1")]
    [InlineData("diff", "HEAD~1", "HEAD")]
    [InlineData("diff", "HEAD~1", "HEAD", "--merge-base")]
    [InlineData("diff", "nowhere")]
    [InlineData("build", "--review", "HEAD~1")]
    public async Task No_program_that_the_repository_names_is_run(params string[] command)
    {
        Arm();
        var result = await _git.Run(command);
        Assert.DoesNotContain(result.Code, new[] { 1, 3 });
        Assert.Empty(_trap.Sprung);
        // They are set: git itself runs some of them when it looks at the same files.
        _git.Git("status");
        Assert.Contains("fsmonitor", _trap.Sprung);
        Assert.Contains("clean", _trap.Sprung);
    }

    [Fact]
    public async Task No_program_that_the_repository_names_is_run_by_a_preview_for_reviewers()
    {
        Arm();
        using var preview = TestProcess.Start(BriefingProcess.In(_git.Root, "preview", "--port", "0", "--review", "HEAD~1"));
        await preview.OutputLine("http://");
        preview.Kill();
        await preview.End();
        Assert.Empty(_trap.Sprung);
    }

    [Fact]
    public async Task What_a_partial_clone_lacks_is_not_fetched_and_the_way_to_fetch_it_works()
    {
        _git.Commit("one");
        _git.Write("input/pages/about.md", "---\ntitle: About\n---\nAnother page.");
        _git.Commit("two");
        _git.Git("config", "uploadpack.allowFilter", "true");
        _git.Git("config", "uploadpack.allowAnySHA1InWant", "true");
        using var clone = _git.Clone("--filter=blob:none");
        clone.Git("config", "remote.origin.uploadpack", _trap.Lay("uploadpack"));
        var result = await clone.Run("diff", "HEAD~1");
        Assert.Equal(2, result.Code);
        Assert.Contains("This clone does not have its whole history", result.Error, StringComparison.Ordinal);
        Assert.Contains("Fetch it first: git fetch --refetch --no-filter origin.", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await clone.Run("build", "--review", "HEAD~1")).Code);
        Assert.Empty(_trap.Sprung);

        clone.Git("config", "--unset", "remote.origin.uploadpack");
        clone.Git("fetch", "--quiet", "--refetch", "--no-filter", "origin");
        Assert.Contains("input/pages/about.md", (await clone.Run("diff", "HEAD~1")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repository_that_says_that_its_files_are_elsewhere_is_not_believed()
    {
        var elsewhere = Directory.CreateTempSubdirectory("briefing-").FullName;
        _git.Commit("one");
        foreach (var folder in new[] { elsewhere, "/" })
        {
            _git.Git("config", "core.worktree", folder);
            var result = await _git.Run("diff", "HEAD");
            Assert.Equal(2, result.Code);
            Assert.Contains("Check core.worktree in its settings.", result.Error, StringComparison.Ordinal);
        }
        Directory.Delete(elsewhere);
    }

    [Fact]
    public async Task A_repository_of_somebody_else_is_a_sentence()
    {
        _git.Commit("one");
        var result = await Execute(("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"), ("HOME", _git.Root), ("GIT_CONFIG_NOSYSTEM", "1"));
        Assert.Equal(2, result.Code);
        Assert.Contains("dubious ownership", result.Error, StringComparison.Ordinal);
        Assert.Contains("safe.directory", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_that_lead_git_to_another_repository_or_to_other_settings_lead_us_nowhere()
    {
        _git.Commit("one");
        using var other = new GitSite();
        var result = await Execute(
            ("GIT_DIR", other[".git"]), ("GIT_WORK_TREE", other.Root), ("GIT_INDEX_FILE", other["none"]), ("GIT_OBJECT_DIRECTORY", other["none"]), ("GIT_LITERAL_PATHSPECS", "1"),
            ("GIT_CONFIG_COUNT", "1"), ("GIT_CONFIG_KEY_0", "core.fsmonitor"), ("GIT_CONFIG_VALUE_0", _trap.Lay("fsmonitor")));
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Empty(_trap.Sprung);
    }

    [Fact]
    public void All_variables_are_removed_that_git_itself_calls_local_to_a_repository() =>
        Assert.Empty(_git.Git("rev-parse", "--local-env-vars").Split('\n', StringSplitOptions.RemoveEmptyEntries).Except(GitCommand.ForeignVariables));

    private async Task<Said> Execute(params (string Name, string Value)[] variables)
    {
        var start = BriefingProcess.In(_git.Root, "diff", "HEAD");
        foreach (var (name, value) in variables) start.Environment[name] = value;
        var (code, output, error) = await TestProcess.Run(start);
        return new(code, output, error);
    }

    // Two commits and an edit, and then everything that can name a program names one.
    private void Arm()
    {
        _git.Write(".gitattributes", "* filter=hostile diff=hostile merge=hostile\n*.md filter=host=ile\n");
        _git.Write("notes.txt", "One.");
        _git.Commit("one");
        _git.Write("notes.txt", "Two.");
        _git.Commit("two");
        using var inner = new GitSite();
        inner.Commit("inner");
        _git.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.Root, "module");
        _git.Commit("three");

        string[] hooks = ["post-index-change", "fsmonitor-watchman", "reference-transaction", "post-checkout", "pre-auto-gc", "post-rewrite"];
        foreach (var hook in hooks)
        {
            _trap.Lay(_git[$".git/hooks/{hook}"]);
            _trap.Lay($"hooks/{hook}");
        }
        var included = _git[".git/more"];
        File.WriteAllText(included, Settings());
        _git.Git("config", "include.path", included);
        File.AppendAllText(_git[".git/modules/module/config"], Settings());
        File.WriteAllText(_git[".git/info/attributes"], "* filter=hostile diff=hostile\n");
        _git.Write("notes.txt", "Six.");
        _git.Write("module/input/pages/about.md", "---\ntitle: About\n---\nAnother.");
        _git.Write("new.txt", "New.");
        _trap.Clear();
    }

    private string Settings() => $"""
        [core]
            fsmonitor = {_trap.Lay("fsmonitor")}
            hooksPath = {Path.GetDirectoryName(_trap.Lay("hooks/post-index-change"))}
            sshCommand = {_trap.Lay("ssh")}
            pager = {_trap.Lay("pager")}
            editor = {_trap.Lay("editor")}
            askPass = {_trap.Lay("askpass")}
            gitProxy = {_trap.Lay("proxy")}
            alternateRefsCommand = {_trap.Lay("alternates")}
        [pager]
            diff = {_trap.Lay("pager-diff")}
            rev-parse = {_trap.Lay("pager-rev-parse")}
        [alias]
            ls-tree = !{_trap.Lay("alias")}
            cat-file = !{_trap.Lay("alias")}
        [diff]
            external = {_trap.Lay("external")}
        [diff "hostile"]
            command = {_trap.Lay("diff-command")}
            textconv = {_trap.Lay("textconv")}
        [filter "hostile"]
            clean = {_trap.Lay("clean")}
            smudge = {_trap.Lay("smudge")}
            required = true
        [filter "host=ile"]
            process = {_trap.Lay("process")}
            required = true
        [merge "hostile"]
            driver = {_trap.Lay("driver")}
        [gpg]
            program = {_trap.Lay("gpg")}
        [log]
            showSignature = true
        [credential]
            helper = {_trap.Lay("helper")}
        [uploadpack]
            packObjectsHook = {_trap.Lay("pack")}
        [protocol "ext"]
            allow = always
        [remote "origin"]
            url = ext::{_trap.Lay("ext")}
            uploadpack = {_trap.Lay("upload")}
            vcs = hostile
            promisor = true
            partialclonefilter = blob:none
        [submodule]
            recurse = true

        """;
}
