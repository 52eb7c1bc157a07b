using AngleSharp.Dom;

namespace BriefingSite.Reading.Originals.Html;

/// <summary>Finds the element that holds the main text of a page.</summary>
/// <remarks>
/// The element that the page marks as its main part; in it, or where there is none, the article that holds most of the running text; else the innermost
/// element that holds most of it. A page without running text is all main text.
/// </remarks>
internal static class HtmlMainText
{
    // In per cent of the running text: what a marked main part must hold at least, what an article in it must, and what an unmarked one must.
    private const int OfMarked = 15, OfArticle = 60, OfUnmarked = 80;

    /// <summary>The element.</summary>
    public static IElement Find(IElement body, HtmlAmounts amounts)
    {
        var all = amounts[body].Running;
        if (all == 0) return Largest(body, amounts, IsMain) ?? body;
        var main = Largest(body, amounts, IsMain) is { } marked && amounts[marked].Running * 100 >= all * OfMarked ? marked : null;
        var scope = main ?? body;
        var article = Largest(scope, amounts, IsArticle);
        if (article is not null && amounts[article].Running * 100 >= amounts[scope].Running * (main is null ? OfArticle / 2 : OfArticle) && IsMostOfArticles(article, scope, amounts)) return article;
        return main ?? Innermost(body, amounts);
    }

    private static bool IsMain(IElement element) => element.LocalName == "main" || element.GetAttribute("role") == "main";

    private static bool IsArticle(IElement element) =>
        element.LocalName == "article" || element.GetAttribute("role") == "article" || (element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.Ordinal));

    // Comments, and the entries of a list, are articles too.
    private static bool IsMostOfArticles(IElement article, IElement scope, HtmlAmounts amounts)
    {
        var sum = 0;
        foreach (var other in HtmlTree.Elements(scope))
            if (IsArticle(other) && !IsInArticle(other)) sum += amounts[other].Running;
        return amounts[article].Running * 100 >= sum * OfArticle;
    }

    private static bool IsInArticle(IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
            if (IsArticle(parent)) return true;
        return false;
    }

    private static IElement? Largest(IElement scope, HtmlAmounts amounts, Func<IElement, bool> isCandidate)
    {
        IElement? largest = null;
        foreach (var element in HtmlTree.Elements(scope))
            if (isCandidate(element) && amounts[element].Text > 0 && (largest is null || amounts[element].Running > amounts[largest].Running)) largest = element;
        return largest;
    }

    private static IElement Innermost(IElement body, HtmlAmounts amounts)
    {
        var (inner, all) = (body, amounts[body].Running);
        while (inner.Children.FirstOrDefault(child => amounts[child].Running * 100 >= all * OfUnmarked && amounts[child].Paragraphs > 1) is { } child) inner = child;
        // The rows of a table that is all layout belong together.
        while (inner.LocalName is "tr" or "tbody" or "dl" or "ul" or "ol" && inner.ParentElement is { } parent && inner != body) inner = parent;
        return inner;
    }
}
