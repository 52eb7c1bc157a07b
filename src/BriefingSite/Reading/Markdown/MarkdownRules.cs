using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

/// <summary>The rules for Markdown.</summary>
internal static partial class MarkdownRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, in whichever file they are declared.</summary>
    public static RuleSet All => s_all ??= new();

    /// <summary>Attributes that can't be read.</summary>
    public static Rule UnreadableAttributes { get; } = All.Add(new("BS023", Severity.Error, "Attributes that can't be read",
        "Attributes are written between braces: an id '#id', classes '.class', and values 'name=word' or 'name=\"several words\"'. Headings take an id only, on the line that begins with '#'.",
        "::: {.claim #ships kind=}", "::: {.claim #ships kind=fact}"));

    /// <summary>An unknown attribute.</summary>
    public static Rule UnknownAttribute { get; } = All.Add(new("BS024", Severity.Error, "Unknown attribute",
        "An attribute that nothing reads is a typo or has no effect; either would go unnoticed.",
        "::: {.claim #ships knd=fact}", "::: {.claim #ships kind=fact}"));

    /// <summary>A mark without its footnote.</summary>
    public static Rule UndefinedFootnote { get; } = All.Add(new("BS025", Severity.Error, "The mark of a footnote that does not exist",
        "Readers would see the mark as it is written. Write the footnote as a paragraph of its own, not inside a list, quotation or div.",
        "As agreed.[^1]", "As agreed.[^1]\n\n[^1]: In 2001."));

    /// <summary>Nested too deep.</summary>
    public static Rule NestedTooDeep { get; } = All.Add(new("BS029", Severity.Error, "Nested too deep",
        "Quotations in lists in quotations, more than 64 deep, are a typing error. What is inside is not read.",
        "a line that begins with a hundred '>'", "> > Text."));

    /// <summary>A link without an address.</summary>
    public static Rule EmptyAddress { get; } = All.Add(new("BS032", Severity.Error, "A link that leads nowhere",
        "A link needs an address. Give one, or link by id.",
        "[the act]()", "[[harbour-act|the act]]"));

    /// <summary>A reference without a definition.</summary>
    public static Rule UndefinedReference { get; } = All.Add(new("BS033", Severity.Error, "A link to a reference that is not defined",
        "Readers would see the brackets as they are written. Define the reference in the same file, or put a backslash before the bracket if you mean it.",
        "[the text][t]", "[the text][t]\n\n[t]: https://example.org/text"));

    /// <summary>A citation that can't be read.</summary>
    public static Rule UnreadableCitation { get; } = All.Add(new("BS035", Severity.Error, "A citation that can't be read",
        "A citation is a signal if needed (see, but see, contra, cf.), '@' and the id of a source, a comma, and passages. A semicolon separates two sources.",
        "[@annual-report ¶27]", "[@annual-report, ¶27]"));

    /// <summary>More than a paragraph.</summary>
    public static Rule NotOneParagraph { get; } = All.Add(new("BS045", Severity.Error, "More than one paragraph",
        "This text is shown in a line or a cell: one paragraph, without lists, headings or tables. Put a backslash before a character that is meant literally.",
        "text: \"- first\"", "text: First."));
}
