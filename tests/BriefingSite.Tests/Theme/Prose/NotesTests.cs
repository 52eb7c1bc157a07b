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
        Assert.Equal(3, sample.Notes.List.Count);
        for (var n = 1; n <= 3; n++)
        {
            Assert.Equal($"#note.{n}", page.QuerySelector($"[id='cite.{n}']")!.GetAttribute("href"));
            Assert.Equal($"#cite.{n}", page.QuerySelector($"[id='note.{n}'] [role=doc-backlink]")!.GetAttribute("href"));
        }
    }

    [Fact]
    public void What_is_cited_twice_in_the_same_way_has_one_note_with_a_way_back_for_each_mark()
    {
        var sample = Sample.Read("One [@a, ¶1], two [@a, ¶2], and again [@a, ¶1].");
        var page = new HtmlParser().ParseDocument(sample.Draw() + new Theme().NotesList(sample.Notes));
        Assert.Equal(2, sample.Notes.List.Count);
        Assert.Equal(["1", "2", "1"], page.QuerySelectorAll("[role=doc-noteref]").Select(mark => mark.TextContent));
        Assert.Equal(["#cite.1", "#cite.1.2"], page.QuerySelectorAll("[id='note.1'] [role=doc-backlink]").Select(back => back.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("[role=doc-backlink]"), back => Assert.NotNull(page.GetElementById(back.GetAttribute("href")![1..])));
    }

    [Fact]
    public void A_note_shows_signal_source_passages_quotation_and_gist()
    {
        var sample = Sample.Read("Two “of many words” [@d; contra @b, ¶2-3, ¶9; cf. @c].");
        sample.Draw();
        var list = new HtmlParser().ParseDocument(new Theme().NotesList(sample.Notes).ToString());
        Assert.Equal(["Against:", "Compare:"], list.QuerySelectorAll(".signal").Select(element => element.TextContent));
        Assert.Equal(["/sources/d/", "/sources/b/#p2", "/sources/b/#p9", "/sources/c/"], list.QuerySelectorAll("p a").Select(element => element.GetAttribute("href")));
        Assert.Equal("of many words", Assert.Single(list.QuerySelectorAll("q")).TextContent);
        Assert.Equal(3, list.QuerySelectorAll(".gist").Length);
        Assert.Equal(3, list.QuerySelectorAll(".grade").Length);
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
