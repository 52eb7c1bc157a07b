using System.IO.Compression;
using System.Text;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>A PDF holds letters and their places; what is read is what a person reads.</summary>
public class PdfTests
{
    private const double Left = 70, Top = 740, Wide = 440, Narrow = 205, Second = 305;

    [Fact]
    public void Lines_are_joined_to_paragraphs_which_an_indent_or_a_space_begins()
    {
        var file = new PdfFile();
        file.Line(Left, 780, "A report on the harbour", 20, isBold: true);
        var y = file.Paragraph(Left, Top, Wide, One);
        y = file.Paragraph(Left, y, Wide, Two, indent: 14);
        file.Paragraph(Left, y - 12, Wide, Three);
        var text = file.Read();
        Assert.Equal(["A report on the harbour", One, Two, Three], text.Passages.Select(passage => passage.Shown));
        Assert.Equal([1, 0, 0, 0], text.Passages.Select(passage => passage.Level));
        Assert.All(text.Passages, passage => Assert.Equal((1, null), (passage.Page, passage.Doubt)));
    }

    [Fact]
    public void Two_columns_below_a_heading_over_both_are_read_one_after_the_other_and_a_sentence_goes_on_in_the_second()
    {
        var file = new PdfFile();
        file.Line(Left, 780, "The harbour and the ferry in the years of the great storms", 16);
        var text = $"{One} {Two} {Three}";
        var words = text.Split(' ');
        var half = string.Join(' ', words[..(words.Length / 2)]);
        file.Paragraph(Left, Top, Narrow, half);
        file.Paragraph(Second, Top, Narrow, text[(half.Length + 1)..]);
        var read = file.Read();
        Assert.Equal(["The harbour and the ferry in the years of the great storms", text], read.Passages.Select(passage => passage.Shown));
        Assert.Contains("1 page, 1 of them in columns.", read.Remarks);
        Assert.Contains("1 paragraph that goes on in the next column or on the next page was joined.", read.Remarks);
    }

    [Fact]
    public void A_running_head_a_number_and_a_note_do_not_break_a_sentence_over_the_end_of_a_page()
    {
        var file = new PdfFile();
        var parts = new[] { $"{One} The ferry was", $"late again. {Two} The mayor", $"did not see it. {Three} The lighthouse", "stood empty for three years." };
        for (var page = 0; page < parts.Length; page++)
        {
            if (page > 0) file.NewPage();
            file.Line(Left, 800, "Annual report of the harbour", 9).Line(290, 40, $"{page + 21}", 9);
            var y = file.Paragraph(Left, Top, Wide, parts[page]);
            if (page == 1) file.Line(Left, 90, "1", 5.5).Line(Left + 6, 86, "The mayor denies this in a letter.", 8);
            Assert.True(y > 100);
        }
        var text = file.Read();
        Assert.Equal(["Annual report of the harbour", string.Join(' ', parts), "The mayor denies this in a letter."], text.Passages.Select(passage => passage.Shown));
        Assert.Equal(["Running head", null, null], text.Passages.Select(passage => passage.Aside));
        Assert.Equal([(1, "21"), (1, "21"), (2, "22")], text.Passages.Select(passage => (passage.Page!.Value, passage.PageLabel!)));
        Assert.Contains("Running heads and numbers of pages were found on 4 pages. 1 different head stands in the record as an aside, once; the numbers were left out.", text.Remarks);
    }

    [Fact]
    public void Where_a_capital_goes_on_behind_the_end_of_a_page_the_passage_is_in_doubt()
    {
        var file = new PdfFile();
        file.Lines(Left, Top, "The northern breakwater was finished in the spring,", "and then the mayor of the town wrote to the Ministry of");
        file.NewPage().Line(Left, Top, "Transport about the bridge.");
        var passage = Assert.Single(file.Read().Passages);
        Assert.EndsWith("the Ministry of Transport about the bridge.", passage.Shown);
        Assert.Contains("where another sentence may begin", passage.Doubt);
    }

    [Fact]
    public void The_mark_of_a_note_is_no_word_but_an_exponent_is_one()
    {
        var file = new PdfFile();
        const string before = "It carried more people than ever before,", after = "but the quay has 40 m";
        file.Line(Left, Top, before).Line(Left + file.Width(before), Top + 4, "12", 6);
        var x = Left + file.Width(before) + 9;
        file.Line(x, Top, after).Line(x + file.Width(after), Top + 4, "2", 6).Line(x + file.Width(after) + 6, Top, "only.");
        Assert.Equal("It carried more people than ever before, but the quay has 40 m² only.", Assert.Single(file.Read().Passages).Text);
    }

    [Fact]
    public void A_hyphen_at_the_end_of_a_line_is_marked()
    {
        var file = new PdfFile().Lines(Left, Top, "The harbour needs a long-", "term plan.");
        Assert.Equal($"The harbour needs a long{LineEndHyphen.Marked}term plan.", Assert.Single(file.Read().Passages).Text);
    }

