using System.Text;
using Markdig.Syntax.Inlines;

namespace BriefingSite.Reading.Originals;

/// <summary>The words of a line of Markdown as a reader sees them: links and emphasis by their words, images by their alternative text, note marks not
/// at all.</summary>
internal sealed class MarkdownWords
{
    private readonly StringBuilder _text = new();
    private int? _superscript;

    /// <summary>The words.</summary>
    public static string Of(ContainerInline? inlines)
    {
        var words = new MarkdownWords();
        if (inlines is not null) words.AddAll(inlines);
        return WithoutNotes(LineJoin.Join(words._text.ToString().Split('\n')));
    }

    private void AddAll(ContainerInline inlines)
    {
        foreach (var inline in inlines) Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                _text.Append(code.Content);
                break;
            case LineBreakInline:
                _text.Append('\n');
                break;
            case AutolinkInline link:
                _text.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.AsSpan());
                break;
            case HtmlInline html:
                AddTag(html.Tag);
                break;
            case DelimiterInline delimiter:
                // A bracket that nothing closes is a bracket.
                _text.Append(delimiter.ToLiteral());
                AddAll(delimiter);
                break;
            case ContainerInline container:
                AddAll(container);
                break;
        }
    }

    // A number in <sup> is the mark of a note.
    private void AddTag(string tag)
    {
        if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) _text.Append('\n');
        else if (tag.StartsWith("<sup", StringComparison.OrdinalIgnoreCase)) _superscript = _text.Length;
        else if (tag.StartsWith("</sup", StringComparison.OrdinalIgnoreCase) && _superscript is { } start)
        {
            _superscript = null;
            if (start < _text.Length && _text.ToString(start, _text.Length - start).All(c => char.IsDigit(c) || c is '[' or ']' or '*' or ',')) _text.Length = start;
        }
    }

    // "[^1]", whose note is not in the text.
    private static string WithoutNotes(string text)
    {
        var start = text.IndexOf("[^", StringComparison.Ordinal);
        if (start < 0) return text;
        var output = new StringBuilder();
        var from = 0;
        for (; start >= 0; start = text.IndexOf("[^", from, StringComparison.Ordinal))
        {
            var length = text.AsSpan(start).IndexOfAny(']', ' ');
            var isNote = length > 0 && text[start + length] == ']';
            output.Append(text, from, isNote ? start - from : start + 2 - from);
            from = isNote ? start + length + 1 : start + 2;
        }
        return output.Append(text, from, text.Length - from).ToString();
    }
}
