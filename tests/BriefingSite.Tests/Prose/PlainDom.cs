using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BriefingSite.Tests.ProseTests;

/// <summary>HTML as a tree in lines, without what is decoration: ids, roles, wrappers, names of footnote anchors.</summary>
internal static class PlainDom
{
    private static readonly string[] Blocks =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "hr", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "div", "figure"];

    private static readonly string[] Kept = ["href", "src", "alt", "title", "start", "class"];

    /// <summary>The tree of a fragment.</summary>
    public static string Of(string html)
    {
        var body = new HtmlParser().ParseDocument($"<!doctype html><body>{html}</body>").Body!;
        Unwrap(body, "div.table[role=region]");
        foreach (var link in body.QuerySelectorAll("a, img").Where(IsRefused)) Replace(link);
        var output = new StringBuilder();
        Write(body, output, 0);
        return output.ToString();
    }

    /// <summary>Links of kinds that the site refuses are text here; the reference knows no refusal.</summary>
    private static bool IsRefused(IElement link)
    {
        var address = link.GetAttribute("href") ?? link.GetAttribute("src") ?? "";
        var end = address.AsSpan().IndexOfAny(":/?#");
        return address.Length == 0 || address.StartsWith("//", StringComparison.Ordinal)
            || (end >= 0 && address[end] == ':' && address[..end].ToLowerInvariant() is not ("http" or "https" or "mailto" or "tel"));
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

    private static void Write(INode node, StringBuilder output, int depth)
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

    private static string Pre(IElement pre) =>
        (pre.FirstElementChild is { } code ? Tag(code) : "") + pre.TextContent.Replace("\n", "⏎\n", StringComparison.Ordinal);

    private static void Inline(INode node, StringBuilder line)
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

    private static string Tag(IElement element)
    {
        var tag = new StringBuilder("<").Append(element.LocalName);
        foreach (var name in Kept)
            if (Value(element, name) is { } value) tag.Append($" {name}=[{value}]");
        return tag.Append('>').ToString();
    }

    private static string? Value(IElement element, string name)
    {
        var value = element.GetAttribute(name);
        return name switch
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
