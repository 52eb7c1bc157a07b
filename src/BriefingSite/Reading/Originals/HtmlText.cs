using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>The text of an HTML page as lines: one for each block, the page's title first. Navigation, scripts, styles and form fields are
/// left out. Records that are divided by lines were made of them.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase)
    {
        "head", "script", "style", "noscript", "template", "nav", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "button",
        "select", "textarea", "input", "datalist", "dialog",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "tfoot", "thead", "tr", "ul",
    };

    /// <summary>Whether a file is HTML, by its name or its beginning.</summary>
    public static bool Is(string path, string text) =>
        Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm" or ".xhtml"
        || text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    /// <summary>The lines, in order; none if the page has only a title.</summary>
    public static List<OriginalPassage> Lines(IHtmlDocument document)
    {
        var writer = new Writer();
        writer.Add(document.Title ?? "");
        writer.End(1);
        var head = writer.Lines.Count;
        if (document.Body is { } body) Walk(body, 0, writer);
        writer.End(0);
        return writer.Lines.Count > head ? writer.Lines : [];
    }

    private static void Walk(INode node, int level, Writer writer)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                writer.Add(text.Data);
            }
            else if (child is IElement element && !LeftOut.Contains(element.LocalName) && !element.HasAttribute("hidden"))
            {
                var own = element.LocalName is ['h', var digit and >= '1' and <= '6'] ? digit - '0' : level;
                var isBlock = Blocks.Contains(element.LocalName);
                if (isBlock) writer.End(level);
                else if (element.LocalName is "td" or "th") writer.Add(" ");
                Walk(element, own, writer);
                if (isBlock) writer.End(own);
            }
        }
    }

    private sealed class Writer
    {
        private readonly StringBuilder _line = new();

        public List<OriginalPassage> Lines { get; } = [];

        public void Add(string text) => _line.Append(text);

        public void End(int level)
        {
            var line = string.Join(' ', _line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            _line.Clear();
            if (line.Length > 0) Lines.Add(new(line, level));
        }
    }
}
