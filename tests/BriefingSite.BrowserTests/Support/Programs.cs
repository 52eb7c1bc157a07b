using System.Diagnostics;
using BriefingSite.Tests.Support;

namespace BriefingSite.BrowserTests.Support;

/// <summary>What a run of a program said.</summary>
internal sealed record Said(int Code, string Out, string Error);

/// <summary>Runs programs to their end.</summary>
internal static class Programs
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(15);

    /// <summary>Runs <c>briefing</c>.</summary>
    public static Task<Said> Briefing(params string[] args) => Briefing([], args);

    /// <summary>Runs <c>briefing</c> with environment variables of its own.</summary>
    public static Task<Said> Briefing((string Name, string Value)[] variables, params string[] args) =>
        Run(BriefingStart(args), Repository.Root, variables);

    /// <summary>What starts <c>briefing</c>: the program that <c>BRIEFING_PROGRAM</c> names, or else the one that was built with the tests.</summary>
    public static ProcessStartInfo BriefingStart(params IEnumerable<string> args) => Environment.GetEnvironmentVariable("BRIEFING_PROGRAM") is { Length: > 0 } program
        ? new(program, args)
        : new("dotnet", [Path.Combine(AppContext.BaseDirectory, "briefing.dll"), .. args]);

    /// <summary>Runs a program in a folder.</summary>
    public static Task<Said> Run(string program, string folder, (string Name, string Value)[] variables, params string[] args) => Run(new ProcessStartInfo(program, args), folder, variables);

    private static async Task<Said> Run(ProcessStartInfo start, string folder, (string Name, string Value)[] variables)
    {
        start.WorkingDirectory = folder;
        foreach (var (name, value) in variables) start.Environment[name] = value;
        var (code, output, error) = await TestProcess.Run(start, s_timeout);
        return new(code, output, error);
    }

    /// <summary>The file of a program on the <c>PATH</c>, or <c>null</c>.</summary>
    public static string? Find(params string[] names) => (
        from name in names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        let file = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)
        where File.Exists(file)
        select file).FirstOrDefault();
}
