using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Values;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class ProblemTests
{
    [Theory]
    [InlineData("One<br>two", "BS020 1:4+4 HTML is not allowed in the text: <br>.")]
    [InlineData("A <b class=x>word</b> and </i>", "BS020 1:3+11 HTML is not allowed in the text: <b>.\nBS020 1:27+4 HTML is not allowed in the text: </i>.")]
    [InlineData("Text\n\n<div>\n\nText\n\n</div>", "BS020 3:1+5 HTML is not allowed in the text: <div>.")]
    [InlineData("- a\n  <!-- note -->", "BS020 2:3+13 HTML is not allowed in the text: a comment.")]
    [InlineData("a\n\n::: {.note}\nText", "BS021 3:1+11 This div is never closed.")]
    [InlineData("::: {.one}\n::: {.two}\n:::\n:::", "BS021 2:1+10 This div is never closed.\nBS022 4:1+3 There is no div here that ':::' could close.")]
    [InlineData("Text\n\n:::", "BS022 3:1+3 There is no div here that ':::' could close.")]
    [InlineData("::: {.note because=\"so}\n:::", "BS023 1:20+3 The quotation mark after 'because=' is never closed.")]
    [InlineData("::: {.note knd}\n:::", "BS023 1:12+3 'knd' can't be read as an attribute.")]
    [InlineData("::: {.note\n:::", "BS023 1:5+6 The attributes are never closed.")]
    [InlineData("::: {.note} more\n:::", "BS023 1:5+12 The attributes are never closed.")]
    [InlineData("## Words {#words .big}", "BS023 1:18+4 A heading has no classes.")]
    [InlineData("Words {#words}\n---", "BS023 1:7+8 An underlined heading has no attributes.")]
    [InlineData("::: {.note lang=fa}\n:::", "BS024 1:12+4 A div has no attribute 'lang'.")]
    [InlineData("Text[^one].", "BS025 1:5+6 There is no footnote 'one'.")]
    [InlineData("Text.\n\n[^one]: Said.", "BS026 3:1+6 Nothing refers to the footnote 'one'.")]
    [InlineData("# Title", "BS027 1:1+7 A heading of level one is the title of the page.")]
    [InlineData("Title\n=====", "BS027 1:1+5 A heading of level one is the title of the page.")]
    [InlineData("## Two\n\n#### Four", "BS028 3:1+9 A heading of level 4 follows one of level 2.")]
    [InlineData("### Three", "BS028 1:1+9 A heading of level 3 follows one of level 1.")]
    [InlineData("Map: ![](/map.svg)", "BS030 1:6+13 This image has no alternative text.")]
    [InlineData("[x](javascript:alert(1))", "BS031 1:5+19 A link can't lead to an address that begins with 'javascript:'.")]
    [InlineData("![x](DATA:text/html,x)", "BS051 1:6+16 A picture can't come from an address outside of this site.")]
    [InlineData("![x](https://beacon.example/p.png)", "BS051 1:6+28 A picture can't come from an address outside of this site.")]
    [InlineData("![x](//beacon.example/p.png)", "BS051 1:6+22 A picture can't come from an address outside of this site.")]
    [InlineData("![x][p] and ![y][]\n\n[p]: HTTP://beacon.example/p.png\n[y]: ftp://beacon.example", "BS051 1:1+7 A picture can't come from an address outside of this site.\nBS051 1:13+6 A picture can't come from an address outside of this site.")]
    [InlineData("[![x](mailto:a@example.org)](/y)", "BS051 1:7+20 A picture can't come from an address outside of this site.")]
    [InlineData("a ![x]() b", "BS032 1:3+6 The picture has no address.")]
    [InlineData("Text <irc:x> text", "BS031 1:7+5 A link can't lead to an address that begins with 'irc:'.")]
    [InlineData("[x](https:evil)", "BS031 1:5+10 The address 'https:evil' can't be read.")]
    [InlineData("[x](//example.org)", "BS031 1:5+13 The address '//example.org' has no scheme.")]
    [InlineData("a [x]() b", "BS032 1:3+5 The link leads nowhere.")]
    [InlineData("a [[ |words]] b", "BS032 1:3+11 The link leads nowhere.")]
    [InlineData("See [the text][gone] here", "BS033 1:5+16 The reference 'gone' is not defined.")]
    [InlineData("## A {#aa}\n\n::: {#aa}\nText\n:::", "BS034 3:7+2 The id 'aa' is used a second time here.")]
    [InlineData("[](/x)", "BS047 1:1+6 This link has no words.")]
    [InlineData("[a [@b, ¶1]](/x)", "BS048 1:4+8 A link can't contain another link, a citation or a footnote.")]
    [InlineData("[a <https://b.example>](/x)", "BS048 1:4+19 A link can't contain another link, a citation or a footnote.")]
    [InlineData("A &#7; bell", "BS049 1:3+4 The character U+0007 at this place can't be shown.")]
    [InlineData("[x](/a&#x0b;b)", "BS049 1:1+14 The character U+000B at this place can't be shown.")]
    [InlineData("![a&#1;](/x \"b\")", "BS049 1:1+16 The character U+0001 at this place can't be shown.")]
    [InlineData("[x](/a \"b&#2;\")", "BS049 1:1+15 The character U+0002 at this place can't be shown.")]
    public void A_problem_in_a_text_is_reported_at_its_place(string text, string expected) => Assert.Equal(expected, Sample.Read(text).Report());

    [Theory]
    [InlineData("kind=fact", "BS037 1:1+22 This claim has no id.")]
    [InlineData("#one", "BS038 1:1+17 This claim does not say of what kind it is.")]
    [InlineData("#one kind=guess", "BS038 1:23+5 'guess' is not a kind of claim.")]
    [InlineData("#one kind=judgement because=\"so\"", "BS039 1:1+45 This judgement does not say how sure we are.")]
    [InlineData("#one kind=judgement confidence=sure because=\"so\"", "BS039 1:44+4 'sure' is not a confidence.")]
    [InlineData("#one kind=fact confidence=high", "BS039 1:39+4 Only a judgement has a confidence.")]
    [InlineData("#one kind=judgement confidence=high", "BS040 1:1+48 This judgement gives no reason for its confidence.")]
    [InlineData("#one kind=fact colour=red", "BS024 1:28+6 A claim has no attribute 'colour'.")]
    [InlineData("#one kind=fact kind=fact", "BS023 1:28+4 The attribute 'kind' is used a second time here.")]
    [InlineData("#one kind=", "BS023 1:18+5 There is no value after 'kind='.")]
    [InlineData("#one two kind=fact", "BS023 1:18+3 'two' can't be read as an attribute.")]
    public void A_problem_in_a_claims_attributes_is_reported_at_its_place(string attributes, string expected) =>
        Assert.Equal(expected, Sample.Read($"::: {{.claim {attributes}}}\nText. [@a, ¶1]\n:::").Report());

    [Fact]
    public void A_claim_inside_a_claim_is_reported() => Assert.Equal(
        "BS041 2:1+27 A claim can't stand in another claim.",
        Sample.Read(":::: {.claim #one kind=fact}\n::: {.claim #two kind=fact}\nText [@a].\n:::\n::::").Report());

    [Fact]
    public void A_claim_is_reported_where_none_can_stand_and_its_citations_are_kept()
    {
        var sample = Sample.Read("::: {.claim #one kind=fact}\nText. [@a, ¶1]\n:::", ProseScope.WithoutClaims);
        Assert.Equal("BS042 1:1+27 A claim can't stand here.", sample.Report());
        Assert.Empty(sample.Manuscript.Claims);
        Assert.Single(sample.Manuscript.Citations);
    }

    [Fact]
    public void A_claim_that_says_nothing_is_reported() =>
        Assert.Equal("BS043 1:1+27 This claim says nothing.", Sample.Read("::: {.claim #one kind=fact}\n:::").Report());

    [Fact]
    public void A_footnote_in_a_claim_is_reported() => Assert.Equal(
        "BS044 2:5+4 A claim has no footnotes.", Sample.Read("::: {.claim #one kind=fact}\nText[^1] [@a].\n:::\n\n[^1]: Said.").Report());

    [Theory]
    [InlineData("- one\n- two", "BS045 2:9+5 A list can't stand here.")]
    [InlineData("one\n\ntwo", "BS045 4:5+3 Only one paragraph can stand here.")]
    [InlineData("## one", "BS045 2:9+6 A heading can't stand here.")]
    [InlineData("one\n\n[a]: /b", "BS045 4:5+7 The definition of a reference can't stand here.")]
    [InlineData("", "")]
    public void More_than_one_paragraph_is_reported_where_one_is_asked_for(string text, string expected) =>
        Assert.Equal(expected, Sample.Read(new MarkdownText(text, new("a.yml", 2, 9), Indent: 4), ProseScope.Line).Report());

    [Theory]
    [InlineData("- one", "one", "write one paragraph; put a backslash before a character that is meant as it is")]
    [InlineData("one\n\n- two", "one", "write one paragraph; put a backslash before a character that is meant as it is")]
    [InlineData("one\n\ntwo", "one", "make it one paragraph")]
    public void Where_one_paragraph_is_asked_for_the_first_is_read_and_the_hint_says_what_to_do(string text, string read, string hint)
    {
        var sample = Sample.Read(new MarkdownText(text, new("a.yml", 1, 1)), ProseScope.Line);
        Assert.Equal(hint, Assert.Single(sample.Diagnostics).Hint);
        Assert.Equal(read, string.Concat(sample.Manuscript.Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Content).OfType<Text>().Select(text => text.Value)));
    }

    [Theory]
    [InlineData('>', 200)]
    [InlineData('>', 5000)]
    [InlineData('-', 200)]
    public void Text_nested_too_deep_is_reported(char mark, int times)
    {
        var text = "Text\n\n" + string.Concat(Enumerable.Repeat($"{mark} ", times)) + "deep";
        var problem = Assert.Single(Sample.Read(text).Diagnostics);
        Assert.Equal(("BS029", 3, "Text is nested too deep here."), (problem.Rule.Code, problem.Location.Line, problem.Message));
    }

    [Theory]
    [InlineData("", 63)]
    [InlineData("BS029 1:127+6 Text is nested too deep here.", 64)]
    [InlineData("BS029 1:127+78 Text is nested too deep here.", 100)]
    [InlineData("", 63, 63, 63)]
    [InlineData("BS029 5:127+6 Text is nested too deep here.", 63, 63, 64)]
    public void Quotations_may_be_nested_63_deep_each(string expected, params int[] depths) =>
        Assert.Equal(expected, Sample.Read(string.Join("\n\n", depths.Select(depth => string.Concat(Enumerable.Repeat("> ", depth)) + "deep"))).Report());

    [Fact]
    public void The_line_that_is_nested_deepest_is_named()
    {
        var text = string.Join('\n', "Text", "", Quoted(150), "", "One more", "", Quoted(200), "", Quoted(160));
        Assert.Contains(("BS029", new Location("text.md", 7, 1, 400)), Sample.Read(text).Diagnostics.Select(found => (found.Rule.Code, found.Location)));

        static string Quoted(int times) => string.Concat(Enumerable.Repeat("> ", times)) + "deep";
    }

    [Fact]
    public void An_id_that_can_be_none_is_reported()
    {
        var problem = Assert.Single(Sample.Read("## A {#A_b}").Diagnostics);
        Assert.Equal((IdRules.InvalidId, new Location("text.md", 1, 8, 3)), (problem.Rule, problem.Location));
    }

    [Fact]
    public void Two_equal_ids_are_reported_with_both_places() =>
        Assert.Equal(new Location("text.md", 1, 8, 2), Sample.Read("## A {#aa}\n\n## B {#aa}").Diagnostics[0].RelatedLocation);

    [Fact]
    public void All_problems_are_reported_at_once_and_in_the_order_of_the_text()
    {
        var codes = Sample.Read("Text[^x] <b>so</b>\n\n# Title\n\n[a]() and ![](/b)\n\n[^y]: Unused [@C].").Diagnostics.Select(found => found.Rule.Code);
        Assert.Equal(["BS025", "BS020", "BS027", "BS032", "BS030", "BS026"], codes);
    }

    [Theory]
    [InlineData("<br>", "end the line with two spaces or a backslash")]
    [InlineData("<strong>", "write **words**")]
    [InlineData("<i>", "write *words*")]
    [InlineData("<a href='x'>", "write [words](address) or [[id|words]]")]
    [InlineData("<img src=x>", "write ![what it shows](address)")]
    [InlineData("<section>", "write a fenced div: a line '::: {.class}', the text, a line ':::'")]
    [InlineData("<!-- x -->", "delete it; history belongs in the version control")]
    [InlineData("<table>", "write a pipe table: | a | b |")]
    [InlineData("<custom-tag>", "write it in Markdown, or write &lt; for the character itself")]
    public void The_hint_says_what_to_write_instead_of_HTML(string html, string hint) => Assert.Equal(hint, Sample.Read($"Text {html} text").Diagnostics[0].Hint);
}
