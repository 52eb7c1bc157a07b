using System.Text.Json;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Git;

/// <summary>Commits that git itself would not make, or that bring what is not read.</summary>
public sealed class HostileCommitTests : IDisposable
{
    private const string Settings = "title: Little site\nbase-url: https://example.org/\n";
    private const string About = "input/pages/about.md";

    private readonly GitSite _git = new();

    public void Dispose() => _git.Dispose();

    [Theory]
    [InlineData("input/files/evil")]
    [InlineData("input/pages")]
    [InlineData("input/pages/about.md")]
    public async Task A_submodule_among_the_files_of_the_briefing_is_named_and_not_compared(string path)
    {
        var first = _git.Commit("one");
        _git.Git("rm", "-r", "--cached", "--quiet", "--ignore-unmatch", path);
        _git.Git("update-index", "--add", "--cacheinfo", $"160000,{first},{path}");
        _git.Git("commit", "--quiet", "--message", "two");
        await AssertNamed("HEAD~1", path);
        _git.Git("update-index", "--cacheinfo", $"160000,{new string('1', 40)},{path}");
        _git.Git("commit", "--quiet", "--message", "three");
        await AssertNamed("HEAD~1", path);
        // Where it stays as it is, nothing has changed.
        _git.Git("commit", "--quiet", "--allow-empty", "--message", "four");
        Assert.Contains("yes: nothing has changed", (await _git.Run("diff", "HEAD~1", "HEAD")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("folder")]
    public async Task A_commit_with_two_entries_of_one_name_can_not_be_told(string kind)
    {
        _git.Commit("one");
        _git.Write(About, "---\ntitle: About\n---\nThe bridge is sound.\n");
        _git.Commit("two");
        // Git takes a tree as it is told to, byte by byte.
        var script = kind == "file"
            ? $$"""
                one=$(git rev-parse HEAD~1:{{About}}); two=$(git rev-parse HEAD:{{About}})
                entry() { printf '100644 about.md\0'; printf "$(printf %s "$1" | sed 's/../\\x&/g')"; }
                pages=$( { entry $one; entry $two; } | git hash-object -t tree -w --stdin --literally)
                """
            : "pages=$(git rev-parse HEAD:input/pages); twice=yes\n";
        script += """

            folder() { printf '40000 %s\0' "$1"; printf "$(printf %s "$2" | sed 's/../\\x&/g')"; }
            site=$(git rev-parse HEAD:input/site.yml)
            settings() { printf '100644 site.yml\0'; printf "$(printf %s "$site" | sed 's/../\\x&/g')"; }
            input=$( { folder pages $pages; [ -z "$twice" ] || folder pages $(git rev-parse HEAD~1:input/pages); settings; } | git hash-object -t tree -w --stdin --literally)
            root=$(folder input $input | git hash-object -t tree -w --stdin --literally)
            git -c user.name=A -c user.email=a@example.org commit-tree -m twice $root
            """;
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for bash.");
        var start = new System.Diagnostics.ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = _git.Root };
        var (code, commit, error) = await TestProcess.Run(start);
        Assert.Equal((0, ""), (code, error));
        foreach (var arguments in (string[][])[["HEAD", commit.Trim()], [commit.Trim(), "HEAD"], [commit.Trim()]])
        {
            var result = await _git.Run(["diff", .. arguments]);
            Assert.Equal((2, ""), (result.Code, result.Out));
            Assert.Contains($"has two entries named input/pages{(kind == "file" ? "/about.md" : "")}, and nobody can tell which of them is meant.", result.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("review: { second-reviewer: [sentence-changed, sentence-added] }\n", 5)]
    [InlineData("review: { change-note: [page, sentence-changed, sentence-added] }\n", 4)]
    [InlineData("review: { outside: none }\n", 0)]
    public async Task An_old_fork_escapes_nothing_that_the_branch_asks_for_by_now(string stricter, int code)
    {
        _git.Write("input/site.yml", Settings + "review: { second-reviewer: [], change-note: [] }\n");
        _git.Commit("one");
        _git.Git("switch", "--quiet", "--create", "fork");
        _git.Write(About, "---\ntitle: About\n---\nThe bridge is sound, said nobody in 1999.\n");
        _git.Commit("two");
        _git.Git("switch", "--quiet", "main");
        _git.Write("input/site.yml", Settings + stricter.Replace(" }", code == 4 ? ", second-reviewer: [] }" : ", change-note: [] }", StringComparison.Ordinal).Replace("outside: none,", "outside: none, second-reviewer: [],", StringComparison.Ordinal));
        _git.Commit("three");
        var result = await _git.Run("diff", "main", "fork", "--merge-base");
        Assert.Equal((code, ""), (result.Code, result.Error));
    }

    [Fact]
    public async Task Where_the_policy_of_the_branch_can_not_be_read_nobody_can_tell()
    {
        _git.Commit("one");
        _git.Git("switch", "--quiet", "--create", "fork");
        _git.Commit("two");
        _git.Git("switch", "--quiet", "main");
        _git.Write("input/site.yml", Settings + "review: { second-reviewer: [magor] }\n");
        _git.Commit("three");
        var result = await _git.Run("diff", "main", "fork", "--merge-base");
        Assert.Equal(2, result.Code);
        Assert.Contains("The review policy of 'main' can't be read, so nobody can tell what it asks for.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".github/workflows/zz.yml", "", 5)]
    [InlineData(".ci/compare", "", 5)]
    [InlineData("theme/assets/search.js", "", 5)]
    [InlineData("netlify/edge-functions/a.js", "", 5)]
    [InlineData("output/evil.html", "", 5)]
    [InlineData("Makefile", "", 5)]
    [InlineData("output/evil.md", "", 5)]
    [InlineData("README.md", "", 0)]
    [InlineData("docs/style.md", "", 0)]
    [InlineData("README.md", "outside: all", 5)]
    [InlineData(".ci/compare", "outside: none", 0)]
    public async Task What_judges_runs_or_is_published_needs_a_second_reviewer(string path, string outside, int code)
    {
        if (outside.Length > 0) _git.Write("input/site.yml", Settings + $"review: {{ {outside} }}\n");
        _git.Commit("one");
        _git.Write(path, "anything");
        _git.Git("add", "--force", path);
        _git.Commit("two");
        var result = await _git.Run("diff", "HEAD~1", "HEAD", "--format", "json");
        Assert.Equal((code, ""), (result.Code, result.Error));
        using var json = JsonDocument.Parse(result.Out);
        Assert.Equal(code == 5 ? [path] : [], json.RootElement.GetProperty("summary").GetProperty("requirements").GetProperty("files").EnumerateArray().Select(file => file.GetString()));
        var comment = await _git.Run("diff", "HEAD~1", "HEAD", "--format", "markdown");
        Assert.Equal(code == 5, comment.Out.Contains("- A second reviewer, for 1 file outside the briefing", StringComparison.Ordinal));
        Assert.Contains($"`{path}`", comment.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weakening_what_is_asked_for_outside_does_not_help()
    {
        _git.Commit("one");
        _git.Write("input/site.yml", Settings + "review: { outside: none, second-reviewer: [], change-note: [] }\n");
        _git.Write(".ci/compare", "exit 0");
        _git.Commit("two");
        Assert.Contains("1 file outside the briefing needs a second reviewer", (await _git.Run("diff", "HEAD~1", "HEAD")).Out, StringComparison.Ordinal);
    }

    private async Task AssertNamed(string before, string path)
    {
        var result = await _git.Run("diff", before, "HEAD", "--format", "json");
        Assert.Equal("", result.Error);
        using var json = JsonDocument.Parse(result.Out);
        Assert.Contains(path, json.RootElement.GetProperty("summary").GetProperty("notCompared").EnumerateArray().Select(file => file.GetString()));
        Assert.False(json.RootElement.GetProperty("summary").GetProperty("mayMergeWithoutReadingTheRest").GetBoolean());
    }
}
