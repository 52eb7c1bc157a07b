using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>Records that are divided by lines keep the lines of the page that they were made of.</summary>
public class HtmlLinesTests
{
    [Theory]
    [InlineData("<title>The year</title><p>One\n two<p>three", "h1 The year|One two|three")]
    [InlineData("<title>The year</title>", "")]
    [InlineData("<p>one<br>two<i>three</i>", "one|twothree")]
    [InlineData("<h2>one <b>two</b></h2>three<h6>four</h6><h7>five</h7>", "h2 one two|three|h6 four|five")]
    [InlineData("<h2>one<div>two</div>three</h2>", "h2 one|h2 two|h2 three")]
    [InlineData("<div>one<h3>two</h3>three</div>", "one|h3 two|three")]
    [InlineData("<table><tr><td>one<th>two<tr><td>three", "one two|three")]
    [InlineData("<p>one<script>two</script><b hidden>three</b>five<nav>four</nav>", "onefive")]
    public void A_line_is_a_block(string html, string shown) =>
        Assert.Equal(shown, string.Join('|', OriginalReader.Read(new("page.html", Blob.Create(html)), PassageDivision.Lines).Passages.Select(line => line.Level > 0 ? $"h{line.Level} {line.Text}" : line.Text)));

    [Theory]
    [InlineData("page.html", "<b>one", true)]
    [InlineData("page.HTM", "<b>one", true)]
    [InlineData("page.xhtml", "<b>one", true)]
    [InlineData("page.txt", " <!DOCTYPE HTML><b>one", true)]
    [InlineData("page.txt", "\n<HTML><b>one", true)]
    [InlineData("page.txt", "<b>one", false)]
    [InlineData("page.txt", "<p>one", false)]
    public void A_page_is_known_by_its_name_or_its_beginning(string name, string text, bool isPage) =>
        Assert.Equal(isPage, OriginalReader.Read(new(name, Blob.Create(text)), PassageDivision.Lines).Passages.Single().Text == "one");

    [Theory]
    [InlineData("page.txt", "<p>one", true)]
    [InlineData("page.txt", "<P class=a>one", true)]
    [InlineData("page.txt", "  <!-- a --> <!-- b --><div>one", true)]
    [InlineData("page.txt", "<?xml version='1.0'?><!-- a -->\n<html xmlns='x'><body>one</body></html>", true)]
    [InlineData("page.txt", "<?xml version='1.0'?>\n<html xmlns='x'><body>one</body></html>", true)]
    [InlineData("page.txt", "<?xml version='1.0'?><p>one</p>", false)]
    [InlineData("page.txt", "<!-- a <p>one", false)]
    [InlineData("page.txt", "<?xml <html <p>one", false)]
    [InlineData("page.txt", "<pre>one", false)]
    [InlineData("page.txt", "one <p>two", false)]
    [InlineData("page.md", "<div>one", true)]
    public void A_text_that_begins_with_a_tag_is_a_page(string name, string text, bool isPage) =>
        Assert.Equal(isPage, OriginalReader.Read(new(name, Blob.Create(text)), PassageDivision.Paragraphs).Passages.Select(passage => passage.Text).SequenceEqual(["one"]));
}
