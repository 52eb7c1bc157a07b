using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Shipped;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>The whole briefing as one document, <c>/print/</c>.</summary>
public class DocumentTests
{
    private static readonly Lazy<IHtmlDocument> s_document = new(() => Parse(ShippedSite.Root.Files.Single(file => file.Path == "print/index.html").Content.Text()));

    private static IHtmlDocument Document => s_document.Value;

    [Fact]
    public void A_site_without_notes_lists_none_and_every_link_in_the_document_leads_somewhere()
    {
        var page = new TestSite("-- input/terms/rain.md --\n---\ntitle: Rain\nkind: idea\n---\nWater.").Page("/print/");
        Assert.DoesNotContain("section.notes", page, StringComparison.Ordinal);
        var ids = System.Text.RegularExpressions.Regex.Matches(page, " id=\"([^\"]+)\"").Select(id => id.Groups[1].Value).ToHashSet();
        Assert.All(System.Text.RegularExpressions.Regex.Matches(page, "href=\"#([^\"]+)\""), link => Assert.Contains(link.Groups[1].Value, ids));
    }

    [Fact]
    public void Anchors_are_unique_and_every_link_into_the_document_finds_its_place()
    {
        var ids = Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var links = Document.QuerySelectorAll("main a[href^='#']").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.True(links.Count > 1000, $"{links.Count} links");
        Assert.Empty(links.Except(ids));
        Assert.Empty(Document.QuerySelectorAll("[aria-labelledby], [aria-describedby]")
            .SelectMany(element => new[] { element.GetAttribute("aria-labelledby"), element.GetAttribute("aria-describedby") }.OfType<string>()).Except(ids));
        Assert.Empty(Document.QuerySelectorAll("[fill^='url']").Select(element => element.GetAttribute("fill")![5..^1]).Except(ids));
    }

    [Fact]
    public void Every_id_in_a_chapter_has_the_name_of_its_chapter_before_it() =>
        Assert.All(
            Document.QuerySelectorAll(".document [id]").Select(element => element.Id!),
            id => Assert.True(id.StartsWith("part.", StringComparison.Ordinal) || id.StartsWith("note.", StringComparison.Ordinal) || id.StartsWith("cite.", StringComparison.Ordinal), id));

