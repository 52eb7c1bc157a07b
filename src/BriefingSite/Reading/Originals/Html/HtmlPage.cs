using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace BriefingSite.Reading.Originals.Html;

/// <summary>Parses pages within limits.</summary>
internal static class HtmlPage
{
    /// <summary>How deep elements may be nested: the limit of browsers. At each tag the parser searches all open elements.</summary>
    public const int MaxDepth = 512;

    /// <summary>How many elements a page may have; each takes some hundred bytes while it is read.</summary>
    public const int MaxElements = 400_000;

    // So many attributes of one element are looked at. The parser compares each with all others.
    private const int MaxAttributes = 100;

    // The attributes that something here, or the parser itself, looks at. Others, such as pictures in addresses, are not kept in memory.
    private static readonly HashSet<string> s_attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "aria-hidden", "aria-level", "charset", "class", "close", "color", "content", "datetime", "encoding", "face", "hidden", "href", "http-equiv", "id", "itemprop", "itemtype", "lang", "linethickness", "name",
        "open", "property", "rel", "role", "shadowrootmode", "size", "style", "type",
    };

    // Those that mark where a page of the printed book begins.
    private static readonly HashSet<string> s_pageMarks = new(StringComparer.OrdinalIgnoreCase) { "epub:type", "title", "aria-label" };

    /// <summary>The page, or what is too large about it, as the end of a sentence that begins with its name.</summary>
    /// <param name="html">The text.</param>
    /// <param name="isBook">Whether it is a chapter of a book, which may mark the pages of the printed one.</param>
    public static (IHtmlDocument? Page, string? Problem) Parse(string html, bool isBook = false)
    {
        try
        {
            var options = new HtmlParserOptions { OnCreated = new Limits().Check, ShouldEmitAttribute = isBook ? IsKeptOfBook : IsKept, DisableElementPositionTracking = true };
            return (new HtmlParser(options).ParseDocument(html), null);
        }
        catch (BeyondLimitException beyond)
        {
            return (null, beyond.Message);
        }
    }

    private static bool IsKept(ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
        token.Attributes.Count < MaxAttributes && s_attributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span);

    private static bool IsKeptOfBook(ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
        IsKept(ref token, name) || (token.Attributes.Count < MaxAttributes && s_pageMarks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span));

    /// <summary>Stops parsing at an element too many. A new element has no parent yet, so the previous one is checked.</summary>
    private sealed class Limits
    {
        private INode? _last;
        private int _elements;

        public void Check(IElement element, TextPosition at)
        {
            if (++_elements > MaxElements) throw new BeyondLimitException($"has more than {MaxElements:N0} elements");
            var depth = 0;
            for (var node = _last; node is not null; node = node.Parent)
                if (++depth > MaxDepth) throw new BeyondLimitException($"is nested too deep: more than {MaxDepth} elements in one another");
            _last = element;
        }
    }

    private sealed class BeyondLimitException(string message) : Exception(message);
}
