using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Html;

/// <summary>The rows of a table of data are passages; a table that only lays a page out has paragraphs.</summary>
public class HtmlTableTests
{
    [Theory]
    [InlineData("<table><tr><td>One<td>Two</table>", "One Two")]
    [InlineData("<table><thead><tr><th>One<th>Two<tbody><tr><td>3<td>4<tfoot><tr><td>5<td>6</table>", "One Two|3 4|5 6")]
    [InlineData("<table><caption>A table</caption><tr><td>One<td>Two</table>", "A table|One Two")]
    [InlineData("<table role=grid><tr><td>One<td>Two</table>", "One Two")]
    [InlineData("<table role=presentation><tr><td>One<td>Two</table>", "One|Two")]
    [InlineData("<table role=none><tr><td>One<td>Two</table>", "One|Two")]
    [InlineData("<table><tr><td><p>One</p><p>Two</p></table>", "One|Two")]
    [InlineData("<table><tr><td>One<tr><td>Two<td>Three<tr><td>Four</table>", "One|Two Three|Four")]
    [InlineData("<table><tr><td><h4>One</h4><td>Two</table>", "h4 One|Two")]
    [InlineData("<table><tr><td><h3>One</h3><td>Two</table>", "h3 One|Two")]
    [InlineData("<table><tr><td><h2>One</h2><td>Two</table>", "h2 One|Two")]
    [InlineData("<table><tr><td><h1>One</h1><td>Two</table>", "h1 One|Two")]
    [InlineData("<table><tr><td><h5>One</h5><td>Two</table>", "One Two")]
    [InlineData("<table><tr><td><section>One</section><td>Two</table>", "One|Two")]
    [InlineData("<table><tr><td><article>One</article><td>Two</table>", "One|Two")]
    [InlineData("<table><tr><td><table><tr><td>One<td>Two</table><td>Three</table>", "One Two|Three")]
    [InlineData("<table><tr><td><p>One.</p><p>Two.</p><td>Three.</table>", "One. Two. Three.")]
    [InlineData("<table><tr><td><p>One.</p><div>Two.</div><blockquote>Three.</blockquote><td>Four.</table>", "One.|Two.|Three.|Four.")]
    [InlineData("<table><tr><th><p>One.</p><p>Two.</p><p>Three.</p><td>Four.</table>", "One. Two. Three. Four.")]
    [InlineData("<table><tr><td><i>One</i><i>Two</i><i>Three</i><td>Four</table>", "OneTwoThree Four")]
    [InlineData("<table><tr hidden><td>One<td>Two<tr><td>Three<td>Four<td hidden>Five</table>", "Three Four")]
    [InlineData("<table><tr><td>One<td>Two<tr><td>–<td>…</table>", "One Two")]
    public void A_row_is_a_passage_where_the_table_holds_data(string html, string shown) => Assert.Equal(shown, SavedPage.Shown($"<main>{html}</main>"));

    [Theory]
    [InlineData("<pre>one\n\ntwo</pre>", "one|two")]
    [InlineData("<pre>one\r\n\r\ntwo</pre>", "one|two")]
    [InlineData("<pre>one<br><br>two</pre>", "one|two")]
    [InlineData("<pre>one <b>two</b><script>three</script><i hidden>four</i> five</pre>", "one two five")]
    [InlineData("<pre>one<sup>1</sup> 10<sup>2</sup></pre>", "one 10²")]
    [InlineData("<pre><sup>14</sup>C-dating <sup>1</sup>one</pre>", "14C-dating one")]
    [InlineData("<listing>one\n\ntwo</listing>", "one|two")]
    [InlineData("<xmp>one\n\n<two></xmp>", "one|<two>")]
    [InlineData("<div>one\n\ntwo</div>", "one two")]
    public void Preformatted_text_keeps_its_lines(string html, string shown) => Assert.Equal(shown, SavedPage.Shown($"<main>{html}</main>"));
}
