using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Markdown;

internal static partial class MarkdownRules
{
    /// <summary>HTML in the text.</summary>
    public static Rule RawHtml { get; } = All.Add(new("BS020", Severity.Error, "HTML in the text",
        "Text is Markdown alone, so that every theme, the search and the comparison of versions can read it, and no page can be broken by a stray tag. The hint says what to write instead.",
        "Line one<br>line two", "Line one\\\nline two"));
}

/// <summary>Reports raw HTML and says what to write instead.</summary>
internal sealed class RawHtml(Action<Diagnostic> report)
{
    // How many reported tags of each name are still open.
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);

    /// <summary>Reports a tag, unless it closes one that was reported.</summary>
    /// <param name="html">The HTML, which begins with <c>&lt;</c>.</param>
    /// <param name="place">Returns its location, given its length.</param>
    public void Report(ReadOnlySpan<char> html, Func<int, Location> place)
    {
        html = html.Trim();
        var name = NameOf(html);
        if (html.StartsWith("</"))
        {
            var open = _open.GetValueOrDefault(name);
            if (open > 0)
            {
                _open[name] = open - 1;
                return;
            }
        }
        else if (name.Length > 0 && !html.EndsWith("/>")) _open[name] = _open.GetValueOrDefault(name) + 1;
        var end = html.IndexOf('>') + 1;
        report(new(MarkdownRules.RawHtml, place(end > 0 ? end : html.Length), Message(html, name), Instead(html, name)));
    }

    private static string NameOf(ReadOnlySpan<char> html)
    {
        var start = html.StartsWith("</") ? 2 : 1;
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-')) end++;
        return start < end ? html[start..end].ToString().ToLowerInvariant() : "";
    }

    private static string Message(ReadOnlySpan<char> html, string name) => name.Length > 0
        ? $"HTML is not allowed in the text: <{(html.StartsWith("</") ? "/" : "")}{name}>."
        : html.StartsWith("<!--") ? "HTML is not allowed in the text: a comment." : "HTML is not allowed in the text.";

    private static string Instead(ReadOnlySpan<char> html, string name) => name switch
    {
        "" when html.StartsWith("<!--") => "delete it; history belongs in the version control",
        _ when html.StartsWith("</") => "delete it",
        "br" => "end the line with two spaces or a backslash",
        "b" or "strong" => "write **words**",
        "i" or "em" or "cite" or "var" => "write *words*",
        "s" or "del" or "strike" => "write ~~words~~",
        "code" or "tt" or "kbd" or "samp" => "write `words`",
        "pre" => "put the lines between two lines of ```",
        "a" => "write [words](address) or [[id|words]]",
        "img" or "picture" or "figure" => "write ![what it shows](address)",
        "div" or "section" or "aside" or "article" or "center" => "write a fenced div: a line '::: {.class}', the text, a line ':::'",
        "details" or "summary" => "write a heading of its own, or a footnote",
        "span" or "font" or "u" or "small" or "big" => "leave it out; the look belongs to the theme",
        "table" or "tr" or "td" or "th" or "thead" or "tbody" => "write a pipe table: | a | b |",
        "ul" or "ol" or "li" => "write a list: lines that begin with '- ' or '1. '",
        "dl" or "dt" or "dd" => "write a definition list: the term, and below it a line ':   definition'",
        "p" => "leave an empty line between paragraphs",
        "hr" => "write a line '---' between empty lines",
        "blockquote" or "q" => "begin the lines with '> '",
        "sup" => "write the character itself (², ³, ª), a citation, or a footnote [^1]",
        "sub" => "write the character itself (₂)",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "write a heading: ## Words",
        "abbr" or "dfn" => "write a term of the glossary and link to it: [[id|words]]",
        "script" or "style" or "iframe" or "link" or "object" or "embed" => "leave it out; pages of this site run no code and load nothing from elsewhere",
        // <<words of somebody>>
        _ when html.Contains(' ') && !html.ContainsAny("=\"/") => "write « and » for quotation marks, or &lt; for the character itself",
        _ => "write it in Markdown, or write &lt; for the character itself",
    };
}
