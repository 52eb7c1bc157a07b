using System.Diagnostics;
using BriefingSite.Shell;
using BriefingSite.Shell.Commands;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Forge;

/// <summary>The scripts that a forge and a host run, in a real clone of a real repository; only <c>dotnet</c> notes what it is asked for.</summary>
public sealed class ScriptTests : IDisposable
{
    private const string Dotnet = """
        #!/usr/bin/env bash
        echo "$@" >>"$CALLS"
        case " $* " in *" markdown "*) [ "${DIFF:-0}" = 2 ] || : >.review/comment.md ;; esac
        case " $* " in *" check "*) exit "${CHECK:-0}" ;; *" diff "*) exit "${DIFF:-0}" ;; esac
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;
    private readonly string _parting;

    public ScriptTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for bash.");
        Directory.CreateDirectory(Path.Combine(_folder, "bin"));
        File.WriteAllText(Path.Combine(_folder, "bin", "dotnet"), Dotnet);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(_folder, "bin", "dotnet"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Git("init", "--quiet", "--initial-branch", "trunk", "origin");
        Directory.CreateDirectory(Path.Combine(_folder, "origin", ".ci"));
        foreach (var script in new[] { "briefing", "review", "netlify" }) File.Copy(Path.Combine(Repository.Root, ".ci", script), Path.Combine(_folder, "origin", ".ci", script));
        Git("-C", "origin", "add", ".ci");
        Commit("origin", "One");
        _parting = Git("-C", "origin", "rev-parse", "HEAD");
        Git("-C", "origin", "branch", "other");
        Git("clone", "--quiet", "origin", "clone");
        Commit("clone", "Two");
        Commit("origin", "Three");
        Git("-C", "clone", "fetch", "--quiet");
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_review_checks_and_compares_with_where_the_branches_parted()
    {
        var (code, calls) = Run("review", [], "origin/trunk");
        Assert.Equal(0, code);
        Assert.Equal(
            ["check", "check --format sarif --to .review/check.sarif --verbosity quiet", .. new[] { ("markdown", "comment.md"), ("json", "changes.json"), ("sarif", "changes.sarif") }
                .Select(form => $"diff origin/trunk --merge-base --format {form.Item1} --to .review/{form.Item2}")],
            calls);
    }

    [Fact]
    public void On_GitHub_problems_stand_beside_the_lines_and_changes_link_to_a_preview()
    {
        var summary = Path.Combine(_folder, "summary");
        var (_, calls) = Run("review", [("GITHUB_ACTIONS", "true"), ("GITHUB_STEP_SUMMARY", summary), ("SITE_URL", "https://preview.example.org/")], "origin/trunk");
        Assert.Equal("check --format github", calls[0]);
        Assert.Equal("diff origin/trunk --merge-base --format markdown --to .review/comment.md --site-url https://preview.example.org/", calls[2]);
        Assert.StartsWith("*Made by the program and the scripts of the pull request itself.*\n", File.ReadAllText(summary), StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_that_can_not_be_compared_with_ends_the_review_with_the_program_s_own_words()
    {
        var (code, calls) = Run("review", [("DIFF", "2")], "origin/nowhere");
        Assert.Equal(2, code);
        Assert.Equal(3, calls.Count);
    }

    [Theory]
    [InlineData("1", "0", 1)]
    [InlineData("0", "4", 4)]
    [InlineData("1", "5", 5)]
    public void A_review_fails_as_check_and_diff_do_and_leaves_everything_behind(string check, string diff, int code)
    {
        var (actual, calls) = Run("review", [("CHECK", check), ("DIFF", diff)], "origin/trunk");
        Assert.Equal(code, actual);
        Assert.Equal(5, calls.Count);
    }

    [Fact]
    public void The_host_builds_for_its_own_address_and_without_a_review()
    {
        Assert.Equal(["build"], Run("netlify", []).Calls);
        Assert.Equal(["build --base-url https://example.org"], Run("netlify", [("URL", "https://example.org"), ("CONTEXT", "production")]).Calls);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("other")]
    public void A_preview_of_a_pull_request_shows_what_changed_since_it_parted(string? target)
    {
        (string, string)[] variables = [("PULL_REQUEST", "true"), ("CONTEXT", "deploy-preview"), ("URL", "https://example.org"), ("DEPLOY_PRIME_URL", "https://preview.example.org")];
        Assert.Equal(
            [$"build --base-url https://preview.example.org --review {_parting}"],
            Run("netlify", target is null ? variables : [.. variables, ("REVIEW_BASE", target)]).Calls);
    }

    [Fact]
    public void A_preview_whose_base_can_not_be_fetched_has_no_review_and_says_so()
    {
        Git("-C", "clone", "remote", "set-url", "origin", Path.Combine(_folder, "nowhere"));
        Assert.Equal(["build --base-url https://example.org"], Run("netlify", [("PULL_REQUEST", "true"), ("URL", "https://example.org"), ("REVIEW_BASE", "other")]).Calls);
        Assert.Equal(["build --base-url https://example.org"], Run("netlify", [("PULL_REQUEST", "true"), ("URL", "https://example.org")]).Calls);
    }

    [Fact]
    public void The_program_understands_every_command_that_the_scripts_give()
    {
        var here = new HostEnvironment(_folder, "", _ => null, Terminal.Create(TextWriter.Null, true, _ => null), Terminal.Create(TextWriter.Null, true, _ => null));
        var calls = Run("review", [], "origin/trunk").Calls.Concat(Run("netlify", [("PULL_REQUEST", "true"), ("URL", "https://example.org")]).Calls);
        Assert.All(calls, call => Assert.Empty(CommandLine.Parse(call.Split(' '), here).Errors));
    }

    /// <summary>Runs a script in the clone: its exit code, and what the program was asked for.</summary>
    private (int Code, List<string> Calls) Run(string script, (string Name, string Value)[] variables, params string[] args)
    {
        var log = Path.Combine(_folder, "calls");
        File.Delete(log);
        var start = Start("bash", Path.Combine(_folder, "clone"), [$".ci/{script}", .. args]);
        foreach (var name in new[] { "CONTEXT", "URL", "DEPLOY_PRIME_URL", "PULL_REQUEST", "REVIEW_BASE", "GITHUB_STEP_SUMMARY", "GITHUB_ACTIONS", "SITE_URL" }) start.Environment.Remove(name);
        start.Environment["PATH"] = $"{Path.Combine(_folder, "bin")}:{start.Environment["PATH"]}";
        start.Environment["CALLS"] = log;
        foreach (var (name, value) in variables) start.Environment[name] = value;
        var (code, _, _) = TestProcess.RunAndWait(start);
        return (code, [.. File.ReadAllLines(log).Where(call => !call.EndsWith("--version", StringComparison.Ordinal) && !call.StartsWith("build ", StringComparison.Ordinal)).Select(call => call[(call.IndexOf("briefing.dll ", StringComparison.Ordinal) is >= 0 and var at ? at + "briefing.dll ".Length : call.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].TrimEnd())]);
    }

    private void Commit(string repository, string message) =>
        Git("-C", repository, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "--allow-empty", "--message", message, "--all", "--no-verify");

    private string Git(params string[] args)
    {
        var (code, result, error) = TestProcess.RunAndWait(Start("git", _folder, args));
        Assert.True(code == 0, $"git {string.Join(' ', args)}: {error}");
        return result.Trim();
    }

    private static ProcessStartInfo Start(string program, string folder, string[] args) =>
        new(program, args) { WorkingDirectory = folder };
}
