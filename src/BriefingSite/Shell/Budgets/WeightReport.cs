namespace BriefingSite.Shell.Budgets;

/// <summary>Prints the sizes of all pages of a built site.</summary>
internal static class WeightReport
{
    /// <summary>Prints them as a table.</summary>
    public static void Print(SiteWeight site, Terminal output)
    {
        var rows = site.Pages.Select(page => new[]
        {
            page.Path, FileSize.Describe(page.Bytes), FileSize.Describe(page.Compressed), FileSize.Describe(page.WithStyleSheets), FileSize.Describe(Budget.Find(page.Path)), FileSize.Describe(page.WithScripts), $"{page.Requests}",
        }).Prepend(["page", "raw", "compressed", "with style", "budget", "with script", "requests"]).ToList();
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(row => row[i].Length)).ToList();
        foreach (var row in rows)
            output.Line(string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))));
        output.Line();
        output.Line($"{site.Pages.Count} pages; {site.Files} files of {FileSize.Describe(site.Bytes)}; compressed: style sheet {FileSize.Describe(site.StyleSheets)}, scripts {FileSize.Describe(site.Scripts)} of {FileSize.Describe(Budget.Scripts)}");
    }
}
