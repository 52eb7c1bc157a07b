using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Git;

/// <summary><c>diff --merge-base</c> where branches were merged into each other, so that there are several newest common ancestors.</summary>
public sealed class MergeBaseTests : IDisposable
{
    private readonly GitSite _git = new();

    public void Dispose() => _git.Dispose();

    [Fact]
    public async Task What_both_branches_have_is_no_change_whichever_brought_it()
    {
        Cross(main: ("input/pages/main.md", "Of the main branch."), topic: ("input/pages/topic.md", "Of the other."));
        Add("input/pages/new.md", "Only here.");
        _git.Commit("six");
        Assert.Equal(2, _git.Git("merge-base", "--all", "main", "topic").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var result = await _git.Run("diff", "main", "topic", "--merge-base");
        Assert.Equal("", result.Error);
        Assert.Contains("a page is new · page new", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("page main", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("page topic", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Not compared", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_branch_had_and_the_other_takes_back_is_a_change()
    {
        Cross(main: ("input/pages/main.md", "Of the main branch."), topic: ("notes.txt", "Of the other."));
        _git.Git("rm", "--quiet", "input/pages/main.md", "notes.txt");
        _git.Commit("six");
        var result = await _git.Run("diff", "main", "HEAD", "--merge-base");
        Assert.Contains("a page is gone · page main", result.Out, StringComparison.Ordinal);
        Assert.Contains("Not compared here (1)\n  notes.txt\n", result.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_ancestors_differ_nobody_can_tell_and_that_is_said_with_what_helps()
    {
        Cross(main: ("input/pages/about.md", "One text."), topic: ("input/pages/about.md", "Another text."));
        var result = await _git.Run("diff", "main", "topic", "--merge-base");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("have 2 common ancestors, which differ in input/pages/about.md: it can't be told what changed since.", result.Error, StringComparison.Ordinal);

        _git.Git("merge", "--quiet", "--strategy", "ours", "--message", "seven", "main");
        result = await _git.Run("diff", "main", "topic", "--merge-base");
        Assert.Equal("", result.Error);
        Assert.Contains("input/pages/about.md", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Branches_that_cross_again_and_again_are_followed_to_where_they_first_parted()
    {
        Cross(main: ("input/pages/main.md", "Of the main branch."), topic: ("input/pages/topic.md", "Of the other."));
        for (var round = 0; round < 3; round++) CrossOnce($"main{round}", $"topic{round}", ("input/pages/main.md", $"Of the main branch, {round}."), ("input/pages/topic.md", $"Of the other, {round}."));
        Add("input/pages/new.md", "Only here.");
        _git.Commit("last");
        var result = await _git.Run("diff", "main", "HEAD", "--merge-base", "--format", "json");
        Assert.Equal("", result.Error);
        Assert.Contains("\"new\"", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Of the", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clone_that_is_too_shallow_says_what_to_fetch()
    {
        _git.Commit("one");
        _git.Git("branch", "topic");
        _git.Commit("two");
        _git.Git("switch", "--quiet", "topic");
        _git.Commit("three");
        using var clone = _git.Clone("--depth", "1", "--no-single-branch");
        var result = await clone.Run("diff", "origin/main", "HEAD", "--merge-base");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("This clone is shallow, and the common ancestor of the two revisions is not in it. Fetch it first: git fetch --unshallow.", result.Error, StringComparison.Ordinal);
        clone.Git("fetch", "--quiet", "--unshallow");
        Assert.Equal(0, (await clone.Run("diff", "origin/main", "HEAD", "--merge-base")).Code);
    }

    // Two branches, each with a file of its own, and each then merged into the other; the working folder is at "topic".
    private void Cross((string Path, string Text) main, (string Path, string Text) topic)
    {
        _git.Commit("one");
        _git.Git("branch", "topic");
        CrossOnce("two", "three", main, topic);
    }

    private void CrossOnce(string onMain, string onTopic, (string Path, string Text) main, (string Path, string Text) topic)
    {
        _git.Git("switch", "--quiet", "main");
        Add(main.Path, main.Text);
        var left = _git.Commit(onMain);
        _git.Git("switch", "--quiet", "topic");
        Add(topic.Path, topic.Text);
        var right = _git.Commit(onTopic);
        _git.Git("merge", "--quiet", "--strategy-option", "ours", "--message", "crossed", left);
        _git.Git("switch", "--quiet", "main");
        _git.Git("merge", "--quiet", "--strategy-option", "ours", "--message", "crossed", right);
        _git.Git("switch", "--quiet", "topic");
    }

    private void Add(string path, string text) => _git.Write(path, path.EndsWith(".md", StringComparison.Ordinal) ? $"---\ntitle: Title\n---\n{text}\n" : text);
}
