namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>A text file holds bytes that are not UTF-8.</summary>
    public static Rule NotUtf8 { get; } = new(
        "BS001", Severity.Error, "The file is not UTF-8 text",
        "Texts are read as UTF-8 only, so that every letter of every script arrives as it was written. Save the file as UTF-8 in your editor, and look at the letter at this place: it is often an accent or a quotation mark from an older program.",
        "caf\\xE9 (saved as Latin-1)",
        "café (saved as UTF-8)");

    /// <summary>A text holds a character that no page can.</summary>
    public static Rule Unprintable { get; } = new(
        "BS049", Severity.Error, "A character that can't be shown",
        "Control characters come along when text is copied from slides, PDFs or terminals, or when a file was once read in the wrong encoding. Nobody sees them; browsers, feed readers and screen readers stumble over them.",
        "The corridor\u000Bto India (a line break of a slide)",
        "The corridor to India");

    /// <summary>A file or folder cannot be opened.</summary>
    public static Rule Unreadable { get; } = new(
        "BS002", Severity.Error, "The file cannot be read",
        "Whatever lies in input/ belongs to the site, so nothing in it is passed over in silence. Give yourself the right to read the file, mend the link, or take it out.",
        "input/plan.pdf -> ../plans/plan.pdf (which is gone)",
        "input/plan.pdf (a file that can be read)");

    /// <summary>A symbolic link leads out of the site.</summary>
    public static Rule LinkLeadsOut { get; } = new(
        "BS003", Severity.Error, "The link leads out of the site's folder",
        "A site is made of the files in its own folder, so that everybody who has the folder builds the same site and nothing else on the machine gets published. Put a copy of the file in its place.",
        "input/files/notes.pdf -> /home/me/notes.pdf",
        "input/files/notes.pdf (the file itself)");

    /// <summary>Two paths are the same but for capital letters.</summary>
    public static Rule NamesDifferByCase { get; } = new(
        "BS004", Severity.Error, "Two file names differ only in capital letters",
        "On Windows and macOS the two are one file, so one of them would be lost there without a word. Rename one.",
        "input/terms/Swift.md and input/terms/swift.md",
        "input/terms/swift.md and input/terms/swift-bird.md");

    /// <summary>A file in the output folder would be overwritten although it was not written by us.</summary>
    public static Rule NotOurs { get; } = new(
        "BS401", Severity.Error, "Would overwrite a file that is not ours",
        "Files that somebody put into the output folder are kept, so a build never writes over one. Move the file away or rename the page; build with --clean where everything in the output folder may go.",
        "output/about/index.html (put there by hand) and input/pages/about.md",
        "output/cv/index.html (put there by hand) and input/pages/about.md");

    /// <summary>Two files for one path.</summary>
    public static Rule TwoOrigins { get; } = new(
        "BS402", Severity.Error, "Two origins for one path",
        "Two inputs would be written to the same address, so one of them would be lost. Addresses that differ only in capital letters count as one.",
        "input/files/Plan.pdf and input/files/plan.pdf",
        "input/files/plan-2025.pdf and input/files/plan.pdf");

    /// <summary>A name that can be no part of an address.</summary>
    public static Rule UnfitName { get; } = new(
        "BS403", Severity.Error, "A file name that no address can hold",
        "A name with a backslash is a file in a folder on Windows, and one with a tab or an end of line is none at all there. Servers and browsers read both in different ways. A name with characters that nobody sees looks like another one.",
        "input/files/maps\\corridor.pdf",
        "input/files/maps/corridor.pdf");

    /// <summary>A copy that a program made of a conflict.</summary>
    public static Rule ConflictCopy { get; } = new(
        "BS064", Severity.Error, "A copy that a program made of a conflict",
        "Programs that keep folders alike on several machines keep both versions when two people have edited one file, and give one of them such a name. Both hold somebody's work, so nobody but you can say which counts: bring the two together and delete the copy.",
        "input/topics/economy (conflicted copy 2026-11-22).md",
        "input/topics/economy.md");

    private static ValueList<Rule> OutputRules => [ConflictCopy, NotUtf8, Unprintable, Unreadable, LinkLeadsOut, NamesDifferByCase, NotOurs, TwoOrigins, UnfitName];
}
