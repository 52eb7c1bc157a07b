using BriefingSite.Shell.Processes;

namespace BriefingSite.Shell.Chromium;

/// <summary>Finds a browser of the Chromium family on this machine; none is ever downloaded.</summary>
internal static class Browser
{
    private const string Advice =
        "Install Chromium (Debian and Ubuntu: apt install chromium; macOS: brew install --cask chromium; Windows: Edge will do), "
        + "or name the program in the environment variable CHROMIUM_PATH.";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];

    private static readonly string[] Applications = ["Chromium", "Google Chrome", "Microsoft Edge"];

    private static readonly string[] ProgramFolders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    private static readonly string[] WindowsPrograms =
        [@"Chromium\Application\chrome.exe", @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>Finds it, or describes how to install one.</summary>
    /// <param name="purpose">What it is for, as the beginning of a sentence: <c>A screenshot is taken</c>.</param>
    /// <param name="variable">An environment variable by name. <c>CHROMIUM_PATH</c> comes first, then <c>PATH</c>, then the usual places.</param>
    public static (string? Program, string? Problem) Find(string purpose, Func<string, string?> variable)
    {
        if (variable("CHROMIUM_PATH") is { Length: > 0 } named) return FindNamed(named, variable);
        return Names.Select(name => ExecutableFinder.Find(name, variable("PATH"))).Concat(UsualPlaces(variable).Where(ExecutableFinder.IsExecutable))
            .FirstOrDefault(program => program is not null) is { } found
            ? (found, null)
            : (null, $"{purpose} by Chromium, and there is none here. {Advice}");
    }

    // A bare name is searched on the PATH. A path must be absolute, because a relative one depends on the current folder.
    private static (string? Program, string? Problem) FindNamed(string named, Func<string, string?> variable)
    {
        if (Path.GetFileName(named) == named)
            return ExecutableFinder.Find(OperatingSystem.IsWindows() ? Path.GetFileNameWithoutExtension(named) : named, variable("PATH")) is { } found
                ? (found, null)
                : (null, $"CHROMIUM_PATH names {named}, and there is no such program on the PATH. {Advice}");
        if (!Path.IsPathFullyQualified(named)) return (null, $"CHROMIUM_PATH names {named}, which depends on the current folder. Name the program by its whole path.");
        if (!File.Exists(named)) return (null, $"CHROMIUM_PATH names {named}, and there is no such file. {Advice}");
        return ExecutableFinder.IsExecutable(named) ? (named, null) : (null, $"CHROMIUM_PATH names {named}, and that is no program: it may not be run. {Advice}");
    }

    /// <summary>The message of a browser, on one line.</summary>
    public static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> UsualPlaces(Func<string, string?> variable)
    {
        if (OperatingSystem.IsMacOS()) return Applications.Select(app => $"/Applications/{app}.app/Contents/MacOS/{app}");
        if (!OperatingSystem.IsWindows()) return [];
        return
            from place in ProgramFolders
            let folder = variable(place)
            where folder is not null && Path.IsPathFullyQualified(folder)
            from program in WindowsPrograms
            select Path.Combine(folder, program);
    }
}
