using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

public class HtmlTests
{
    private const string Hostile = "<b> & \"x\" 'y'";
    private const string Tamed = "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;";

    [Fact]
    public void Text_is_encoded() => Says($"<p>{Hostile}</p>", $"<p>{Tamed}</p>");

    [Fact]
    public void A_value_behind_an_equals_sign_gets_its_quotation_marks() => Says($"<p title={Hostile} lang={"en"}>", $"<p title=\"{Tamed}\" lang=\"en\">");

    [Fact]
    public void A_value_between_quotation_marks_gets_no_others() => Says($"<p title=\"no. {1}, {Hostile}\">", $"<p title=\"no. 1, {Tamed}\">");

    [Fact]
    public void Text_that_ends_in_an_equals_sign_quotes_nothing_behind_it() => Says($"<p>{"a="}{"b"}</p>", "<p>a=b</p>");

    [Fact]
    public void Html_goes_in_as_it_is_however_deep()
    {
        Html inner = $"<b>{"<"}</b>";
        Html middle = $"<i>{inner}</i>";
        Says($"<p>{middle}{middle}</p>", "<p><i><b>&lt;</b></i><i><b>&lt;</b></i></p>");
    }

    [Fact]
    public void Nothing_is_nothing() => Says($"<p>{(string?)null}{(Html?)null}{Html.Empty}{""}</p>", "<p></p>");

    [Fact]
    public void An_empty_attribute_keeps_its_quotation_marks() => Says($"<img alt={""}>", "<img alt=\"\">");

    [Fact]
    public void Sequences_are_joined() => Says($"<ul>{new[] { "a", "<" }.Select(word => Html.Create($"<li>{word}</li>"))}</ul>", "<ul><li>a</li><li>&lt;</li></ul>");

    [Fact]
    public void Pieces_are_joined_with_what_stands_between_them() =>
        Assert.Equal("a &amp; b", Html.Join(" & ", [Html.Text("a"), Html.Text("b")]).ToString());

    [Fact]
    public void An_attribute_without_a_value_is_left_out()
    {
        Assert.Equal("", Html.Attribute("id", null).ToString());
        Assert.Equal($" id=\"{Tamed}\"", Html.Attribute("id", Hostile).ToString());
    }

    [Fact]
    public void Pieces_for_later_are_drawn_when_they_are_written()
    {
        var drawn = 0;
        var html = Html.Create($"<ul>{Html.Later(Enumerable.Range(1, 3).Select(i => Html.Create($"<li>{drawn++ + i}</li>")))}</ul>");
        Assert.Equal(0, drawn);
        Says(html, "<ul><li>1</li><li>3</li><li>5</li></ul>");
    }

    [Theory]
    [InlineData("/economy/#trade", "/briefings/economy/#trade")]
    [InlineData("/", "/briefings/")]
    [InlineData("#note-1", "#note-1")]
    [InlineData("//elsewhere.example/", "//elsewhere.example/")]
    [InlineData("https://example.org/?a=1&b=2", "https://example.org/?a=1&amp;b=2")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("/a:b", "/briefings/a:b")]
    public void A_path_on_the_site_gets_the_base_path_and_nothing_else_does(string address, string expected)
    {
        Assert.Equal($"<a href=\"{expected}\">", Html.Create($"<a href={new Url(address)}>").ToString("/briefings/"));
    }

    [Fact]
    public void An_id_and_the_link_to_it_agree() =>
        Says($"<p id={new Anchor("a&b")}><a href={new Anchor("a&b").Link}></a>{Html.Id(null)}", "<p id=\"a&amp;b\"><a href=\"#a&amp;b\"></a>");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    public void A_scheme_that_may_run_code_is_refused(string address) => Assert.Throws<ArgumentException>(() => new Url(address));

    [Fact]
    public void Json_that_could_end_its_element_is_refused()
    {
        Assert.Equal("""{"a":1}""", Html.Json("""{"a":1}"""u8.ToArray()).ToString());
        Assert.Throws<ArgumentException>(() => Html.Json("\"</script>\""u8.ToArray()));
    }

    private static void Says(Html html, string expected) => Assert.Equal(expected, html.ToString());
}
