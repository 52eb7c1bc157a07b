using AngleSharp.Dom;

namespace BriefingSite.Reading.Originals.Html;

/// <summary>What of a page readers see as words.</summary>
internal static class HtmlSight
{
    private const int MaxMark = 30, MaxPower = 8;

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

    /// <summary>Whether the page itself says that it isn't shown: <c>hidden</c>, <c>aria-hidden</c>, <c>display: none</c>, <c>visibility: hidden</c>, or a
    /// class that means so everywhere. Style sheets are not read.</summary>
    public static bool IsHidden(IElement element)
    {
        if (element.GetAttribute("hidden") is { } hidden && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase)) return true;
        if (element.GetAttribute("aria-hidden") is { } aria && aria.Trim().Equals("true", StringComparison.OrdinalIgnoreCase)) return true;
        if (element.LocalName == "dialog" && !element.HasAttribute("open")) return true;
        if (element.GetAttribute("style") is { } style && (Declares(style, "display:") == "none" || Declares(style, "visibility:") == "hidden")) return true;
        return element.HasAttribute("class") && element.ClassList.Any(s_unseen.Contains);
    }

    /// <summary>Whether an element is the mark of a note, or a sign that only leads somewhere: neither is a word of the text.</summary>
    /// <param name="element">The element.</param>
    /// <param name="before">The text before it in its line.</param>
    /// <param name="next">What follows it in its parent.</param>
    public static bool IsMark(IElement element, ReadOnlySpan<char> before, INode? next)
    {
        if (element.LocalName == "sup") return IsNoteMark(element, before, next);
        if (element.LocalName != "a") return false;
        var role = element.GetAttribute("role");
        if (role is "doc-noteref" or "doc-backlink") return true;
        if (element.GetAttribute("href") is not { } href || !href.Contains('#', StringComparison.Ordinal)) return false;
        // "¶", "↩", "^" and the like; "[1]" without <sup>.
        return HtmlTree.ShortText(element, MaxMark) is { Length: > 0 and <= MaxMark } text && (!text.Any(char.IsLetterOrDigit) || (IsBracketed(text) && IsMarkText(text)));
    }

    // A figure after a figure or a unit is a power; after words and stops it is the mark of a note.
    private static bool IsNoteMark(IElement element, ReadOnlySpan<char> before, INode? next)
    {
        if (HtmlTree.ShortText(element, MaxMark) is not { Length: <= MaxMark } text) return false;
        if (text.Length == 0) return true;
        if (IsLinked(element) || element.GetAttribute("role") is "doc-noteref" || IsBracketed(text)) return true;
        return IsMarkText(text) && !(IsFigure(text) && IsPowerOf(before)) && !IsBeforeSymbol(next, before);
    }

    /// <summary>A raised figure in the signs of Unicode for it, where it is a power; else <c>null</c>.</summary>
    /// <param name="element">The element.</param>
    /// <param name="before">The text before it in its line.</param>
    public static string? Power(IElement element, ReadOnlySpan<char> before) =>
        element.LocalName == "sup" && HtmlTree.ShortText(element, MaxPower) is { } figure && IsFigure(figure) && IsPowerOf(before) ? string.Concat(figure.Select(Raised)) : null;

    private static char Raised(char c) => c switch
    {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '+' => '⁺',
        '-' or '−' or '–' => '⁻',
        _ => (char)('⁰' + (c - '0')),
    };

    // A figure may have a sign.
    private static bool IsFigure(ReadOnlySpan<char> text) => text.TrimStart("+-−–") is { Length: > 0 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0;

    // "¹⁴C".
    private static bool IsBeforeSymbol(INode? following, ReadOnlySpan<char> before) =>
        (before.Length == 0 || !char.IsLetterOrDigit(before[^1])) && following is IText { Data: { Length: > 0 } next } && char.IsUpper(next[0])
        && next.AsSpan(1).TrimStart("abcdefghijklmnopqrstuvwxyz") is var rest && next.Length - rest.Length <= 2 && (rest.Length == 0 || !char.IsLetter(rest[0])) && rest is not [' ', ..];

    private static bool IsLinked(IElement element)
    {
        if (element.ParentElement is { LocalName: "a" } around && around.HasAttribute("href")) return true;
        return element.Children.Any(child => child.LocalName == "a" && (child.HasAttribute("href") || child.HasAttribute("name") || child.HasAttribute("id")));
    }

    private static bool IsBracketed(string text) => text[0] is '[' or '(' or '（' or '［' && text[^1] is ']' or ')' or '）' or '］';

    // "1", "1,2", "*", "†", "[a]", "[note 1]". A letter alone may end the word: "nᵉ".
    private static bool IsMarkText(string text)
    {
        if (IsBracketed(text)) return text.Length <= 3 || (text.Any(char.IsDigit) && !IsName(text));
        foreach (var c in text)
            if (!(char.IsDigit(c) || c is '*' or '†' or '‡' or '§' or '¶' or '#' or ',' or ' ' or '\u00A0' or '–' or '-')) return false;
        return text.Any(c => char.IsDigit(c) || c is '*' or '†' or '‡' or '§' or '¶' or '#');
    }

    // "[XML11]", as standards cite each other.
    private static bool IsName(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsLetter(text[i - 1]) && char.IsDigit(text[i])) return true;
        return false;
    }

    // After a figure, a unit of length or a single letter.
    private static bool IsPowerOf(ReadOnlySpan<char> before)
    {
        if (before.Length == 0 || !char.IsLetterOrDigit(before[^1])) return false;
        if (char.IsDigit(before[^1])) return true;
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1])) start--;
        return before[start..] is { Length: 1 } or "km" or "cm" or "mm" or "dm" or "nm" or "ft" or "yd" or "mi" or "км" or "см" or "мм";
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
