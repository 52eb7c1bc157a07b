using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Comparing.Redline;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>Tables scroll in regions of their own, and who moves by regions must be able to tell those of one page apart.</summary>
public class TableLabelTests
{
    private const string Rows = "| place | days |\n|---|---|\n| plain | 120 |\n| hill | 140 |\n";

    [Fact]
    public void Tables_are_called_by_their_heading_and_number_and_no_two_of_a_page_alike()
    {
        var site = new TestSite("").With("input/pages/tables.md", $"---\ntitle: Tables\n---\n{Rows}\n\n{Rows}\n## Days\n\n{Rows}\n\n{Rows}\n\n{Rows}\n## Days, 2\n\n{Rows}\n## Days\n\n{Rows}");
        Assert.Equal(["Table", "Table, 2", "Days", "Days, 2", "Days, 3", "Days, 2, 2", "Days, 4"], Labels(site.Page("/tables/")));
    }

    [Fact]
    public void Wherever_tables_stand_no_two_of_a_page_have_one_name()
    {
        var files = Site(Rows).Files();
        Assert.All(Pages(files), file => Assert.Equal(Labels(file.Content.Text()).Distinct(), Labels(file.Content.Text())));
        // The front page, a topic, a question, a term, notes: all of them were asked.
        Assert.All(["index.html", "rain/index.html", "compare/index.html", "terms/index.html", "changes/index.html", "print/index.html"],
            path => Assert.NotEmpty(Labels(files.Single(file => file.Path == path).Content.Text())));
    }

    [Fact]
    public void Nor_in_the_redlines_of_a_preview()
    {
        var files = ReviewedSite.Preview(Site(Rows), Site(Rows.Replace("120", "125", StringComparison.Ordinal)));
        Assert.All(Pages(files), file => Assert.Equal(Labels(file.Content.Text()).Distinct(), Labels(file.Content.Text())));
        Assert.Contains("Table 2, earlier", Labels(files.Single(file => file.Path == "review/rain/index.html").Content.Text()));
    }

    private static IEnumerable<OutputFile> Pages(IEnumerable<OutputFile> files) => files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    private static List<string> Labels(string html) =>
        [.. new HtmlParser().ParseDocument(html).QuerySelectorAll("[role=region]").Select(region => region.GetAttribute("aria-label")!)];

    private static TestSite Site(string rows)
    {
        var site = ReviewedSite.Before();
        foreach (var path in new[] { "input/topics/rain.md", "input/questions/does-it-rain.md", "input/terms/drizzle.md", "input/index.md" })
            site.With(path, $"{site.Texts[path].Replace("[@alpha, ¶2; @beta, ¶3]\n", $"[@alpha, ¶2; @beta, ¶3]\n\n{rows}\n", StringComparison.Ordinal)}\n\n{rows}\n\n{rows}\n");
        site.With("input/topics/rain.md", $"{site.Texts["input/topics/rain.md"]}\n\n::: {{.claim #it-pours kind=fact}}\nIt pours. [@alpha, ¶3]\n\n{rows}\n:::\n");
        return site.With("input/changes/2025-01-01-first.md", $"---\ntitle: First\n---\nIt is here.\n\n{rows}\n\n{rows}").With("input/changes/2025-02-01-more.md", $"---\ntitle: First\n---\nIt is more.\n\n{rows}");
    }
}
