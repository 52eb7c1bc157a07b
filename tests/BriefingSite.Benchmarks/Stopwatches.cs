using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace BriefingSite.Benchmarks;

/// <summary>What a whole process took.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Processor">Seconds of all processors together; 0 where GNU time is missing.</param>
/// <param name="Memory">Peak in MiB; 0 where GNU time is missing.</param>
internal sealed record Cost(double Wall, double Processor, double Memory);

/// <summary>Runs processes and says what they took. GNU time tells processor time and memory, where it is installed.</summary>
internal static class Stopwatches
{
    private const string GnuTime = "/usr/bin/time";

    /// <summary>Runs a command to its end.</summary>
    /// <returns>What it took; <c>null</c> where there is no such program.</returns>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static Cost? Run(string[] command)
    {
        var figures = Path.GetTempFileName();
        string[] line = File.Exists(GnuTime) ? [GnuTime, "-f", "%U %S %M", "-o", figures, .. command] : command;
        if (!Exists(command[0])) return null;
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}: {said.Result}");
        var told = File.ReadAllText(figures).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        File.Delete(figures);
        return told is [var user, var system, var peak] ? new(wall, user + system, peak / 1024) : new(wall, 0, 0);
    }

    private static bool Exists(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true });
            process!.StandardOutput.ReadToEnd();
            process.WaitForExit();
        }
        catch (Win32Exception)
        {
            return false;
        }
        return true;
    }
}
