using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Pages;

public class ChangeNoteTests
{
    [Fact]
    public void The_little_site_has_no_problems() => Assert.Equal("", NotedSite.Build().ReportWithoutNotes());

    [Fact]
    public void Notes_stand_on_their_page_the_newest_first_with_what_they_concern()
    {
        var page = NotedSite.Parse(NotedSite.Build().Page("/changes/"));
        Assert.Equal(["2031-06-01-crack", "2031-06-01-tender", "2031-05-02-published"], page.QuerySelectorAll(".change").Select(note => note.Id));
        var crack = page.GetElementById("2031-06-01-crack")!;
        Assert.Equal("The crack is \"longer\" & <wider>", crack.QuerySelector("h2")!.TextContent);
        Assert.Equal("2031-06-01", crack.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal(["/quay/", "/#j-quay", "/claims/#cracked", "/sources/letter/#p3"], crack.QuerySelectorAll("a").Skip(1).Select(link => link.GetAttribute("href")));
        Assert.Equal("Why", crack.QuerySelector("h3")!.TextContent);
        Assert.Contains("Version 2031-06-01.2.", page.QuerySelector(".opening")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_front_page_tells_of_the_newest_at_its_top_and_leads_to_all() =>
        Assert.Equal(
            ["/changes/", "/changes/#2031-06-01-crack"],
            NotedSite.Parse(NotedSite.Build().Page("/")).QuerySelectorAll(".home > .opening .byline a").Select(link => link.GetAttribute("href")!).Where(address => address.StartsWith("/changes/", StringComparison.Ordinal)));

    [Fact]
    public void A_claim_and_a_judgement_show_their_history()
    {
        var site = NotedSite.Build();
        var ledger = NotedSite.Parse(site.Page("/claims/"));
        Assert.Equal("/changes/#2031-06-01-crack", Assert.Single(ledger.QuerySelectorAll("#cracked .history a")).GetAttribute("href"));
        Assert.Empty(ledger.QuerySelectorAll("#money .history"));
        // j-time rests on the claim; j-quay is linked to from the text as well.
        var front = NotedSite.Parse(site.Page("/"));
        Assert.All(["j-quay", "j-time"], id => Assert.Single(front.QuerySelectorAll($"#{id} .history a")));
    }

    [Fact]
    public void What_a_note_leads_to_is_not_used_by_that() =>
        Assert.DoesNotContain(NotedSite.Build().Briefing().Incoming.SelectMany(text => text).SelectMany(incoming => incoming.From), from => from.Kind == TargetKind.Change);

    [Fact]
    public void The_edition_follows_from_the_notes()
    {
        Assert.Equal(new Edition(Edtf.Parse("2031-05-02")!, Edtf.Parse("2031-06-01")!, 2), Edition.FromNotes(NotedSite.Build().Briefing().Changes));
        Assert.Equal("2031-06-01", new Edition(Edtf.Parse("2031-05-02")!, Edtf.Parse("2031-06-01")!, 1).Version);
        Assert.Null(Edition.FromNotes([]));
    }

    [Fact]
    public void Without_notes_nothing_has_a_date_or_a_version()
    {
        var site = NotedSite.Plain();
        Assert.Equal("", site.ReportWithoutNotes());
        Assert.DoesNotContain("Newest change", site.Page("/"), StringComparison.Ordinal);
        Assert.Contains("No change has been noted so far.", site.Page("/changes/"), StringComparison.Ordinal);
        Assert.All(NotedSite.Pages(site), page =>
        {
            Assert.Empty(page.Page.QuerySelectorAll("meta[name=citation_publication_date], meta[name=citation_technical_report_number], meta[name='DC.date'], meta[property^='article:'][property$=_time]"));
            Assert.DoesNotContain("dateModified", page.Page.Head!.InnerHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("\"version\"", page.Page.Head!.InnerHtml, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_dates_of_a_page_are_those_of_the_notes_that_name_its_claims()
    {
        var map = System.Xml.Linq.XDocument.Parse(NotedSite.Build().File("sitemap.xml"));
        var dated = map.Root!.Elements().Where(url => url.Elements().Count() == 2).Select(url => $"{url.Elements().First().Value} {url.Elements().Last().Value}");
        Assert.Equal(
            ["https://harbour.example/ 2031-06-01", "https://harbour.example/quay/ 2031-06-01", "https://harbour.example/claims/ 2031-06-01", "https://harbour.example/changes/ 2031-06-01"],
            dated);
        Assert.All(NotedSite.Plain().File("sitemap.xml").Split('\n'), line => Assert.DoesNotContain("lastmod", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("crack")]
    [InlineData("2031-06-crack")]
    [InlineData("2031-02-30-crack")]
    [InlineData("2031-06-01")]
    public void A_note_without_its_day_is_reported(string name) => AssertReports(
        $"""
        -- input/changes/{name}.md --
        ---
        title: Longer
        ---
        It grew.
        """,
        $"""
        input/changes/{name}.md:1:1: error BS060: '{name}' does not begin with a day.
          hint: call it by day and matter, such as 2026-11-22-quay.md
        """);

    [Fact]
    public void A_note_on_a_claim_that_is_not_there_is_reported() => AssertReports(
        """
        -- input/changes/2031-06-01-crack.md --
        ---
        title: Longer
        claims: [craked]
        ---
        It grew: [[the-quay]].
        """,
        """
        input/changes/2031-06-01-crack.md:3:10: error BS202: No claim is called 'craked'.
        input/changes/2031-06-01-crack.md:5:12: error BS202: Nothing is called 'the-quay'.
        """);
}
