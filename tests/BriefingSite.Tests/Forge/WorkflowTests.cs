using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace BriefingSite.Tests.Forge;

/// <summary>What the workflows may do, and what they never do.</summary>
public partial class WorkflowTests
{
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
    public void Nothing_from_outside_is_put_into_a_script(string file)
    {
        foreach (var run in Steps(file).Select(step => Value(step, "run")).OfType<YamlScalarNode>()) Assert.DoesNotContain("${{", run.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", Text(file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_may_read_and_only_a_job_that_needs_more_may_write(string file)
    {
        var workflow = Workflow(file);
        Assert.DoesNotContain(((YamlMappingNode)Value(workflow, "permissions")!).Children.Values, level => level.ToString() != "read");
        Assert.NotNull(Value(workflow, "concurrency"));
        Assert.All(Jobs(file), job => Assert.NotNull(Value(job, "timeout-minutes")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_job_that_may_write_runs_nothing_of_the_repository(string file)
    {
        foreach (var job in Jobs(file).Where(job => Value(job, "permissions") is YamlMappingNode own && own.Children.Values.Any(level => level.ToString() == "write")))
            Assert.DoesNotContain(((YamlSequenceNode)Value(job, "steps")!).Children.Cast<YamlMappingNode>(), step =>
                $"{Value(step, "uses")}".StartsWith("actions/checkout", StringComparison.Ordinal) || $"{Value(step, "run")}".Contains(".ci/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_checkout_leaves_no_token_behind(string file) => Assert.All(
        Steps(file).Where(step => $"{Value(step, "uses")}".StartsWith("actions/checkout", StringComparison.Ordinal)),
        step => Assert.Equal("false", $"{Value((YamlMappingNode)Value(step, "with")!, "persist-credentials")}"));

    [Fact]
    public void What_looks_at_a_pull_request_can_only_read_and_hands_over_to_what_can_write()
    {
        var review = Workflow("review.yml");
        Assert.Equal("pull_request", $"{Value(review, "on")}");
        Assert.All(Jobs("review.yml"), job => Assert.Null(Value(job, "permissions")));
        var trigger = (YamlMappingNode)Value((YamlMappingNode)Value(Workflow("comment.yml"), "on")!, "workflow_run")!;
        Assert.Equal([$"{Value(review, "name")}"], ((YamlSequenceNode)Value(trigger, "workflows")!).Select(name => name.ToString()));
        Assert.Contains("fetch-depth: 0", Text("review.yml"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\s*-?\s*uses:\s*(?<what>.+)$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", file));

    private static YamlMappingNode Workflow(string file)
    {
        var yaml = new YamlStream();
        using var reader = new StringReader(Text(file));
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Jobs(string file) => ((YamlMappingNode)Value(Workflow(file), "jobs")!).Children.Values.Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Steps(string file) => Jobs(file).SelectMany(job => ((YamlSequenceNode)Value(job, "steps")!).Children).Cast<YamlMappingNode>();

    private static YamlNode? Value(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
}
