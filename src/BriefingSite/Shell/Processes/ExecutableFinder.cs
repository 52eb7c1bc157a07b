using BriefingSite.Shell.Disk;
namespace BriefingSite.Shell.Processes;

/// <summary>Finds programs on the search path. Unlike the system and .NET, it never searches the current folder or the folder of a site: their files
/// can come from anyone. Entries that are empty, <c>.</c> or relative are skipped, and so are those that name such a folder by its full path or
/// through a link.</summary>
internal static class ExecutableFinder
{
    // Scripts (.bat, .cmd) would be run by a shell with its own search.
    private static readonly string[] s_suffixes = OperatingSystem.IsWindows() ? [".exe", ".com"] : [""];

    /// <summary>Finds a program by its name.</summary>
    /// <param name="name">Its name, without a folder and without <c>.exe</c>.</param>
    /// <param name="searchPath">The value of <c>PATH</c>.</param>
    /// <returns>Its absolute path, or <c>null</c>.</returns>
    public static string? Find(string name, string? searchPath) =>
        (from folder in Folders(searchPath)
         from suffix in s_suffixes
         let path = Path.Combine(folder, name + suffix)
         where IsExecutable(path)
         select path).FirstOrDefault();

    /// <summary>The folders of a search path that are searched.</summary>
    /// <param name="searchPath">The value of <c>PATH</c>.</param>
    public static IEnumerable<string> Folders(string? searchPath) =>
        (searchPath ?? "").Split(Path.PathSeparator)
            .Select(folder => OperatingSystem.IsWindows() ? folder.Trim().Trim('"') : folder)
            .Where(folder => Path.IsPathFullyQualified(folder) && !IsForeign(folder));

    private static bool IsForeign(string folder)
    {
        try
        {
            var real = RealPath.Resolve(folder);
            return Same(real, RealPath.Resolve(Environment.CurrentDirectory)) || File.Exists(Path.Combine(real, "input", "site.yml"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return true;
        }

        static bool Same(string one, string other) => RealPath.Contains(one, other) && RealPath.Contains(other, one);
    }

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
