using BriefingSite.Reading.Originals.Pdf;
using UglyToad.PdfPig;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>The labels of pages are those that the file gives them.</summary>
public class PageLabelsTests
{
    [Theory]
    [InlineData("0<</S/D>>", "1 2 3 4")]
    [InlineData("0<</S/D/St 5>>", "5 6 7 8")]
    [InlineData("0<</S/r>>2<</S/D>>", "i ii 1 2")]
    [InlineData("0<</S/R/St 8>>", "VIII IX X XI")]
    [InlineData("0<</S/r/St 39>>", "xxxix xl xli xlii")]
    [InlineData("0<</S/R/St 89>>", "LXXXIX XC XCI XCII")]
    [InlineData("0<</S/R/St 399>>", "CCCXCIX CD CDI CDII")]
    [InlineData("0<</S/R/St 899>>", "DCCCXCIX CM CMI CMII")]
    [InlineData("0<</S/R/St 1998>>", "MCMXCVIII MCMXCIX MM MMI")]
    [InlineData("0<</S/R/St 3999>>", "MMMCMXCIX - - -")]
    [InlineData("0<</S/r/St 0>>", "- i ii iii")]
    [InlineData("0<</S/a/St 0>>", "- a b c")]
    [InlineData("0<</S/A/St 25>>", "Y Z AA BB")]
    [InlineData("0<</S/a/St 51>>", "yy zz aaa bbb")]
    [InlineData("0<</S/D/P(A-)>>", "A-1 A-2 A-3 A-4")]
    [InlineData("0<</S/D/P<422D>>>", "B-1 B-2 B-3 B-4")]
    [InlineData("0<</S/D/P 5 0 R>>", "C-1 C-2 C-3 C-4")]
    [InlineData("0<</S/D/P/Name>>", "1 2 3 4")]
    [InlineData("0<</P(Cover)>>1<</S/D>>", "Cover 1 2 3")]
    [InlineData("0<</P(12345678901)/S/D/St 8>>", "123456789018 123456789019 - -")]
    [InlineData("0<<>>2<</S/D>>", "- - 1 2")]
    [InlineData("-1<</S/D>>", "2 3 4 5")]
    [InlineData("1<</S/D>>9<</S/r>>", "- 1 2 3")]
    [InlineData("0<</S/D>>2", "1 2 3 4")]
    [InlineData("0 6 0 R", "7 8 9 10")]
    [InlineData("(x)<</S/r>>0<</S/D>>", "1 2 3 4")]
    public void A_range_of_pages_is_labelled_in_its_style_from_its_first_number(string ranges, string labels) => Assert.Equal(labels, Read($"<</Nums[{ranges}]>>"));

    [Fact]
    public void Ranges_may_stand_in_a_tree()
    {
        Assert.Equal("i ii 1 2", Read("<</Kids[<</Nums[2<</S/D>>]>><</Nums[0<</S/r>>]>>]>>"));
        Assert.Equal("1 2 3 4", Read("7 0 R"));
        Assert.Equal("- - - -", Read($"{string.Concat(Enumerable.Repeat("<</Kids[", 17))}<</Nums[0<</S/D>>]>>{string.Concat(Enumerable.Repeat("]>>", 17))}"));
        Assert.Equal("1 2 3 4", Read($"{string.Concat(Enumerable.Repeat("<</Kids[", 16))}<</Nums[0<</S/D>>]>>{string.Concat(Enumerable.Repeat("]>>", 16))}"));
        // A tree that contains itself ends.
        Assert.Equal("- - - -", Read("8 0 R"));
        Assert.Equal("- - - -", Read("(none)"));
    }

    [Fact]
    public void A_file_without_labels_has_none()
    {
        using var document = PdfDocument.Open(new WrittenPdf().Make());
        Assert.Empty(PageLabels.Of(document));
    }

    private static string Read(string labels)
    {
        using var document = PdfDocument.Open(new WrittenPdf
        {
            Catalog = $"/PageLabels {labels}",
            Objects = ["(C-)", "<</S/D/St 7>>", "<</Nums[0<</S/D>>]>>", "<</Kids[8 0 R]>>"],
            Drawings = ["", "", "", ""],
        }.Make());
        var found = PageLabels.Of(document);
        return string.Join(' ', Enumerable.Range(1, 4).Select(page => found.GetValueOrDefault(page, "-")));
    }
}
