using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Core.Pages;
using BriefingSite.Tests.Reading.Permanence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Pages;

/// <summary>A large briefing for paper: <c>/print/</c> and its parts.</summary>
public class PrintPartsTests
{
    private static readonly TestSite s_site = LargeSite.Build(sources: 24, questions: 22, claims: 160).With("input/terms/rain-term.md", "---\ntitle: Drizzle\nkind: idea\n---\nWater. See [[rain]].");
    private static readonly Lazy<Dictionary<string, IHtmlDocument>> s_pages = new(() => s_site.Files().Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(file => SitePath.FromFile(file.Path), file => new HtmlParser().ParseDocument(file.Content.Text())));

    private static IEnumerable<KeyValuePair<string, IHtmlDocument>> Printed => s_pages.Value.Where(page => page.Key.StartsWith("/print/", StringComparison.Ordinal));

    [Fact]
    public void A_small_briefing_is_one_document()
    {
        var site = LargeSite.Build(sources: 3, questions: 3);
        Assert.DoesNotContain(site.Files(), file => file.Path.StartsWith("print/", StringComparison.Ordinal) && file.Path != "print/index.html");
        Assert.Empty(PrintParts.Paths(site.Briefing()));
    }

    [Fact]
    public void The_parts_are_known_without_making_them_and_the_contents_lead_to_each()
    {
        var parts = Printed.Select(page => page.Key).Where(path => path != "/print/").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(parts, PrintParts.Paths(s_site.Briefing()).Order(StringComparer.Ordinal));
        Assert.Equal(parts, s_pages.Value["/print/"].QuerySelectorAll(".print-contents a[href^='/']").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Superset(new HashSet<string> { "/print/rain/", "/print/compare/", "/print/compare/on/rain/", "/print/claims/on/rain/", "/print/claims/on/rain/2/", "/print/sources/s001/" }, parts.ToHashSet());
    }

    [Fact]
    public void Every_link_within_a_part_or_to_another_finds_its_place()
    {
        var wrong = from page in Printed
                    from link in page.Value.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!)
                    where link.StartsWith('#') || link.StartsWith("/print/", StringComparison.Ordinal)
                    let ends = link.Split('#')
                    let target = s_pages.Value.GetValueOrDefault(ends[0].Length == 0 ? page.Key : ends[0])
                    where target is null || (ends.Length > 1 && target.GetElementById(Uri.UnescapeDataString(ends[1])) is null)
                    select $"{page.Key}: {link}";
        Assert.Empty(wrong.Distinct());
        // From part to part, for instance from a term to a topic.
        Assert.NotNull(s_pages.Value["/print/terms/"].QuerySelector("a[href^='/print/rain/']"));
    }

    [Fact]
    public void Together_they_hold_what_the_one_document_for_the_PDF_holds()
    {
        var build = new Build(s_site.Inputs.Concat(Site.EmbeddedAssets()));
        var whole = Assert.Single(new Site(new() { IsPrinted = true }).Files.Run(build), file => file.Path.StartsWith("print/", StringComparison.Ordinal));
        var ids = new HtmlParser().ParseDocument(whole.Content.Text()).QuerySelectorAll("[id^='part.']").Select(element => element.Id!.Split('.')[^1]).Where(id => id.StartsWith("rain-", StringComparison.Ordinal) || id.StartsWith('q')).ToHashSet();
        Assert.Equal(182, ids.Count(id => id.StartsWith("rain-0", StringComparison.Ordinal) || id.StartsWith("rain-1", StringComparison.Ordinal) || id.StartsWith('q')));
        Assert.Superset(ids, Printed.SelectMany(page => page.Value.QuerySelectorAll("[id]")).Select(element => element.Id!.Split('.')[^1]).ToHashSet());
    }

    [Fact]
    public void Places_of_chapters_on_the_one_document_are_still_on_its_page_and_parts_are_not_listed()
    {
        Assert.All((string[])["part.front", "part.rain", "part.compare", "part.terms", "part.sources", "part.claims"], id => Assert.NotNull(s_pages.Value["/print/"].GetElementById(id)));
        Assert.DoesNotContain("/print/", s_site.File("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_was_published_leads_to_the_document_when_the_briefing_is_small_again()
    {
        const string note = "---\ntitle: Published\n---\nAll of it.";
        var large = LargeSite.Build(sources: 21, questions: 1).With("input/changes/2031-05-02-published.md", note);
        Assert.DoesNotContain("error", LargeSite.Build(sources: 21, questions: 1).With("input/changes/2031-05-02-published.md", note).FreezeAs("2031-05-02", large).ReportWithoutNotes(), StringComparison.Ordinal);
        var retired = string.Concat(Enumerable.Range(4, 17).Select(i => $"- {{ id: s{i:000}, date: 2031-07-01, reason: It was withdrawn. }}\n"));
        var small = LargeSite.Build(sources: 4, questions: 1).With("input/changes/2031-05-02-published.md", note).FreezeAs("2031-05-02", large)
            .With("input/retired.yml", retired).With("input/changes/2031-07-01-fewer.md", "---\ntitle: Fewer\n---\nFewer sources.");
        Assert.DoesNotContain("error", small.ReportWithoutNotes(), StringComparison.Ordinal);
        Assert.Contains("0; url=/print/\"", small.Page("/print/rain/"), StringComparison.Ordinal);
    }
}
