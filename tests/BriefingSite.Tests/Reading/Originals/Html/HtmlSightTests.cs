using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Html;

/// <summary>Which signs of a page are words of its text.</summary>
public class HtmlSightTests
{
    [Theory]
    [InlineData("display:block")]
    [InlineData("color: red; DISPLAY : Block !important")]
    [InlineData("display: flex")]
    [InlineData("display: grid")]
    [InlineData("display: table")]
    [InlineData("display: list-item")]
    public void What_is_displayed_as_a_block_stands_in_a_line_of_its_own(string style) => Assert.Equal("one|two|three", SavedPage.Shown($"<p>one<span style='{style}'>two</span>three</p>"));

    [Theory]
    [InlineData("display: inline-block")]
    [InlineData("display: inline")]
    [InlineData("display: table-cell")]
    [InlineData("color: red; flex: 1")]
    [InlineData("visibility: visible")]
    [InlineData("visibility: visible; display")]
    [InlineData("-x-display: block")]
    public void What_is_displayed_within_a_line_stands_in_it(string style) => Assert.Equal("onetwothree", SavedPage.Shown($"<p>one<span style='{style}'>two</span>three</p>"));

    [Theory]
    [InlineData("<h2><span><button>one</button></span></h2>", "h2 one")]
    [InlineData("<h1><button>one</button></h1>", "h1 one")]
    [InlineData("<h6><button>one</button></h6>", "h6 one")]
    [InlineData("<details open><summary><button>one</button></summary>two</details>", "one|two")]
    [InlineData("<dl><dt><button>one</button></dt><dd>two</dd></dl>", "one|two")]
    [InlineData("<p>two <button>one</button></p>", "two")]
    [InlineData("<h2>two <span style='display:block'><button>one</button></span></h2>", "h2 two")]
    [InlineData("<div>two <i><button>one</button></i></div>", "two")]
    [InlineData("two<h7><button>one</button></h7>", "two")]
    public void A_button_is_read_where_it_is_a_heading(string html, string shown) => Assert.Equal(shown, SavedPage.Shown(html));

    [Theory]
    [InlineData("<i hidden>one</i>", "")]
    [InlineData("<i hidden=hidden>one</i>", "")]
    [InlineData("<i hidden=until-found>one</i>", "one")]
    [InlineData("<i hidden=UNTIL-FOUND>one</i>", "one")]
    [InlineData("<i aria-hidden=' TRUE '>one</i>", "")]
    [InlineData("<i aria-hidden=false>one</i>", "one")]
    [InlineData("<i style='display:none !important'>one</i>", "")]
    [InlineData("<i style='color:red;display: NONE'>one</i>", "")]
    [InlineData("<i style='display:inline'>one</i>", "one")]
    [InlineData("<i style='visibility: hidden'>one</i>", "")]
    [InlineData("<i style='visibility: visible'>one</i>", "one")]
    [InlineData("<i class='note SR-Only'>one</i>", "")]
    [InlineData("<i class='note'>one</i>", "one")]
    [InlineData("<i class='mw-editsection'>one</i>", "")]
    public void What_a_page_says_is_not_shown_is_left_out(string html, string shown)
    {
        var read = SavedPage.Read($"<p>two {html}</p>");
        Assert.Equal($"two {shown}".Trim(), Assert.Single(read.Passages).Text);
        Assert.Equal(shown.Length > 0 ? [] : ["Left out: 1 hidden part."], read.Remarks);
    }

    [Theory]
    [InlineData("<dialog>one</dialog>", "Left out: 1 hidden part.")]
    [InlineData("<dialog open>one</dialog>", "Left out: 1 menu or dialog.")]
    [InlineData("<p hidden>one</p><p hidden>one</p><nav>one</nav><nav>one</nav><s>one</s><del>one</del><strike>one</strike>", "Left out: 2 menus or dialogs, 2 hidden parts, 3 struck-out parts.")]
    [InlineData("<p hidden><img></p><nav></nav><script>a</script>", null)]
    [InlineData("<p><i hidden><svg><title>one</title></svg> – </i><i hidden></i></p>", null)]
    [InlineData("<p><a href=a hidden><b>one</b></a></p>", "Left out: 1 hidden part.")]
    public void What_was_left_out_is_counted_where_it_had_words(string html, string? remark)
    {
        var read = SavedPage.Read($"<p>two</p>{html}");
        Assert.Equal("two", Assert.Single(read.Passages).Text);
        Assert.Equal(remark is null ? [] : [remark], read.Remarks);
    }

