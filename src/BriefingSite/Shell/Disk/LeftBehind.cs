namespace BriefingSite.Shell.Disk;

/// <summary>Names of files that nobody wrote for the site.</summary>
internal static class LeftBehind
{
    private static readonly HashSet<string> s_system = new(
        ["thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "system volume information", "__macosx", "@eadir"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_endings = new([".swp", ".swo", ".tmp", ".orig", ".rej", ".bak"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is what editors and systems leave behind. Such a file is never read and never published.</summary>
    public static bool IsIgnored(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~') || name == "Icon\r"
        || (name.StartsWith('#') && name.EndsWith('#')) || s_system.Contains(name) || s_endings.Contains(Path.GetExtension(name));

    /// <summary>Whether it is the copy that a program for keeping folders alike made of a conflict. It holds somebody's work, so it is told.</summary>
    public static bool IsConflictCopy(string name) =>
        name.Contains(".sync-conflict-", StringComparison.Ordinal) || name.Contains("conflicted copy", StringComparison.OrdinalIgnoreCase)
        || name.Contains("(case conflict", StringComparison.OrdinalIgnoreCase) || name.Contains("_conflict-", StringComparison.Ordinal);
}
