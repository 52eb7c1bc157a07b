using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>A text that is read in another order than the file has it is in doubt.</summary>
public class FileOrderTests
{
    [Fact]
    public void A_line_read_across_cells_that_the_file_has_one_after_the_other_is_in_doubt()
    {
        // Both cells are written from the top down.
        var paragraph = Read(new PageParts().Lines(70, 700, "the barriers", "make it hard").Lines(140, 700, "ensure that", "the team has"));
        Assert.Equal("the barriers ensure that make it hard the team has", string.Join(' ', Assert.Single(paragraph).Lines));
        Assert.Contains(Doubts.Order, paragraph[0].Doubt);
    }

    [Fact]
    public void Words_drawn_over_others_are_in_doubt()
    {
        var over = new PageParts().Line(70, 700, "the ferry").Line(130, 700, "the harbour").Line(115, 700, "to");
        Assert.Equal(Doubts.Order, Assert.Single(Read(over)).Doubt);
    }

    [Fact]
    public void A_text_that_is_written_line_by_line_is_in_no_doubt()
    {
        Assert.Null(Assert.Single(Read(new PageParts().Lines(70, 700, "the barriers make it", "hard to ensure that"))).Doubt);
        // Single letters, as those of a formula, may be written in any order.
        Assert.Null(Assert.Single(Read(new PageParts().Line(80, 700, "x").Line(90, 700, "=").Line(70, 700, "y"))).Doubt);
    }

    [Theory]
    [InlineData("Other text stands there in the file", true)]
    [InlineData("Figure", false)]
    public void Where_the_file_has_other_text_in_between_what_was_joined_is_in_doubt(string between, bool isInDoubt)
    {
        var page = new PageParts().Line(70, 700, "the ferry to the town had a lack of").Line(70, 300, between).Line(300, 700, "a problem with the engine.");
        var paragraphs = new List<List<PdfParagraph>> { new() };
        foreach (var (y, column) in new[] { (700.0, 1), (300.0, 3), (700.0, 2) })
        {
            var words = page.Words.Where(word => word.Base == y && (column != 2 ? word.Left < 290 : word.Left >= 290)).ToList();
            paragraphs[0].AddRange(ParagraphMaker.Of(LineMaker.Of(words), 1, column));
        }
        (paragraphs[0][1], paragraphs[0][2]) = (paragraphs[0][2], paragraphs[0][1]);
        var flow = Flow.Of(paragraphs).Paragraphs;
        FileOrder.Question(flow);
        Assert.EndsWith("a problem with the engine.", string.Join(' ', flow[0].Lines));
        Assert.Equal(isInDoubt ? Doubts.Between : null, flow[0].Doubt);
    }

    [Fact]
    public void Rows_asides_and_what_is_read_from_the_right_are_in_no_doubt()
    {
        var row = Read(new PageParts().Line(200, 700, "1,204").Line(70, 700, "ships"));
        Assert.True(row[0].IsRow);
        Assert.Null(row[0].Doubt);
        Assert.Null(Read(new PageParts().Line(70, 700, "دیر").Line(100, 700, "کشتی"))[0].Doubt);
        Assert.Null(Read(new PageParts().Line(100, 700, "late").Line(70, 700, "came"), "Text beside the page")[0].Doubt);
    }

    private static List<PdfParagraph> Read(PageParts page, string? aside = null)
    {
        var paragraphs = ParagraphMaker.Of(LineMaker.Of(page.Words), 1, 0);
        foreach (var paragraph in paragraphs) paragraph.Aside = aside;
        FileOrder.Question(paragraphs);
        return paragraphs;
    }
}
