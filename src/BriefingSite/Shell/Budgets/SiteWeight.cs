using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Budgets;

/// <summary>The size of a page and of what it loads.</summary>
/// <param name="Path">Its path on the site.</param>
/// <param name="Bytes">The page itself.</param>
/// <param name="Compressed">The page itself, compressed.</param>
/// <param name="WithStyleSheets">The page and its style sheets, each compressed separately.</param>
/// <param name="WithScripts">The same with its scripts.</param>
/// <param name="StyleSheets">How many style sheets it has.</param>
/// <param name="Requests">How many requests it takes to show it, including its own.</param>
/// <param name="Elsewhere">Addresses on other hosts that it loads.</param>
internal sealed record PageWeight(
    string Path, int Bytes, int Compressed, int WithStyleSheets, int WithScripts, int StyleSheets, int Requests, ValueList<string> Elsewhere);

/// <summary>The size of a site.</summary>
/// <param name="Pages">Its pages, by path.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Bytes">All of them.</param>
/// <param name="StyleSheets">The style sheets, compressed.</param>
/// <param name="Scripts">The scripts, compressed.</param>
internal sealed record SiteWeight(ValueList<PageWeight> Pages, int Files, long Bytes, int StyleSheets, int Scripts)
{
    /// <summary>The budgets that are exceeded, a sentence each.</summary>
    public IEnumerable<string> Broken()
    {
        foreach (var page in Pages)
        {
            if (page.WithStyleSheets > Budget.Find(page.Path))
                yield return $"{page.Path} takes {FileSize.Describe(page.WithStyleSheets)} with its style sheet, compressed; the budget is {FileSize.Describe(Budget.Find(page.Path))}.";
            if (page.StyleSheets > Budget.StyleSheets)
                yield return $"{page.Path} has {page.StyleSheets} style sheets; the budget is {Budget.StyleSheets}.";
            foreach (var address in page.Elsewhere) yield return $"{page.Path} asks another host: {address}.";
        }
        if (Scripts > Budget.Scripts)
            yield return $"The scripts take {FileSize.Describe(Scripts)} in all, compressed; the budget is {FileSize.Describe(Budget.Scripts)}.";
    }
}
