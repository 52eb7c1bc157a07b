using Xunit;
using static BriefingSite.Tests.Reading.Originals.WordFile;

namespace BriefingSite.Tests.Reading.Originals.Word;

/// <summary>What the style of a paragraph says of it.</summary>
public class WordStylesTests
{
    [Theory]
    [InlineData("<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", 1)]
    [InlineData("<w:pPr><w:outlineLvl w:val=\"5\"/></w:pPr>", 6)]
    [InlineData("<w:pPr><w:outlineLvl w:val=\"8\"/></w:pPr>", 6)]
    [InlineData("<w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>", 0)]
    [InlineData("<w:pPr><w:outlineLvl w:val=\"-1\"/></w:pPr>", 0)]
    [InlineData("<w:pPr><w:outlineLvl w:val=\"x\"/></w:pPr>", 0)]
    [InlineData("<w:pPr><w:jc w:val=\"0\"/></w:pPr>", 0)]
    [InlineData("<w:name w:val=\"heading 1\"/>", 1)]
    [InlineData("<w:name w:val=\"Heading 3\"/>", 3)]
    [InlineData("<w:name w:val=\"heading 9\"/>", 6)]
    [InlineData("<w:name w:val=\"heading 0\"/>", 1)]
    [InlineData("<w:name w:val=\"heading one\"/>", 1)]
    [InlineData("<w:name w:val=\"headings 2\"/>", 0)]
    [InlineData("<w:name w:val=\"TITLE\"/>", 1)]
    [InlineData("<w:name w:val=\"Subtitle\"/>", 0)]
    [InlineData("<w:name/>", 0)]
    [InlineData("<w:name w:val=\"heading 2\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>", 0)]
    [InlineData("<w:basedOn w:val=\"H2\"/>", 2)]
    [InlineData("<w:basedOn w:val=\"H2\"/><w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>", 4)]
    [InlineData("<w:basedOn w:val=\"H3\"/><w:name w:val=\"mine\"/>", 3)]
    [InlineData("<w:basedOn w:val=\"S\"/>", 0)]
    [InlineData("<w:basedOn w:val=\"gone\"/>", 0)]
    public void A_heading_is_known_by_the_level_or_the_name_of_its_style(string style, int level) => Assert.Equal(level, Read(Make(P("One", "<w:pStyle w:val=\"S\"/>"),
        ("styles", $"<w:style w:styleId=\"H2\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style><w:style w:styleId=\"H3\"><w:name w:val=\"heading 3\"/></w:style><w:style w:styleId=\"s\">{style}</w:style><w:style w:styleId=\"S\"><w:name w:val=\"heading 5\"/></w:style>"))).Passages.Single().Level);

    [Theory]
    [InlineData("w:type=\"paragraph\" w:default=\"1\"", 3)]
    [InlineData("w:type=\"paragraph\" w:default=\"true\"", 3)]
    [InlineData("w:type=\"paragraph\" w:default=\"0\"", 0)]
    [InlineData("w:type=\"paragraph\"", 0)]
    [InlineData("w:type=\"character\" w:default=\"1\"", 0)]
    public void A_paragraph_without_a_style_has_the_default_one(string attributes, int level) =>
        Assert.Equal(level, Read(Make(P("One"), ("styles", $"<w:style {attributes} w:styleId=\"D\"><w:name w:val=\"heading 3\"/></w:style>"))).Passages.Single().Level);

    [Theory]
    [InlineData("toc 1", true)]
    [InlineData("TOC Heading", true)]
    [InlineData("table of figures", true)]
    [InlineData("toc ", false)]
    [InlineData("toc", false)]
    [InlineData("table of content", false)]
    public void A_line_of_the_contents_is_an_aside(string name, bool isContents)
    {
        var passage = Read(Make(P("One", "<w:pStyle w:val=\"S\"/><w:outlineLvl w:val=\"1\"/>"), ("styles", $"<w:style w:styleId=\"S\"><w:name w:val=\"{name}\"/></w:style>"))).Passages.Single();
        Assert.Equal((isContents ? "Contents line" : null, isContents ? 0 : 2), (passage.Aside, passage.Level));
    }

    [Theory]
    [InlineData("<w:vanish/>", "", "")]
    [InlineData("<w:vanish w:val=\"true\"/>", "", "")]
    [InlineData("<w:vanish w:val=\"false\"/>", "", "One")]
    [InlineData("<w:vanish w:val=\"off\"/>", "", "One")]
    [InlineData("<w:vanish w:val=\"0\"/>", "", "One")]
    [InlineData("", "", "One")]
    [InlineData("<w:vanish/>", "<w:vanish w:val=\"0\"/>", "One")]
    [InlineData("<w:vanish/>", "<w:rStyle w:val=\"open\"/>", "One")]
    [InlineData("<w:vanish/>", "<w:rStyle w:val=\"other\"/>", "")]
    [InlineData("", "<w:rStyle w:val=\"shut\"/>", "")]
    [InlineData("", "<w:rStyle w:val=\"shut\"/><w:vanish w:val=\"0\"/>", "One")]
    public void Text_in_a_hidden_style_is_hidden(string style, string run, string shown)
    {
        var text = Read(Make($"<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr>{R("One", run)}</w:p>", ("styles",
            $"<w:style w:styleId=\"P\"><w:rPr>{style}</w:rPr></w:style><w:style w:styleId=\"S\"><w:basedOn w:val=\"P\"/></w:style><w:style w:styleId=\"open\"><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:style><w:style w:styleId=\"shut\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"other\"/>")));
        Assert.Equal(shown, string.Join('|', text.Passages.Select(passage => passage.Text)));
        Assert.Equal(shown.Length == 0 ? ["Hidden text was left out in 1 place."] : [], text.Remarks);
    }

