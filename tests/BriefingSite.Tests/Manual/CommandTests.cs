using System.Diagnostics;
using System.Text.RegularExpressions;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Rules;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Manual;

/// <summary>Commands that the manual shows do what it says of them.</summary>
public sealed partial class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-manual-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Pages => new(ManualPage.All.Where(page => page.Blocks.Any(block => block is { Language: "shell", Words: [] })).Select(page => page.Path));

    public static TheoryData<string> Parsed => new(ManualPage.AllBlocks.Where(block => block.Language == "shell" && block.Is("parsed")).Select(block => block.ToString()));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_commands_of_a_page_do_what_it_says(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are for bash.");
        var blocks = ManualPage.Find(path).Blocks;
        using var session = new ManualSession(isEmpty: blocks.Any(block => block.Value("file") == "input/site.yml"));
        foreach (var block in blocks) session.Follow(block);
    }

    [Fact]
    public void The_examples_of_the_page_on_writing_make_a_site_without_a_diagnostic()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are for bash.");
        var files = ManualPage.Find(".github/docs/writing.md").Blocks.Where(block => block.Value("file") is not null).ToDictionary(block => block.Value("file")!, block => block.Text.TrimEnd('\n'));
        Assert.Equal("", new TestSite(string.Join('\n', files.Select(file => $"-- {file.Key} --\n{file.Value}"))).Report());
    }

    /// <summary>What takes long, goes on for ever, needs a browser or changes the machine is not run: the shell takes it apart, and the program's own parser
    /// looks at each call. Projects and scripts that are named must exist.</summary>
    [Theory]
    [MemberData(nameof(Parsed))]
    public void Command_lines_that_a_test_does_not_run_are_understood(string place)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are for bash.");
        var block = ManualPage.AllBlocks.Single(block => block.ToString() == place);
        var calls = Calls(block.Text);
        Assert.NotEmpty(calls);
        Assert.All(calls, call => Assert.Equal([], Problems(call)));
    }

    [Fact]
    public void The_two_commands_are_those_that_the_whole_check_runs()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        var block = Assert.Single(ManualPage.AllBlocks, block => block.Is("ci"));
        Assert.Equal("README.md", block.Path);
        Assert.All(block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains($"\n{line.Split('#')[0].Trim()} ", script, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_stands_in_the_list_of_tasks()
    {
        var links = ManualPage.Find(".github/docs/commands.md").Links.ToHashSet();
        Assert.All(CommandReference.Names, name => Assert.Contains($"#{name}", links));
    }

    [Fact]
    public void Commands_and_options_that_the_text_names_exist() => Assert.Empty(
        from page in ManualPage.All
        from code in page.InlineCode
        let words = code.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where words is ["briefing", _, ..] && char.IsLower(words[1][0])
        from unknown in CommandReference.Unknown(words[1], words[2..])
        select $"{page.Path}: {code}: {unknown}");

    [Fact]
    public void Codes_that_the_text_names_exist() => Assert.Empty(
        from page in ManualPage.All
        from Match code in Code().Matches(page.Text)
        where RuleCatalogue.All.All(rule => rule.Code != code.Value) && ChangeKinds.All.All(kind => kind.Code != code.Value)
        select $"{page.Path}: {code.Value}");

    [GeneratedRegex(@"\bB[SD][0-9]{3}\b")]
    private static partial Regex Code();

    private static IEnumerable<string> Problems(string[] call) => call switch
    {
        ["briefing", .. var args] => CommandReference.Errors(args),
        ["dotnet", "run", ..] when call.Contains("src/BriefingSite") => CommandReference.Errors([.. call.SkipWhile(word => word != "--").Skip(1)]),
        ["dotnet", ..] => call.Where(word => word.StartsWith("src/", StringComparison.Ordinal) || word.StartsWith("tests/", StringComparison.Ordinal))
            .Where(word => !Path.Exists(Path.Combine(Repository.Root, word))).Select(word => $"there is no '{word}'"),
        ["bash", var script, ..] => File.Exists(Path.Combine(Repository.Root, script)) ? [] : [$"there is no '{script}'"],
        _ => [$"'{call[0]}' is not expected"],
    };

    // Functions take the place of the programs, and note how they are called.
    private List<string[]> Calls(string commands)
    {
        const string note = """
            note() { printf '%s\0' "$@" >>"$CALLS"; printf '\n' >>"$CALLS"; }
            for name in briefing dotnet bash source git; do eval "$name() { note $name \"\$@\"; }"; done
            cd() { :; }
            source() { :; }
            git() { :; }

            """;
        var calls = Path.Combine(_folder, "calls");
        var start = new ProcessStartInfo("bash", ["-c", note + commands]) { WorkingDirectory = _folder };
        start.Environment["CALLS"] = calls;
        var (_, printed, error) = TestProcess.RunAndWait(start);
        Assert.Equal("", printed + error);
        return [.. File.ReadAllText(calls).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\0').Split('\0'))];
    }
}
