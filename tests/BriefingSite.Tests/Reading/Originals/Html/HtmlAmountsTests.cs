using BriefingSite.Reading.Originals.Html;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Html;

/// <summary>How much running text, and how many links, a part of a page has.</summary>
public class HtmlAmountsTests
{
    // So many letters are a paragraph of running text, and one less is none.
    private static readonly string s_running = new('a', 80), s_short = new('b', 79);

    [Theory]
    // Text, linked, running, paragraphs, links.
    [InlineData("<p>R</p>", "80 0 80 1 0")]
    [InlineData("<p>S</p>", "79 0 0 0 0")]
    [InlineData("<p> a \t\n b </p>", "2 0 0 0 0")]
    [InlineData("R", "80 0 80 1 0")]
    [InlineData("<div>R<p>R</p>S</div>", "239 0 160 2 0")]
    [InlineData("<p>S<b>c</b></p>", "80 0 80 1 0")]
    [InlineData("<p>R<br><br>R</p>", "160 0 160 2 0")]
    [InlineData("<p>R<br> <br>R</p>", "160 0 160 2 0")]
    [InlineData("<p>R<br>R</p>", "160 0 160 1 0")]
    [InlineData("<p>R<br>c<br>R</p>", "161 0 161 1 0")]
    [InlineData("<p>R <br>R</p>", "160 0 160 1 0")]
    [InlineData("<p>R<br><i></i><br>R</p>", "160 0 160 1 0")]
    [InlineData("<p><a href=x>R</a>S</p>", "159 80 0 0 1")]
    [InlineData("<p><a href=x>R</a>R</p>", "160 80 0 0 1")]
    [InlineData("<p><a href=x>R</a>Rc</p>", "161 80 161 1 1")]
    [InlineData("<p><a href=x><b>c</b></a><a>c</a><a href=y>c</a></p>", "3 2 0 0 2")]
    [InlineData("<p>c<script>R</script><i class=out>R</i><img></p>", "1 0 0 0 0")]
    // A sign of Chinese stands for three letters.
    [InlineData("<p>\u2E7F\u2E80\uD7FB\uE000</p>", "8 0 0 0 0")]
    [InlineData("<p>港港港港港港港港港港港港港港港港港港港港港港港港港港港</p>", "81 0 81 1 0")]
    public void Letters_paragraphs_and_links_are_counted(string html, string amount)
    {
        using var page = HtmlPage.Parse(html.Replace("R", s_running, StringComparison.Ordinal).Replace("S", s_short, StringComparison.Ordinal)).Page!;
        var counted = new HtmlAmounts(page.Body!, element => element.ClassName == "out")[page.Body!];
        Assert.Equal(amount, $"{counted.Text} {counted.Linked} {counted.Running} {counted.Paragraphs} {counted.Links}");
    }

    [Fact]
    public void What_an_element_holds_its_parents_hold_and_nothing_else_does()
    {
        using var page = HtmlPage.Parse($"<div id=a>c<div id=b><p>{s_running}</p>d</div>e</div><p id=c>f <i>g</i></p><p id=d></p>").Page!;
        var amounts = new HtmlAmounts(page.Body!, _ => false);
        Assert.Equal([83, 81, 2, 0], "abcd".Select(id => amounts[page.GetElementById($"{id}")!].Text));
        Assert.Equal([1, 1, 0, 0], "abcd".Select(id => amounts[page.GetElementById($"{id}")!].Paragraphs));
    }

    [Theory]
    [InlineData(10, 6, 0, 2, true)]
    [InlineData(11, 6, 0, 2, false)]
    [InlineData(10, 10, 0, 1, false)]
    [InlineData(10, 10, 1, 2, false)]
    public void A_part_of_links_is_one_of_several_that_are_most_of_its_text(int text, int linked, int paragraphs, int links, bool isLinks) =>
        Assert.Equal(isLinks, new HtmlAmount(text, linked, 0, paragraphs, links).IsLinks);
}
