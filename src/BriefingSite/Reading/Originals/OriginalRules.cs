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

    /// <summary>The hint for an original that exceeds the limits.</summary>
    public const string Instead = "save its words as plain text, the part that is cited, and import that";

    /// <summary>An original that exceeds the limits.</summary>
    /// <param name="original">The file.</param>
    /// <param name="how">What follows its name in the sentence.</param>
    public static OriginalText TooLarge(InputFile original, string how) =>
        OriginalText.Unreadable(new(OriginalTooLarge, new(original.Path, 1, 1), $"{Path.GetFileName(original.Path)} {how}.", Instead));
}
