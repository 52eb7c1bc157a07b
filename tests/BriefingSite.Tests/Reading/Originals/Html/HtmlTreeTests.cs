using BriefingSite.Reading.Originals.Html;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Html;

public class HtmlTreeTests
{
    [Fact]
    public void The_elements_of_a_page_come_in_the_order_of_their_tags()
    {
        using var page = HtmlPage.Parse("<div><p><i>a</i></p>b<br></div><!-- c --><h1></h1>").Page!;
        Assert.Equal(["div", "p", "i", "br", "h1"], HtmlTree.Elements(page.Body!).Select(element => element.LocalName));
    }

    [Theory]
    [InlineData("<i>ab</i>c", "abc")]
    [InlineData("  <i>\n  a</i>  ", "a")]
    [InlineData("", "")]
    [InlineData("abcdefghijkl", "abcdefghijkl")]
    [InlineData("abcdefghijklm", null)]
    [InlineData("<i>abcdefghi</i>jkl", "abcdefghijkl")]
    [InlineData("<i>abcdefghi</i>jklm", null)]
    [InlineData("<i><b>abcdefghijklm</b></i>", null)]
    [InlineData("                                   a", "a")]
    public void The_text_of_a_sign_is_read_and_of_a_longer_part_none(string html, string? text)
    {
        using var page = HtmlPage.Parse($"<p>{html}</p>").Page!;
        Assert.Equal(text, HtmlTree.ShortText(page.Body!.FirstChild!, 3));
    }
}
