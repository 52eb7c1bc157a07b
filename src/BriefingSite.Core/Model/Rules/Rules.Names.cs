using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>A character that nobody sees.</summary>
    public static Rule HiddenCharacter { get; } = new("BS070", Warning, "A character that nobody sees",
        "Some characters have no form of their own: they turn the direction of what follows, join or part letters, or stand for nothing at all. They come along when text is copied, and they can make a text look other than it is: what a reader sees, what a search finds and what is compared are then three things. Where a script needs them (joiners in Persian and Indic words, in emoji; isolates in pairs; marks of direction) nothing is said.",
        "It is \\u202Elegal to send troops.  # the words behind it run backwards", "It is legal to send troops.");

    /// <summary>An id that Windows keeps for a device.</summary>
    public static Rule DeviceName { get; } = new("BS071", Error, "An id that is the name of a device on Windows",
        "Ids become names of files and folders. con, prn, aux, nul, com1 to com9 and lpt1 to lpt9 are devices on Windows, with any ending and in any folder: a repository with such a file cannot be checked out there.",
        "input/topics/con.md", "input/topics/contra.md");

    /// <summary>An id that is too long for the name of a file.</summary>
    public static Rule LongId { get; } = new("BS072", Error, "An id is too long",
        "Ids become names of files and folders, with endings, and two of them with a hyphen between. A file system takes 255 bytes for a name, so an id has 120 letters at most.",
        "input/topics/everything-that-… (252 letters).md", "input/topics/harbour.md");

    /// <summary>A file name that Windows can't hold.</summary>
    public static Rule UnportableName { get; } = new("BS404", Error, "A file name that Windows can't hold",
        "A repository with such a file cannot be checked out on Windows, and an archive of the site cannot be unpacked there: names of devices (con, nul, com1), a dot or a space at the end, and the characters < > : \" | ? *.",
        "input/files/aux.pdf", "input/files/appendix.pdf");

    /// <summary>A file name that is too long.</summary>
    public static Rule LongName { get; } = new("BS405", Error, "A file name is too long",
        "A file system takes 255 bytes for a name; letters with accents are two, those of many scripts three. Files of the theme get ten digits more, which change with their content.",
        "theme/assets/a-very-long-… (250 letters).css", "theme/assets/harbour.css");

    private static ValueList<Rule> NameRules => [HiddenCharacter, DeviceName, LongId, UnportableName, LongName];
}
