using System.Text.Json.Nodes;
using Xunit;

namespace BriefingSite.Tests.Forge;

/// <summary>The same scripts on Forgejo and on GitLab.</summary>
public sealed class OtherForgeTests : IDisposable
{
    private readonly ForgeRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task On_Forgejo_a_schedule_keeps_all_pull_requests_up_to_date()
    {
        using var forge = new FakeForge { Bot = "forgejo-actions", HasOnePage = true };
        var head = _run.Pull(7, "reviewer");
        // Forgejo's branches have no owner in front, and reviews that fell behind are marked.
        forge.Answers["pulls"] = new JsonArray(ForgeRun.Describe(7, head));
        forge.Answers["pulls/7/reviews"] = new JsonArray(new JsonObject { ["id"] = 1, ["user"] = new JsonObject { ["login"] = "bo" }, ["commit_id"] = head, ["state"] = "APPROVED", ["dismissed"] = true });
        forge.Answers["collaborators/bo/permission"] = new JsonObject { ["permission"] = "owner" };
        for (var i = 0; i < 60; i++) forge.Add("7", "bo", $"{i}");
        (string, string)[] schedule = [("AUTHOR", "forgejo-actions"), ("OWNER", ""), ("BRANCH", "")];
        await _run.Whole(forge, "7\\tmain\\n", schedule);
        Assert.Equal("failure", forge.Last.State);
        forge.Answers["pulls/7/reviews"] = new JsonArray(ForgeRun.Review(2, "bo", head));
        await _run.Whole(forge, "7\\tmain\\n", schedule);
        Assert.Equal("success", forge.Last.State);
        Assert.Contains($"Commit `{head}`", forge.Only.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_GitLab_a_pipeline_of_the_default_branch_writes_the_notes()
    {
        using var forge = new FakeForge { Bot = "project_1_bot" };
        var head = _run.Pull(7, "reviewer");
        forge.Answers["merge_requests"] = new JsonArray(new JsonObject
        {
            ["id"] = 1007,
            ["iid"] = 7,
            ["sha"] = head,
            ["target_branch"] = "main",
            ["author"] = new JsonObject { ["username"] = "ada" },
        });
        forge.Answers["merge_requests/7/approvals"] = new JsonObject { ["approved_by"] = new JsonArray(User(1, "ada"), User(2, "cy")) };
        forge.Answers["merge_requests/7/versions"] = new JsonArray(new JsonObject { ["id"] = 2, ["head_commit_sha"] = head, ["created_at"] = "2031-08-01T12:00:00.000+02:00" }, new JsonObject { ["id"] = 1, ["head_commit_sha"] = "old", ["created_at"] = "2031-07-31T12:00:00Z" });
        forge.Answers["merge_requests/7/reviewers"] = new JsonArray();
        forge.Answers["members/all/2"] = new JsonObject { ["access_level"] = 20 };
        forge.Answers["members/all/3"] = new JsonObject { ["access_level"] = 30 };
        forge.Add("7", "bo", "<!-- briefing-review not ours");
        (string, string)[] gitLab = [("GITLAB_CI", "true"), ("CI_API_V4_URL", forge.Address), ("CI_PROJECT_ID", "1"), ("GITHUB_API_URL", ""), ("GITHUB_REPOSITORY", "")];

        await _run.Comment(forge, "mark", gitLab);
        Assert.Contains($"**Nothing is known yet** of commit `{head}`", forge.Only.Body, StringComparison.Ordinal);
        await _run.Whole(forge, "7\\tmain\\n", gitLab);
        Assert.Contains("1 entry needs a second reviewer", forge.Only.Body, StringComparison.Ordinal);
        Assert.Equal((head, "briefing (main)", "failed", "a second reviewer must approve this commit (0 of 1)"), forge.Last);
        // An approval without a time, and one that is older than the commit, may be of another.
        foreach (var (given, state) in new (string?, string)[] { (null, "failed"), ("2031-08-01T09:59:00Z", "failed"), ("2031-08-01T10:00:01.500Z", "success") })
        {
            forge.Answers["merge_requests/7/approvals"] = new JsonObject { ["approved_by"] = new JsonArray(User(3, "bo", given)) };
            await _run.Whole(forge, "7\\tmain\\n", gitLab);
            Assert.Equal((head, state), (forge.Last.Commit, forge.Last.State));
        }
        forge.Answers["merge_requests/7/reviewers"] = new JsonArray(new JsonObject { ["user"] = new JsonObject { ["id"] = 3, ["username"] = "bo" }, ["state"] = "requested_changes" });
        await _run.Whole(forge, "7\\tmain\\n", gitLab);
        Assert.Equal("a reviewer asks for changes", forge.Last.Description);

        static JsonObject User(int id, string name, string? given = null) => new() { ["user"] = new JsonObject { ["id"] = id, ["username"] = name }, ["approved_at"] = given };
    }
}
