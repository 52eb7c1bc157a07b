using System.Diagnostics;
using System.Reflection;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Packing;

/// <summary>The packed tool and the packed template in a folder of their own, far from the checkout, with a .NET home and package folder of their own:
/// what somebody has who has just come.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private static readonly string s_configuration = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;

    // Packages are restored and programs compiled.
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(20);

    /// <summary>The version of the program and of its packages.</summary>
    public static string Version { get; } = typeof(Site).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Where new briefings are made.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("briefing-").FullName;

    /// <summary>The folder of the packages.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The folder of the installed tool.</summary>
    public string Tools => Path.Combine(Folder, "tools");

    public async ValueTask InitializeAsync()
    {
        await Do(Repository.Root, "dotnet", ["pack", "src/BriefingSite", .. Packing, "-p:ToolPlatforms=any"]);
        await Do(Repository.Root, "dotnet", ["pack", "src/BriefingSite.Template", .. Packing]);
        await Do(Folder, "dotnet", "tool", "install", "briefing", "--tool-path", Tools, "--source", Feed);
        await Do(Folder, "dotnet", "new", "install", Path.Combine(Feed, $"briefing.template.{Version}.nupkg"));
    }

    // Nothing is compiled again, and nothing is left in the checkout.
    private string[] Packing => ["--no-build", "--configuration", s_configuration, "--output", Feed];

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs a program to its good end; with the tool on the search path, and no other.</summary>
    public async Task<(string Out, string Error)> Do(string folder, string program, params IEnumerable<string> args)
    {
        var (code, output, error) = await Run(folder, program, args);
        Assert.True(code == 0, $"{program} {string.Join(' ', args)} ends with {code}:\n{output}{error}");
        return (output, error);
    }

    /// <summary>Runs a program.</summary>
    public async Task<(int Code, string Out, string Error)> Run(string folder, string program, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder };
        start.Environment["PATH"] = $"{Tools}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["DOTNET_CLI_HOME"] = Path.Combine(Folder, "home");
        start.Environment["NUGET_PACKAGES"] = Path.Combine(Folder, "packages");
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).Append("BRIEFING_ORIGINALS").Append("CONTEXT").ToList()) start.Environment.Remove(name);
        return await TestProcess.Run(start, s_timeout);
    }
}
