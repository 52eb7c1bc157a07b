using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Git;

/// <summary>Git as it is used: in hooks, in linked worktrees, with the revisions that people write.</summary>
public sealed class EverydayGitTests : IDisposable
{
    private readonly GitSite _git = new();

    public void Dispose() => _git.Dispose();

    [Theory]
    [InlineData("pre-commit", "HEAD", "BD603")]
    [InlineData("post-commit", "HEAD~1", "BD603")]
    [InlineData("pre-push", "HEAD~1", "BD603")]
    public void A_hook_gets_the_answer_that_its_user_gets(string hook, string revision, string kind)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the hook is a script of Unix");
        _git.Commit("one");
        _git.Git("init", "--quiet", "--bare", _git[".git/far"]);
        var program = BriefingProcess.In(_git.Root, "diff", revision, "--no-policy", "--to", "/dev/stdout");
        var script = _git[$".git/hooks/{hook}"];
        // In a hook git names its folder, index and settings by variables, some of them relative.
        File.WriteAllText(script, $"#!/bin/sh\nexec {Quoted([program.FileName, .. program.ArgumentList])} >'{_git[".git/said"]}' 2>&1\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Retitle();
        _git.Commit("two");
        _git.Git("push", "--quiet", _git[".git/far"], "main");
        Assert.Contains(kind, File.ReadAllText(_git[".git/said"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_linked_worktree_is_a_folder_like_another(bool isOfBareRepository)
    {
        _git.Commit("one");
        Retitle();
        _git.Commit("two");
        using var clone = _git.Clone(isOfBareRepository ? ["--bare"] : ["--no-checkout"]);
        clone.Git("worktree", "add", "--quiet", "--detach", "linked", "main");
        Assert.Contains("BD603", (await clone.Run("diff", "HEAD~1", "HEAD", "--root", "linked")).Out, StringComparison.Ordinal);
        Assert.Contains("yes: nothing has changed", (await clone.Run("diff", "HEAD", "--root", "linked")).Out, StringComparison.Ordinal);
        File.AppendAllText(clone["linked/input/pages/about.md"], "\nAnd more.\n");
        Assert.Contains("BD501", (await clone.Run("diff", "HEAD", "--root", "linked")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@~1")]
    [InlineData("@^")]
    [InlineData("@{0}~1")]
    [InlineData("@", "--no-policy")]
    public async Task Revisions_that_begin_with_an_at_are_revisions(params string[] args)
    {
        _git.Commit("one");
        Retitle();
        _git.Commit("two");
        var result = await _git.Run(["diff", .. args]);
        Assert.Equal("", result.Error);
        Assert.Contains(args[0] == "@" ? "nothing has changed" : "BD603", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_range_says_how_two_revisions_are_compared()
    {
        _git.Commit("one");
        Assert.EndsWith("Two are compared by: briefing diff origin/main HEAD --merge-base\n", (await _git.Run("diff", "origin/main...HEAD")).Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("docs/brief")]
    public async Task A_revision_without_a_briefing_says_so_instead_of_calling_everything_new(string folder)
    {
        using var git = new GitSite(folder);
        git.Git("commit", "--quiet", "--allow-empty", "--message", "nothing");
        git.Git("branch", "empty");
        git.Commit("one");
        foreach (var args in new[] { new[] { "diff", "HEAD~1" }, ["diff", "HEAD", "HEAD~1"], ["build", "--review", "HEAD~1"] })
        {
            var result = await git.Run(args);
            Assert.Equal((2, ""), (result.Code, result.Out));
            Assert.Contains($"'HEAD~1' holds no briefing: there is no {(folder.Length > 0 ? folder + "/" : "")}input/ in it", result.Error, StringComparison.Ordinal);
        }
        Assert.Contains("'empty' holds no briefing: there is no ", (await git.Run("diff", "empty", "HEAD", "--merge-base")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_program_wrote_itself_is_no_file_outside_the_briefing()
    {
        _git.Commit("one");
        await _git.Run("build");
        await _git.Run("build", "--output", "preview");
        _git.Write(".review/comment.md", "What the script for pull requests left.");
        foreach (var _ in Enumerable.Range(0, 2)) await _git.Run("diff", "HEAD", "--format", "markdown", "--to", "comment.md");
        Assert.Contains("Yes: nothing has changed", await File.ReadAllTextAsync(_git["comment.md"], TestContext.Current.CancellationToken), StringComparison.Ordinal);

        _git.Write("output/mine.txt", "Put there by hand.");
        _git.Write("reviews.txt", "Another.");
        var result = await _git.Run("diff", "HEAD", "--to", "comment.md", "--format", "json");
        Assert.Equal("", result.Error);
        Assert.Contains("\"notCompared\": [\n      \"output/mine.txt\",\n      \"reviews.txt\"\n    ]", await File.ReadAllTextAsync(_git["comment.md"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_program_wrote_is_named_as_soon_as_it_is_committed()
    {
        _git.Commit("one");
        _git.Write(".review/comment.md", "Yes.");
        _git.Commit("two");
        Assert.Contains("1 file outside the briefing is changed and not compared", (await _git.Run("diff", "HEAD~1")).Out, StringComparison.Ordinal);
        Assert.Contains("1 file outside the briefing is changed and not compared", (await _git.Run("diff", "HEAD~1", "HEAD")).Out, StringComparison.Ordinal);
    }

    private void Retitle() => _git.Write("input/pages/about.md", "---\ntitle: About us\n---\nA page.\n");

    private static string Quoted(IEnumerable<string> words) => string.Join(' ', words.Select(word => $"'{word}'"));
}
