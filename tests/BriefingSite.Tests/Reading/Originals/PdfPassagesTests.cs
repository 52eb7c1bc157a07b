using BriefingSite.Reading.Originals;
using BriefingSite.Reading.Originals.Pdf;
using BriefingSite.Tests.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>The passages of a PDF, and what the person who imports it is told.</summary>
public class PdfPassagesTests
{
    [Fact]
    public void A_file_of_one_page_is_counted_and_nothing_else_is_said() => Assert.Equal(["1 page."], Remarks(new(PdfFailure.None) { Pages = 1 }));

    [Fact]
    public void Columns_furniture_and_joins_are_counted()
    {
        Assert.Equal(
            ["12 pages, 3 of them in columns.", "Running heads and numbers of pages were found on 11 pages. 2 different heads stand in the record as asides, once; the numbers were left out.", "4 paragraphs that go on in the next column or on the next page were joined."],
            Remarks(new(PdfFailure.None) { Pages = 12, Columned = 3, Furnished = 11, Joins = 4, Heads = [(1, "One", "Running head"), (2, "Two", "Running foot")] }));
        Assert.Equal(
            ["12 pages.", "Running heads and numbers of pages were found on 1 page. They were left out.", "1 paragraph that goes on in the next column or on the next page was joined."],
            Remarks(new(PdfFailure.None) { Pages = 12, Furnished = 1, Joins = 1 }));
    }

    [Fact]
    public void Pages_that_were_not_read_are_named()
    {
        Assert.Equal(
            ["20 pages.", "Pages 2, 3 have no text layer: what is on them can't be quoted.", "Page 4 can't be read and was left out.", "The text of page 5 was read by a machine from a picture of the page (OCR). Compare what you quote with the picture."],
            Remarks(new(PdfFailure.None) { Pages = 20, Empty = [2, 3], Broken = [4], Read = [5] }));
        Assert.Equal("Pages 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 can't be read and were left out.", Remarks(new(PdfFailure.None) { Pages = 20, Broken = [.. Enumerable.Range(1, 12)] })[1]);
        Assert.Equal("Pages 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 1 more can't be read and were left out.", Remarks(new(PdfFailure.None) { Pages = 20, Broken = [.. Enumerable.Range(1, 13)] })[1]);
    }

    [Fact]
    public void Hyphens_at_the_ends_of_lines_are_counted() =>
        Assert.Equal("1 hyphen at the end of a line may belong to the word or to the line; quotations may have it or not.", Remarks(new(PdfFailure.None) { Pages = 1, Paragraphs = [new(1, 0, false, [PageParts.LineOf("The long-"), PageParts.LineOf("term plan.")], true)] })[1]);

    [Fact]
    public void The_three_doubts_of_most_passages_are_told_and_what_a_machine_read_is_told_by_its_pages()
    {
        var doubts = new[] { Doubts.Gap, Doubts.Order, Doubts.Order, Doubts.Order, Doubts.Capital, Doubts.Capital, Doubts.Over, Doubts.Over, Doubts.Machine };
        var content = new PdfContent(PdfFailure.None) { Pages = 1, Paragraphs = [.. doubts.Select(doubt => Paragraph("The ferry left.", doubt: doubt)), Paragraph("It left.")] };
        Assert.Equal(["1 page.", $"3 passages in doubt: {Doubts.Order}.", $"2 passages in doubt: {Doubts.Capital}.", $"2 passages in doubt: {Doubts.Over}."], Remarks(content));
        Assert.Equal([.. doubts, null], PdfPassages.Of(content).Passages.Select(passage => passage.Doubt));
    }

    [Theory]
    [InlineData(Doubts.Order, true)]
    [InlineData(Doubts.Capital, true)]
    [InlineData(Doubts.Unnamed, false)]
    [InlineData(Doubts.Machine, false)]
    [InlineData(Doubts.Slanted, false)]
    [InlineData($"{Doubts.Order}; {Doubts.Machine}", false)]
    public void Another_reader_can_confirm_an_order_but_no_letters(string doubt, bool isOfOrder) => Assert.Equal(isOfOrder, PdfPassages.IsOfOrder(doubt));

