using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>Fonts that are not in the file and name no encoding have the standard one.</summary>
public class StandardEncodingTests
{
    private const string Written = "It\u00D0the \u00AAferry\u00BA\u00D0isn't late in 1990\u00B195";

    [Fact]
    public void Dashes_and_quotation_marks_are_those_of_the_standard_encoding() =>
        Assert.Equal("It—the “ferry”—isn’t late in 1990–95", Read("/Subtype/Type1/BaseFont/MIonic/FontDescriptor 5 0 R"));

    [Theory]
    [InlineData("/Subtype/Type1/BaseFont/MIonic/FontDescriptor 5 0 R/Encoding/WinAnsiEncoding", "It\u00D0the")]
    [InlineData("/Subtype/TrueType/BaseFont/MIonic/FontDescriptor 5 0 R", "It\u00D0the")]
    [InlineData("/Subtype/Type1/BaseFont/Helvetica", "It—the")]
    public void Other_fonts_have_their_own(string font, string start) => Assert.StartsWith(start, Read(font), StringComparison.Ordinal);

    private static string Read(string font)
    {
        var widths = $"/FirstChar 32/LastChar 255/Widths[{string.Join(' ', Enumerable.Repeat(500, 224))}]";
        var file = new WrittenPdf
        {
            Font = font + (font.Contains("Descriptor", StringComparison.Ordinal) ? widths : ""),
            Objects = ["<</Type/FontDescriptor/FontName/MIonic/Flags 34/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 700/Descent -150/CapHeight 700/StemV 80>>"],
            Drawings = [WrittenPdf.Say(Written)],
        };
        return string.Join(' ', ReadPdf.Read(file.Make()).Paragraphs.SelectMany(paragraph => paragraph.Lines));
    }
}
