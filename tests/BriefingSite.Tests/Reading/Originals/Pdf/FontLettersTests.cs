using System.Globalization;
using System.Text;
using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>A letter that a file does not name is read by the name of its sign, or stays as one that is not known; it never vanishes.</summary>
public class FontLettersTests
{
    // Standard strings of compact fonts: "section", "fi", "a", "e".
    private const int Section = 102, Fi = 109, A = 66, E = 70, Own = 391;

    private const string Program = "/Subtype/Type1/BaseFont/AAAAAA+Own/FontDescriptor 5 0 R";

    [Fact]
    public void Signs_of_a_font_without_an_encoding_have_the_names_of_its_program()
    {
        var read = Read(Program, "ae\\014x", Compact((97, A), (101, E), (12, Fi), (120, Section)));
        Assert.Equal(("aefi§", null), read);
        // A map of some codes leaves the others to the program.
        Assert.Equal(("aefi§", null), Read(Program + "/ToUnicode 7 0 R", "ae\\014x", Compact((97, A), (101, E), (12, Fi), (120, Section)), "1 beginbfchar <61> <0061> endbfchar"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/ToUnicode 7 0 R")]
    public void A_sign_with_a_name_of_its_own_is_not_known_and_does_not_vanish(string map) =>
        Assert.Equal(("ae\uFFFDa", Doubts.Unnamed), Read(Program + map, "ae\\014a", Compact((97, A), (101, E), (12, Own)), "1 beginbfrange <61> <65> <0061> endbfrange"));

    [Theory]
    [InlineData("f_i", "ofice")]
    [InlineData("f_f_i", "office")]
    [InlineData("uni00660069", "ofice")]
    [InlineData("u0066", "ofce")]
    [InlineData("fi.alt", "ofice")]
    public void Names_of_an_encoding_are_read_as_the_glyph_list_has_them(string name, string read) =>
        Assert.Equal((read, null), Read($"/Subtype/Type1/BaseFont/Own/FontDescriptor 5 0 R/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[12/{name}]>>", "o\\014ce", null));

    [Theory]
    [InlineData("g12")]
    [InlineData("sign12")]
    public void A_name_that_says_nothing_of_letters_leaves_the_sign_unknown(string name) =>
        Assert.Equal(("o\uFFFDce", Doubts.Unnamed), Read($"/Subtype/Type1/BaseFont/Own/FontDescriptor 5 0 R/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[12/{name}]>>", "o\\014ce", null));

    [Fact]
    public void Where_the_map_gives_codes_other_letters_than_the_encoding_the_encoding_names_none()
    {
        const string font = Program + "/ToUnicode 7 0 R/Encoding/WinAnsiEncoding";
        Assert.Equal(("xye\uFFFD", Doubts.Unnamed), Read(font, "abe=", Compact((97, A), (98, A + 1), (101, E), (61, Own)), "3 beginbfchar <61> <0078> <62> <0079> <65> <0065> endbfchar"));
        Assert.Equal(("abe=", null), Read(font, "abe=", Compact((97, A), (98, A + 1), (101, E), (61, 30)), "3 beginbfchar <61> <0061> <62> <0062> <65> <0065> endbfchar"));
    }

    [Fact]
    public void Letters_of_a_font_that_names_none_are_guesses() => Assert.Equal(("The ferry left.", Doubts.Unnamed), Read("/Subtype/TrueType/BaseFont/Own/FontDescriptor 5 0 R", "The ferry left.", null));

    private static (string Text, string? Doubt) Read(string font, string written, string? program, string map = "")
    {
        var file = new WrittenPdf
        {
            Font = $"{font}/FirstChar 0/LastChar 255/Widths[{string.Join(' ', Enumerable.Repeat(500, 256))}]",
            Objects =
            [
                $"<</Type/FontDescriptor/FontName/Own/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 700/Descent -150/CapHeight 700/StemV 80{(program is null ? "" : "/FontFile3 6 0 R")}>>",
                WrittenPdf.Stream(program ?? "", "/Subtype/Type1C"),
                WrittenPdf.Stream($"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00><FF> endcodespacerange {map} endcmap end end"),
            ],
            Drawings = [WrittenPdf.Say(written)],
        };
        var paragraph = Assert.Single(ReadPdf.Read(file.Make()).Paragraphs);
        return (string.Join(' ', paragraph.Lines), paragraph.Doubt);
    }

    // A compact font: its codes with the numbers of the names of their signs, each a square.
    private static string Compact(params (int Code, int Name)[] signs)
    {
        const string square = "\u008B\u008B\u0015\u00EF\u0006\u00EF\u0007\u000E";
        var names = Index("Own");
        var strings = Index("odd");
        var encoding = $"\0{(char)signs.Length}{string.Concat(signs.Select(sign => (char)sign.Code))}";
        var charset = "\0" + string.Concat(signs.Select(sign => $"{(char)(sign.Name >> 8)}{(char)(sign.Name & 0xFF)}"));
        var shapes = Index(["\u000E", .. signs.Select(_ => square)]);
        var start = 4 + names.Length + Index(Top(0, 0, 0, 0)).Length + strings.Length + 2;
        var top = Top(start + encoding.Length, start, start + encoding.Length + charset.Length, start + encoding.Length + charset.Length + shapes.Length);
        return $"\u0001\0\u0004\u0001{names}{Index(top)}{strings}\0\0{encoding}{charset}{shapes}\u008B\u0014";
    }

    private static string Top(int charset, int encoding, int shapes, int own) => $"{Number(charset)}\u000F{Number(encoding)}\u0010{Number(shapes)}\u0011{Number(2)}{Number(own)}\u0012";

    private static string Number(int value) => string.Concat(((int[])[29, value >> 24, value >> 16, value >> 8, value]).Select(part => (char)(part & 0xFF)));

    private static string Index(params string[] items)
    {
        var index = new StringBuilder($"\0{(char)items.Length}\u0001");
        var at = 1;
        index.Append((char)at);
        foreach (var item in items) index.Append((char)(at += item.Length));
        return index.Append(CultureInfo.InvariantCulture, $"{string.Concat(items)}").ToString();
    }
}
