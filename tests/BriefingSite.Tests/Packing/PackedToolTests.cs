using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Packing;

/// <summary>The packed tool and the packed template, far from the checkout, with a .NET home and package folder of their own.</summary>
public sealed class PackedToolTests : IDisposable
{
    private static readonly string s_configuration = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;
    private static readonly string s_version = typeof(Site).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_tool_from_a_local_folder_builds_a_new_briefing_from_the_template_and_has_nothing_against_it()
    {
        var (feed, tools, briefing) = (Path.Combine(_folder, "feed"), Path.Combine(_folder, "tools"), Path.Combine(_folder, "The harbour"));
        await Dotnet("pack", Project("BriefingSite"), "--no-build", "--configuration", s_configuration, "--output", feed, "-p:ToolPlatforms=any");
        await Dotnet("pack", Project("BriefingSite.Template"), "--no-build", "--configuration", s_configuration, "--output", feed);
        await Dotnet("tool", "install", "briefing", "--tool-path", tools, "--source", feed);
        await Dotnet("new", "install", Path.Combine(feed, $"briefing.template.{s_version}.nupkg"));
        await Dotnet("new", "briefing", "--name", "The harbour", "--base-url", "https://harbour.example/");

        var tool = Path.Combine(tools, OperatingSystem.IsWindows() ? "briefing.exe" : "briefing");
        var (said, told) = await Run(tool, briefing, "check", "--strict");
        Assert.Contains("files read, 0 errors, 0 warnings", said, StringComparison.Ordinal);
        Assert.Equal("", told);
        await Run(tool, briefing);

        var front = await File.ReadAllTextAsync(Path.Combine(briefing, "output", "index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<title>The harbour</title>", front, StringComparison.Ordinal);
        Assert.Contains("https://harbour.example/", front, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(briefing, "output", "assets"), "site.*.css"));
        Assert.Equal(
            Site.Schemas().Select(schema => schema.Content.Text()).Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(briefing, ".vscode", "schemas")).Select(File.ReadAllText).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Combine(briefing, ".github", "workflows", "comment.yml")));
        Assert.True(File.Exists(Path.Combine(briefing, ".gitignore")));
    }

    [Fact]
    public void The_template_asks_for_the_version_of_the_tool_it_is_packed_with()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Template.Content, ".config", "dotnet-tools.json")));
        Assert.Equal(s_version, manifest.RootElement.GetProperty("tools").GetProperty("briefing").GetProperty("version").GetString());
    }

    private static string Project(string name) => Path.Combine(Repository.Root, "src", name, name + ".csproj");

    private Task<(string Out, string Error)> Dotnet(params string[] args) => Run("dotnet", _folder, args);

    /// <summary>Runs a program to its good end.</summary>
    private async Task<(string Out, string Error)> Run(string program, string folder, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_HOME"] = Path.Combine(_folder, "home");
        start.Environment["NUGET_PACKAGES"] = Path.Combine(_folder, "packages");
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', args)} ends with {process.ExitCode}:\n{await output}{await error}");
        return (await output, await error);
    }
}
