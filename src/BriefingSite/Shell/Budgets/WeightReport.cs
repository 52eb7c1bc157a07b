using BriefingSite.Shell.Formats;

namespace BriefingSite.Shell.Budgets;

/// <summary>What every page of a built site weighs, for people and for programs.</summary>
internal static class WeightReport
{
    /// <summary>A table for people.</summary>
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

    /// <summary>The same as JSON.</summary>
    public static string Json(SiteWeight site, IEnumerable<string> broken) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("pages");
        foreach (var page in site.Pages)
        {
            json.WriteStartObject();
            json.WriteString("path", page.Path);
            json.WriteNumber("bytes", page.Bytes);
            json.WriteNumber("compressed", page.Compressed);
            json.WriteNumber("withStyleSheets", page.WithStyleSheets);
            json.WriteNumber("withScripts", page.WithScripts);
            json.WriteNumber("budget", Budget.Find(page.Path));
            json.WriteNumber("requests", page.Requests);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("totals");
        json.WriteNumber("pages", site.Pages.Count);
        json.WriteNumber("files", site.Files);
        json.WriteNumber("bytes", site.Bytes);
        json.WriteNumber("styleSheets", site.StyleSheets);
        json.WriteNumber("scripts", site.Scripts);
        json.WriteNumber("scriptsBudget", Budget.Scripts);
        json.WriteEndObject();
        json.WriteStartArray("broken");
        foreach (var sentence in broken) json.WriteStringValue(sentence);
        json.WriteEndArray();
        json.WriteEndObject();
    }).Text();
}
