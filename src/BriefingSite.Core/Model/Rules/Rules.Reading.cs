using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>Front matter is missing or not closed.</summary>
    public static Rule FrontMatter { get; } = new("BS005", Error, "Front matter is missing or not closed",
        "A Markdown file of the briefing begins with a line '---', its settings, and another line '---'. Without it nobody can tell its title.",
        "The economy of …", "---\ntitle: Economy\n---\nThe economy of …");

    /// <summary>YAML that can't be read.</summary>
    public static Rule YamlSyntax { get; } = new("BS006", Error, "The YAML can't be read",
        "The settings are YAML. Most often a text that holds a colon or begins with a quotation mark needs quotation marks round it, or a line is not indented like its neighbours.",
        "title: Iran: an ally?", "title: \"Iran: an ally?\"");

    /// <summary>A key nobody knows.</summary>
    public static Rule UnknownKey { get; } = new("BS007", Error, "Unknown key",
        "A key that nobody reads is a mistake in writing or a setting that has no effect; both would go unnoticed.",
        "titel: Economy", "title: Economy");

    /// <summary>A key that stands twice.</summary>
    public static Rule DuplicateKey { get; } = new("BS008", Error, "A key stands twice",
        "Only one of the two values could count, and readers of the file could not tell which.",
        "order: 1\norder: 2", "order: 2");

    /// <summary>A key that must be there.</summary>
    public static Rule MissingKey { get; } = new("BS009", Error, "A key is missing or empty",
        "The page can't be made without it.",
        "---\norder: 1\n---", "---\ntitle: Economy\norder: 1\n---");

    /// <summary>A value of the wrong type.</summary>
    public static Rule WrongType { get; } = new("BS010", Error, "A value is of the wrong type",
        "The key wants another kind of value: a text, a whole number, a list, or keys of its own.",
        "order: first", "order: 1");

    /// <summary>Not a date.</summary>
    public static Rule BadDate { get; } = new("BS011", Error, "Not a date",
        "Dates are written as EDTF, level 1: 2025, 2025-06, 2025-06-13, 2025-21 (spring) to 2025-24 (winter), 2026~ (about), 2026? (uncertain), 200X, 2004-XX, 2022/2023, 2024/.. (open), -0043 (44 BC), Y12345.",
        "published: June 2025", "published: 2025-06");

    /// <summary>A value that is none of those allowed.</summary>
    public static Rule UnknownValue { get; } = new("BS012", Error, "Not one of the values allowed",
        "The key allows certain values only, so that pages can be sorted and compared by them.",
        "kind: essay", "kind: opinion");

    /// <summary>A file that nothing reads.</summary>
    public static Rule StrayFile { get; } = new("BS013", Error, "Nothing reads this file",
        "A file in the wrong folder, or with another ending, would silently be missing from the site. Files to be copied as they are belong in input/files/.",
        "input/topic/economy.md", "input/topics/economy.md");

    /// <summary>A name that can't be an id.</summary>
    public static Rule BadId { get; } = new("BS014", Error, "Not an id",
        "Ids are lower-case words and digits joined by hyphens. They become addresses, so they must look the same everywhere. A file's name is its id.",
        "input/terms/Su_35.md", "input/terms/su-35.md");

    /// <summary>A file that must be there.</summary>
    public static Rule MissingFile { get; } = new("BS015", Error, "A file is missing",
        "Every briefing has its settings in input/site.yml and its front page in input/index.md.",
        "input/topics/economy.md alone", "input/site.yml and input/index.md as well");

    /// <summary>Passages out of order.</summary>
    public static Rule PassageOrder { get; } = new("BS016", Error, "A passage is out of order",
        "Passage n is the n-th non-blank line of the original. A record holds each once, in order, from 1; else a citation would lead to the wrong one.",
        "¶7 …\n\n¶9 …", "¶7 …\n\n¶8 …\n\n¶9 …");

    /// <summary>Text of a record that is no passage.</summary>
    public static Rule NotAPassage { get; } = new("BS017", Error, "Text of a record that belongs to no passage",
        "Every paragraph of a record begins with ¶ and its number, or continues the passage above it, so that it can be cited.",
        "Dates the signing to January.", "¶7 Dates the signing to January.");

    /// <summary>Too long.</summary>
    public static Rule TooLong { get; } = new("BS018", Error, "Longer than allowed",
        "An answer that a busy reader takes away, and a label that fits into a table, must be short. The limits stand in input/site.yml under 'limits'.",
        "short: A very long label for such a small table", "short: A short label");

    /// <summary>A number out of range.</summary>
    public static Rule OutOfRange { get; } = new("BS019", Error, "A number is out of range",
        "The number can't mean anything here.",
        "credibility: 9", "credibility: 3");

    private static ValueList<Rule> ReadingRules =>
    [
        FrontMatter, YamlSyntax, UnknownKey, DuplicateKey, MissingKey, WrongType, BadDate, UnknownValue, StrayFile, BadId, MissingFile,
        PassageOrder, NotAPassage, TooLong, OutOfRange,
    ];
}
