using System.ComponentModel;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Budgets;

/// <summary>What <c>report --format json</c> prints. Sizes are in bytes. The descriptions go into its published schema.</summary>
[PublishedSchema("report.schema.json", "What briefing report --format json prints; sizes are in bytes")]
internal sealed record WeightDocument(
    [Description("The version of this format."), SchemaRule(Numbers = [WeightDocument.CurrentVersion])] int Version,
    [Description("The pages, the heaviest first.")] IEnumerable<WeightDocument.Page> Pages,
    [Description("The site as a whole.")] WeightDocument.Sums Totals,
    [Description("The links of the site that lead nowhere, a sentence each.")] IEnumerable<string> Broken)
{
    private const int CurrentVersion = 1;

    public static WeightDocument Create(SiteWeight site, IEnumerable<string> broken) => new(
        CurrentVersion,
        site.Pages.Select(page => new Page(page.Path, page.Bytes, page.Compressed, page.WithStyleSheets, page.WithScripts, Budget.Find(page.Path), page.Requests)),
        new(site.Pages.Count, site.Files, site.Bytes, site.StyleSheets, site.Scripts, Budget.Scripts),
        broken);

    /// <summary>A page.</summary>
    internal sealed record Page(
        [Description("Its path on the site.")] string Path,
        [Description("The size of its HTML.")] long Bytes,
        [Description("The same, compressed.")] long Compressed,
        [Description("Compressed, with its style sheets.")] long WithStyleSheets,
        [Description("Compressed, with its style sheets and scripts.")] long WithScripts,
        [Description("What it may weigh: its HTML and style sheets, compressed.")] long Budget,
        [Description("How many files a browser asks for to show it."), SchemaRule(Minimum = 0)] int Requests);

    /// <summary>The site as a whole.</summary>
    internal sealed record Sums(
        [Description("How many pages it has."), SchemaRule(Minimum = 0)] int Pages,
        [Description("How many files."), SchemaRule(Minimum = 0)] int Files,
        [Description("What all of them weigh.")] long Bytes,
        [Description("What its style sheets weigh, compressed.")] long StyleSheets,
        [Description("What its scripts weigh, compressed.")] long Scripts,
        [Description("What its scripts may weigh, compressed.")] long ScriptsBudget);
}
