namespace BriefingSite.Core.Model.Packing;

/// <summary>How the inlines of one kind are packed: what is written after kind and location, how it is read back, and which words are
/// extracted from it. The three methods go through the same values in the same order.</summary>
internal abstract class InlineCodec
{
    private static readonly TextCodec s_text = new();
    private static readonly CodeCodec s_code = new();
    private static readonly EmphasisCodec s_emphasis = new();
    private static readonly LineBreakCodec s_lineBreak = new();
    private static readonly LinkCodec s_link = new();
    private static readonly ImageCodec s_image = new();
    private static readonly TaskMarkCodec s_taskMark = new();
    private static readonly CiteCodec s_cite = new();
    private static readonly FootnoteMarkCodec s_footnoteMark = new();
    private static readonly TextMarkCodec s_textMark = new();

    /// <summary>The codec of a kind.</summary>
    public static InlineCodec Find(InlineKind kind) => kind switch
    {
        InlineKind.Text => s_text,
        InlineKind.Code => s_code,
        InlineKind.Emphasis => s_emphasis,
        InlineKind.LineBreak => s_lineBreak,
        InlineKind.Link => s_link,
        InlineKind.Image => s_image,
        InlineKind.TaskMark => s_taskMark,
        InlineKind.Cite => s_cite,
        InlineKind.FootnoteMark => s_footnoteMark,
        InlineKind.TextMark => s_textMark,
    };

    /// <summary>Writes an inline of this kind.</summary>
    public abstract void Write(Inline inline, PackedWriter writer);

    /// <summary>Reads an inline of this kind.</summary>
    public abstract Inline Read(UncomparedLocation at, PackedReader reader);

    /// <summary>Extracts the words of an inline of this kind, as <see cref="Inline.Accept"/> gives them.</summary>
    public abstract void Extract(PackedTextExtractor words);
}

internal sealed class TextCodec : InlineCodec
{
    public override void Write(Inline inline, PackedWriter writer) => writer.WriteText(((Text)inline).Value);

    public override Inline Read(UncomparedLocation at, PackedReader reader) => new Text(at, reader.ReadText());

    public override void Extract(PackedTextExtractor words) => words.AddText();
}

internal sealed class CodeCodec : InlineCodec
{
    public override void Write(Inline inline, PackedWriter writer) => writer.WriteText(((Code)inline).Value);

    public override Inline Read(UncomparedLocation at, PackedReader reader) => new Code(at, reader.ReadText());

    public override void Extract(PackedTextExtractor words) => words.AddText();
}

internal sealed class EmphasisCodec : InlineCodec
{
    public override void Write(Inline inline, PackedWriter writer)
    {
        var emphasis = (Emphasis)inline;
        writer.WriteNumber((int)emphasis.Style).WriteInlines(emphasis.Content);
    }

    public override Inline Read(UncomparedLocation at, PackedReader reader) => new Emphasis(at, (TextStyle)reader.ReadNumber(), reader.ReadInlines());

    public override void Extract(PackedTextExtractor words)
    {
        words.SkipNumber();
        words.AddInlineWords();
    }
}

internal sealed class LineBreakCodec : InlineCodec
{
    public override void Write(Inline inline, PackedWriter writer) => writer.WriteFlag(((LineBreak)inline).Hard);

    public override Inline Read(UncomparedLocation at, PackedReader reader) => new LineBreak(at, reader.ReadFlag());

    public override void Extract(PackedTextExtractor words)
    {
        words.SkipNumber();
        words.Add(" ");
    }
}

internal sealed class LinkCodec : InlineCodec
{
    public override void Write(Inline inline, PackedWriter writer)
    {
        var link = (Link)inline;
        writer.WriteNumber(link.Number).WriteText(link.Title).WriteInlines(link.Content);
    }

    public override Inline Read(UncomparedLocation at, PackedReader reader) =>
        new Link(at, reader.ReadNumber(), reader.ReadOptionalText(), reader.ReadInlines());

    public override void Extract(PackedTextExtractor words)
    {
        var number = words.ReadNumber();
        words.SkipText();
        words.AddLink(number);
    }
}

internal sealed class ImageCodec : InlineCodec
{
    public override void Write(Inline inline, PackedWriter writer)
    {
        var image = (Image)inline;
        writer.WriteNumber(image.Number).WriteText(image.Title).WriteText(image.Alternative);
    }

    public override Inline Read(UncomparedLocation at, PackedReader reader) =>
        new Image(at, reader.ReadNumber(), reader.ReadOptionalText(), reader.ReadText());

    public override void Extract(PackedTextExtractor words)
    {
        words.SkipNumber();
        words.SkipText();
        words.AddText();
    }
}

internal sealed class TaskMarkCodec : InlineCodec
{
    public override void Write(Inline inline, PackedWriter writer) => writer.WriteFlag(((TaskMark)inline).IsDone);

    public override Inline Read(UncomparedLocation at, PackedReader reader) => new TaskMark(at, reader.ReadFlag());

    public override void Extract(PackedTextExtractor words)
    {
        words.Add(TaskMark.SignOf(words.ReadFlag()));
        words.Add(" ");
    }
}

internal sealed class CiteCodec : InlineCodec
{
    public override void Write(Inline inline, PackedWriter writer)
    {
        var cite = (Cite)inline;
        writer.WriteNumber(cite.First).WriteNumber(cite.Count);
    }

    public override Inline Read(UncomparedLocation at, PackedReader reader) => new Cite(at, reader.ReadNumber(), reader.ReadNumber());

    public override void Extract(PackedTextExtractor words) => words.AddCite();
}

internal sealed class FootnoteMarkCodec : InlineCodec
{
    public override void Write(Inline inline, PackedWriter writer)
    {
        var mark = (FootnoteMark)inline;
        writer.WriteNumber(mark.Number).WriteNumber(mark.Mention);
    }

    public override Inline Read(UncomparedLocation at, PackedReader reader) => new FootnoteMark(at, reader.ReadNumber(), reader.ReadNumber());

    public override void Extract(PackedTextExtractor words)
    {
        words.SkipNumber();
        words.SkipNumber();
    }
}

internal sealed class TextMarkCodec : InlineCodec
{
    public override void Write(Inline inline, PackedWriter writer) => writer.WriteNumber((int)((TextMark)inline).Meaning).WriteText(((TextMark)inline).Words);

    public override Inline Read(UncomparedLocation at, PackedReader reader) => new TextMark(at, (TextMeaning)reader.ReadNumber()) { Words = reader.ReadText() };

    public override void Extract(PackedTextExtractor words) => words.AddTextMark();
}
