namespace BriefingSite.Core.Model;

/// <summary>A stretch of text inside a block.</summary>
/// <param name="At">Where it begins.</param>
public abstract record Inline(UncomparedLocation At);

/// <summary>Plain text, entities and escapes already resolved.</summary>
public sealed record Text(UncomparedLocation At, string Value) : Inline(At);

/// <summary>Code inside a line.</summary>
public sealed record Code(UncomparedLocation At, string Value) : Inline(At);

/// <summary>Text with a stress.</summary>
public sealed record Emphasis(UncomparedLocation At, EmphasisKind Kind, ValueList<Inline> Content) : Inline(At);

/// <summary>How text is stressed.</summary>
public enum EmphasisKind
{
    /// <summary><c>*so*</c>.</summary>
    Emphasis,

    /// <summary><c>**so**</c>.</summary>
    Strong,

    /// <summary><c>~~so~~</c>.</summary>
    Strikethrough,
}

/// <summary>A line end in the source; a hard one breaks the line for the reader too.</summary>
public sealed record LineBreak(UncomparedLocation At, bool Hard) : Inline(At);

/// <summary>A link: by address, as in Markdown, or by id, as in <c>[[su-35|the fighters]]</c>.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Number">Its number in the list of links, from 0.</param>
/// <param name="Title">The title in quotation marks behind the address, if any.</param>
/// <param name="Content">Its words; empty where the target's own title is to stand (<c>[[su-35]]</c>).</param>
public sealed record Link(UncomparedLocation At, int Number, string? Title, ValueList<Inline> Content) : Inline(At);

/// <summary>A picture.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Number">The number of its address in the list of links, from 0.</param>
/// <param name="Title">The title in quotation marks behind the address, if any.</param>
/// <param name="Alternative">What it shows, in words.</param>
public sealed record Image(UncomparedLocation At, int Number, string? Title, string Alternative) : Inline(At);

/// <summary>Whether the item of a list that it begins is done: <c>[x]</c> or <c>[ ]</c>.</summary>
public sealed record TaskMark(UncomparedLocation At, bool IsDone) : Inline(At)
{
    /// <summary>The sign that readers see.</summary>
    public string Sign => SignOf(IsDone);

    /// <summary>The sign of an item that is done, or is not.</summary>
    public static string SignOf(bool isDone) => isDone ? "☑" : "☐";
}

/// <summary>The place of a citation: one pair of brackets, one or more sources.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="First">The number of its first citation in the list of citations, from 0.</param>
/// <param name="Count">How many citations it has, at least 1.</param>
public sealed record Cite(UncomparedLocation At, int First, int Count) : Inline(At);

/// <summary>The mark of a footnote.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Number">The footnote's number, from 1.</param>
/// <param name="Mention">Which mention of that footnote this is, from 1.</param>
public sealed record FootnoteMark(UncomparedLocation At, int Number, int Mention) : Inline(At);
