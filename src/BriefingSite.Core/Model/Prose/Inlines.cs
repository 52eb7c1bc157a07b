namespace BriefingSite.Core.Model;

/// <summary>An inline: a piece of text inside a block. The kinds are closed: each declares here its kind and its text, and
/// <see cref="ProseVisitor{TState,TResult}"/> has a method for it.</summary>
/// <param name="At">Where it begins.</param>
public abstract record Inline(UncomparedLocation At)
{
    /// <summary>Its kind.</summary>
    internal abstract InlineKind Kind { get; }

    /// <summary>Visits it as text.</summary>
    internal abstract void Accept(TextVisitor visitor);
}

/// <summary>The kinds of inlines. A <c>switch</c> expression over them that lacks one does not compile.</summary>
internal enum InlineKind
{
    Text,
    Code,
    Emphasis,
    LineBreak,
    Link,
    Image,
    TaskMark,
    Cite,
    FootnoteMark,
    TextMark,
}

/// <summary>Plain text; entities and escapes are already resolved.</summary>
public sealed record Text(UncomparedLocation At, string Value) : Inline(At)
{
    internal override InlineKind Kind => InlineKind.Text;

    internal override void Accept(TextVisitor visitor) => visitor.VisitText(Value);
}

/// <summary>Inline code.</summary>
public sealed record Code(UncomparedLocation At, string Value) : Inline(At)
{
    internal override InlineKind Kind => InlineKind.Code;

    internal override void Accept(TextVisitor visitor) => visitor.VisitFormatted(TextStyle.Code, [new Text(At, Value)]);
}

/// <summary>Emphasized or struck-out text.</summary>
public sealed record Emphasis(UncomparedLocation At, TextStyle Style, ValueList<Inline> Content) : Inline(At)
{
    internal override InlineKind Kind => InlineKind.Emphasis;

    internal override void Accept(TextVisitor visitor) => visitor.VisitFormatted(Style, Content);
}

/// <summary>How text is formatted.</summary>
public enum TextStyle
{
    /// <summary><c>*so*</c>.</summary>
    Emphasis,

    /// <summary><c>**so**</c>.</summary>
    Strong,

    /// <summary><c>~~so~~</c>.</summary>
    Strikethrough,

    /// <summary><c>`so`</c>; only of <see cref="Core.Model.Code"/>.</summary>
    Code,
}

/// <summary>How styles are written in Markdown.</summary>
public static class TextStyles
{
    /// <summary>The marks around text of a style.</summary>
    public static string Delimiter(this TextStyle style) => style switch
    {
        TextStyle.Emphasis => "*",
        TextStyle.Strong => "**",
        TextStyle.Strikethrough => "~~",
        TextStyle.Code => "`",
    };
}

/// <summary>A line end in the source; a hard one is shown as a line break.</summary>
public sealed record LineBreak(UncomparedLocation At, bool Hard) : Inline(At)
{
    internal override InlineKind Kind => InlineKind.LineBreak;

    internal override void Accept(TextVisitor visitor) => visitor.VisitLineBreak();
}

/// <summary>A link: by address, as in Markdown, or by id, as in <c>[[new-quay|the quay]]</c>.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Number">Its number in the list of links, from 0.</param>
/// <param name="Title">The title in quotation marks after the address, if any.</param>
/// <param name="Content">Its text; empty where the title of the target is shown (<c>[[new-quay]]</c>).</param>
public sealed record Link(UncomparedLocation At, int Number, string? Title, ValueList<Inline> Content) : Inline(At)
{
    internal override InlineKind Kind => InlineKind.Link;

    internal override void Accept(TextVisitor visitor) => visitor.VisitLink(this);
}

/// <summary>A picture.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Number">The number of its address in the list of links, from 0.</param>
/// <param name="Title">The title in quotation marks after the address, if any.</param>
/// <param name="Alternative">What it shows, in words.</param>
public sealed record Image(UncomparedLocation At, int Number, string? Title, string Alternative) : Inline(At)
{
    internal override InlineKind Kind => InlineKind.Image;

    internal override void Accept(TextVisitor visitor) => visitor.VisitImage(this);
}

/// <summary>Whether the list item that it begins is done: <c>[x]</c> or <c>[ ]</c>.</summary>
public sealed record TaskMark(UncomparedLocation At, bool IsDone) : Inline(At)
{
    /// <summary>The sign that readers see.</summary>
    public string Sign => SignOf(IsDone);

    internal override InlineKind Kind => InlineKind.TaskMark;

