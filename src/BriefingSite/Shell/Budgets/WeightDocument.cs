namespace BriefingSite.Shell.Budgets;

/// <summary>What <c>report --format json</c> prints. Sizes are in bytes.</summary>
internal sealed record WeightDocument(IEnumerable<WeightDocument.Page> Pages, WeightDocument.Sums Totals, IEnumerable<string> Broken)
{
    public static WeightDocument Create(SiteWeight site, IEnumerable<string> broken) => new(
        site.Pages.Select(page => new Page(page.Path, page.Bytes, page.Compressed, page.WithStyleSheets, page.WithScripts, Budget.Find(page.Path), page.Requests)),
        new(site.Pages.Count, site.Files, site.Bytes, site.StyleSheets, site.Scripts, Budget.Scripts),
        broken);

    /// <summary>A page.</summary>
    internal sealed record Page(string Path, long Bytes, long Compressed, long WithStyleSheets, long WithScripts, long Budget, int Requests);

    /// <summary>The site as a whole.</summary>
    internal sealed record Sums(int Pages, int Files, long Bytes, long StyleSheets, long Scripts, long ScriptsBudget);
}
