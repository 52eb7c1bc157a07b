namespace BriefingSite.Core.Model;

/// <summary>A hyphen at the end of a line of an original. It may belong to the word (<c>long-term</c>) or to the line
/// (<c>construc-tion</c>), so readers of originals mark it in <see cref="OriginalPassage.Text"/>, and quotations may have either.</summary>
public static class LineEndHyphen
{
    /// <summary>The hyphen with its mark: two characters without width that nobody writes in a row. Folding removes them.</summary>
    public const string Marked = "-\u00AD\u2060";

    /// <summary>A space that may be a gap within a word, such as one that a justified line has widened. Quotations may have it or not.</summary>
    public const string MarkedSpace = " " + Mark;

    /// <summary>What follows a hyphen or a space that may not belong to the words.</summary>
    public const string Mark = "\u00AD\u2060";

    /// <summary>A text without the marks, as people read it.</summary>
    public static string Unmark(string text) => text.Contains(Mark, StringComparison.Ordinal) ? text.Replace(Marked, "-", StringComparison.Ordinal).Replace(MarkedSpace, " ", StringComparison.Ordinal) : text;
}
