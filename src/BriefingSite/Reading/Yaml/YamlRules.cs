using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Yaml;

/// <summary>The rules for YAML: front matter and settings.</summary>
internal static partial class YamlRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, in whichever file they are declared.</summary>
    public static RuleSet All => s_all ??= new();

    /// <summary>YAML that can't be read.</summary>
    public static Rule InvalidYaml { get; } = All.Add(new("BS006", Severity.Error, "The YAML can't be read",
        "The settings are YAML. Most often a text that holds a colon or begins with a quotation mark needs quotation marks round it, or a line is not indented like its neighbours.",
        "title: Harbour: growing?", "title: \"Harbour: growing?\""));

    /// <summary>An unknown key.</summary>
    public static Rule UnknownKey { get; } = All.Add(new("BS007", Severity.Error, "Unknown key",
        "A key that nothing reads is a typo or a setting without effect; either would go unnoticed.",
        "titel: Economy", "title: Economy"));

    /// <summary>A required key is missing.</summary>
    public static Rule MissingKey { get; } = All.Add(new("BS009", Severity.Error, "A key is missing or empty",
        "The page can't be made without it.",
        "---\norder: 1\n---", "---\ntitle: Economy\norder: 1\n---"));

    /// <summary>A value of the wrong type.</summary>
    public static Rule WrongType { get; } = All.Add(new("BS010", Severity.Error, "A value is of the wrong type",
        "The key takes another kind of value: a text, a whole number, a list, or keys of its own.",
        "order: first", "order: 1"));

    /// <summary>Not a date.</summary>
    public static Rule InvalidDate { get; } = All.Add(new("BS011", Severity.Error, "Not a date",
        "Dates are written as EDTF, level 1: 2025, 2025-06, 2025-06-13, 2025-21 (spring) to 2025-24 (winter), 2025-33 to 2025-36 (quarters), 2025-37 to 2025-39 (thirds: early, mid, late), 2025-40 and 2025-41 (halves), 2026~ (about), 2026? (uncertain), 200X, 2004-XX, 2022/2023, 2024/.. (open), -0043 (44 BC), Y12345.",
        "published: June 2025", "published: 2025-06"));

    /// <summary>A number out of range.</summary>
    public static Rule NumberOutOfRange { get; } = All.Add(new("BS019", Severity.Error, "A number is out of range",
        "The number can't mean anything here.",
        "credibility: 9", "credibility: 3"));

    /// <summary>A word that could be a Boolean.</summary>
    public static Rule AmbiguousBoolean { get; } = All.Add(new("BS057", Severity.Warning, "A yes or no where a text is asked for",
        "Some programs take yes, no, on, off, true and false for Booleans. Here each is an ordinary word: 'menu: no' makes an entry of the menu called 'no'. Quotation marks say that the word is intended.",
        "menu: no", "title: \"No\"  # and no line 'menu' for a page that is not in the menu"));

    /// <summary>A text that may have been cut.</summary>
    public static Rule TextCutByComment { get; } = All.Add(new("BS058", Severity.Warning, "A text may be cut at a '#'",
        "In YAML, '#' after a space begins a comment, which is not read. Where the text is meant to go on, it needs quotation marks; a real comment is written two spaces after the text, with a space after its '#'.",
        "title: C # and F #", "title: \"C # and F #\""));

    /// <summary>Not a language tag.</summary>
    public static Rule InvalidLanguageTag { get; } = All.Add(new("BS063", Severity.Error, "Not a language tag",
        "Browsers and screen readers choose hyphens, quotation marks, fonts and voices by the tag (BCP 47): a language of ISO 639, then, where it matters, the script and the region, joined by hyphens.",
        "language: en_GB", "language: en-GB"));
}
