using System.Diagnostics;
using BriefingSite.Tests.Packing;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Forge;

/// <summary>How the scripts of a new briefing come by the program, and what they say where they can't. The program and <c>dotnet</c> note what they are asked for.</summary>
public sealed class TemplateScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;

    public TemplateScriptTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for bash.");
        Directory.CreateDirectory(Path.Combine(_folder, "site", ".ci"));
        Directory.CreateDirectory(Path.Combine(_folder, "bin"));
        File.Copy(Path.Combine(Template.Content, ".ci", "briefing"), Path.Combine(_folder, "site", ".ci", "briefing"));
        File.Copy(Path.Combine(Repository.Root, ".ci", "review"), Path.Combine(_folder, "site", ".ci", "review"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("briefing", "check")]
    [InlineData("review", "main")]
    public void Without_a_program_and_without_a_feed_they_fail_at_once_and_say_what_is_missing(string script, string argument)
    {
        var (code, error) = Run(script, argument);
        Assert.Equal(2, code);
        Assert.Equal("The program 'briefing' is not installed here, and no feed is named that has it. README.md says what to do, under 'On a forge'.\n", error);
        Assert.Contains("## On a forge", Template.Text("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_installed_program_is_used_where_no_feed_is_named()
    {
        Program("briefing", "exit 4");
        Assert.Equal(4, Run("briefing", "diff", "main").Code);
        Assert.Equal(["briefing diff main"], Calls());
    }

    [Fact]
    public void With_a_feed_the_program_is_restored_once_and_its_exit_code_is_kept()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "site", ".config"));
        File.WriteAllText(Path.Combine(_folder, "site", ".config", "dotnet-tools.json"), "{}");
        Program("briefing", "exit 1");
        Program("dotnet", $"case \"$*\" in 'tool restore'*) touch '{_folder}/restored' ;; 'briefing --version') [ -f '{_folder}/restored' ] ;; *) exit 5 ;; esac");
        Assert.Equal(5, Run("briefing", "check").Code);
        Assert.Equal(5, Run("briefing", "diff", "main").Code);
        Assert.Single(Calls(), call => call.StartsWith("dotnet tool restore --tool-manifest ", StringComparison.Ordinal));
        Assert.Equal("dotnet briefing diff main", Calls()[^1]);
    }

    [Fact]
    public void A_feed_that_has_not_the_program_is_said()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "site", ".config"));
        File.WriteAllText(Path.Combine(_folder, "site", ".config", "dotnet-tools.json"), "{}");
        Program("dotnet", "exit 1");
        var (code, error) = Run("briefing", "check");
        Assert.Equal(2, code);
        Assert.Contains("Does the feed in nuget.config have the version", error, StringComparison.Ordinal);
    }

    private string[] Calls() => File.ReadAllLines(Path.Combine(_folder, "calls"));

    private void Program(string name, string body)
    {
        var path = Path.Combine(_folder, "bin", name);
        File.WriteAllText(path, $"#!/bin/sh\necho {name} \"$@\" >>'{_folder}/calls'\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private (int Code, string Error) Run(string script, params string[] args)
    {
        var start = new ProcessStartInfo("bash", [$".ci/{script}", .. args]) { WorkingDirectory = Path.Combine(_folder, "site") };
        // Nothing else that is installed here.
        start.Environment["PATH"] = $"{Path.Combine(_folder, "bin")}:/usr/bin:/bin";
        start.Environment.Remove("GITHUB_ACTIONS");
        var (code, _, error) = TestProcess.RunAndWait(start);
        return (code, error);
    }
}
