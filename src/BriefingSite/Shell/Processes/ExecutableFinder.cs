using BriefingSite.Shell.Disk;
namespace BriefingSite.Shell.Processes;

/// <summary>Finds programs on the search path. Neither the current folder nor the folder of a site is ever looked into, as the system and
/// .NET themselves would: what lies there may come from anybody. Entries that are empty, <c>.</c> or relative mean just that, and are
/// passed over, and so are those that name such a folder in full or through a link.</summary>
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

    /// <summary>The folders of a search path that are looked into.</summary>
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