    [Fact]
    public void The_rows_of_a_table_are_passages()
    {
        var file = new PdfFile();
        var y = file.Paragraph(Left, Top, Wide, One) - 14;
        foreach (var (name, before, after) in new[] { ("Ships", "1,204", "1,310"), ("Ferries", "96", "98"), ("Barges", "310", "295") })
        {
            file.Line(Left, y, name).Line(Left + 200, y, before).Line(Left + 300, y, after);
            y -= PdfFile.Leading;
        }
        Assert.Equal([One, "Ships 1,204 1,310", "Ferries 96 98", "Barges 310 295"], file.Read().Passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_paragraph_with_a_word_far_apart_in_a_line_is_in_doubt()
    {
        var file = new PdfFile();
        file.Line(Left, Top, "The tests of the water at the quay are").Line(Left + 300, Top, "New").Line(Left, Top - PdfFile.Leading, "made by the council, as the report says in another");
        file.Line(Left, Top - 2 * PdfFile.Leading, "chapter of it, which nobody has read.");
        Assert.Contains(file.Read().Passages, passage => passage.Doubt == BriefingSite.Reading.Originals.Pdf.Doubts.Gap);
    }

    [Fact]
    public void A_page_without_text_is_named()
    {
        var file = new PdfFile();
        file.Paragraph(Left, Top, Wide, One);
        file.NewPage().NewPage().Line(Left, Top, "The end is here.");
        Assert.Contains("Page 2 has no text layer: what is on it can't be quoted.", file.Read().Remarks);
    }

    [Theory]
    [InlineData("Microsoft Word - The ferry", "The ferry")]
    [InlineData("report_final2.doc", "A heading")]
    [InlineData("The ferry in 2031", "The ferry in 2031")]
    public void A_title_that_a_program_made_of_a_name_is_none(string written, string title)
    {
        var file = new PdfFile().About(written, "Ines Holt; Bea Twos").Line(Left, 780, "A heading", 20);
        file.Paragraph(Left, Top, Wide, One);
        var metadata = file.Read().Metadata;
        Assert.Equal(title, metadata.Title);
        Assert.Equal(["Ines Holt", "Bea Twos"], metadata.Authors);
    }

    [Theory]
    [InlineData("%PDF-1.4\nnothing of it", "is damaged, or no whole PDF")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nBT (Words) Tj ET\n%%EOF\n", "is damaged, or no whole PDF")]
    [InlineData("%PDF-1.5\n1 0 obj\n<</Type/XRef/W[1 2 166666666666666666666666666]/Size 3/Length 3>>stream\nabc\nendstream\nendobj\nstartxref\n9\n%%EOF", "is damaged, or no whole PDF")]
    public void A_broken_file_is_named_and_ends_nothing(string bytes, string why)
    {
        var problem = PdfFile.ReadBytes(Encoding.Latin1.GetBytes(bytes)).Problem;
        Assert.Equal(("BS156", $"report.pdf {why}."), (problem?.Rule.Code, problem?.Message));
    }

    [Fact]
    public void A_drawing_that_draws_itself_ends_in_a_diagnostic()
    {
        const string form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R/B 6 0 R>>>>";
        var file = Written("/A Do", $"{form}/Length 5>>stream\n/B Do\nendstream", $"{form}/Length 5>>stream\n/A Do\nendstream");
        Assert.Equal("BS156", PdfFile.ReadBytes(file).Problem?.Rule.Code);
    }

    [Fact]
    public void What_holds_too_much_when_it_is_unpacked_ends_in_a_diagnostic()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 120; i++) zip.Write(zeros);
        }
        var data = Encoding.Latin1.GetString(packed.ToArray());
        var problem = PdfFile.ReadBytes(Written("", contents: $"<</Filter/FlateDecode/Length {data.Length}>>stream\n{data}\nendstream")).Problem;
        Assert.Equal(("BS075", "report.pdf holds more than it may when it is unpacked."), (problem?.Rule.Code, problem?.Message));
        problem = PdfFile.ReadBytes(Written("", contents: $"<</Filter[/ASCIIHexDecode{string.Concat(Enumerable.Repeat("/RunLengthDecode", 8))}]/Length 5>>stream\n8181>\nendstream")).Problem;
        Assert.NotNull(problem);
    }

    // A PDF of one page, written by hand. The library finds the objects without a table of them.
    private static byte[] Written(string draw, string first = "<<>>", string second = "<<>>", string? contents = null) => Encoding.Latin1.GetBytes($$"""
        %PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[3 0 R]/Count 1>>
        endobj
        3 0 obj
        <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</A 5 0 R/B 6 0 R>>>>>>
        endobj
        4 0 obj
        {{contents ?? $"<</Length {draw.Length}>>stream\n{draw}\nendstream"}}
        endobj
        5 0 obj
        {{first}}
        endobj
        6 0 obj
        {{second}}
        endobj
        trailer
        <</Root 1 0 R/Size 7>>
        startxref
        0
        %%EOF
        """);

    private const string One = "The northern breakwater was finished in the spring, although nobody had asked for it, and the council described it as a gift to the fishermen of the town.";
    private const string Two = "No engineer had inspected the foundations before the winter, and the insurance was exhausted when the second storm carried away the crane and two of the sheds.";
    private const string Three = "Three lighthouses and a customs house remain under circumstances that nobody in the neighbouring communities is prepared to explain to a stranger.";
}
