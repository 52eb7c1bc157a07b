using System.IO.Compression;
using System.Text;
using BriefingSite.Reading.Originals;
using BriefingSite.Tests.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>What is a PDF, what is read of it, and what is said of one that can't be read.</summary>
public class PdfFormatTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", true)]
    [InlineData("%PDF-1.7\r", true)]
    [InlineData("%PDF-1.7", true)]
    [InlineData("%PDF-0.9\n", true)]
    [InlineData("%PDF-9.0\n", true)]
    [InlineData("%PDF-1.7 \n", true)]
    [InlineData("%PDF-1.7%", true)]
    [InlineData("%PDF-1.7\0", true)]
    [InlineData("%PDF-1.7\u00E2\u00E3", true)]
    [InlineData("\u00EF\u00BB\u00BF%PDF-1.7\n", true)]
    [InlineData("\r\n \t\0%PDF-1.7\n", true)]
    [InlineData("%PDF-1.", false)]
    [InlineData("%PDF-1.7~", false)]
    [InlineData("%PDF-1.7 is a version", false)]
    [InlineData("%PDF-/.7\n", false)]
    [InlineData("%PDF-:.7\n", false)]
    [InlineData("%PDF-1,7\n", false)]
    [InlineData("%PS--1.7\n", false)]
    [InlineData("The file begins with %PDF-1.7\n", false)]
    public void A_PDF_is_told_by_its_first_line(string text, bool isPdf) => Assert.Equal(isPdf, new PdfFormat().Accepts(new("report", new(Encoding.Latin1.GetBytes(text)))));

    [Fact]
    public void Lines_may_stand_before_the_mark_of_a_PDF()
    {
        byte[] Behind(string before, byte[]? file = null) => [.. Encoding.ASCII.GetBytes(before), .. file ?? new WrittenPdf().Make()];
        Assert.True(new PdfFormat().Accepts(new("report.pdf", new(Behind("%%EOF\r\n")))));
        Assert.Equal("The ferry left.", Assert.Single(PdfFile.ReadBytes(Behind("%%EOF\r\n")).Passages).Text);
        Assert.False(new PdfFormat().Accepts(new("report.pdf", new(Behind(new string('a', 1020) + "\n")))));
        Assert.False(new PdfFormat().Accepts(new("report.txt", new(Behind("It begins so:\n", "%PDF-1.7\nand ends so."u8.ToArray())))));
    }

    [Fact]
    public void A_picture_that_is_larger_than_the_page_and_mostly_beside_it_is_no_picture_of_the_page()
    {
        static string? Doubt(string place) => Assert.Single(PdfFile.ReadBytes(new WrittenPdf
        {
            Objects = [WrittenPdf.Stream("\u00FF", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")],
            Resources = "/XObject<</I 5 0 R>>",
            Drawings = [$"q {place} cm /I Do Q\n" + WrittenPdf.Say("The ferry left.")],
        }.Make()).Passages).Doubt;
        Assert.Null(Doubt("1200 0 0 800 -900 0"));
        Assert.NotNull(Doubt("600 0 0 800 0 0"));
        Assert.NotNull(Doubt("-600 0 0 -800 600 800"));
    }

    [Fact]
    public void A_file_with_a_password_is_named()
    {
        var zeros = new string('0', 64);
        Refused("is locked with a password", new() { Objects = [$"<</Filter/Standard/V 1/R 2/P -4/O<{zeros}>/U<{zeros}>>>"], Trailer = $"/Encrypt 5 0 R/ID[<{zeros[..32]}><{zeros[..32]}>]" });
    }

    [Fact]
    public void A_file_without_text_or_with_letters_that_have_no_names_is_named()
    {
        Refused("holds pictures of pages and no text", new() { Drawings = ["", ""] });
        Refused("holds pictures of pages and no text", new() { Drawings = [WrittenPdf.Say("The ferry left.", x: 900)] });
        Refused("does not say which letters its signs are", Named("E000"));
        Assert.Equal("ZZZZZ", Read(Named("005A")));
        // Half of them.
        Assert.Contains("\uFFFD", Read(Named("E000", "aaaaa")), StringComparison.Ordinal);

        static WrittenPdf Named(string code, string others = "") => new()
        {
            Font = "/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[0.1 0 0 0.1 0 0]/CharProcs<<>>/Encoding<</Type/Encoding/Differences[65/A 97/a]>>/FirstChar 65/LastChar 97/Widths[" + string.Join(' ', Enumerable.Repeat("5", 33)) + "]/ToUnicode 5 0 R",
            Drawings = [WrittenPdf.Say($"AAAAA{others}")],
            Objects = [WrittenPdf.Stream($"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00><FF> endcodespacerange 2 beginbfchar <41><{code}> <61><0061> endbfchar endcmap end end")],
        };
    }

    [Theory]
    [InlineData("The ferry left.", 1, false)]
    [InlineData("Please wait.", 2, false)]
    [InlineData("The ferry left.", 3, true)]
    public void A_form_whose_text_another_program_makes_is_named(string text, int pages, bool isRead)
    {
        var file = new WrittenPdf { Catalog = "/AcroForm<</XFA(x)/Fields[]>>", Drawings = [.. Enumerable.Repeat(WrittenPdf.Say(text), pages)] };
        Assert.Equal(isRead ? null : "report.pdf is a form whose text only Adobe's viewer makes.", PdfFile.ReadBytes(file.Make()).Problem?.Message);
    }

    [Fact]
    public void A_form_with_a_text_of_its_own_is_read()
    {
        var text = string.Concat(Enumerable.Range(0, 10).Select(i => WrittenPdf.Say("The ferry left the harbour.", y: 700 - i * 13)));
        Assert.Null(PdfFile.ReadBytes(new WrittenPdf { Catalog = "/AcroForm<</XFA(x)/Fields[]>>", Drawings = [text] }.Make()).Problem);
        Assert.NotNull(PdfFile.ReadBytes(new WrittenPdf { Catalog = "/AcroForm<</XFA(x)/Fields[]>>", Drawings = [text + WrittenPdf.Say("Please wait for it.", y: 400)] }.Make()).Problem);
        Assert.Null(PdfFile.ReadBytes(new WrittenPdf { Catalog = "/AcroForm<</Fields[]>>" }.Make()).Problem);
        Assert.Null(PdfFile.ReadBytes(new WrittenPdf { Catalog = "/AcroForm 99 0 R" }.Make()).Problem);
    }

    [Fact]
    public void A_file_has_three_thousand_pages_at_most() =>
        Refused("has 3,001 pages; 3,000 can be read", new() { Kids = string.Concat(Enumerable.Repeat("5 0 R ", 3001)) });

    [Theory]
    [InlineData("[1 2 1]", false)]
    [InlineData("[ 1 2 123456789 ]", true)]
    [InlineData("[1 -2 1]", true)]
    [InlineData("[500 600]", false)]
    [InlineData("[/Name 123456789]", false)]
    [InlineData("123456789", false)]
    [InlineData("[123456789", false)]
    public void Widths_that_would_end_the_program_are_refused(string widths, bool isRefused)
    {
        var file = Encoding.Latin1.GetBytes($"{Encoding.Latin1.GetString(new WrittenPdf().Make())}\n%/W{widths}\n");
        Assert.Equal(isRefused, PdfFile.ReadBytes(file).Problem is not null);
    }

    [Theory]
    [InlineData(-2, 700, true)]
    [InlineData(-2.5, 700, false)]
    [InlineData(602, 700, true)]
    [InlineData(602.5, 700, false)]
    [InlineData(70, -2, true)]
    [InlineData(70, -2.5, false)]
    [InlineData(70, 802, true)]
    [InlineData(70, 802.5, false)]
    public void Letters_outside_of_the_page_are_not_read(double x, double y, bool isRead) =>
        Assert.Equal(isRead, Read(new() { Drawings = [WrittenPdf.Say("The ferry left.") + WrittenPdf.Say("x", x, y)] }).Contains('x', StringComparison.Ordinal));

    [Fact]
    public void Text_beside_and_across_the_page_is_an_aside_in_doubt()
    {
        var text = PdfFile.ReadBytes(new WrittenPdf { Drawings = [WrittenPdf.Say("The ferry left the harbour.") + Turned("0 1 -1 0", "Beside it") + Turned("0.7 0.7 -0.7 0.7", "Draft")] }.Make());
        Assert.Equal([null, "Text beside the page", "Text across the page"], text.Passages.Select(passage => passage.Aside));
        Assert.Equal(["The ferry left the harbour.", "Beside it", "Draft"], text.Passages.Select(passage => passage.Shown));
        Assert.Equal([null, "it is set at an angle", "it is set at an angle"], text.Passages.Select(passage => passage.Doubt));
        Assert.Contains("2 passages in doubt: it is set at an angle.", text.Remarks);
        Assert.Null(PdfFile.ReadBytes(new WrittenPdf { Drawings = [Turned("0.7 0.7 -0.7 0.7", "Draft")] }.Make()).Problem);
    }

    [Fact]
    public void A_page_whose_text_runs_upwards_is_turned()
    {
        var text = PdfFile.ReadBytes(new WrittenPdf { Drawings = [WrittenPdf.Say("Page") + Turned("0 1 -1 0", "The ferry left the harbour.")] }.Make());
        Assert.Equal([null, "Text beside the page"], text.Passages.Select(passage => passage.Aside));
        Assert.Equal("The ferry left the harbour.", text.Passages[0].Shown);
        // Most text, not the longest word.
        text = PdfFile.ReadBytes(new WrittenPdf { Drawings = [WrittenPdf.Say("The ferry was in here") + Turned("0 1 -1 0", "Harbourmaster")] }.Make());
        Assert.Equal("The ferry was in here", text.Passages[0].Shown);
    }

    [Theory]
    [InlineData("0 Tr", 600, 790, true)]
    [InlineData("0 Tr", 600, 600, true)]
    [InlineData("0 Tr", 600, 590, false)]
    [InlineData("3 Tr", 0, 0, true)]
    [InlineData("0 Tr", 0, 0, false)]
    public void Text_that_is_not_drawn_or_stands_before_a_picture_of_the_page_was_read_by_a_machine(string mode, int width, int height, bool isRead)
    {
        var picture = width == 0 ? "" : $"q {width} 0 0 {height} 0 0 cm /I Do Q\n";
        var text = PdfFile.ReadBytes(new WrittenPdf { Resources = "/XObject<</I 5 0 R>>", Objects = [WrittenPdf.Stream("x", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")], Drawings = [picture + WrittenPdf.Say("The ferry left.", before: mode)] }.Make());
        Assert.Equal(isRead ? "a machine read it from a picture" : null, Assert.Single(text.Passages).Doubt);
        Assert.Equal(isRead, text.Remarks.Contains("The text of page 1 was read by a machine from a picture of the page (OCR). Compare what you quote with the picture."));
    }

    [Fact]
    public void A_page_of_which_half_is_not_drawn_was_not_read_by_a_machine() =>
        Assert.DoesNotContain(PdfFile.ReadBytes(new WrittenPdf { Drawings = [WrittenPdf.Say("Ferries.") + WrittenPdf.Say("Left.", y: 400, before: "3 Tr")] }.Make()).Remarks, remark => remark.Contains("read by a machine", StringComparison.Ordinal));

    [Fact]
    public void A_page_that_draws_too_much_is_left_out_and_where_there_is_no_other_the_file_is_refused()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(new byte[8_000_001]);
        string[] page = [WrittenPdf.Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Filter/FlateDecode"), "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<<>>>>"];
        Assert.Contains("Page 2 can't be read and was left out.", PdfFile.ReadBytes(new WrittenPdf { Kids = "7 0 R 6 0 R", Objects = page }.Make()).Remarks);
        Refused("draws more than 8 MB on a page", new() { Kids = "6 0 R", Objects = page });
    }

    [Fact]
    public void Labels_that_are_the_numbers_are_left_out_and_a_printed_number_counts_more()
    {
        var text = PdfFile.ReadBytes(new WrittenPdf { Catalog = "/PageLabels<</Nums[0<</S/D>>1<</S/r>>]>>", Drawings = [WrittenPdf.Say("One left."), WrittenPdf.Say("Two left.") + WrittenPdf.Say("25", 300, 40), WrittenPdf.Say("Three left.") + WrittenPdf.Say("26", 300, 40), WrittenPdf.Say("Four left.")] }.Make());
        Assert.Equal([null, "25", "26", "iii"], text.Passages.Select(passage => passage.PageLabel));
    }

    private static string Turned(string matrix, string text) => $"BT /F 10 Tf {matrix} 500 300 Tm ({text}) Tj ET\n";

    private static string Read(WrittenPdf file) => string.Join(' ', PdfFile.ReadBytes(file.Make()).Passages.Select(passage => passage.Shown));

    private static void Refused(string why, WrittenPdf file) => Assert.Equal($"report.pdf {why}.", PdfFile.ReadBytes(file.Make()).Problem?.Message);
}
