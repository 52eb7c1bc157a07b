using System.ComponentModel;
using System.Diagnostics;

namespace BriefingSite.Benchmarks;

/// <summary>What a whole process took.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Processor">Seconds of all processors together; 0 where GNU time is missing.</param>
/// <param name="Memory">Peak in MiB, of the largest process; 0 where GNU time is missing.</param>
internal sealed record Cost(double Wall, double Processor, double Memory)
{
    /// <summary>The medians.</summary>
    public static Cost Median(IReadOnlyCollection<Cost> costs) => new(
        costs.Select(cost => cost.Wall).Median(), costs.Select(cost => cost.Processor).Median(), costs.Select(cost => cost.Memory).Median());
}

/// <summary>Runs processes and says what they took. GNU time tells processor time and memory, where it is installed.</summary>
internal static class Stopwatches
{
    private const string GnuTime = "/usr/bin/time";

    /// <summary>Runs a command in a folder to its end.</summary>
    /// <param name="command">The command.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="isFailureTold">Whether a command that fails is of no use.</param>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static Cost Run(string[] command, string folder, bool isFailureTold = true)
    {
        var figures = Path.GetTempFileName();
        string[] line = File.Exists(GnuTime) ? [GnuTime, "-f", "%U %S %M", "-o", figures, .. command] : command;
        var clock = Stopwatch.StartNew();
        var (code, _, result) = Say(line, folder);
        var wall = clock.Elapsed.TotalSeconds;
        var (processor, memory) = Figures.Parse(File.ReadAllText(figures));
        File.Delete(figures);
        if (code != 0 && isFailureTold) throw new InvalidOperationException($"{Path.GetFileName(command[0])} ended with {code}: {result.Trim()}");
        return new(wall, processor, memory);
    }

    /// <summary>What a program says of its version; <c>null</c> where there is no such program.</summary>
    public static string? Version(string[] command)
    {
        try
        {
            return Say(command, Path.GetTempPath()).Out.Trim().Split('\n')[0];
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static (int Code, string Out, string Error) Say(string[] line, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var result = process.StandardError.ReadToEndAsync();
        var reported = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, reported, result.Result);
    }
}
