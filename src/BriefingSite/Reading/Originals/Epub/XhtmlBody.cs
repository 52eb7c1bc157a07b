using System.Text;

namespace BriefingSite.Reading.Originals.Epub;

/// <summary>Makes of a chapter, which is XML, a page that a reader of HTML understands.</summary>
internal static class XhtmlBody
{
    private static readonly HashSet<string> s_void = new(StringComparer.OrdinalIgnoreCase) { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" };

    /// <summary>The body of a chapter as the main text of a page. The title in its head is for programs.</summary>
    public static string AsHtml(string xhtml)
    {
        var start = xhtml.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        start = start < 0 ? 0 : start + TagLength(xhtml.AsSpan(start));
        var end = xhtml.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        return $"<!doctype html><html><body><main>{WithEndTags(xhtml.AsSpan(start, (end < start ? xhtml.Length : end) - start))}</main></body></html>";
    }

    // In HTML "<a/>" has no end: only elements that are always empty have none.
    private static StringBuilder WithEndTags(ReadOnlySpan<char> xhtml)
    {
        var html = new StringBuilder(xhtml.Length);
        while (xhtml.IndexOf('<') is >= 0 and var start)
        {
            html.Append(xhtml[..start]);
            xhtml = xhtml[start..];
            var length = TagLength(xhtml);
            var tag = xhtml[..length];
            xhtml = xhtml[length..];
            var name = Name(tag);
            if (tag.EndsWith("/>", StringComparison.Ordinal) && !name.IsEmpty && !s_void.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) html.Append(tag[..^2]).Append("></").Append(name).Append('>');
            else html.Append(tag);
        }
        return html.Append(xhtml);
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var end = 1;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] is '-' or ':' or '_')) end++;
        return tag[1..end];
    }

    // To the end of the tag, comment or section that begins a text; the end of a tag is no sign in quotation marks.
    private static int TagLength(ReadOnlySpan<char> text)
    {
        foreach (var (beginning, end) in (ReadOnlySpan<(string, string)>)[("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")])
            if (text.StartsWith(beginning, StringComparison.Ordinal)) return text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : text.Length;
        var quote = '\0';
        for (var i = 1; i < text.Length; i++)
        {
            if (quote != '\0') quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'') quote = text[i];
            else if (text[i] == '>') return i + 1;
        }
        return text.Length;
    }
}
