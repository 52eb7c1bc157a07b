using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BriefingSite.Reading.Originals.Html;

/// <summary>The regions of a page: what is left out, what is main text, and what stands beside it.</summary>
internal sealed class HtmlRegions
{
    // What sites call the parts of a page that are not its text, as words of a class or id.
    private static readonly Dictionary<string, string> s_names = new (string Reason, string Words)[]
    {
        ("Comments", "comments comment commentlist disqus"),
        ("Pointers to other texts", "related recommended recommendations recirc trending"),
        (ShareLinks, "share sharing sharedaddy addtoany social"),
        ("Newsletter box", "newsletter subscribe signup"),
        ("Advertisement", "ad ads advert advertisement sponsor sponsored promo outbrain taboola"),
        ("Sidebar", "sidebar"),
        ("Words repeated in large type", "pullquote"),
        ("Notice on cookies", "cookie cookies consent gdpr"),
    }.SelectMany(part => part.Words.Split(' '), (part, word) => (word, part.Reason)).ToDictionary(pair => pair.word, pair => pair.Reason, StringComparer.OrdinalIgnoreCase);

    // A part that has so much of the main text, in per cent, is not beside it, whatever it is called.
    private const int NotBeside = 35;

    private const int MaxWords = 3, MaxTitles = 20;
    private const string ShareLinks = "Share links";

    private readonly IElement _body;
    private readonly HtmlAmounts _all, _seen;
    private readonly HashSet<IElement> _around;
    private readonly IElement? _title;

    /// <summary>The regions of a page.</summary>
    public HtmlRegions(IHtmlDocument page)
    {
        _body = page.Body!;
        _all = new(_body, _ => false);
        _seen = new(_body, IsLeftOut);
        Main = HtmlMainText.Find(_body, _seen);
        _around = [.. Main.Ancestors<IElement>()];
        _title = Main.QuerySelector("h1") is null && page.Title is { Length: > 0 } title ? _body.QuerySelectorAll("h1").Take(MaxTitles).FirstOrDefault(heading => IsPartOf(heading, title)) : null;
    }

    /// <summary>What holds the main text.</summary>
    public IElement Main { get; }

    /// <summary>Whether an element is main text as a whole: the one that holds it, or the title of the page above it.</summary>
    public bool IsMain(IElement element) => element == Main || element == _title;

    /// <summary>Whether an element stands around the main text.</summary>
    public bool IsAround(IElement element) => _around.Contains(element);

    /// <summary>Whether an element holds words.</summary>
    public bool HoldsWords(IElement element) => HtmlSight.IsBlock(element) ? _all[element].Text > 0 : HtmlTree.HasWords(element);

    /// <summary>Whether an element is left out: hidden, a menu, a dialog. What holds most of the text is not, whatever is said of it.</summary>
    public bool IsLeftOut(IElement element) => IsHidden(element) || IsNavigation(element);

    /// <summary>Whether an element is hidden. A page that was saved while a notice covered it says so of its text.</summary>
    public bool IsHidden(IElement element) => HtmlSight.IsHidden(element) && !(IsMost(element) && element.QuerySelector("main, article, h1, [role=main]") is not null);

    /// <summary>Whether a part of the page outside the main text is a list of links.</summary>
    public bool IsMenu(IElement element) => _seen[element].IsLinks;

    /// <summary>What a part of the page is that is no part of its main text; <c>null</c> where it doesn't say.</summary>
    public string? Aside(IElement element)
    {
        var reason = Marked(element) ?? Named(element) ?? (_seen[element].IsLinks && IsList(element, _seen[element].Links) ? IsContents(element) ? "Contents" : "List of links" : null);
        if (reason is ShareLinks && _seen[element].Paragraphs > 0) return null;
        return reason is not null && Main != _body && _seen[element].Running * 100 > _seen[Main].Running * NotBeside ? null : reason;
    }

    private bool IsNavigation(IElement element) =>
        (element.LocalName is "nav" or "dialog" or "search" || element.GetAttribute("role") is "navigation" or "menu" or "menubar" or "toolbar" or "search" or "dialog" or "alertdialog" or "tooltip") && !IsMost(element);

    private bool IsMost(IElement element) => _all[element].Running * 2 > _all[_body].Running;

    private static string? Marked(IElement element) => (element.LocalName, element.GetAttribute("role")) switch
    {
        ("aside", _) or (_, "complementary") => "Sidebar",
        ("footer", _) or (_, "contentinfo") => "Footer",
        (_, "banner") => "Header",
        ("figcaption", _) => "Caption",
        ("form", _) => "Form",
        _ => null,
    };

    private static string? Named(IElement element)
    {
        if (!HtmlSight.IsBlock(element) || element.LocalName is "td" or "tr" or "li" or "p" or "blockquote") return null;
        return Named(element.ClassName) ?? Named(element.Id);
    }

    private static string? Named(string? names) => names?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Known).FirstOrDefault(reason => reason is not null);

    // Words are divided by signs and by capitals: "post-comments", "PostComments". More words are a heading made an address.
    private static string? Known(string name)
    {
        var words = s_names.GetAlternateLookup<ReadOnlySpan<char>>();
        string? known = null;
        for (int start = 0, i = 0, count = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsLetter(name[i]) && !(i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))) continue;
            if (i > start && ++count > MaxWords) return null;
            if (words.TryGetValue(name.AsSpan(start, i - start), out var reason)) known ??= reason;
            start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
        }
        return known;
    }

    // The names under a title are links too.
    private static bool IsList(IElement element, int links) => links >= (element.LocalName is "ul" or "ol" ? 3 : 4) && element.LocalName is "ul" or "ol" or "div" or "section";

    private static bool IsContents(IElement element) => HtmlTree.Elements(element).Where(inner => inner.LocalName == "a" && inner.HasAttribute("href")).All(link => link.GetAttribute("href")!.StartsWith('#'));

    private static bool IsPartOf(IElement heading, string title) => OneLine(heading.TextContent) is { Length: > 0 } text && OneLine(title).Contains(text, StringComparison.OrdinalIgnoreCase);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