    /// <summary>The sign of an item that is done or not done.</summary>
    public static string SignOf(bool isDone) => isDone ? "☑" : "☐";

    internal override void Accept(TextVisitor visitor) => visitor.VisitTaskMark(this);
}

/// <summary>The place of a citation: one pair of brackets, one or more sources.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="First">The number of its first citation in the list of citations, from 0.</param>
/// <param name="Count">How many citations it has, at least 1.</param>
public sealed record Cite(UncomparedLocation At, int First, int Count) : Inline(At)
{
    internal override InlineKind Kind => InlineKind.Cite;

    internal override void Accept(TextVisitor visitor) => visitor.VisitCite(this);
}

/// <summary>The mark of a footnote.</summary>
/// <param name="At">Its location.</param>
/// <param name="Number">The footnote's number, from 1.</param>
/// <param name="Mention">Which mention of that footnote this is, from 1.</param>
public sealed record FootnoteMark(UncomparedLocation At, int Number, int Mention) : Inline(At)
{
    internal override InlineKind Kind => InlineKind.FootnoteMark;

    internal override void Accept(TextVisitor visitor) => visitor.VisitFootnoteMark(this);
}

/// <summary>Says what the text before it is: <c>{.scare}</c> or <c>{.ours}</c>.</summary>
/// <param name="At">Its location.</param>
/// <param name="Meaning">What the text is.</param>
public sealed record TextMark(UncomparedLocation At, TextMeaning Meaning) : Inline(At)
{
    /// <summary>What it says besides: the translation. Otherwise empty.</summary>
    public string Words { get; init; } = "";

    internal override InlineKind Kind => InlineKind.TextMark;

    internal override void Accept(TextVisitor visitor) => visitor.VisitTextMark(this);
}

/// <summary>What a mark says of the text before it.</summary>
public enum TextMeaning
{
    /// <summary><c>{.scare}</c>: the words in quotation marks are nobody's, so they are not checked.</summary>
    Scare,

    /// <summary><c>{.ours}</c>: the figures of the sentence are the writer's, not the sources'.</summary>
    Ours,

    /// <summary><c>{translation="…"}</c>: what the words in quotation marks say, in the language of the site.</summary>
    Translation,
}

/// <summary>A method for each kind of block and of inline, none with a default: a derived class must handle every kind.</summary>
/// <typeparam name="TState">The state passed to each method.</typeparam>
/// <typeparam name="TResult">The result for the block or inline.</typeparam>
public abstract class ProseVisitor<TState, TResult> : BlockVisitor<TState, TResult>
{
    /// <summary>Calls the method for the kind of an inline.</summary>
    public TResult Visit(TState state, Inline inline) => inline.Kind switch
    {
        InlineKind.Text => Text(state, (Text)inline),
        InlineKind.Code => Code(state, (Code)inline),
        InlineKind.Emphasis => Emphasis(state, (Emphasis)inline),
        InlineKind.LineBreak => LineBreak(state, (LineBreak)inline),
        InlineKind.Link => Link(state, (Link)inline),
        InlineKind.Image => Image(state, (Image)inline),
        InlineKind.TaskMark => TaskMark(state, (TaskMark)inline),
        InlineKind.Cite => Cite(state, (Cite)inline),
        InlineKind.FootnoteMark => FootnoteMark(state, (FootnoteMark)inline),
        InlineKind.TextMark => TextMark(state, (TextMark)inline),
    };

    /// <summary>For text.</summary>
    protected abstract TResult Text(TState state, Text text);

    /// <summary>For inline code.</summary>
    protected abstract TResult Code(TState state, Code code);

    /// <summary>For emphasized or struck-out text.</summary>
    protected abstract TResult Emphasis(TState state, Emphasis emphasis);

    /// <summary>For a line end.</summary>
    protected abstract TResult LineBreak(TState state, LineBreak lineBreak);

    /// <summary>For a link.</summary>
    protected abstract TResult Link(TState state, Link link);

    /// <summary>For a picture.</summary>
    protected abstract TResult Image(TState state, Image image);

    /// <summary>For the mark of a task.</summary>
    protected abstract TResult TaskMark(TState state, TaskMark task);

    /// <summary>For the place of a citation.</summary>
    protected abstract TResult Cite(TState state, Cite cite);

    /// <summary>For the mark of a footnote.</summary>
    protected abstract TResult FootnoteMark(TState state, FootnoteMark mark);

    /// <summary>For a mark of what the text before it is.</summary>
    protected abstract TResult TextMark(TState state, TextMark mark);
}
