using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>What is known of a paragraph, and when it is in doubt.</summary>
public class PdfParagraphTests
{
    [Theory]
    [InlineData("• ships", true)]
    [InlineData("- ships", true)]
    [InlineData("✓ ships", true)]
    [InlineData("•ships", false)]
    [InlineData("• ", false)]
    [InlineData("1. ships", true)]
    [InlineData("12) ships", true)]
    [InlineData("123. ships", true)]
    [InlineData("1234. ships", false)]
    [InlineData("(1) ships", true)]
    [InlineData("[12] ships", true)]
    [InlineData("(a) ships", true)]
    [InlineData("(A) ships", false)]
    [InlineData("(ab) ships", false)]
    [InlineData("a) ships", false)]
    [InlineData("() ships", false)]
    [InlineData("1.2 ships", false)]
    [InlineData("1, ships", false)]
    [InlineData("1 ship", false)]
    [InlineData("1.", false)]
    [InlineData("(1", false)]
    [InlineData("(", false)]
    [InlineData("12", false)]
    [InlineData("", false)]
    public void An_item_begins_with_a_bullet_or_a_number_and_a_sign(string line, bool isItem) => Assert.Equal(isItem, ListMarks.Begins(line));

    [Theory]
    [InlineData("• a", "• b", true)]
    [InlineData("• a", "- b", false)]
    [InlineData("1. a", "2. b", true)]
    [InlineData("9. a", "10. b", true)]
    [InlineData("(a) a", "(b) b", true)]
    [InlineData("(c) a", "(b) b", false)]
    [InlineData("1. a", "1. b", false)]
    [InlineData("1. a", "3. b", false)]
    [InlineData("• a", "1. b", false)]
    [InlineData("1. a", "• b", false)]
    public void An_item_follows_another_with_the_same_bullet_or_the_next_number_or_letter(string one, string other, bool follows) => Assert.Equal(follows, ListMarks.Follows(one, other));

    [Fact]
    public void A_paragraph_has_the_size_of_most_of_its_letters_and_is_bold_if_all_of_it_is()
    {
        var (plain, large) = (PageParts.LineOf("the ferry came late", y: 687), PageParts.LineOf("The ferry", size: 12, isBold: true));
        var paragraph = new PdfParagraph(3, 5, false, [large, plain], true);
        Assert.Equal((10.0, false, 28, 687.0), (paragraph.Size, paragraph.IsBold, paragraph.Letters, paragraph.Bottom));
        Assert.Equal((3, 5, true, false), (paragraph.Page, paragraph.Column, paragraph.IsFull, paragraph.BeginsSmall));
        Assert.True(new PdfParagraph(3, 5, false, [large], true).IsBold);
    }

    [Fact]
    public void A_paragraph_ends_as_its_last_line_does()
    {
        var paragraph = new PdfParagraph(1, 0, false, [PageParts.LineOf("1. the ferry."), PageParts.LineOf("it left the har-", y: 687)], false);
        Assert.Equal((true, false, false, true), (paragraph.IsItem, paragraph.EndsSentence, paragraph.EndsClause, paragraph.EndsInHyphen));
        paragraph.Join(new(2, 7, false, [PageParts.LineOf("bour. It:")], true));
        Assert.Equal((1, 7, false, true, false, true), (paragraph.Page, paragraph.Column, paragraph.EndsSentence, paragraph.EndsClause, paragraph.EndsInHyphen, paragraph.IsFull));
        Assert.Equal(["1. the ferry.", "it left the har-", "bour. It:"], paragraph.Lines);
        Assert.Null(paragraph.Doubt);
    }

    [Fact]
    public void Reasons_for_doubt_are_given_once_each()
    {
        var paragraph = new PdfParagraph(1, 0, false, [PageParts.LineOf("the ferry")], false);
        paragraph.Question(Doubts.Gap);
        paragraph.Question(Doubts.Over);
        paragraph.Question(Doubts.Gap);
        Assert.Equal($"{Doubts.Gap}; {Doubts.Over}", paragraph.Doubt);
        var other = new PdfParagraph(1, 0, false, [PageParts.LineOf("the ferry")], false);
        other.Join(paragraph);
        Assert.Equal($"{Doubts.Gap}; {Doubts.Over}", other.Doubt);
    }

    [Fact]
    public void Letters_without_a_name_and_text_that_is_not_drawn_are_in_doubt()
    {
        Assert.Equal(Doubts.Unnamed, new PdfParagraph(1, 0, false, [PageParts.LineOf("the ferry"), PageParts.LineOf($"l{Glyph.Unnamed}ft", y: 687)], false).Doubt);
        var hidden = new PdfLine(new PageParts().Line(70, 687, "left", isHidden: true).Words, false);
        Assert.Equal(Doubts.Machine, new PdfParagraph(1, 0, false, [hidden], false).Doubt);
        Assert.Null(new PdfParagraph(1, 0, false, [PageParts.LineOf("the ferry"), hidden], false).Doubt);
    }

    [Fact]
    public void Lines_in_another_order_in_the_file_are_in_doubt()
    {
        var words = new PageParts().Line(70, 687, "left.").Line(70, 700, "The ferry");
        Assert.Equal(Doubts.Order, new PdfParagraph(1, 0, false, LineMaker.Of(words.Words), false).Doubt);
        words = new PageParts().Line(70, 700, "The ferry").Line(70, 687, "left.");
        Assert.Null(new PdfParagraph(1, 0, false, LineMaker.Of(words.Words), false).Doubt);
    }

    [Fact]
    public void Two_lines_with_a_wide_gap_are_in_doubt_unless_they_are_rows()
    {
        var (broken, whole) = ("a b c d     e", "the ferry came late");
        Assert.Equal(Doubts.Gap, Of(false, broken, broken).Doubt);
        Assert.Null(Of(false, broken, whole).Doubt);
        Assert.Null(Of(true, broken, broken).Doubt);
        Assert.Null(Of(false, broken).Doubt);

        static PdfParagraph Of(bool isRow, params string[] lines) => new(1, 0, isRow, LineMaker.Of(new PageParts().Lines(70, 700, lines).Words), false);
    }
}