    [Fact]
    public void Styles_that_are_based_on_each_other_in_a_circle_end_nothing() => Assert.Equal(0, Read(Make(P("One", "<w:pStyle w:val=\"A\"/>"),
        ("styles", "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"))).Passages.Single().Level);

    [Theory]
    // The default of the document, the style, and the run.
    [InlineData("<w:lang w:val=\"de-DE\"/>", "", "", "One", "de")]
    [InlineData("<w:lang w:val=\"de-DE\"/>", "<w:lang w:val=\"fr-FR\"/>", "", "One", "fr")]
    [InlineData("<w:lang w:val=\"de-DE\"/>", "<w:lang w:val=\"fr-FR\"/>", "<w:lang w:val=\"en-GB\"/>", "One", "en")]
    [InlineData("<w:lang w:val=\"de-DE\"/>", "", "<w:lang w:eastAsia=\"ja-JP\"/>", "One", "de")]
    [InlineData("<w:lang w:eastAsia=\"ja-JP\"/>", "<w:lang w:eastAsia=\"ko-KR\"/>", "<w:lang w:val=\"en-GB\"/>", "港", "ko")]
    [InlineData("<w:lang w:bidi=\"fa-IR\"/>", "<w:lang w:bidi=\"he-IL\"/>", "<w:lang w:val=\"en-GB\"/>", "کبیر", "he")]
    [InlineData("<w:lang w:bidi=\"fa-IR\"/>", "", "<w:lang w:bidi=\"he-IL\"/>", "کبیر", "he")]
    [InlineData("", "", "", "One", null)]
    // Which is meant, the letters say.
    [InlineData("<w:lang w:val=\"de-DE\" w:eastAsia=\"ja-JP\" w:bidi=\"fa-IR\"/>", "", "", "12 港", "ja")]
    [InlineData("<w:lang w:val=\"de-DE\" w:eastAsia=\"zh-CN\"/>", "", "", "港", "zh-CN")]
    [InlineData("<w:lang w:val=\"de-DE\" w:eastAsia=\"ko-KR\"/>", "", "", "항", "ko")]
    [InlineData("<w:lang w:val=\"de-DE\" w:eastAsia=\"en-US\"/>", "", "", "港", null)]
    [InlineData("<w:lang w:val=\"de-DE\" w:bidi=\"fa-IR\"/>", "", "", "کبیر", "fa")]
    [InlineData("<w:lang w:val=\"de-DE\" w:bidi=\"ar-SA\"/>", "", "", "كبير", null)]
    [InlineData("<w:lang w:val=\"ru-RU\" w:bidi=\"he-IL\" w:eastAsia=\"ja-JP\"/>", "", "", "Порт", "ru")]
    [InlineData("<w:lang w:val=\"de-DE\"/>", "", "", "12", null)]
    public void The_language_of_a_text_is_that_of_its_letters(string defaults, string style, string run, string words, string? language) => Assert.Equal(language, Read(Make($"<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr>{R(words, run)}</w:p>",
        ("styles", $"<w:docDefaults><w:rPrDefault><w:rPr>{defaults}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:styleId=\"S\"><w:rPr>{style}</w:rPr></w:style>"))).Metadata.Language);

    [Theory]
    [InlineData("aaa", "bb", "", "en")]
    [InlineData("aa", "bb", "", null)]
    [InlineData("aaa", "b", "11", null)]
    [InlineData("aaaa", "b", "11", "en")]
    public void The_language_of_a_document_is_that_of_most_of_it(string english, string french, string figures, string? language) => Assert.Equal(language, Read(Make(
        $"<w:p>{R(english, "<w:lang w:val=\"en-GB\"/>")}{R(french, "<w:lang w:val=\"fr\"/>")}{R(figures)}</w:p>", ("styles", ""))).Metadata.Language);

    [Fact]
    public void Where_the_text_names_no_language_the_properties_of_the_document_may()
    {
        Assert.Equal("en", Read(Make(P("One"), ("styles", ""), ("core", "<dc:language>en-GB</dc:language>"))).Metadata.Language);
        Assert.Equal("de", Read(Make(P("One"), ("core", "<dc:language>en-GB</dc:language>"))).Metadata.Language);
    }
}