    [Theory]
    // Links that lead to a note or back.
    [InlineData("ships<a role=doc-noteref>1</a>", "ships")]
    [InlineData("ships <a role=doc-backlink href=a>back</a>", "ships")]
    [InlineData("ships <a href='#a'>↩</a>", "ships")]
    [InlineData("ships <a href='a.html#a'>^</a>", "ships")]
    [InlineData("ships <a href='a.html'>↩</a>", "ships ↩")]
    [InlineData("ships <a name=a>↩</a>", "ships ↩")]
    [InlineData("ships <a href='#a'></a>came", "ships came")]
    [InlineData("ships<a href='#a'>[a]</a>", "ships")]
    [InlineData("ships<a href='#a'>(12)</a>", "ships")]
    [InlineData("ships<a href='#a'>（1）</a>", "ships")]
    [InlineData("ships<a href='#a'>［1］</a>", "ships")]
    [InlineData("ships <a href='#a'>[see]</a>", "ships [see]")]
    [InlineData("ships <a href='#a'>[12</a>", "ships [12")]
    [InlineData("ships <a href='#a'>12]</a>", "ships 12]")]
    [InlineData("ships <a href='#a'>12</a>", "ships 12")]
    [InlineData("ships <a href='#a'>[A1]</a>", "ships [A1]")]
    [InlineData("ships <a href='#a'>[1A]</a>", "ships")]
    [InlineData("ships <a href='#a'>******************************</a>", "ships")]
    [InlineData("ships <a href='#a'>*******************************</a>", "ships *******************************")]
    [InlineData("ships <b role=doc-noteref>1</b>", "ships 1")]
    // Raised marks of notes.
    [InlineData("ships<sup>1</sup>", "ships")]
    [InlineData("ships<sup>1,2</sup>", "ships")]
    [InlineData("ships<sup>1, 2</sup>", "ships")]
    [InlineData("ships<sup>1,&nbsp;2</sup>", "ships")]
    [InlineData("ships<sup>1–3</sup>", "ships")]
    [InlineData("ships<sup>1-3</sup>", "ships")]
    [InlineData("ships<sup>*</sup>", "ships")]
    [InlineData("ships<sup>†</sup>", "ships")]
    [InlineData("ships<sup>‡</sup>", "ships")]
    [InlineData("ships<sup>§</sup>", "ships")]
    [InlineData("ships<sup>¶</sup>", "ships")]
    [InlineData("ships<sup>#</sup>", "ships")]
    [InlineData("ships<sup>,</sup>", "ships,")]
    [InlineData("ships<sup>[a]</sup>", "ships")]
    [InlineData("the 4<sup>th</sup>", "the 4th")]
    [InlineData("ships<sup></sup>came", "shipscame")]
    [InlineData("ships<sup>1111111111111111111111111111111</sup>", "ships1111111111111111111111111111111")]
    [InlineData("ships<sup>111111111111111111111111111111</sup>", "ships")]
    // A figure after a figure or a unit is a power.
    [InlineData("10<sup>2</sup>", "10²")]
    [InlineData("10<sup>+13</sup>", "10⁺¹³")]
    [InlineData("10<sup>−6</sup>", "10⁻⁶")]
    [InlineData("10<sup>–6</sup>", "10⁻⁶")]
    [InlineData("10<sup>40789</sup>", "10⁴⁰⁷⁸⁹")]
    [InlineData("10<sup>*</sup>", "10")]
    [InlineData("10<sup>-</sup>", "10-")]
    [InlineData("x<sup>2</sup>", "x²")]
    [InlineData("20 km<sup>2</sup>", "20 km²")]
    [InlineData("km<sup>2</sup>", "km²")]
    [InlineData("20 mm<sup>3</sup>", "20 mm³")]
    [InlineData("20 км<sup>2</sup>", "20 км²")]
    [InlineData("20 kg<sup>2</sup>", "20 kg")]
    [InlineData("(20)<sup>2</sup>", "(20)")]
    [InlineData("10<sup>x</sup>", "10^x")]
    [InlineData("10<sub>2</sub>", "10₂")]
    // A figure that leads somewhere is the mark of a note, whatever it follows.
    [InlineData("10<a href='#a'><sup>2</sup></a>", "10")]
    [InlineData("10<a><sup>2</sup></a>", "10²")]
    [InlineData("10<b><sup>2</sup></b>", "10²")]
    [InlineData("10<sup><a href='#a'>2</a></sup>", "10")]
    [InlineData("10<sup><a name=a>2</a></sup>", "10")]
    [InlineData("10<sup><a id=a>2</a></sup>", "10")]
    [InlineData("10<sup><a>2</a></sup>", "10²")]
    [InlineData("10<sup><b id=a>2</b></sup>", "10²")]
    [InlineData("10<sup role=doc-noteref>2</sup>", "10")]
    [InlineData("10<sup role=x>2</sup>", "10²")]
    [InlineData("10<sup>[2]</sup>", "10")]
    // A figure before a symbol counts its nucleons.
    [InlineData("the <sup>14</sup>C-dating", "the 14C-dating")]
    [InlineData("(<sup>4</sup>He)", "(4He)")]
    [InlineData("<sup>4</sup>He", "4He")]
    [InlineData("the <sup>14</sup>C dating", "the C dating")]
    [InlineData("the <sup>1</sup>Cat", "the Cat")]
    [InlineData("the <sup>1</sup>CAT", "the CAT")]
    [InlineData("the <sup>1</sup>cat", "the cat")]
    [InlineData("the <sup>1</sup><i>C</i>-dating", "the 1C-dating")]
    [InlineData("ships<sup>1</sup>C-dating", "shipsC-dating")]
    public void The_mark_of_a_note_is_no_word_and_a_power_is_one(string html, string shown) => Assert.Equal(shown, SavedPage.Shown($"<p>{html}</p>"));
}