    [Fact]
    public void A_running_head_stands_before_the_first_page_that_has_it_and_a_passage_has_its_page_and_label()
    {
        var content = new PdfContent(PdfFailure.None)
        {
            Paragraphs = [Paragraph("One left.", 1), Paragraph("- - -", 1), Paragraph("Three left.", 3), Paragraph("The Harbour", 3, level: 2)],
            Heads = [(1, "Head", "Running head"), (2, "Second head", "Running head"), (3, "Foot", "Running foot")],
            Labels = new Dictionary<int, string> { [2] = "ii", [3] = "iii" },
        };
        var text = PdfPassages.Of(content);
        Assert.Equal(
            [("Head", "Running head", 1, null, 0), ("One left.", null, 1, null, 0), ("Second head", "Running head", 2, "ii", 0), ("Foot", "Running foot", 3, "iii", 0), ("Three left.", null, 3, "iii", 0), ("The Harbour", null, 3, "iii", 2)],
            text.Passages.Select(passage => (passage.Shown, passage.Aside, passage.Page!.Value, passage.PageLabel, passage.Level)));
        Assert.True(text.MarksHeadings);
        Assert.False(PdfPassages.Of(new(PdfFailure.None) { Paragraphs = [Paragraph("One left.")] }).MarksHeadings);
    }

    [Fact]
    public void The_largest_type_of_the_first_two_pages_is_the_title()
    {
        Assert.Equal("The Harbour", Title(Paragraph("Small", 1, level: 2), Paragraph("The Harbour", 2, level: 1)));
        Assert.Null(Title(Paragraph("One left.", 1), Paragraph("The Harbour", 3, level: 1)));

        static string? Title(params PdfParagraph[] paragraphs) => PdfPassages.Of(new(PdfFailure.None) { Paragraphs = paragraphs }).Metadata.Title;
    }

    [Fact]
    public void Addresses_are_joined_where_a_line_ends_in_a_slash() =>
        Assert.Equal("See example.org/ferry now.", Assert.Single(PdfPassages.Of(new(PdfFailure.None) { Paragraphs = [new(1, 0, false, [PageParts.LineOf("See example.org/"), PageParts.LineOf("ferry now.")], true)] }).Passages).Shown);

    [Theory]
    [InlineData("", "The file was made on 2031-05-12. That need not be the day of publication, so 'published' is left to you.")]
    [InlineData("<prism:publicationDate>2031-05-10</prism:publicationDate>", "The file was made on 2031-05-12. That need not be the day of publication, so 'published' is left to you; it is there.")]
    public void The_day_on_which_a_file_was_made_is_told_and_not_taken_for_that_of_publication(string xmp, string remark)
    {
        var text = PdfFile.ReadBytes(new WrittenPdf
        {
            Catalog = "/Metadata 5 0 R",
            Trailer = "/Info 6 0 R",
            Objects = [WrittenPdf.Stream($"<a xmlns:prism=\"http://prismstandard.org/namespaces/basic/2.0/\">{xmp}<prism:doi>10.1000/182</prism:doi></a>", "/Type/Metadata/Subtype/XML"), "<</CreationDate(D:20310512)/Title(The ferry)/Author(Ines Holt)>>"],
        }.Make());
        Assert.Equal(["1 page.", remark], text.Remarks);
        Assert.Equal(("The ferry", "10.1000/182", xmp.Length > 0 ? "2031-05-10" : null), (text.Metadata.Title, text.Metadata.Doi, text.Metadata.Published));
        Assert.Equal(["Ines Holt"], text.Metadata.Authors);
    }

    private static string[] Remarks(PdfContent content) => [.. PdfPassages.Of(content).Remarks];

    private static PdfParagraph Paragraph(string text, int page = 1, int level = 0, string? doubt = null) => new(page, 0, false, [PageParts.LineOf(text)], true) { Level = level, Doubt = doubt };
}