    [Fact]
    public void No_link_leads_to_another_page_of_the_site_by_its_path() =>
        Assert.Empty(Document.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")));

    [Fact]
    public void It_holds_every_judgement_claim_question_event_indicator_term_and_passage()
    {
        var briefing = ShippedSite.Root.Briefing;
        Assert.All(briefing.Front.Judgements, judgement => Has($"part.front.{judgement.Header.Id}"));
        Assert.All(briefing.Claims, claim => Has($"part.claims.{claim.Id}"));
        Assert.All(briefing.Topics, topic => Assert.All(topic.Body.Claims, claim => Has($"part.{topic.Header.Id}.{claim.Id}")));
        Assert.All(briefing.Questions, question => Has($"part.compare.{question.Header.Id}"));
        Assert.All(briefing.Events, timelineEvent => Has($"part.timeline.{timelineEvent.Id}"));
        Assert.All(briefing.Indicators, indicator => Has($"part.watch.{indicator.Header.Id}"));
        Assert.All(briefing.Terms, term => Has($"part.terms.{term.Header.Id}"));
        Assert.All(briefing.Sources, source => Assert.All(source.Passages.Where(passage => passage.Number is not null), passage => Has($"part.sources.{source.Id}.p{passage.Number}")));

        static void Has(string anchor) => Assert.True(Document.GetElementById(anchor) is not null, anchor);
    }

    [Theory]
    [InlineData(100, 100, false)]
    [InlineData(101, 1, true)]
    public void Of_hundreds_of_further_pages_it_holds_those_in_the_menu_and_says_so(int pages, int held, bool says)
    {
        var site = HarbourSite.Build();
        for (var i = 1; i <= pages; i++) site.With($"input/pages/annex-{i}.md", $"---\ntitle: Annex {i}\n{(i == 7 ? "menu: Seven\n" : "")}---\nWords.\n");
        var document = Parse(site.File("print/index.html"));
        Assert.Equal(held, document.QuerySelectorAll(".chapter > h1").Count(heading => heading.TextContent.Contains("Annex", StringComparison.Ordinal)));
        Assert.Equal(says, document.QuerySelector(".imprint")!.TextContent.Contains("100 further pages", StringComparison.Ordinal));
    }

    [Fact]
    public void The_claims_of_pages_that_it_leaves_out_are_left_out_too_and_the_ledger_has_them_as_one_group()
    {
        var site = HarbourSite.Build();
        for (var i = 1; i <= 101; i++)
            site.With($"input/pages/annex-{i}.md", $"---\ntitle: Annex {i}\n{(i == 7 ? "menu: Seven\n" : "")}---\n::: {{.claim #said-{i} kind=fact}}\nIt is {i}. [@survey, ¶2]\n:::\n");
        var document = Parse(site.File("print/index.html"));
        Assert.NotNull(document.GetElementById("part.claims.said-7"));
        Assert.Null(document.GetElementById("part.claims.said-8"));
        var ledger = Parse(site.File("claims/index.html"));
        Assert.NotNull(ledger.GetElementById("said-8"));
        Assert.Single(ledger.QuerySelectorAll(".group h2"), heading => heading.TextContent.StartsWith("Further pages", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_are_numbered_through_all_chapters_and_stand_at_the_end()
    {
        var notes = Document.QuerySelectorAll(".notes li").Select(note => note.Id).ToList();
        Assert.Equal(Enumerable.Range(1, notes.Count).Select(number => $"note.{number}"), notes);
        var marks = Document.QuerySelectorAll("sup.cite a").Select(mark => int.Parse(mark.TextContent, null)).ToList();
        Assert.Equal(Enumerable.Range(1, notes.Count), marks.Distinct().Order());
        Assert.All(Document.QuerySelectorAll(".chapter"), chapter => Assert.True(chapter.CompareDocumentPosition(Document.QuerySelector(".notes")!).HasFlag(DocumentPositions.Following)));
    }

    [Fact]
    public void The_contents_name_each_chapter_with_its_number()
    {
        var chapters = Document.QuerySelectorAll(".chapter > h1");
        Assert.Equal(
            chapters.Select(heading => (heading.Id!, Words(heading))),
            Document.QuerySelectorAll(".print-contents > ul > li > a").SkipLast(1).Select(link => (link.GetAttribute("href")![1..], Words(link))));
        Assert.Equal(["1", "2", "3"], chapters.Take(3).Select(heading => heading.QuerySelector(".number")!.TextContent));

        static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_first_page_answers_the_question_and_the_imprint_says_which_version_it_is_and_how_to_cite_it()
    {
        var cover = Document.QuerySelector(".cover")!;
        var briefing = ShippedSite.Root.Briefing;
        Assert.Equal(briefing.Front.Header.Question, cover.QuerySelector("h1")!.TextContent);
        Assert.Equal(briefing.Front.Header.Answer, cover.QuerySelector(".answer")!.TextContent);
        Assert.Contains($"“{briefing.Front.Header.Title}”. {briefing.Site.Title}, version {Edition.FromNotes(briefing.Changes)!.Version}. {briefing.Site.BaseUrl}", Document.QuerySelector(".imprint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_fingerprint_can_be_worked_out_by_anybody_and_changes_with_the_content()
    {
        // Texts count with a line end at the end, which those of the tests lack.
        var site = new TestSite("");
        var list = string.Concat(site.Texts.Where(file => file.Key.StartsWith("input/", StringComparison.Ordinal) || file.Key.StartsWith("seeds/", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{Hash(file.Value + '\n')}  {file.Key}\n"));
        Assert.Equal(Hash(list), Fingerprint(site));
        Assert.NotEqual(Hash(list), Fingerprint(site.With("seeds/beta.md", TestSite.Source("Gamma"))));

        static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        static string Fingerprint(TestSite site) => Parse(site.Page("/print/")).QuerySelector(".imprint code")!.TextContent;
    }

    [Fact]
    public void Search_engines_are_asked_for_the_pages_instead()
    {
        Assert.NotNull(Document.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.DoesNotContain("/print/", ShippedSite.Root.Files.Single(file => file.Path == "sitemap.xml").Content.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_a_PDF_offers_it_with_its_size_on_every_page_and_to_reference_managers()
    {
        var site = new TestSite("", new() { Pdf = new(new byte[1_234_567]) });
        Assert.Equal(1_234_567, site.Files().Single(file => file.Path == "briefing.pdf").Content.Bytes.Length);
        foreach (var path in (string[])["/", "/sources/", "/print/"])
        {
            var link = Parse(site.Page(path)).QuerySelector(".colophon a[href='/briefing.pdf']")!;
            Assert.Contains("The whole briefing as PDF (1.2 MB)", link.ParentElement!.TextContent, StringComparison.Ordinal);
        }
        Assert.Equal("https://test.example/briefing.pdf", Parse(site.Page("/")).QuerySelector("meta[name=citation_pdf_url]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_site_without_a_PDF_does_not_speak_of_one()
    {
        Assert.DoesNotContain("PDF", new TestSite("").Page("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("citation_pdf_url", new TestSite("").Page("/"), StringComparison.Ordinal);
    }

    private static IHtmlDocument Parse(string text) => new HtmlParser().ParseDocument(text);
}
