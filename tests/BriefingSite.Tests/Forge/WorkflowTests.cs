using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace BriefingSite.Tests.Forge;

/// <summary>What the workflows may do, and what they never do.</summary>
public partial class WorkflowTests
{
    private const string Forgejo = "src/BriefingSite.Template/content/.forgejo/workflows/";

    public static TheoryData<string> Files => [.. Directory.GetFiles(Path.Combine(Repository.Root, ".github", "workflows")).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_pinned_by_its_commit_and_says_which_version_that_is(string file) =>
        Assert.All(Uses().Matches(Text(file)), use => Assert.Matches(@"^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use.Groups["what"].Value));

    [Fact]
    public void One_action_has_one_version_everywhere()
    {
        var pins = Files.SelectMany(file => Uses().Matches(Text(file.Data)).Select(use => use.Groups["what"].Value.Split(' ')[0])).Distinct();
        Assert.All(pins.GroupBy(pin => pin.Split('@')[0]), group => Assert.Single(group));
    }

    [Theory]
    [MemberData(nameof(Files))]
    [InlineData(Forgejo + "review.yml")]
    [InlineData(Forgejo + "comment.yml")]
    public void Nothing_from_outside_is_put_into_a_script(string file) =>
        Assert.All(Steps(file).Select(step => Value(step, "run")).OfType<YamlScalarNode>(), run => Assert.DoesNotContain("${{", run.Value, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_may_read_and_only_a_job_that_needs_more_may_write(string file)
    {
        var workflow = Workflow(file);
        Assert.DoesNotContain(((YamlMappingNode)Value(workflow, "permissions")!).Children.Values, level => level.ToString() != "read");
        // Groups are shared by all workflows: one of a pull request could cancel what has to mark its comment.
        Assert.Equal(file == "comment.yml", Value(workflow, "concurrency") is null);
        Assert.All(Jobs(file), job => Assert.NotNull(Value(job, "timeout-minutes")));
    }

    [Fact]
    public void What_may_write_to_pull_requests_is_of_the_default_branch_and_runs_one_script_of_it()
    {
        foreach (var job in Jobs("comment.yml"))
        {
            var (steps, writes) = (StepsOf(job), ((YamlMappingNode)Value(job, "permissions")!).Children.Values.Any(level => level.ToString() == "write"));
            Assert.All(steps.Where(IsCheckout), step => Assert.Equal("${{ github.event.repository.default_branch }}", With(step, "ref")));
            if (!writes) continue;
            // Neither the program, which reads what the pull request brings, nor a tool that runs what is in a folder.
            Assert.All(steps.Where(IsCheckout), step => Assert.Equal(".ci", With(step, "sparse-checkout")));
            Assert.All(steps.Select(step => Value(step, "run")).OfType<YamlScalarNode>(), run => Assert.DoesNotMatch(@"briefing|compare\b(?!d)|dotnet|git |npm|make", run.Value!));
        }
    }

    [Fact]
    public void What_reads_the_commits_of_a_pull_request_may_read_and_nothing_else()
    {
        var compare = (YamlMappingNode)Value((YamlMappingNode)Value(Workflow("comment.yml"), "jobs")!, "compare")!;
        Assert.Equal("contents: read", string.Join(", ", ((YamlMappingNode)Value(compare, "permissions")!).Children.Select(each => $"{each.Key}: {each.Value}")));
        // A cache would be shared with what runs on the default branch.
        Assert.DoesNotContain("cache", Text("comment.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_run_of_the_pull_request_left_is_taken()
    {
        // Without the number of another run, an artifact is that of this run.
        Assert.DoesNotContain("run-id", Text("comment.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain(Files.Where(file => file.Data != "comment.yml"), file => Text(file.Data).Contains("download-artifact", StringComparison.Ordinal));
        // Of a run of the pull request only what the forge itself says of it: whose, which branch, and what began it.
        Assert.All(
            Regex.Matches(Text("comment.yml"), @"github\.event\.workflow_run\.[\w.]+"),
            use => Assert.Contains(use.Value, new[] { "github.event.workflow_run.event", "github.event.workflow_run.head_repository.owner.login", "github.event.workflow_run.head_branch", "github.event.workflow_run.head_sha" }));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Only_the_comment_is_written_with_the_rights_of_the_default_branch(string file)
    {
        if (file != "comment.yml") Assert.DoesNotMatch("pull_request_target|workflow_run|secrets", Text(file));
    }

    [Fact]
    public void A_push_a_reopening_another_base_and_a_review_begin_a_new_run()
    {
        Assert.Equal(["opened", "synchronize", "reopened", "edited", "closed"], Types("comment.yml", "pull_request_target"));
        Assert.Equal(["opened", "synchronize", "reopened", "edited"], Types("review.yml", "pull_request"));
        Assert.Equal(["submitted", "edited", "dismissed"], Types("approval.yml", "pull_request_review"));
        var after = (YamlMappingNode)Value((YamlMappingNode)Value(Workflow("comment.yml"), "on")!, "workflow_run")!;
        Assert.Equal([$"{Value(Workflow("approval.yml"), "name")}"], ((YamlSequenceNode)Value(after, "workflows")!).Select(name => name.ToString()));
        Assert.All(Steps("approval.yml"), step => Assert.Null(Value(step, "uses")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_checkout_leaves_no_token_behind(string file) => Assert.All(
        Steps(file).Where(IsCheckout), step => Assert.Equal("false", With(step, "persist-credentials")));

    [Fact]
    public void What_runs_a_pull_request_can_only_read()
    {
        Assert.Equal("contents: read", string.Join(", ", ((YamlMappingNode)Value(Workflow("review.yml"), "permissions")!).Children.Select(each => $"{each.Key}: {each.Value}")));
        Assert.All(Jobs("review.yml"), job => Assert.Null(Value(job, "permissions")));
        Assert.Contains("fetch-depth: 0", Text("review.yml"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\s*-?\s*uses:\s*(?<what>.+)$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file.Contains('/', StringComparison.Ordinal) ? "" : ".github/workflows", file));

    private static IEnumerable<string> Types(string file, string trigger) =>
        ((YamlSequenceNode)Value((YamlMappingNode)Value((YamlMappingNode)Value(Workflow(file), "on")!, trigger)!, "types")!).Select(type => type.ToString());

    private static List<YamlMappingNode> StepsOf(YamlMappingNode job) => [.. ((YamlSequenceNode)Value(job, "steps")!).Children.Cast<YamlMappingNode>()];

    private static bool IsCheckout(YamlMappingNode step) => $"{Value(step, "uses")}".StartsWith("actions/checkout", StringComparison.Ordinal);

    private static string With(YamlMappingNode step, string key) => $"{Value((YamlMappingNode)Value(step, "with")!, key)}";

    private static YamlMappingNode Workflow(string file)
    {
        var yaml = new YamlStream();
        using var reader = new StringReader(Text(file));
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Jobs(string file) => ((YamlMappingNode)Value(Workflow(file), "jobs")!).Children.Values.Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Steps(string file) => Jobs(file).SelectMany(StepsOf);

    private static YamlNode? Value(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
}
