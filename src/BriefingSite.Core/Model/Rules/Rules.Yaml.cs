using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>A word that could be a truth.</summary>
    public static Rule YesOrNo { get; } = new("BS057", Warning, "A yes or no where a text is asked for",
        "Some programs take yes, no, on, off, true and false for truths. Here each is a word like others: 'menu: no' makes an entry of the menu called 'no'. Quotation marks say that the word is meant.",
        "menu: no", "title: \"No\"  # and no line 'menu' for a page that is not in the menu");

    /// <summary>A text that may have been cut.</summary>
    public static Rule CutText { get; } = new("BS058", Warning, "A text may be cut at a '#'",
        "In YAML, '#' behind a space begins a remark, which is not read. Where the text is meant to go on, it needs quotation marks; a real remark stands two spaces behind the text, with a space behind its '#'.",
        "title: C # and F #", "title: \"C # and F #\"");

    /// <summary>A character in a key that nobody sees.</summary>
    public static Rule HiddenInKey { get; } = new("BS059", Error, "A key holds a character that nobody sees",
        "Spaces that do not break and characters without width come along when lines are copied from web pages and messengers. With one of them a key is another key.",
        "\u00A0title: Economy", "title: Economy");

    /// <summary>Not a language tag.</summary>
    public static Rule BadLanguage { get; } = new("BS063", Error, "Not a language tag",
        "Browsers and screen readers choose hyphens, quotation marks, fonts and voices by the tag (BCP 47): a language of ISO 639, then, where it matters, the script and the region, joined by hyphens.",
        "language: en_GB", "language: en-GB");

    private static ValueList<Rule> YamlRules => [YesOrNo, CutText, HiddenInKey, BadLanguage];
}
