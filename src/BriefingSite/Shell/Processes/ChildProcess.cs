using System.ComponentModel;
using System.Diagnostics;

namespace BriefingSite.Shell.Processes;

/// <summary>The one place where other programs are started.</summary>
internal static class ChildProcess
{
    /// <summary>What starts a program. It finds other programs where we do: in the absolute folders of <c>PATH</c>.</summary>
    /// <param name="program">The program by its absolute path.</param>
    /// <param name="args">What it is told, each word as it is.</param>
    public static ProcessStartInfo Prepare(string program, params IEnumerable<string> args)
    {
        if (!Path.IsPathFullyQualified(program)) throw new ArgumentException($"{program} is not the whole path of a program.", nameof(program));
        var start = new ProcessStartInfo(program, args);
        var folders = string.Join(Path.PathSeparator, ExecutableFinder.Folders(start.Environment.TryGetValue("PATH", out var path) ? path : null));
        // An empty search path would mean the current folder.
        start.Environment["PATH"] = folders.Length > 0 ? folders : OperatingSystem.IsWindows() ? Environment.SystemDirectory : "/usr/bin:/bin";
        if (OperatingSystem.IsWindows()) start.Environment["NoDefaultCurrentDirectoryInExePath"] = "1";
        return start;
    }

    /// <summary>Starts it.</summary>
    /// <returns>The process, or why the system can't start it, as a sentence.</returns>
    public static (Process? Started, string? Problem) Start(ProcessStartInfo start)
    {
        try
        {
            return (Process.Start(start), null);
        }
        catch (Win32Exception failure)
        {
            return (null, $"{start.FileName} can't be started: {new Win32Exception(failure.NativeErrorCode).Message}.");
        }
    }

    /// <summary>Opens an address in the browser that the user has chosen.</summary>
    /// <returns>Why it can't be opened, as a sentence; <c>null</c> when it was.</returns>
    public static string? OpenInBrowser(Uri address, string? searchPath)
    {
        // Windows knows a program for http: and looks for none.
        if (OperatingSystem.IsWindows()) return Finish(Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }));
        var program = OperatingSystem.IsMacOS() ? "/usr/bin/open" : ExecutableFinder.Find("xdg-open", searchPath);
        return program is null ? "There is no xdg-open on the PATH." : Finish(Start(Prepare(program, address.AbsoluteUri)));

        static string? Finish((Process? Started, string? Problem) start)
        {
            start.Started?.Dispose();
            return start.Problem;
        }
    }
}
