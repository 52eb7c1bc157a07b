using AngleSharp.Dom;
using BriefingSite.Reading.Originals.Formulas;

namespace BriefingSite.Reading.Originals.Html;

/// <summary>What of a page readers see as words.</summary>
internal static class HtmlSight
{
    private const int MaxMark = 30;

    private static readonly HashSet<string> s_wordless = new(StringComparer.Ordinal)
    {
        "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "audio", "video", "select", "textarea", "input", "datalist", "img", "picture",
        "rt", "rp", "rtc", "del", "s", "strike", "annotation", "annotation-xml", "frameset", "noframes", "map", "meter", "progress",
    };

    private static readonly HashSet<string> s_blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
    };

    // Texts for screen readers only, and tools beside headings: what the style sheets of most sites call them.
    private static readonly HashSet<string> s_unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "screenreader-only", "show-for-sr", "u-visually-hidden", "mw-editsection", "mw-jump-link",
    };

    /// <summary>Whether an element begins and ends a line.</summary>
    public static bool IsBlock(IElement element) =>
        s_blocks.Contains(element.LocalName)
        || (element.GetAttribute("style") is { } style && Declares(style, "display:") is var display && (display.StartsWith("block", StringComparison.Ordinal) || display is "flex" or "grid" or "table" or "list-item"));

    /// <summary>Whether an element holds no words: scripts, pictures, fields, readings beside characters, struck-out text.</summary>
    public static bool IsWordless(IElement element) =>
        s_wordless.Contains(element.LocalName) || (element.LocalName == "button" && !IsInTitle(element));

    /// <summary>The sign of a fraction that a page has for those who hear it, where a style sheet draws the fraction: a bar, or a space between a number and the
    /// fraction behind it; <c>null</c> where an element is none.</summary>
    public static string? HiddenSign(IElement element) =>
        IsHidden(element) && HtmlTree.ShortText(element, 1) is { Length: 1 } sign ? InlineFormula.IsBar(sign) ? sign : sign == "+" ? " " : null : null;

    /// <summary>Whether the page itself says that it isn't shown: <c>hidden</c>, <c>aria-hidden</c>, <c>display: none</c>, <c>visibility: hidden</c>, or a
    /// class that means so everywhere. Style sheets are not read. A formula alone is the text of the picture that is shown in its place.</summary>
    public static bool IsHidden(IElement element) => SaysHidden(element) && !(element.Children is [{ LocalName: "math" }]);

    private static bool SaysHidden(IElement element)
    {
        if (element.GetAttribute("hidden") is { } hidden && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase)) return true;
        if (element.GetAttribute("aria-hidden") is { } aria && aria.Trim().Equals("true", StringComparison.OrdinalIgnoreCase)) return true;
        if (element.LocalName == "dialog" && !element.HasAttribute("open")) return true;
        if (element.GetAttribute("style") is { } style && (Declares(style, "display:") == "none" || Declares(style, "visibility:") == "hidden")) return true;
        return element.HasAttribute("class") && element.ClassList.Any(s_unseen.Contains);
    }

    /// <summary>Whether an element is the mark of a note that says so itself, or a sign that only leads somewhere: neither is a word of the text.</summary>
    public static bool IsMark(IElement element)
    {
        var role = element.GetAttribute("role");
        if (element.LocalName == "sup")
            return HtmlTree.ShortText(element, MaxMark) is { Length: > 0 and <= MaxMark } raised && (IsLinked(element) || role is "doc-noteref" || IsBracketed(raised));
        if (element.LocalName != "a") return false;
        if (role is "doc-noteref" or "doc-backlink") return true;
        if (element.GetAttribute("href") is not { } href || !href.Contains('#', StringComparison.Ordinal)) return false;
        // "¶", "↩", "^" and the like; "[1]" without <sup>.
        return HtmlTree.ShortText(element, MaxMark) is { Length: > 0 and <= MaxMark } text && (!text.Any(char.IsLetterOrDigit) || (IsBracketed(text) && IsMarkText(text)));
    }

    /// <summary>Reads what is set above or below the line, if it is not a text as others.</summary>
    /// <param name="element">The element.</param>
    /// <param name="formula">Receives it.</param>
    /// <returns>Whether it was read.</returns>
    public static bool Script(IElement element, InlineFormula formula) =>
        element.LocalName is "sup" or "sub" && HtmlTree.ShortText(element, MaxMark) is { Length: > 0 and <= MaxMark } part
        && (element.LocalName == "sub" ? formula.Lower(part) : formula.Raise(part));

    private static bool IsLinked(IElement element)
    {
        if (element.ParentElement is { LocalName: "a" } around && around.HasAttribute("href")) return true;
        return element.Children.Any(child => child.LocalName == "a" && (child.HasAttribute("href") || child.HasAttribute("name") || child.HasAttribute("id")));
    }

    private static bool IsBracketed(string text) => text[0] is '[' or '(' or '（' or '［' && text[^1] is ']' or ')' or '）' or '］';

    // "[a]", "[note 1]", but not "[XML11]", as standards cite each other.
    private static bool IsMarkText(string text) => text.Length <= 3 || (text.Any(char.IsDigit) && !IsName(text));

    private static bool IsName(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsLetter(text[i - 1]) && char.IsDigit(text[i])) return true;
        return false;
    }

    private static bool IsInTitle(IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
            if (parent.LocalName is ['h', >= '1' and <= '6'] or "summary" or "dt") return true;
            else if (IsBlock(parent)) return false;
        return false;
    }

    // What an inline style declares, without spaces and in lower case; empty where it doesn't.
    private static string Declares(string style, string property)
    {
        if (!style.Contains(property[..^1], StringComparison.OrdinalIgnoreCase)) return "";
        foreach (var declaration in style.Split(';'))
        {
            var plain = string.Concat(declaration.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
            if (plain.StartsWith(property, StringComparison.Ordinal)) return plain[property.Length..].Replace("!important", "", StringComparison.Ordinal);
        }
        return "";
    }
}
