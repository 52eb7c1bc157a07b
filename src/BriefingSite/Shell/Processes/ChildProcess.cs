using System.ComponentModel;
using System.Diagnostics;

namespace BriefingSite.Shell.Processes;

/// <summary>The one place where other programs are started.</summary>
internal static class ChildProcess
{
    /// <summary>Prepares to start a program. It gets a <c>PATH</c> with only the absolute folders that we search ourselves.</summary>
    /// <param name="program">The absolute path of the program.</param>
    /// <param name="args">Its arguments, passed unchanged.</param>
    public static ProcessStartInfo Prepare(string program, params IEnumerable<string> args)
    {
        if (!Path.IsPathFullyQualified(program)) throw new ArgumentException($"{program} is not the absolute path of a program.", nameof(program));
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

    /// <summary>Opens an address in the user's default browser.</summary>
    /// <returns>Why it can't be opened, as a sentence; <c>null</c> when it was.</returns>
    public static string? OpenInBrowser(Uri address, string? searchPath)
    {
        // Windows has a registered program for http: and does not search for one.
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
