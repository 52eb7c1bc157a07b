using System.Diagnostics;

namespace BriefingSite.BrowserTests.Support;

/// <summary>What a run of a program said.</summary>
internal sealed record Said(int Code, string Out, string Error);

/// <summary>Runs programs to their end.</summary>
internal static class Programs
{
    /// <summary>Runs <c>briefing</c>.</summary>
    public static Task<Said> Briefing(params string[] args) => Briefing([], args);

    /// <summary>Runs <c>briefing</c> with environment variables of its own.</summary>
    public static Task<Said> Briefing((string Name, string Value)[] variables, params string[] args) =>
        Run("dotnet", Repository.Root, variables, [Path.Combine(AppContext.BaseDirectory, "briefing.dll"), .. args]);

    /// <summary>Runs a program in a folder.</summary>
    public static async Task<Said> Run(string program, string folder, (string Name, string Value)[] variables, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>The file of a program on the <c>PATH</c>, or <c>null</c>.</summary>
    public static string? Find(params string[] names) => (
        from name in names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        let file = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)
        where File.Exists(file)
        select file).FirstOrDefault();
}
