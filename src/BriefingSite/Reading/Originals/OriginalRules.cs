using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>The rules for originals.</summary>
internal static class OriginalRules
{
    private static RuleSet? s_all;

    /// <summary>All of them.</summary>
    public static RuleSet All => s_all ??= new();

    /// <summary>An original that exceeds the limits.</summary>
    public static Rule OriginalTooLarge { get; } = All.Add(new("BS075", Severity.Error, "An original beyond the limits",
        "A page may be nested 512 elements deep, as deep as browsers go, and a text may have 99,999 passages, which is as far as citations count. People do not write larger ones, and reading them would take too long.",
        "a page of 20,000 <div>, each in the one before", "the same words as plain text"));

    /// <summary>An original that can't be read.</summary>
    public static Rule OriginalUnreadable { get; } = All.Add(new("BS156", Severity.Error, "An original that can't be read",
        "A file that is damaged, protected by a password or made to do harm has no text that could be checked. Open it in the program that it is for, save it anew without protection, or save its words as plain text, and import that.",
        "a Word document that ends in the middle", "the same document, saved anew by the program that it is for"));

    /// <summary>An original that can't be read.</summary>
    /// <param name="original">The file.</param>
    /// <param name="how">What follows its name in the sentence.</param>
    /// <param name="hint">What to do.</param>
    public static OriginalText Unreadable(InputFile original, string how, string hint = "open it in the program that it is for, save it anew, and import that; or save its words as plain text") =>
        OriginalText.Unreadable(new(OriginalUnreadable, new(original.Path, 1, 1), $"{Path.GetFileName(original.Path)} {how}.", hint));

    /// <summary>The hint for an original that exceeds the limits.</summary>
    public const string Instead = "save its words as plain text, the part that is cited, and import that";

    /// <summary>An original that exceeds the limits.</summary>
    /// <param name="original">The file.</param>
    /// <param name="how">What follows its name in the sentence.</param>
    public static OriginalText TooLarge(InputFile original, string how) =>
        OriginalText.Unreadable(new(OriginalTooLarge, new(original.Path, 1, 1), $"{Path.GetFileName(original.Path)} {how}.", Instead));
}
