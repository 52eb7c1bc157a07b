using Xunit;
using static BriefingSite.Tests.Reading.Originals.WordFile;

namespace BriefingSite.Tests.Reading.Originals.Word;

/// <summary>Formulas of Word, and what is set above and below the line. <c>?</c> stands behind what is in doubt.</summary>
public class WordFormulaTests
{
    private const string Over = "<w:vertAlign w:val=\"superscript\"/>", Under = "<w:vertAlign w:val=\"subscript\"/>";

    [Theory]
    [InlineData("<m:f><m:fPr><m:type m:val=\"bar\"/></m:fPr><m:num>2</m:num><m:den>3</m:den></m:f>", "a 2/3 b")]
    [InlineData("<m:f><m:fPr><m:type m:val=\"noBar\"/></m:fPr><m:num>n</m:num><m:den>k</m:den></m:f>", "a (n k) b?")]
    [InlineData("1<m:f><m:num>1</m:num><m:den>2</m:den></m:f>", "a 1 1/2 b")]
    [InlineData("<m:f><m:num>x+1</m:num><m:den><m:f><m:num>1</m:num><m:den>y</m:den></m:f></m:den></m:f>", "a (x+1)/(1/y) b")]
    [InlineData("<m:sSup><m:e>x</m:e><m:sup>2</m:sup></m:sSup>+<m:sSup><m:e>10</m:e><m:sup>n</m:sup></m:sSup>", "a x²+10^n b")]
    [InlineData("<m:sSub><m:e>x</m:e><m:sub>1</m:sub></m:sSub><m:sSubSup><m:e>y</m:e><m:sub>i</m:sub><m:sup>2</m:sup></m:sSubSup>", "a x1yi² b")]
    [InlineData("<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/><m:e>2</m:e></m:rad><m:rad><m:deg>3</m:deg><m:e>x+y</m:e></m:rad>", "a √2∛(x+y) b")]
    [InlineData("<m:d><m:e>x</m:e><m:e>y</m:e></m:d><m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e>z</m:e></m:d>", "a (x|y)[z] b")]
    [InlineData("<m:func><m:fName>sin</m:fName><m:e>x</m:e></m:func>", "a sin x b")]
    [InlineData("<m:sPre><m:sub>6</m:sub><m:sup>14</m:sup><m:e>C</m:e></m:sPre>", "a ¹⁴₆C b")]
    [InlineData("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>i</m:sub><m:sup>n</m:sup><m:e>i</m:e></m:nary>", "a ∑ i n i b?")]
    [InlineData("<m:nary><m:sub/><m:sup/><m:e>x</m:e></m:nary>", "a ∫ x b")]
    [InlineData("<m:m><m:mr><m:e>1</m:e><m:e>2</m:e></m:mr></m:m>", "a 1 2 b?")]
    public void A_formula_is_a_line(string formula, string shown)
    {
        var math = System.Text.RegularExpressions.Regex.Replace(formula, ">([^<>]+)<|^([0-9])", match => match.Groups[1].Success ? $"><m:r><m:t>{match.Groups[1]}</m:t></m:r><" : $"<m:r><m:t>{match.Groups[2]}</m:t></m:r>");
        Assert.Equal(shown, Shown($"{R("a ")}<m:oMath>{math}</m:oMath>{R(" b")}"));
    }

    [Fact]
    public void What_is_set_above_and_below_the_line_is_read_as_what_it_is()
    {
        Assert.Equal("a 2/3 majority", Shown(R("a ") + R("2", Over) + R("/") + R("3", Under) + R(" majority")));
        Assert.Equal("1 1/2 ships", Shown(R("1") + R("1", Over) + R("⁄") + R("2", Under) + R(" ships")));
        // Programs divide runs anywhere.
        Assert.Equal("a 10¹² of CO2", Shown(R("a 10") + R("1", Over) + R("2", Over) + R(" of CO") + R("2", Under)));
        Assert.Equal("ships, the 1st", Shown(R("ships,") + R("3 ", Over) + R("the 1") + R("st", Over)));
        Assert.Equal("in 2031¹ it?", Shown(R("in 2031") + R("1", Over) + R(" it")));
        Assert.Equal("in 2031 it", Shown($"{R("in 2031")}<w:hyperlink w:anchor=\"n\">{R("1", Over)}</w:hyperlink>{R(" it")}"));
        Assert.Equal("10⁶ m", string.Join('|', Passages($"<w:p>{R("10")}{R("6", "<w:rStyle w:val=\"Up\"/>")}{R(" m")}</w:p>", ("styles", $"<w:style w:type=\"character\" w:styleId=\"Up\"><w:name w:val=\"Up\"/><w:rPr>{Over}</w:rPr></w:style>"))));
    }

    [Fact]
    public void A_field_has_a_fraction_and_what_is_a_picture_is_in_doubt()
    {
        Assert.Equal("a 2/3 majority", Shown(R("a ") + Field("EQ \\f(2;3)") + R(" majority")));
        Assert.Equal("a majority?", Shown(R("a") + Field("EQ \\s\\up8(2)") + R(" majority")));
        Assert.Equal("a majority", Shown(R("a") + Field("PAGE") + R(" majority")));
        Assert.Equal("a 2/3 majority", Shown($"{R("a ")}<w:fldSimple w:instr=\" EQ \\f(2,3) \"/>{R(" majority")}"));
        Assert.Equal("a majority?", Shown($"{R("a")}<w:r><w:object><v:OLEObject ProgID=\"Equation.3\"/></w:object></w:r>{R(" majority")}"));
        // A row has the doubts of its cells.
        var row = $"<w:tbl><w:tr><w:tc>{P("a")}</w:tc><w:tc><w:p>{R("5")}{R("2", Over)}</w:p></w:tc></w:tr></w:tbl>";
        Assert.Contains("1 passage in doubt: a figure above the line", Assert.Single(Read(Make(row)).Remarks), StringComparison.Ordinal);
    }

    private static string Field(string code) => $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Shown(string paragraph) => string.Join('|', Read(Make($"<w:p>{paragraph}</w:p>")).Passages.Select(passage => passage.Text + (passage.Doubt is null ? "" : "?")));
}
