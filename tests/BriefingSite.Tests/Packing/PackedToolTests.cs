using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace BriefingSite.Tests.Packing;

/// <summary>The first commands of somebody who has the packages and nothing else: those of the README, word by word.</summary>
public sealed partial class PackedToolTests(PackedFeed packed) : IClassFixture<PackedFeed>
{
    [Fact]
    public async Task A_new_briefing_has_commands_that_work_and_nothing_against_it()
    {
        await packed.Do(packed.Folder, "dotnet", "new", "briefing", "--name", "The harbour", "--base-url", "https://harbour.example/");
        var briefing = Path.Combine(packed.Folder, "The harbour");
        Assert.False(File.Exists(Path.Combine(briefing, ".config", "dotnet-tools.json")));
        Assert.False(File.Exists(Path.Combine(briefing, "nuget.config")));
        await FollowReadme(briefing, "briefing", "briefing check --strict");

        var front = await File.ReadAllTextAsync(Path.Combine(briefing, "output", "index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<title>The harbour</title>", front, StringComparison.Ordinal);
        Assert.Contains("https://harbour.example/", front, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(briefing, "output", "assets"), "site.*.css"));
        Assert.Equal(
            Site.Schemas().Select(schema => schema.Content.Text()).Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(briefing, ".vscode", "schemas")).Select(File.ReadAllText).Order(StringComparer.Ordinal));
        string[] files =
        [
            ".ci/comment", ".ci/compare", ".ci/review", ".ci/gitlab", ".github/workflows/approval.yml", ".github/workflows/comment.yml", ".github/workflows/publish.yml",
            ".github/workflows/review.yml", ".gitlab-ci.yml", ".forgejo/workflows/comment.yml", ".forgejo/workflows/review.yml",
        ];
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(briefing, file)), file));
        Assert.True(File.Exists(Path.Combine(briefing, ".gitignore")));
        Assert.Equal(["briefing", "check"], CheckCommand(briefing));
    }

    [Fact]
    public async Task A_new_briefing_with_a_feed_takes_the_program_from_there()
    {
        await packed.Do(packed.Folder, "dotnet", "new", "briefing", "--name", "fed", "--feed", packed.Feed);
        var briefing = Path.Combine(packed.Folder, "fed");
        Assert.Equal(["dotnet", "briefing", "check"], CheckCommand(briefing));
        await FollowReadme(briefing, "dotnet tool restore", "dotnet briefing", "dotnet briefing check --strict");
        if (!OperatingSystem.IsWindows()) Assert.Contains(PackedFeed.Version, (await packed.Do(briefing, "bash", ".ci/briefing", "--version")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_may_be_a_folder_of_the_new_briefing_and_its_address_may_hold_any_character()
    {
        await packed.Do(packed.Folder, "dotnet", "new", "briefing", "--name", "own", "--feed", "our & packages");
        var briefing = Path.Combine(packed.Folder, "own");
        Directory.CreateDirectory(Path.Combine(briefing, "our & packages"));
        foreach (var package in Directory.GetFiles(packed.Feed)) File.Copy(package, Path.Combine(briefing, "our & packages", Path.GetFileName(package)));
        await packed.Do(briefing, "dotnet", "tool", "restore");
        await packed.Do(briefing, "dotnet", "briefing", "check", "--strict");
    }

    [Fact]
    public async Task The_first_topic_of_the_README_works_word_by_word()
    {
        var steps = Tutorial.Steps;
        Assert.Equal(["dotnet pack src/BriefingSite.Template --output packages", $"dotnet new install packages/briefing.template.{PackedFeed.Version}.nupkg", "dotnet new briefing --output ../harbour"], steps.Begin);
        // The package is that of the fixture, and the new folder lies beside it and not beside the checkout.
        await packed.Do(packed.Folder, "dotnet", "new", "briefing", "--output", "harbour");
        var briefing = Path.Combine(packed.Folder, "harbour");
        await File.WriteAllTextAsync(Path.Combine(briefing, steps.RecordPath), steps.Record, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(briefing, steps.TopicPath), steps.Topic, TestContext.Current.CancellationToken);

        Assert.Equal("dotnet run --project src/BriefingSite -- --root ../harbour", steps.Build);
        var first = await packed.Run(packed.Folder, "briefing", "--root", "harbour");
        Assert.Equal(1, first.Code);
        Assert.Contains(steps.Said, first.Error, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings", first.Error, StringComparison.Ordinal);

        var question = Path.Combine(briefing, steps.QuestionPath);
        await File.WriteAllTextAsync(question, Tutorial.Answer(await File.ReadAllTextAsync(question, TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        var second = await packed.Run(packed.Folder, "briefing", "--root", "harbour", "--strict");
        Assert.Equal((0, ""), (second.Code, second.Error));
        Assert.Contains("more ships called than ever before", await File.ReadAllTextAsync(Path.Combine(briefing, "output", "harbour", "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_asks_for_the_version_of_the_tool_it_is_packed_with()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Template.Content, ".config", "dotnet-tools.json")));
        Assert.Equal(PackedFeed.Version, manifest.RootElement.GetProperty("tools").GetProperty("briefing").GetProperty("version").GetString());
    }

    /// <summary>Runs what the README of a new briefing names first; it must be these commands, but for what a preview is and how strict a check.</summary>
    private async Task FollowReadme(string briefing, params string[] expected)
    {
        var block = CommandBlock().Match(await File.ReadAllTextAsync(Path.Combine(briefing, "README.md"), TestContext.Current.CancellationToken)).Groups["commands"].Value;
        var commands = block.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('#')[0].Trim()).Where(command => !command.EndsWith(" preview", StringComparison.Ordinal));
        Assert.Equal(expected.Select(command => command.Replace(" --strict", "", StringComparison.Ordinal)), commands);
        foreach (var command in expected)
        {
            var words = command.Split(' ');
            var (result, reported) = await packed.Do(briefing, words[0], words[1..]);
            if (!words.Contains("restore")) Assert.Equal("", reported);
            if (words.Contains("check")) Assert.Contains("files read, 0 errors, 0 warnings", result, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> CheckCommand(string briefing)
    {
        using var tasks = JsonDocument.Parse(File.ReadAllText(Path.Combine(briefing, ".vscode", "tasks.json")));
        var task = tasks.RootElement.GetProperty("tasks")[0];
        return [task.GetProperty("command").GetString()!, .. task.GetProperty("args").EnumerateArray().Select(word => word.GetString()!)];
    }

    [GeneratedRegex("^```\r?\n(?<commands>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CommandBlock();
}
