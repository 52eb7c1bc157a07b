using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>The rules on files on the disk.</summary>
internal static partial class DiskRules
{
    private static RuleSet? s_all;

    /// <summary>All of these rules, wherever they are declared.</summary>
    public static RuleSet All => s_all ??= new();

    /// <summary>A file or folder cannot be opened.</summary>
    public static Rule Unreadable { get; } = All.Add(new("BS002", Severity.Error, "The file cannot be read",
        "Everything in input/ belongs to the site, so nothing in it is skipped silently. Give yourself permission to read the file, repair the link, or remove it.",
        "input/plan.pdf -> ../plans/plan.pdf (which is gone)", "input/plan.pdf (a file that can be read)"));

    /// <summary>A symbolic link leads out of the site.</summary>
    public static Rule LinkOutOfSite { get; } = All.Add(new("BS003", Severity.Error, "The link leads out of the site's folder",
        "A site is made of the files in its own folder, so that everybody who has the folder builds the same site and nothing else on the machine gets published. Put a copy of the file in its place.",
        "input/files/notes.pdf -> /home/me/notes.pdf", "input/files/notes.pdf (the file itself)"));

    /// <summary>Two paths differ only in capital letters.</summary>
    public static Rule NamesDifferByCase { get; } = All.Add(new("BS004", Severity.Error, "Two file names differ only in capital letters",
        "On Windows and macOS the two are one file, so one of them would silently be lost there. Rename one.",
        "input/terms/Swift.md and input/terms/swift.md", "input/terms/swift.md and input/terms/swift-bird.md"));

    /// <summary>A conflict copy made by a synchronization program.</summary>
    public static Rule ConflictCopy { get; } = All.Add(new("BS064", Severity.Error, "A conflict copy",
        "Programs that synchronize folders keep both versions when two people have edited one file, and give one of them such a name. Both contain somebody's work, so only you can say what counts: merge the two and delete the copy.",
        "input/topics/economy (conflicted copy 2026-11-22).md", "input/topics/economy.md"));
}
