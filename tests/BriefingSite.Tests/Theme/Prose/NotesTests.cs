using AngleSharp.Html.Parser;
using BriefingSite.Tests.Reading.Markdown;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

public class NotesTests
{
    [Fact]
    public void Each_mark_leads_to_its_note_and_each_note_back()
    {
        var sample = Sample.Read("One [@a, ¶1], two [contra @b, ¶2-3; cf. @c]. “A quotation of words” [@a, ¶4].");
        var page = new HtmlParser().ParseDocument(sample.Draw() + new Theme().NotesList(sample.Notes));
        Assert.Equal(4, sample.Notes.List.Count);
        for (var n = 1; n <= 4; n++)
        {
            Assert.Equal($"#note.{n}", page.QuerySelector($"[id='cite.{n}']")!.GetAttribute("href"));
            Assert.Equal($"#cite.{n}", page.QuerySelector($"[id='note.{n}'] [role=doc-backlink]")!.GetAttribute("href"));
        }
    }

    [Fact]
    public void A_passage_has_one_note_however_it_is_cited_and_a_lettered_way_back_for_each_mark()
    {
        var sample = Sample.Read("One [@a, ¶1], two [@a, ¶2; @a, ¶1], and “again in other words” [@a, ¶1].");
        var page = new HtmlParser().ParseDocument(sample.Draw() + new Theme().NotesList(sample.Notes));
        Assert.Equal(2, sample.Notes.List.Count);
        Assert.Equal(["1", "2", "1", "1"], page.QuerySelectorAll("[role=doc-noteref]").Select(mark => mark.TextContent));
        Assert.Equal(["a", "b", "c"], page.QuerySelectorAll("[id='note.1'] [role=doc-backlink]").Select(back => back.TextContent));
        Assert.Equal("↩", page.QuerySelector("[id='note.2'] [role=doc-backlink]")!.TextContent);
        Assert.Equal(["#cite.1", "#cite.1.2", "#cite.1.3"], page.QuerySelectorAll("[id='note.1'] [role=doc-backlink]").Select(back => back.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("[role=doc-backlink], [role=doc-noteref]"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void A_further_mark_leads_to_its_own_way_back()
    {
        var sample = Sample.Read("One [@a, ¶1], and again [@a, ¶1].");
        var page = new HtmlParser().ParseDocument(sample.Draw() + new Theme().NotesList(sample.Notes));
        var back = page.GetElementById(page.GetElementById("cite.1.2")!.GetAttribute("href")![1..])!;
        Assert.Equal(("#cite.1.2", "note.1"), (back.GetAttribute("href"), back.Closest("li")!.Id));
    }

    [Fact]
    public void What_is_named_twice_at_one_place_has_one_mark_there()
    {
        var sample = Sample.Read("One [@a, ¶1; contra @a, ¶1].");
        var page = new HtmlParser().ParseDocument(sample.Draw() + new Theme().NotesList(sample.Notes));
        Assert.Single(page.QuerySelectorAll("[role=doc-noteref]"));
        Assert.Single(page.QuerySelectorAll("[role=doc-backlink]"));
    }

    [Fact]
    public void A_note_shows_source_passages_and_the_quotation_or_else_the_gist()
    {
        var sample = Sample.Read("Two “of many words” [@d, ¶1; contra @b, ¶2-3, ¶9; cf. @c].");
        sample.Draw();
        var list = new HtmlParser().ParseDocument(new Theme().NotesList(sample.Notes).ToString());
        Assert.Equal(["Against:", "Against:", "Compare:"], list.QuerySelectorAll(".signal").Select(element => element.TextContent));
        Assert.Equal(["/sources/d/#p1", "/sources/b/#p2", "/sources/b/#p9", "/sources/c/"], list.QuerySelectorAll("p a").Select(element => element.GetAttribute("href")));
        Assert.Equal("of many words", Assert.Single(list.QuerySelectorAll("q")).TextContent);
        Assert.Equal(["¶2 Gist of 2.", "¶3 Gist of 3.", "Gist of 9."], list.QuerySelectorAll(".gist").Select(element => element.TextContent));
        Assert.Equal(4, list.QuerySelectorAll(".grade").Length);
    }

    [Fact]
    public void Where_a_source_is_for_one_statement_and_against_another_the_ways_back_say_so()
    {
        var sample = Sample.Read("One [@a, ¶1], two [contra @a, ¶1].");
        var page = new HtmlParser().ParseDocument(sample.Draw() + new Theme().NotesList(sample.Notes));
        Assert.Empty(page.QuerySelectorAll(".signal"));
        Assert.Equal(["a", "b (against)"], page.QuerySelectorAll("[role=doc-backlink]").Select(back => back.TextContent));
        Assert.Equal("Note 1: against: a, passage 1", page.GetElementById("cite.1.2")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void What_a_further_mark_quotes_stands_behind_its_letter()
    {
        var sample = Sample.Read("One [@a, ¶1], and “in quite other words” [@a, ¶1].");
        sample.Draw();
        var list = new HtmlParser().ParseDocument(new Theme().NotesList(sample.Notes).ToString());
        Assert.Equal("Gist of 1.", list.QuerySelector(".gist")!.TextContent);
        Assert.StartsWith("b: in quite other words", list.QuerySelector(".elsewhere")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_passage_is_summarised_twice()
    {
        var sample = Sample.Read("One [@a, ¶1-3], two [@a, ¶2], three [@a, ¶3-4].");
        sample.Draw();
        var list = new HtmlParser().ParseDocument(new Theme().NotesList(sample.Notes).ToString());
        Assert.Equal(["¶1 Gist of 1.", "¶3 Gist of 3.", "Gist of 2.", "¶4 Gist of 4."], list.QuerySelectorAll(".gist").Select(element => element.TextContent));
        Assert.Equal(["¶2: note 2.", "¶3: note 1."], list.QuerySelectorAll(".see").Select(element => element.TextContent));
    }

    [Fact]
    public void A_note_has_at_most_twenty_five_words_of_a_paraphrase_or_a_quotation()
    {
        var words = string.Join(' ', Enumerable.Range(1, 40).Select(number => $"word{number}"));
        var sample = Sample.Read($"“{words}” [@a, ¶1].");
        sample.Draw();
        var list = new HtmlParser().ParseDocument(new Theme().NotesList(sample.Notes).ToString());
        Assert.EndsWith("word24 word25 …", list.QuerySelector("q")!.TextContent, StringComparison.Ordinal);

        // Each gist has three words.
        sample = Sample.Read("All of it [@a, ¶1-20].");
        sample.Draw();
        list = new HtmlParser().ParseDocument(new Theme().NotesList(sample.Notes).ToString());
        Assert.Equal(["¶8 Gist of 8.", "¶9 Gist …", "…"], list.QuerySelectorAll(".gist").Select(element => element.TextContent).TakeLast(3));
    }

    [Fact]
    public void A_page_without_citations_has_no_notes()
    {
        var sample = Sample.Read("No citations.");
        sample.Draw();
        Assert.True(new Theme().NotesList(sample.Notes).IsEmpty);
    }

    [Theory]
    [InlineData("Words [@a].", "Words<sup")]
    [InlineData("Words\n[@a].", "Words<sup")]
    [InlineData("Words \n  [@a].", "Words<sup")]
    [InlineData("*Words* [@a].", "</em><sup")]
    public void A_mark_stands_directly_behind_the_words(string text, string expected) =>
        Assert.Contains(expected, Sample.Read(text).Draw(), StringComparison.Ordinal);

    [Fact]
    public void Footnotes_of_two_texts_on_one_page_are_kept_apart()
    {
        var notes = new Notes();
        var first = Sample.Read("One[^a].\n\n[^a]: First.", notes: notes).Draw();
        var second = Sample.Read("Two[^a].\n\n[^a]: Second.", notes: notes).Draw();
        var ids = new HtmlParser().ParseDocument(first + second).QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void A_theme_of_ones_own_can_draw_a_part_differently()
    {
        Assert.Equal("<b>so</b>", new Bold().Draw());
    }

    private sealed class Bold() : ProseWriter(new(new(), _ => Html.Empty))
    {
        public string Draw() => Visit(Core.Model.Prose.Empty, new Core.Model.Emphasis(default, Core.Model.TextStyle.Emphasis, [new Core.Model.Text(default, "so")])).ToString();

        protected override Html Emphasis(Core.Model.Prose prose, Core.Model.Emphasis emphasis) => $"<b>{Inlines(prose, emphasis.Content)}</b>";
    }
}
