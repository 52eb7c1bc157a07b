namespace BriefingSite.Shell.Budgets;

/// <summary>The maximum size of a site's pages and scripts, in bytes compressed with gzip.</summary>
internal static class Budget
{
    /// <summary>A page with its style sheet.</summary>
    public const int Page = 60_000;

    /// <summary>The whole briefing as one document.</summary>
    public const int Document = 150_000;

    /// <summary>All scripts together, whichever page loads them.</summary>
    public const int Scripts = 29_000;

    /// <summary>The number of style sheets of a page.</summary>
    public const int StyleSheets = 1;

    /// <summary>The budget of a page by its path.</summary>
    public static int Find(string path) => path == Core.Model.PrintPaths.Page ? Document : Page;
}
