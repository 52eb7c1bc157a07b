using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>An original beyond what can be read.</summary>
    public static Rule OriginalTooLarge { get; } = new("BS075", Error, "An original beyond the limits",
        "A page may be nested 512 elements deep, as deep as browsers go, and a text may have 99,999 passages, which is as far as citations count. What is beyond that is no text that people wrote, and reading it would take for ever.",
        "a page of 20,000 <div>, each in the one before", "the same words as plain text");

    /// <summary>A paragraph beyond what can be read.</summary>
    public static Rule ParagraphTooLarge { get; } = new("BS076", Error, "A paragraph beyond the limits",
        "Between two empty lines there may stand 10,000 lines, 2,000,000 letters and 2,000 bare addresses, 1,000 brackets may be open at once, and between two spaces there may be 8,000 letters; the rows of a table can't lack many times more cells than are written. What is beyond that is no text that people wrote, and reading it would take for ever; so it is not read.",
        "a word of 20,000 '[a]('", "[a](/economy/) [b](/arms/)");

    private static ValueList<Rule> LimitRules => [OriginalTooLarge, ParagraphTooLarge];
}
