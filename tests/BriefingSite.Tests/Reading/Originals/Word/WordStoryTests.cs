using Xunit;
using static BriefingSite.Tests.Reading.Originals.WordFile;

namespace BriefingSite.Tests.Reading.Originals.Word;

/// <summary>What of the XML of a Word document is printed.</summary>
public class WordStoryTests
{
    [Theory]
    // Signs.
    [InlineData("<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:ptab/><w:t>three</w:t><w:cr/><w:t>four</w:t></w:r></w:p>", "one two three four")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Times\" w:char=\"2013\"/><w:t>b</w:t></w:r></w:p>", "a–b")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:sym w:char=\"2013\"/><w:t>b</w:t></w:r></w:p>", "a–b")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Wingdings\" w:char=\"0041\"/><w:t>b</w:t></w:r></w:p>", "ab")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Symbol MT\" w:char=\"0041\"/><w:t>b</w:t></w:r></w:p>", "ab")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Times\" w:char=\"F041\"/><w:t>b</w:t></w:r></w:p>", "ab")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Times\" w:char=\"D7A3\"/><w:sym w:font=\"Times\" w:char=\"D800\"/><w:t>b</w:t></w:r></w:p>", "a힣b")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Times\" w:char=\"0020\"/><w:sym w:font=\"Times\" w:char=\"0021\"/><w:t>b</w:t></w:r></w:p>", "a!b")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Times\"/><w:t>b</w:t></w:r></w:p>", "ab")]
    // Spaces, where the file does not say that they count.
    [InlineData("<w:p><w:r><w:t xml:space=\"preserve\">a </w:t></w:r><w:r><w:t> b  c </w:t></w:r><w:r><w:t>d</w:t></w:r></w:p>", "a b cd")]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>  </w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>", "ab")]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>  b</w:t></w:r></w:p>", "ab")]
    // What is no text.
    [InlineData("<w:p><w:r><w:t>a</w:t><w:instrText>b</w:instrText><w:delText>c</w:delText><w:delInstrText>d</w:delInstrText><w:pict><w:t>e</w:t></w:pict></w:r></w:p>", "ae")]
    [InlineData("<w:t>a</w:t><w:p><w:r><w:t>b</w:t></w:r></w:p><w:r><w:tab/><w:br/></w:r>", "b")]
    [InlineData("<w:p><w:r><w:ruby><w:rubyPr><w:t>x</w:t></w:rubyPr><w:rt><w:r><w:t>みなと</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "港")]
    [InlineData("<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtEndPr><w:p/></w:sdtEndPr><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>", "a")]
    [InlineData("<w:p><w:r><w:t>a</w:t><v:t>b</v:t></w:r></w:p>", "a")]
    [InlineData("<w:p><m:oMath><m:r><m:t>x</m:t><m:s>y</m:s></m:r></m:oMath></w:p>", "x")]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:x><w:t>a</w:t></mc:x><mc:Choice><w:t>b</w:t></mc:Choice><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>", "b")]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent><mc:Choice><w:t>d</w:t></mc:Choice></w:r></w:p>", "cd")]
    // Paragraphs that go on.
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "ab")]
    [InlineData("<w:p><w:pPr><w:rPr><w:specVanish/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "ab")]
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a|b")]
    [InlineData("<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "ab")]
    [InlineData("<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a|b")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "a|b")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "a")]
    [InlineData("<w:p><w:pPr><w:framePr w:dropCap=\"none\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a|b")]
    [InlineData("<w:p><w:pPr><w:framePr/></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a|b")]
    [InlineData("<w:p><w:pPr><w:framePr w:dropCap=\"margin\"/><w:rPr/></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p>", "ab|c")]
    // A paragraph of which nothing is left is that of the next one.
    [InlineData("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/><w:rPr><w:del/></w:rPr></w:pPr></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "b")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p><w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>b</w:t></w:r></w:p>", "h2 b")]
    // Fields.
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"separate\"/><w:fldChar w:fldCharType=\"end\"/><w:t>a</w:t></w:r></w:p>", "a")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:fldChar w:fldCharType=\"begin\"/><w:t>b</w:t><w:tab/><w:br/><w:fldChar w:fldCharType=\"separate\"/><w:t>c</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>d</w:t></w:r></w:p>", "acd")]
    // Tables.
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>", "a")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "a b c")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>…</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "a b")]
    [InlineData("<w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "a")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:cellIns/></w:tcPr><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "b")]
    [InlineData("<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", "a")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "a b")]
    // Boxes.
    [InlineData("<w:p><w:r><w:t>a</w:t><w:txbxContent><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent><w:t>c</w:t></w:r></w:p>", "ac|b")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent></w:r></w:p>", "")]
    [InlineData("<w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent><w:p><w:r><w:t>c</w:t></w:r></w:p>", "b|c")]
    public void What_a_reader_of_the_printed_text_sees_is_read(string body, string shown) => Assert.Equal(shown, string.Join('|', Read(Make(body)).Passages.Select(passage => passage.Level > 0 ? $"h{passage.Level} {passage.Text}" : passage.Text)));

    [Theory]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>a</w:t></w:r></w:p>", "A field has no end; text behind its beginning may be missing.")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>a</w:t></w:r></w:p>", null)]
    [InlineData("<w:altChunk/>", "1 embedded part in another format was left out.")]
    [InlineData("<w:altChunk/><w:p><w:subDoc/></w:p>", "2 embedded parts in another format were left out.")]
    [InlineData("<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>", "1 tracked change is not accepted yet: the text was read as it would be with all accepted.")]
    [InlineData("<w:p><w:del/><w:moveFrom/><w:moveTo/><w:pPr><w:rPr><w:ins/><w:moveTo/><w:del/><w:moveFrom/><w:b/></w:rPr></w:pPr></w:p>", "7 tracked changes are not accepted yet: the text was read as it would be with all accepted.")]
    [InlineData("<w:tbl><w:tr><w:trPr><w:ins/><w:del/><w:x/></w:trPr><w:tc><w:tcPr><w:cellIns/><w:cellDel/></w:tcPr></w:tc></w:tr></w:tbl>", "4 tracked changes are not accepted yet: the text was read as it would be with all accepted.")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p>", "Hidden text was left out in 1 place.")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:sym w:char=\"2013\"/></w:r></w:p>", "Hidden text was left out in 1 place.")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:tab/></w:r></w:p>", null)]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>", null)]
    [InlineData("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", "1 note stands as passages behind the paragraph with the mark.")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id=\"1\"/></w:r></w:p>", null)]
    [InlineData("<w:p><w:r><w:footnoteReference w:id=\"9\"/><w:footnoteReference/></w:r></w:p>", null)]
    public void What_a_reader_of_the_printed_text_does_not_see_is_said(string body, string? remark) => Assert.Equal(remark is null ? [] : [remark], Read(Make(body, ("footnotes", Notes))).Remarks);

    private static string Notes => $"<w:footnote w:id=\"1\">{P("One.")}</w:footnote><w:footnote w:id=\"2\" w:type=\"normal\">{P("Two.")}</w:footnote><w:footnote w:id=\"3\" w:type=\"separator\">{P("Three.")}</w:footnote><w:x w:id=\"4\">{P("Four.")}</w:x><w:footnote w:id=\"6\">{P("Six.")}</w:footnote><w:footnote w:id=\"6\">{P("Seven.")}</w:footnote>";

    [Theory]
    [InlineData("a<1>b", "ab|One.")]
    [InlineData("a<2><1>b", "ab|Two.|One.")]
    [InlineData("a<1>b<1>", "ab|One.")]
    [InlineData("a<3>b<4>", "ab")]
    [InlineData("a<6>", "a|Six.")]
    [InlineData("<1>", "One.")]
    public void A_note_stands_behind_the_paragraph_that_refers_to_it(string written, string shown)
    {
        var body = System.Text.RegularExpressions.Regex.Replace(written, "<(.)>|([a-z])", match => match.Groups[1].Success ? $"<w:r><w:footnoteReference w:id=\"{match.Groups[1]}\"/></w:r>" : R(match.Groups[2].Value));
        Assert.Equal(shown.Split('|'), Passages($"<w:p>{body}</w:p>", ("footnotes", Notes)));
    }

    [Theory]
    [InlineData("1", "a|One.")]
    [InlineData("true", "a|One.")]
    [InlineData("on", "a|One.")]
    [InlineData("0", "ax|One.")]
    public void The_mark_of_a_note_that_the_writer_chose_is_no_word(string follows, string shown) =>
        Assert.Equal(shown.Split('|'), Passages($"<w:p>{R("a")}<w:r><w:footnoteReference w:customMarkFollows=\"{follows}\" w:id=\"1\"/><w:t>x</w:t></w:r></w:p>", ("footnotes", Notes)));

    [Fact]
    public void The_heads_and_feet_of_pages_are_left_out_and_empty_ones_are_none()
    {
        Assert.Equal(["The heads and feet of the pages were left out."], Read(Make(P("a"), ("footer", P("Page")))).Remarks);
        Assert.Equal(["The heads and feet of the pages were left out."], Read(Make(P("a"), ("header", P("Page")))).Remarks);
        Assert.Empty(Read(Make(P("a"), ("header", P("")), ("footer", ""))).Remarks);
        Assert.Equal(["2 comments were left out."], Read(Make(P("a"), ("comments", "<w:comment/><w:comment/><w:x/>"))).Remarks);
    }
}
