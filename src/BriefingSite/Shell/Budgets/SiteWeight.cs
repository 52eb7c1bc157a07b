using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Budgets;

/// <summary>What a page weighs.</summary>
/// <param name="Path">Its path on the site.</param>
/// <param name="Bytes">The page itself.</param>
/// <param name="Compressed">The page itself, compressed.</param>
/// <param name="WithStyleSheets">The page with its style sheets, compressed each by itself.</param>
/// <param name="WithScripts">The same with its scripts.</param>
/// <param name="StyleSheets">How many style sheets it has.</param>
/// <param name="Requests">How many requests it takes to show it, its own among them.</param>
/// <param name="Elsewhere">Addresses on other hosts that it asks for.</param>
internal sealed record PageWeight(
    string Path, int Bytes, int Compressed, int WithStyleSheets, int WithScripts, int StyleSheets, int Requests, ValueList<string> Elsewhere);

/// <summary>What a site weighs.</summary>
/// <param name="Pages">Its pages, by path.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Bytes">All of them.</param>
/// <param name="StyleSheets">The style sheets, compressed.</param>
/// <param name="Scripts">The scripts, compressed.</param>
internal sealed record SiteWeight(ValueList<PageWeight> Pages, int Files, long Bytes, int StyleSheets, int Scripts)
{
    /// <summary>Which budgets are broken, a sentence each.</summary>
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
