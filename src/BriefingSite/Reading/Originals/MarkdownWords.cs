using System.Net;
using System.Text;
using BriefingSite.Reading.Originals.Formulas;
using BriefingSite.Reading.Originals.Html;
using Markdig.Syntax.Inlines;

namespace BriefingSite.Reading.Originals;

/// <summary>The words of a line of Markdown as a reader sees them: links and emphasis by their words, images by their alternative text, note marks not
/// at all.</summary>
internal sealed class MarkdownWords
{
    private readonly StringBuilder _text = new();
    private readonly InlineFormula _formula;

    // The tags of a formula or of a text above or below the line, up to the end of it.
    private readonly StringBuilder _markup = new();
    private string? _open;
    private int _depth;

    private MarkdownWords() => _formula = new(_text);

    /// <summary>The words, and why they are in doubt.</summary>
    public static (string Text, string? Doubt) Of(ContainerInline? inlines)
    {
        var words = new MarkdownWords();
        if (inlines is not null) words.AddAll(inlines);
        return words.End();
    }

    /// <summary>The words of raw HTML; line ends stay.</summary>
    public static (string Text, string? Doubt) OfHtml(string html)
    {
        var words = new MarkdownWords();
        for (var i = 0; i < html.Length;)
        {
            var end = html.IndexOf('<', i) is >= 0 and var next ? next : html.Length;
            if (end > i) words.Add(WebUtility.HtmlDecode(html[i..end]));
            if (end == html.Length) break;
            var isComment = string.CompareOrdinal(html, end, "<!--", 0, 4) == 0;
            var close = isComment ? html.IndexOf("-->", end, StringComparison.Ordinal) : html.IndexOf('>', end);
            if (close < 0) break;
            i = close + (isComment ? 3 : 1);
            if (!isComment) words.AddTag(html[end..i], keepsLines: true);
        }
        words.Close();
        return (words._text.ToString(), words._formula.End());
    }

    private (string Text, string? Doubt) End()
    {
        Close();
        return (WithoutNotes(LineJoin.Join(_text.ToString().Split('\n'))), _formula.End());
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
                Add(literal.Content.ToString());
                break;
            case CodeInline code:
                Add(code.Content);
                break;
            case LineBreakInline:
                Add("\n");
                break;
            case AutolinkInline link:
                Add(link.Url);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.ToString());
                break;
            case HtmlInline html:
                AddTag(html.Tag);
                break;
            case DelimiterInline delimiter:
                // A bracket that nothing closes is a bracket.
                Add(delimiter.ToLiteral());
                AddAll(delimiter);
                break;
            case LinkInline link when _open is not null:
                // A mark that leads to its note.
                _markup.Append("<a href='#'>");
                AddAll(link);
                if (_open is not null) _markup.Append("</a>");
                break;
            case ContainerInline container:
                AddAll(container);
                break;
        }
    }

    private void Add(string words)
    {
        if (_open is not null) _markup.Append(WebUtility.HtmlEncode(words));
        else _text.Append(words);
        _formula.Follow();
    }

    // What is above or below the line, and formulas, are read as those of a page. A second beginning begins anew, save in what may hold others.
    private void AddTag(string tag, bool keepsLines = false)
    {
        var name = NameOf(tag);
        var begins = name is "sup" or "sub" or "math" || (name.Length > 0 && name[0] != '/' && tag.Contains("frac", StringComparison.OrdinalIgnoreCase));
        if (begins && (_open is null || (name == _open && name is "sup" or "sub")))
        {
            Close();
            (_open, _depth) = (name, 0);
        }
        if (_open is null)
        {
            if (name == "br" && !keepsLines) Add("\n");
            return;
        }
        _markup.Append(tag);
        if (name == _open) _depth++;
        if (name == $"/{_open}" && --_depth == 0) Close();
    }

    private void Close()
    {
        if (_open is null) return;
        _open = null;
        var html = _markup.ToString();
        _markup.Clear();
        if (HtmlPage.Parse(html).Page is not { } page) return;
        using (page)
        {
            if (page.Body?.FirstElementChild is not { } element || HtmlSight.IsMark(element) || HtmlSight.Script(element, _formula) || FormulaText.Add(element, _formula)) return;
            Add(string.Join(' ', HtmlPassages.Read(page).Passages.Select(passage => passage.Text)));
        }
    }

    private static string NameOf(string tag)
    {
        var end = 1;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || (end == 1 && tag[end] == '/'))) end++;
        return tag[1..end].ToLowerInvariant();
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
