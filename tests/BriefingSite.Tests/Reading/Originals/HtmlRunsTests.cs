using BriefingSite.Tests.Reading.Originals.Html;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>Where the passages of a page begin and end, and which of them are headings.</summary>
public class HtmlRunsTests
{
    [Theory]
    [InlineData("<p>one\n two\t three\r\n</p>", "one two three")]
    [InlineData("<p>one\ftwo</p>", "one two")]
    [InlineData("<p>one<br>two<br>three</p>", "one two three")]
    [InlineData("<p>one<br><br><br>two<br>three<br><br>four</p>", "one|two three|four")]
    [InlineData("<p><br>one<br> <br>two<br></p>", "one|two")]
    [InlineData("<h2>one<br><br>two</h2>", "h2 one two")]
    [InlineData("<p>One.<br>Two!<br>Three</p>", "One.|Two!|Three")]
    [InlineData("<p>One.<br>Two<br>Three.</p>", "One. Two Three.")]
    [InlineData("<p>One.<br>Two.<br><br>three<br>four</p>", "One.|Two.|three four")]
    [InlineData("<p>one<br>- two<br>- three<br>four<br>5. five</p>", "one|- two|- three four|5. five")]
    [InlineData("<p>one</p>–<p>…</p><p>two</p>", "one|two")]
    [InlineData("<p>one<br><br>–<br><br>two</p>", "one|two")]
    [InlineData("<p>港は<br>大きい</p>", "港は大きい")]
    [InlineData("one<p>two</p>three", "one|two|three")]
    [InlineData("one<nav>two</nav>three", "one|three")]
    [InlineData("one<i hidden>two</i>three", "onethree")]
    [InlineData("<p>He said <q>no</q>, <i>not</i> <q></q>.</p>", "He said “no”, not “”.")]
    [InlineData("<p>one<span>1<sup>1</sup></span></p>", "one1¹")]
    public void A_passage_ends_at_a_block_at_an_empty_line_and_before_an_item(string html, string shown) => Assert.Equal(shown, SavedPage.Shown($"<main>{html}</main>"));

    [Theory]
    [InlineData("One two three four", "")]
    [InlineData("One two three four five", "|Outside the main text: One two three four five")]
    [InlineData("One two.", "|Outside the main text: One two.")]
    [InlineData("<h3>One</h3>", "|Outside the main text: h3 One")]
    [InlineData("<p>One</p><p>Two</p>", "")]
    public void Outside_the_main_text_a_few_words_are_a_label(string html, string shown)
    {
        var page = $"<main><p>{{0}}</p><p>{{0}}</p><p>One</p></main><div>{html}</div>";
        Assert.Equal($"*|*|One{shown}", SavedPage.Shown(page));
        Assert.Equal(shown.Length == 0, SavedPage.Read(page).Remarks.Contains(html.StartsWith("<p>", StringComparison.Ordinal) ? "Left out: 2 labels." : "Left out: 1 label."));
    }

    [Theory]
    [InlineData("<p><b>One</b></p><p>Two.</p>", "h1 A|h2 One|Two.")]
    [InlineData("<p><strong>On</strong><b>e</b>: </p><p>{0}</p>", "h1 A|One:|*")]
    [InlineData("<p><b>One?</b></p><p>{0}</p>", "h1 A|h2 One?|*")]
    [InlineData("<p><b>“One”</b></p><p>{0}</p>", "h1 A|h2 “One”|*")]
    [InlineData("<p><b>(One)</b></p><p>{0}</p>", "h1 A|h2 (One)|*")]
    [InlineData("<p><b>\"One\"</b></p><p>{0}</p>", "h1 A|h2 \"One\"|*")]
    [InlineData("<p><b>One.</b></p><p>{0}</p>", "h1 A|One.|*")]
    [InlineData("<p><b><i>One</i></b> – </p><p>{0}</p>", "h1 A|One –|*")]
    [InlineData("<p><b>One</b> two</p><p>{0}</p>", "h1 A|One two|*")]
    [InlineData("<p><i>One</i></p><p>{0}</p>", "h1 A|One|*")]
    [InlineData("<p><b>One</b></p><p>Two</p>", "h1 A|One|Two")]
    [InlineData("<p><b>One</b></p><p>Two3</p>", "h1 A|h2 One|Two3")]
    [InlineData("<p><b>One</b></p>", "h1 A|One")]
    [InlineData("<p><b>One</b></p><aside>It is here.</aside>", "h1 A|One|Sidebar: It is here.")]
    [InlineData("<ul><li><b>One</b></li></ul><p>{0}</p>", "h1 A|One|*")]
    [InlineData("<dl><dt><b>One</b></dt><dd><b>Two</b></dd></dl><p>{0}</p>", "h1 A|One|Two|*")]
    [InlineData("<p><b>One<br><br>Two</b></p><p>{0}</p>", "h1 A|One|Two|*")]
    [InlineData("<aside><b>One</b></aside><p>{0}</p>", "h1 A|Sidebar: One|*")]
    [InlineData("<p><b>1 2 3 4 5 6 7 8 9 10 11 12 13 14</b></p><p>{0}</p>", "h1 A|h2 1 2 3 4 5 6 7 8 9 10 11 12 13 14|*")]
    [InlineData("<p><b>1 2 3 4 5 6 7 8 9 10 11 12 13 14 15</b></p><p>{0}</p>", "h1 A|1 2 3 4 5 6 7 8 9 10 11 12 13 14 15|*")]
    [InlineData("<h2>B</h2><p><b>One</b></p><p>{0}</p>", "h1 A|h2 B|One|*")]
    [InlineData("<aside><h2>It is here.</h2></aside><p><b>One</b></p><p>{0}</p>", "h1 A|Sidebar: h2 It is here.|h2 One|*")]
    [InlineData("<table><tr><td><b>One</b></td></tr></table><p>{0}</p>", "h1 A|One|*")]
    public void A_bold_paragraph_is_a_heading_where_none_is_marked(string html, string shown) => Assert.Equal(shown, SavedPage.Shown($"<main><h1>A</h1>{html}</main>"));

    [Fact]
    public void The_first_passage_is_no_heading_because_it_is_bold() => Assert.Equal("One|*|h2 Two|*", SavedPage.Shown("<main><p><b>One</b></p><p>{0}</p><p><b>Two</b></p><p>{0}</p></main>"));

    [Theory]
    [InlineData("<h6>One</h6>", "h6 One")]
    [InlineData("<h7>One</h7>", "One")]
    [InlineData("<div role=heading>One</div>", "h2 One")]
    [InlineData("<div role=heading aria-level=1>One</div>", "h1 One")]
    [InlineData("<div role=heading aria-level=6>One</div>", "h6 One")]
    [InlineData("<div role=heading aria-level=7>One</div>", "h2 One")]
    [InlineData("<div role=heading aria-level=0>One</div>", "h2 One")]
    [InlineData("<div aria-level=3>One</div>", "One")]
    [InlineData("<h3><div>One</div><p>Two</p></h3>", "h3 One|h3 Two")]
    public void A_heading_has_the_level_that_the_page_gives_it(string html, string shown)
    {
        Assert.Equal(shown, SavedPage.Shown($"<main>{html}</main>"));
        Assert.True(SavedPage.Read(html).MarksHeadings);
    }

    [Fact]
    public void A_page_without_a_word_in_its_main_text_has_the_words_beside_it() =>
        Assert.Equal(["It is here."], SavedPage.Read("<aside>It is here.</aside>").Passages.Where(passage => passage.Aside is null).Select(passage => passage.Text));
}
