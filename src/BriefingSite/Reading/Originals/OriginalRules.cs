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
        "A page may be nested 512 elements deep, as deep as browsers go, and have 400,000 elements, and a text may have 99,999 passages, which is as far as citations count, and 20 million letters; subtitles may have 4 million, and the drawing of a page of a PDF 8 MB. A Word document or a book may unpack to 80 MB, with 4 million tags, 2 MB between two of them, and 400,000 paragraphs, rows and cells. People do not write larger ones, and reading them would take too long.",
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

    /// <summary>An original whose encoding is not known.</summary>
    public static Rule OriginalEncoding { get; } = All.Add(new("BS137", Severity.Error, "An original in an unknown encoding",
        "The bytes of a text are letters only together with its encoding. UTF-8 is recognised, and so is what a byte-order mark or a page itself declares; anything else would be a guess, and a wrong guess makes other words. Name the encoding when you import the text, which the record then keeps, or save it as UTF-8.",
        "a text saved in windows-1251 by an old program", "briefing import report.txt --encoding windows-1251"));

    /// <summary>A mail that can't be read.</summary>
    public static Rule OriginalMail { get; } = All.Add(new("BS138", Severity.Error, "A mail without a text that can be read",
        "Mails and pages that were saved as one file (MHTML) are made of parts. One that is encrypted, damaged or nested beyond all use has no text that could be checked. Save it anew, or save its words as plain text.",
        "a mail that ends in the middle of its header", "the same mail, saved anew by the mail program"));

    /// <summary>A mail that can't be read.</summary>
    /// <param name="original">The file.</param>
    /// <param name="how">What follows its name in the sentence.</param>
    public static OriginalText BrokenMail(InputFile original, string how) =>
        OriginalText.Unreadable(new(OriginalMail, new(original.Path, 1, 1), $"{Path.GetFileName(original.Path)} {how}.", "save it anew from the mail program or the browser, or save its words as plain text (UTF-8), and import that"));

    /// <summary>The hint for an original whose encoding is not known.</summary>
    public const string NameEncoding = "save it as UTF-8, or name its encoding, as in --encoding windows-1252 (western Europe) or --encoding windows-1251 (Cyrillic)";

    /// <summary>The hint for a file that is no text in any encoding, and of no kind that is known here.</summary>
    public const string SaveWords = "open it in the program that it is for, and save it as a PDF or its words as plain text (UTF-8), and import that";

    /// <summary>The hint for an original that exceeds the limits.</summary>
    public const string Instead = "save its words as plain text, the part that is cited, and import that";

    /// <summary>An original that exceeds the limits.</summary>
    /// <param name="original">The file.</param>
    /// <param name="how">What follows its name in the sentence.</param>
    public static OriginalText TooLarge(InputFile original, string how) =>
        OriginalText.Unreadable(new(OriginalTooLarge, new(original.Path, 1, 1), $"{Path.GetFileName(original.Path)} {how}.", Instead));
}
