using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BriefingSite.Tests.Reading.Markdown;

/// <summary>HTML as a tree in lines, without what is decoration: ids, roles, wrappers, names of footnote anchors.</summary>
internal static class PlainDom
{
    private static readonly string[] Blocks =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "hr", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "div", "figure"];

    private static readonly string[] Kept = ["href", "src", "alt", "title", "start", "class"];

    /// <summary>The tree of a fragment.</summary>
    public static string Parse(string html)
    {
        var body = new HtmlParser().ParseDocument($"<!doctype html><body>{html}</body>").Body!;
        Unwrap(body, "div.table[role=region]");
        // The reference leaves an empty frame behind where no footnote is used.
        foreach (var empty in body.QuerySelectorAll("div.footnotes:not(:has(li))")) empty.Remove();
        foreach (var link in body.QuerySelectorAll("a, img").Where(IsRefused)) Replace(link);
        return new Writer(Kept).Write(body);
    }

    /// <summary>The tree of a fragment with everything in it.</summary>
    public static string Whole(string html) => new Writer(null).Write(new HtmlParser().ParseDocument($"<!doctype html><body>{html}</body>").Body!);

    /// <summary>Links of kinds that the site refuses are text here; the reference knows no refusal.</summary>
    private static bool IsRefused(IElement link)
    {
        var address = link.GetAttribute("href") ?? link.GetAttribute("src") ?? "";
        var end = address.AsSpan().IndexOfAny(":/?#");
        return address.Length == 0 || address.StartsWith("//", StringComparison.Ordinal)
            || (end >= 0 && address[end] == ':' && (link.LocalName == "img" || address[..end].ToLowerInvariant() is not ("http" or "https" or "mailto" or "tel")));
    }

    private static void Unwrap(IElement root, string selector)
    {
        foreach (var wrapper in root.QuerySelectorAll(selector)) wrapper.Replace([.. wrapper.ChildNodes]);
    }

    private static void Replace(IElement link)
    {
        if (link.LocalName == "img") link.Replace(link.Owner!.CreateTextNode(link.GetAttribute("alt") ?? ""));
        else link.Replace([.. link.ChildNodes]);
    }

    /// <summary>Writes the tree: a line for each block, its text on a line of its own.</summary>
    private sealed class Writer(string[]? kept)
    {
        public string Write(INode root)
        {
            var output = new StringBuilder();
            Write(root, output, 0);
            return output.ToString();
        }

        private void Write(INode node, StringBuilder output, int depth)
        {
            var line = new StringBuilder();
            foreach (var child in node.ChildNodes)
            {
                if (child is IElement element && Blocks.Contains(element.LocalName))
                {
                    Flush(line, output, depth);
                    output.Append(' ', depth * 2).Append(Tag(element)).Append('\n');
                    if (element.LocalName == "pre") output.Append(Pre(element)).Append('\n');
                    else Write(element, output, depth + 1);
                }
                else Inline(child, line);
            }
            Flush(line, output, depth);
        }

        private string Pre(IElement pre) =>
            (pre.FirstElementChild is { } code ? Tag(code) : "") + pre.TextContent.Replace("\n", "⏎\n", StringComparison.Ordinal);

        private void Inline(INode node, StringBuilder line)
        {
            switch (node)
            {
                case IText text: line.Append(text.Data); break;
                case IElement { LocalName: "br" }: line.Append("<br>"); break;
                case IElement element:
                    line.Append(Tag(element));
                    foreach (var child in element.ChildNodes) Inline(child, line);
                    line.Append("</").Append(element.LocalName).Append('>');
                    break;
            }
        }

        private string Tag(IElement element)
        {
            var tag = new StringBuilder("<").Append(element.LocalName);
            foreach (var name in (IEnumerable<string>?)kept ?? element.Attributes.Select(attribute => attribute.Name).Order())
                if (Value(element, name) is { } value) tag.Append($" {name}=[{value}]");
            return tag.Append('>').ToString();
        }

        private string? Value(IElement element, string name)
        {
            var value = element.GetAttribute(name);
            return kept is null ? value : name switch
            {
                "class" when element.LocalName is "td" or "th" => value ?? element.GetAttribute("style")?.Replace("text-align: ", "", StringComparison.Ordinal).TrimEnd(';'),
                "class" when element.LocalName is not ("div" or "code") => null,
                "href" when value is not null && value.StartsWith("#fn", StringComparison.Ordinal) => "#footnote",
                "alt" => value is null ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                _ => value,
            };
        }

        private static void Flush(StringBuilder line, StringBuilder output, int depth)
        {
            var words = string.Join(' ', line.ToString().Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries)).Replace(" <br>", "<br>", StringComparison.Ordinal).Replace("<br> ", "<br>", StringComparison.Ordinal);
            if (words.Length > 0) output.Append(' ', depth * 2).Append(words).Append('\n');
            line.Clear();
        }
    }
}
