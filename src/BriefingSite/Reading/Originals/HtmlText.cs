using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>The text of an HTML page as lines: one for each block, the page's title first. Navigation, scripts, styles and form fields are
/// left out.</summary>
internal static class HtmlText
{
    /// <summary>How deep elements may be nested: the limit of browsers. At each tag the parser searches all open elements.</summary>
    public const int MaxDepth = 512;

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

    /// <summary>The lines, in order; none if the page has only a title; <c>null</c> if elements are nested too deep.</summary>
    public static IReadOnlyList<OriginalPassage>? Lines(string html)
    {
        try
        {
            return Lines(new HtmlParser(new() { OnCreated = new Depth().Check }), html);
        }
        catch (TooDeepException)
        {
            return null;
        }
    }

    private static List<OriginalPassage> Lines(HtmlParser parser, string html)
    {
        using var document = parser.ParseDocument(html);
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

    /// <summary>Stops parsing at an element that is nested too deep. A new element has no parent yet, so the previous one is checked.</summary>
    private sealed class Depth
    {
        private INode? _last;

        public void Check(IElement element, TextPosition at)
        {
            var depth = 0;
            for (var node = _last; node is not null; node = node.Parent)
                if (++depth > MaxDepth) throw new TooDeepException();
            _last = element;
        }
    }

    private sealed class TooDeepException : Exception;

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
