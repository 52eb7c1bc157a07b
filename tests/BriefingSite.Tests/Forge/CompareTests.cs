using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Forge;

/// <summary><c>.ci/compare</c>: pull requests are compared as data, by the scripts and the program of the default branch.</summary>
public sealed class CompareTests : IDisposable
{
    private readonly ForgeRun _run = new("--depth", "1");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("wording", "0", "Yes: no change in meaning.")]
    [InlineData("reviewer", "5", "No: 1 entry needs a second reviewer.")]
    [InlineData("note", "4", "No: 1 entry needs a change note.")]
    [InlineData("unreadable", "1", "Cannot tell: ")]
    public async Task The_comment_names_branch_and_commit_and_answers(string kind, string code, string answer)
    {
        var head = _run.Pull(7, kind);
        _run.Origin.Write("input/pages/other.md", "---\ntitle: Meanwhile\n---\nOn the main branch.\n");
        var tip = _run.Origin.Commit("two");
        var result = await _run.Compare("7\\tmain\\n");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(("main\n", head + "\n", code + "\n"), (_run.Left(7, "base"), _run.Left(7, "head"), _run.Left(7, "code")));
        Assert.StartsWith($"Commit `{head}`, compared with where it left the branch `main` (`{tip[..10]}`).\n\n### What changes", _run.Left(7, "comment.md"), StringComparison.Ordinal);
        Assert.Contains($"**May I merge without reading the rest?** {answer}", _run.Left(7, "comment.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("Meanwhile", _run.Left(7, "comment.md"), StringComparison.Ordinal);
        Assert.True(File.Exists(_run.Checkout["compared/7/changes.json"]) && File.Exists(_run.Checkout["compared/7/changes.sarif"]));
    }

    [Fact]
    public async Task Nothing_of_a_pull_request_is_checked_out_or_run()
    {
        using var trap = new Trap();
        foreach (var script in (string[])["briefing", "compare", "comment", "review"]) _run.Origin.Write($".ci/{script}", File.ReadAllText(trap.Lay("script")));
        _run.Origin.Write(".gitattributes", "* filter=hostile diff=hostile export-subst\n");
        _run.Origin.Write(".lfsconfig", "[lfs]\n\turl = http://localhost:1/\n");
        _run.Origin.Write(".gitmodules", $"[submodule \"m\"]\n\tpath = m\n\turl = {_run.Origin.Root}\n");
        _run.Origin.Write(".config/dotnet-tools.json", "{}");
        _run.Origin.Write("nuget.config", "<configuration />");
        _run.Origin.Git("add", "--all");
        var status = _run.Checkout.Git("status", "--porcelain", "--ignored");
        var head = _run.Pull(7, "input/pages/about.md", "---\ntitle: About\n---\nA  page.\n");
        var result = await _run.Compare("7\\tmain\\n");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(head + "\n", _run.Left(7, "head"));
        Assert.Contains("No: 9 files that may judge pull requests, run or be published are changed and not compared; 9 files outside the briefing need a second reviewer.", _run.Left(7, "comment.md"), StringComparison.Ordinal);
        Assert.Contains("- **Read these files**, which may judge pull requests, run or be published; nothing here tells what changed in them: `.ci/briefing`, `.ci/comment`, `.ci/compare`, ", _run.Left(7, "comment.md"), StringComparison.Ordinal);
        Assert.Empty(trap.Sprung);
        Directory.Delete(_run.Checkout["compared"], recursive: true);
        Assert.Equal(status, _run.Checkout.Git("status", "--porcelain", "--ignored"));
    }

    [Fact]
    public async Task Where_there_is_nothing_to_compare_with_it_cannot_tell_and_says_why()
    {
        _run.Origin.Git("switch", "--quiet", "--orphan", "empty");
        _run.Origin.Git("commit", "--quiet", "--allow-empty", "--message", "empty");
        _run.Origin.Git("switch", "--quiet", "main");
        _run.Pull(7, "wording");
        var result = await _run.Compare("7\\tempty\\n");
        Assert.Equal(0, result.Code);
        Assert.Equal("2\n", _run.Left(7, "code"));
        Assert.Contains("**May I merge without reading the rest?** Cannot tell: the two could not be compared.\n\n    The two revisions have no common ancestor.", _run.Left(7, "comment.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("Yes", _run.Left(7, "comment.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_can_not_be_fetched_leaves_nothing_and_holds_up_no_other()
    {
        _run.Pull(8, "wording");
        var result = await _run.Compare("7\\tmain\\n8\\tmain\\n");
        Assert.Equal(1, result.Code);
        Assert.Contains("Pull request 7 could not be fetched.", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.Checkout["compared/7"]));
        Assert.Equal("0\n", _run.Left(8, "code"));
    }

    [Fact]
    public async Task One_that_takes_too_long_is_said_and_holds_up_no_other()
    {
        _run.Pull(7, "wording");
        _run.Pull(8, "wording");
        await File.WriteAllTextAsync(_run.Checkout[".ci/briefing"], "case \"$*\" in *--version*) ;; *) sleep 60 ;; esac\n", TestContext.Current.CancellationToken);
        var result = await _run.Compare("7\\tmain\\n8\\tmain\\n", ("PATIENCE", "2"));
        Assert.Equal(0, result.Code);
        foreach (var number in (int[])[7, 8])
        {
            Assert.Equal("124\n", _run.Left(number, "code"));
            Assert.Contains("Cannot tell: the two could not be compared within 2 seconds.", _run.Left(number, "comment.md"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_no_number_is_no_folder()
    {
        Assert.Equal(2, (await _run.Compare("../7\\tmain\\n")).Code);
        Assert.False(Directory.Exists(_run.Checkout["compared"]));
    }

    [Fact]
    public async Task Changes_link_to_the_preview_and_merge_requests_are_found_where_they_are()
    {
        _run.Pull(7, "reviewer");
        await _run.Compare("7\\tmain\\n", ("PREVIEW_URL", "https://deploy-preview-{number}--town.example/"), ("PULL_URL", "https://forge.example/o/r/pulls/{number}"), ("HEADS", "refs/merge-requests/%s/head"));
        Assert.Contains("(https://forge.example/o/r/pulls/7/files#diff-", _run.Left(7, "comment.md"), StringComparison.Ordinal);
        Assert.Contains("(https://deploy-preview-7--town.example/about/)", _run.Left(7, "comment.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_in_a_hook_or_of_a_shallow_base_says_what_is_wrong()
    {
        _run.Pull(7, "wording");
        await _run.Run("git fetch --quiet --depth 1 origin refs/pull/7/head && git checkout --quiet FETCH_HEAD");
        var result = await _run.Run("bash .ci/review origin/main", ("GIT_DIR", ".git/nowhere"), ("GIT_INDEX_FILE", "nowhere"));
        Assert.Equal(2, result.Code);
        Assert.Contains("This clone is shallow, and the common ancestor of the two revisions is not in it. Fetch it first: git fetch --unshallow.", result.Error, StringComparison.Ordinal);
        await _run.Run("git fetch --quiet --unshallow");
        result = await _run.Run("bash .ci/review origin/main && bash .ci/review origin/main", ("SITE_URL", "https://preview.example/"));
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("Yes: no change in meaning.", await File.ReadAllTextAsync(_run.Checkout[".review/comment.md"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
