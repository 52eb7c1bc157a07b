using System.Text.Json.Nodes;
using Xunit;

namespace BriefingSite.Tests.Forge;

/// <summary><c>.ci/comment</c>: one comment and one status on each pull request, which say of which commit they speak, and never more than is known.</summary>
public sealed class CommentTests : IDisposable
{
    private const string Out = "Out of date: what was said of an earlier state";

    private readonly ForgeRun _run = new();
    private readonly FakeForge _forge = new();

    public void Dispose()
    {
        _forge.Dispose();
        _run.Dispose();
    }

    [Fact]
    public async Task A_pull_request_is_told_that_nothing_is_known_until_the_comparison_has_ended()
    {
        var head = Open("wording");
        var result = await _run.Comment(_forge, "mark");
        Assert.Equal($"[{{\"number\":7,\"head\":\"{head}\",\"base\":\"main\",\"author\":\"ada\"}}]\n", result.Out);
        Assert.Contains($"**Nothing is known yet** of commit `{head}`. It [is being compared](https://forge.example/run/1) with the branch `main`.", _forge.Only.Body, StringComparison.Ordinal);
        Assert.Equal((head, "briefing (main)", "pending", "is being compared"), _forge.Last);

        await _run.Compare("7\\tmain\\n");
        await _run.Comment(_forge, "write compared");
        Assert.StartsWith("<!-- briefing-review head=", _forge.Only.Body, StringComparison.Ordinal);
        Assert.Contains($"Commit `{head}`, compared with where it left the branch `main`", _forge.Only.Body, StringComparison.Ordinal);
        Assert.Contains("Yes: no change in meaning.", _forge.Only.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing is known", _forge.Only.Body, StringComparison.Ordinal);
        Assert.Equal((head, "briefing (main)", "success", "nothing more is asked for"), _forge.Last);
    }

    [Fact]
    public async Task A_push_marks_the_comment_as_out_of_date_and_a_run_that_fails_leaves_it_so()
    {
        var first = Open("wording");
        await _run.Whole(_forge, "7\\tmain\\n");
        for (var push = 0; push < 2; push++)
        {
            var head = Open("reviewer");
            await _run.Comment(_forge, "mark");
            Assert.StartsWith($"**Nothing is known yet** of commit `{head}`", Line(1), StringComparison.Ordinal);
            // What was said is kept once, and folded.
            Assert.True(_forge.Only.Body.IndexOf("Yes: no change", StringComparison.Ordinal) > _forge.Only.Body.IndexOf($"<details><summary>{Out}", StringComparison.Ordinal));
            Assert.Equal(2, _forge.Only.Body.Split(Out).Length);
            Assert.Contains($"Commit `{first}`", _forge.Only.Body, StringComparison.Ordinal);

            var result = await _run.Comment(_forge, "write nowhere");
            Assert.Equal(1, result.Code);
            Assert.StartsWith($"**Nothing is known** of commit `{head}`: [the comparison](https://forge.example/run/1)", Line(1), StringComparison.Ordinal);
            Assert.Equal(2, _forge.Only.Body.Split(Out).Length);
            Assert.Equal((head, "error"), (_forge.Last.Commit, _forge.Last.State));
        }
        await _run.Whole(_forge, "7\\tmain\\n");
        Assert.DoesNotContain(Out, _forge.Only.Body, StringComparison.Ordinal);
        Assert.Contains("1 entry needs a second reviewer", _forge.Only.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_base_branch_makes_the_comment_out_of_date_too()
    {
        var head = Open("wording");
        await _run.Whole(_forge, "7\\tmain\\n");
        _run.Origin.Git("branch", "other", "main");
        _forge.Answers["pulls"] = new JsonArray(ForgeRun.Describe(7, head, "other"));
        await _run.Comment(_forge, "mark");
        Assert.Contains("with the branch `other`", Line(1), StringComparison.Ordinal);
        // What an older run still brings is not of this base.
        await _run.Comment(_forge, "write compared");
        Assert.Contains("**Nothing is known yet**", Line(1), StringComparison.Ordinal);
        await _run.Whole(_forge, "7\\tother\\n");
        Assert.Equal((head, "briefing (other)", "success"), (_forge.Last.Commit, _forge.Last.Context, _forge.Last.State));
    }

    [Theory]
    [InlineData("note", "failure", "a change note is missing, or has nothing to stand on")]
    [InlineData("reviewer", "failure", "a second reviewer must approve this commit (0 of 1)")]
    [InlineData("unreadable", "error", "it can't be told what changes")]
    public async Task The_status_holds_the_merge_up(string kind, string state, string description)
    {
        var head = Open(kind);
        await _run.Whole(_forge, "7\\tmain\\n");
        Assert.Equal((head, "briefing (main)", state, description), _forge.Last);
    }

    [Fact]
    public async Task An_approval_of_this_commit_by_somebody_else_who_may_write_clears_it_and_no_other_does()
    {
        var head = Open("reviewer");
        foreach (var (user, level) in new[] { ("bo", "write"), ("ada", "admin"), ("cy", "read"), ("di", "admin") })
            _forge.Answers[$"collaborators/{user}/permission"] = new JsonObject { ["permission"] = level };
        JsonObject[] reviews =
        [
            ForgeRun.Review(1, "ada", head), ForgeRun.Review(2, "cy", head), ForgeRun.Review(3, "bo", new('0', 40)), ForgeRun.Review(4, "eve", head),
            ForgeRun.Review(5, "di", head), ForgeRun.Review(6, "di", head, "DISMISSED"), ForgeRun.Review(7, "di", head, "COMMENTED"),
        ];
        _forge.Answers["pulls/7/reviews"] = new JsonArray([.. reviews]);
        await _run.Whole(_forge, "7\\tmain\\n");
        Assert.Equal("a second reviewer must approve this commit (0 of 1)", _forge.Last.Description);
        var said = _forge.Only.Body;

        _forge.Answers["pulls/7/reviews"]!.AsArray().Add(ForgeRun.Review(8, "bo", head));
        // The comment is of this commit, so it is not marked.
        await _run.Comment(_forge, "mark");
        Assert.Equal(said, _forge.Only.Body);
        await _run.Comment(_forge, "write compared");
        Assert.Equal((head, "success", "a second reviewer has approved"), (_forge.Last.Commit, _forge.Last.State, _forge.Last.Description));
        await _run.Comment(_forge, "write compared", ("APPROVALS", "2"));
        Assert.Equal("a second reviewer must approve this commit (1 of 2)", _forge.Last.Description);

        _forge.Answers["pulls/7/reviews"]!.AsArray().Add(ForgeRun.Review(9, "bo", head, "DISMISSED"));
        await _run.Comment(_forge, "write compared");
        Assert.Equal("failure", _forge.Last.State);
    }

    [Theory]
    [InlineData("write", "", "failure", "a reviewer asks for changes")]
    [InlineData("read", "", "success", "a second reviewer has approved")]
    [InlineData("write", "DISMISSED", "success", "a second reviewer has approved")]
    [InlineData("write", "APPROVED", "success", "a second reviewer has approved")]
    public async Task Whoever_may_write_and_asks_for_changes_withholds_it(string level, string later, string state, string description)
    {
        var head = Open("reviewer");
        _forge.Answers["collaborators/bo/permission"] = new JsonObject { ["permission"] = "write" };
        _forge.Answers["collaborators/cy/permission"] = new JsonObject { ["permission"] = level };
        _forge.Answers["pulls/7/reviews"] = new JsonArray(ForgeRun.Review(1, "bo", head), ForgeRun.Review(2, "cy", new('0', 40), "CHANGES_REQUESTED"));
        if (later.Length > 0) _forge.Answers["pulls/7/reviews"]!.AsArray().Add(ForgeRun.Review(3, "cy", head, later));
        await _run.Whole(_forge, "7\\tmain\\n");
        Assert.Equal((head, state, description), (_forge.Last.Commit, _forge.Last.State, _forge.Last.Description));
    }

    [Fact]
    public async Task What_was_pushed_while_the_run_wrote_is_not_overwritten()
    {
        Open("wording");
        await _run.Whole(_forge, "7\\tmain\\n");
        var said = _forge.Only.Body;
        Open("reviewer");
        await _run.Compare("7\\tmain\\n");
        _forge.Pushed = ("7", new('9', 40));
        var result = await _run.Comment(_forge, "write compared");
        Assert.Equal("Pull request 7 is at another commit by now.\n", result.Error);
        await _run.Comment(_forge, "mark");
        Assert.Equal(said, _forge.Only.Body);
    }

    [Fact]
    public async Task One_pull_request_that_fails_holds_up_no_other()
    {
        var (seven, eight) = (_run.Pull(7, "wording"), _run.Pull(8, "unreadable"));
        _forge.Answers["pulls"] = new JsonArray(ForgeRun.Describe(8, eight), ForgeRun.Describe(7, seven));
        _forge.Broken = "issues/8/comments";
        var result = await _run.Comment(_forge, "mark");
        Assert.Equal(0, result.Code);
        Assert.Contains("\"number\":7", result.Out, StringComparison.Ordinal);
        Assert.Contains("Failed: mark_one 8", result.Error, StringComparison.Ordinal);
        await _run.Compare("8\\tmain\\n7\\tmain\\n");
        Assert.Equal(1, (await _run.Comment(_forge, "write compared")).Code);
        Assert.Contains("Yes: no change in meaning.", _forge.Only.Body, StringComparison.Ordinal);
        Assert.Equal("success", _forge.Statuses.Last(status => status.Commit == seven).State);
        Assert.Equal("error", _forge.Statuses.Last(status => status.Commit == eight).State);
    }

    [Fact]
    public async Task Only_our_own_comment_is_written_wherever_it_stands()
    {
        var head = Open("wording");
        _forge.Add("7", "mallory", "<!-- briefing-review head=x base=y done -->\nYes.");
        for (var i = 0; i < 120; i++) _forge.Add("7", "bo", $"{i}");
        await _run.Whole(_forge, "7\\tmain\\n");
        await _run.Whole(_forge, "7\\tmain\\n");
        Assert.Contains(head, _forge.Only.Body, StringComparison.Ordinal);
        Assert.Equal("<!-- briefing-review head=x base=y done -->\nYes.", _forge.Comments[1].Body);
    }

    [Fact]
    public async Task Both_pull_requests_of_a_branch_are_written_to_and_no_others()
    {
        var head = Open("wording");
        _run.Origin.Git("branch", "other", "main");
        _run.Origin.Git("update-ref", "refs/pull/8/head", head);
        _forge.Answers["pulls"] = new JsonArray(
            ForgeRun.Describe(7, head), ForgeRun.Describe(8, head, "other"), ForgeRun.Describe(9, new('1', 40), branch: "else"), ForgeRun.Describe(10, new('2', 40), owner: "mallory"));
        await _run.Whole(_forge, "7\\tmain\\n8\\tother\\n");
        Assert.Equal(["7", "8"], _forge.Comments.Values.Select(comment => comment.Number));
        Assert.Contains("left the branch `other`", _forge.Comments[2].Body, StringComparison.Ordinal);
        Assert.Equal(["briefing (main)", "briefing (other)"], _forge.Statuses.Where(status => status.State == "success").Select(status => status.Context).Order());
    }

    [Fact]
    public async Task The_same_commit_in_a_pull_request_of_another_branch_clears_nothing()
    {
        var head = Open("reviewer");
        _run.Origin.Git("update-ref", "refs/pull/8/head", head);
        // The author of the one approves the other, which an accomplice has opened.
        _forge.Answers["pulls"] = new JsonArray(ForgeRun.Describe(7, head), ForgeRun.Describe(8, head, owner: "mallory", branch: "copy", author: "mallory"));
        _forge.Answers["pulls/8/reviews"] = new JsonArray(ForgeRun.Review(1, "ada", head));
        _forge.Answers["collaborators/ada/permission"] = new JsonObject { ["permission"] = "admin" };
        await _run.Whole(_forge, "7\\tmain\\n8\\tmain\\n", ("OWNER", "mallory"), ("BRANCH", "copy"));
        Assert.Equal((head, "briefing (main)", "failure"), (_forge.Last.Commit, _forge.Last.Context, _forge.Last.State));
        Assert.DoesNotContain(_forge.Statuses, status => status.State == "success");
    }

    [Fact]
    public async Task The_same_commit_in_a_pull_request_of_a_stranger_blocks_nothing()
    {
        var head = Open("reviewer");
        _run.Origin.Git("update-ref", "refs/pull/8/head", head);
        _forge.Answers["pulls/7/reviews"] = new JsonArray(ForgeRun.Review(1, "bo", head));
        _forge.Answers["pulls/8/reviews"] = new JsonArray();
        _forge.Answers["collaborators/bo/permission"] = new JsonObject { ["permission"] = "write" };
        _forge.Answers["pulls"] = new JsonArray(ForgeRun.Describe(8, head, owner: "mallory", branch: "copy", author: "mallory"), ForgeRun.Describe(7, head));
        await _run.Whole(_forge, "7\\tmain\\n8\\tmain\\n", ("OWNER", "mallory"), ("BRANCH", "copy"));
        Assert.Equal((head, "briefing (main)", "success"), (_forge.Last.Commit, _forge.Last.Context, _forge.Last.State));
        // When it is closed, the commit that it had says whom that concerns.
        _forge.Answers["pulls"] = new JsonArray(ForgeRun.Describe(7, head));
        Assert.Contains("\"number\":7", (await _run.Comment(_forge, "mark", ("OWNER", "mallory"), ("BRANCH", "copy"), ("HEAD", head))).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pulls")]
    [InlineData("issues/7/comments")]
    [InlineData("statuses")]
    public async Task A_forge_that_does_not_answer_is_a_failure_and_no_second_comment(string path)
    {
        Open("wording");
        await _run.Whole(_forge, "7\\tmain\\n");
        var said = _forge.Only.Body;
        Open("reviewer");
        await _run.Compare("7\\tmain\\n");
        _forge.Broken = path;
        Assert.NotEqual(0, (await _run.Comment(_forge, "mark")).Code);
        Assert.NotEqual(0, (await _run.Comment(_forge, "write compared")).Code);
        Assert.True(_forge.Only.Body == said || path == "statuses");
        Assert.DoesNotContain(_forge.Statuses.Skip(2), status => status.State == "success");
    }

    [Fact]
    public async Task Approvals_that_can_not_be_read_clear_nothing()
    {
        var head = Open("reviewer");
        _forge.Answers["pulls/7/reviews"] = new JsonArray(ForgeRun.Review(1, "bo", head));
        _forge.Broken = "reviews";
        await _run.Comment(_forge, "mark");
        await _run.Compare("7\\tmain\\n");
        Assert.NotEqual(0, (await _run.Comment(_forge, "write compared")).Code);
        Assert.Equal("pending", _forge.Last.State);
    }

    private string Line(int number) => _forge.Only.Body.Split('\n')[number];

    private string Open(string kind)
    {
        var head = _run.Pull(7, kind);
        _forge.Answers["pulls"] = new JsonArray(ForgeRun.Describe(7, head));
        _forge.Answers["pulls/7/reviews"] = new JsonArray();
        return head;
    }
}
