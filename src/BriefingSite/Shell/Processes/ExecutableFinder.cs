namespace BriefingSite.Shell.Processes;

/// <summary>Finds programs on the search path. Neither the current folder nor the folder of a site is ever looked into, as the system and
/// .NET themselves would: what lies there may come from anybody. Entries that are empty, <c>.</c> or relative mean just that, and are
/// passed over; a folder that somebody names in full is their choice.</summary>
internal static class ExecutableFinder
{
    // Scripts (.bat, .cmd) would be run by a shell that has a search of its own.
    private static readonly string[] s_suffixes = OperatingSystem.IsWindows() ? [".exe", ".com"] : [""];

    /// <summary>Finds a program by its name alone.</summary>
    /// <param name="name">Its name, without a folder and without <c>.exe</c>.</param>
    /// <param name="searchPath">The value of <c>PATH</c>.</param>
    /// <returns>Its absolute path, or <c>null</c>.</returns>
    public static string? Find(string name, string? searchPath) =>
        (from folder in Folders(searchPath)
         from suffix in s_suffixes
         let path = Path.Combine(folder, name + suffix)
         where IsExecutable(path)
         select path).FirstOrDefault();

    /// <summary>The absolute folders of a search path.</summary>
    /// <param name="searchPath">The value of <c>PATH</c>.</param>
    public static IEnumerable<string> Folders(string? searchPath) =>
        (searchPath ?? "").Split(Path.PathSeparator)
            .Select(folder => OperatingSystem.IsWindows() ? folder.Trim().Trim('"') : folder)
            .Where(Path.IsPathFullyQualified);

    /// <summary>Whether there is a file at this path that may be run.</summary>
    public static bool IsExecutable(string path)
    {
        const UnixFileMode run = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        try
        {
            return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & run) != 0);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
