namespace BriefingSite.Shell.Disk;

/// <summary>Recognizes files that were not written for the site, by name.</summary>
internal static class LeftBehind
{
    private static readonly HashSet<string> s_system = new(
        ["thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "system volume information", "__macosx", "@eadir"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_endings = new([".swp", ".swo", ".tmp", ".orig", ".rej", ".bak"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a backup, temporary or system file. Such files are never read and never published.</summary>
    public static bool IsIgnored(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~') || name == "Icon\r"
        || (name.StartsWith('#') && name.EndsWith('#')) || s_system.Contains(name) || s_endings.Contains(Path.GetExtension(name));

    /// <summary>Whether it is a conflict copy made by a synchronization program. It contains someone's work, so it is reported.</summary>
    public static bool IsConflictCopy(string name) =>
        name.Contains(".sync-conflict-", StringComparison.Ordinal) || name.Contains("conflicted copy", StringComparison.OrdinalIgnoreCase)
        || name.Contains("(case conflict", StringComparison.OrdinalIgnoreCase) || name.Contains("_conflict-", StringComparison.Ordinal);
}
