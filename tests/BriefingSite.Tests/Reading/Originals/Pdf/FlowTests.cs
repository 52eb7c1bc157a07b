using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>Paragraphs become headings, notes and text, and a sentence goes on behind the end of a column.</summary>
public class FlowTests
{
    private const string Long = "The ferry came late in the evening again, and nobody in the harbour knew about it.";

    private int _column;

    [Theory]
    [InlineData(11.3, 1)]
    [InlineData(11.2, 0)]
    public void Type_that_is_larger_than_the_text_is_a_heading(double size, int level) => Assert.Equal(level, Flow.Of([[Of("The Harbour", size), Of(Long), Of(Long)]]).Paragraphs[0].Level);

    [Fact]
    public void The_levels_of_headings_follow_their_sizes_and_bold_ones_are_the_lowest()
    {
        var sizes = new[] { 20.0, 18, 16, 14.2, 14, 13, 12, 12 };
        var flow = Flow.Of([[.. sizes.Select(size => Of("The Harbour", size)), Of("The Ferry", isBold: true), Of(Long)]]);
        Assert.Equal([1, 2, 3, 4, 4, 5, 6, 6, 6, 0], flow.Paragraphs.Select(paragraph => paragraph.Level));
        Assert.Equal([1, 2, 0], Flow.Of([[Of("The Harbour", 20), Of("The Ferry", isBold: true), Of(Long)]]).Paragraphs.Select(paragraph => paragraph.Level));
    }

    [Fact]
    public void Bold_type_is_a_heading_if_the_text_is_not_bold_and_it_is_no_sentence()
    {
        Assert.Equal([1, 0], Levels(Of("The Ferry", isBold: true), Of(Long)));
        Assert.Equal([0, 0], Levels(Of("The ferry left.", isBold: true), Of(Long)));
        Assert.Equal([0, 0], Levels(Of("The Ferry", isBold: true), Of(Long, isBold: true)));
        Assert.Equal([1, 0], Levels(Of("The Ferry", 9.5, isBold: true), Of(Long)));
        Assert.Equal([0, 0], Levels(Of("The Ferry", 9.4, isBold: true), Of(Long)));
        Assert.Equal([0, 0], Levels(Of("The Ferry"), Of(Long)));
    }

    [Fact]
    public void The_last_paragraph_rows_asides_long_texts_and_figures_are_no_headings()
    {
        Assert.Equal([0, 0], Levels(Of(Long), Of("The Harbour", 20)));
        Assert.Equal([0, 0], Levels(Of("The Harbour", 20, isRow: true), Of(Long)));
        Assert.Equal([0, 0], Levels(Of("12", 20), Of(Long)));
        var aside = Of("The Harbour", 20);
        aside.Aside = "Text beside the page";
        Assert.Equal([0, 0], Levels(aside, Of(Long)));
        Assert.Equal([1, 0, 0, 0], Levels(Of(new string('x', 160), 20), Of(Long), Of(Long), Of(Long)));
        Assert.Equal([0, 0, 0, 0], Levels(Of(new string('x', 161), 20), Of(Long), Of(Long), Of(Long)));
        Assert.Equal([1, 0], Levels(Lines(20, "The", "Harbour", "Of The", "North"), Of(Long)));
        Assert.Equal([0, 0], Levels(Lines(20, "The", "Harbour", "Of The", "North", "Sea"), Of(Long)));
    }

    [Fact]
    public void Smaller_paragraphs_at_the_foot_of_a_column_are_notes_and_stand_behind_the_text_of_the_page()
    {
        _column = 1;
        PdfParagraph first = Of(Long), note = Of("See the report.", 9.4), second = Of(Long, 9.5);
        _column = 2;
        PdfParagraph other = Of(Long), small = Of("A quotation.", 8), text = Of(Long), row = Of("1 2", 8, isRow: true), last = Of("And this.", 8);
        var flow = Flow.Of([[first, note, other, small, text, row, last]]);
        Assert.Equal([first, other, small, text, row, note, last], flow.Paragraphs);
        Assert.Equal([false, false, false, false, false, true, true], flow.Paragraphs.Select(paragraph => paragraph.IsNote));
        flow = Flow.Of([[first, second]]);
        Assert.DoesNotContain(flow.Paragraphs, paragraph => paragraph == second && paragraph.IsNote);
    }

    [Fact]
    public void An_aside_is_no_note_and_does_not_say_how_large_the_text_is()
    {
        var aside = Of(Long + Long, 30);
        aside.Aside = "Text beside the page";
        var small = Of("Beside", 5);
        small.Aside = "Text beside the page";
        var flow = Flow.Of([[aside, Of("The Harbour", 12), Of(Long), small]]);
        Assert.Equal([0, 1, 0, 0], flow.Paragraphs.Select(paragraph => paragraph.Level));
        Assert.DoesNotContain(flow.Paragraphs, paragraph => paragraph.IsNote);
        Assert.Equal([aside], Flow.Of([[aside]]).Paragraphs);
    }

    [Theory]
    [InlineData("the ferry was", true, "late.", 1, null)]
    [InlineData("the ferry was", false, "late.", 1, null)]
    [InlineData("the ferry was.", true, "late.", 0, null)]
    [InlineData("the ferry was", true, "Late.", 1, Doubts.Capital)]
    [InlineData("the ferry was", true, "12 hours late.", 1, Doubts.Capital)]
    [InlineData("the ferry was", false, "Late.", 0, null)]
    [InlineData("the ferry was:", true, "Late.", 0, null)]
    [InlineData("the ferry was:", true, "late.", 1, null)]
    [InlineData("the har-", true, "Late.", 0, null)]
    [InlineData("the har-", true, "bour.", 1, null)]
    [InlineData("the ferry was", true, "• late.", 0, null)]
    public void A_sentence_goes_on_in_the_next_column(string open, bool isFull, string next, int joins, string? doubt)
    {
        var one = Of(open, isFull: isFull);
        _column++;
        var flow = Flow.Of([[one, Of(next)]]);
        Assert.Equal((joins, 2 - joins, doubt), (flow.Joins, flow.Paragraphs.Count, flow.Paragraphs[0].Doubt));
    }

    [Fact]
    public void In_the_same_column_nothing_is_joined()
    {
        var flow = Flow.Of([[Of("the ferry was"), Of("late.")]]);
        Assert.Equal((0, 2), (flow.Joins, flow.Paragraphs.Count));
    }

    [Fact]
    public void A_sentence_may_go_on_over_three_columns_and_not_behind_its_end()
    {
        var (one, two, three, four) = (Of("the ferry was", column: 1), Of("late", column: 2), Of("again.", column: 3), Of("but not for long.", column: 4));
        var flow = Flow.Of([[one, two], [three, four]]);
        Assert.Equal((2, 2), (flow.Joins, flow.Paragraphs.Count));
        Assert.Equal(["the ferry was", "late", "again."], flow.Paragraphs[0].Lines);
    }

    [Fact]
    public void A_sentence_that_goes_on_behind_a_figure_is_in_doubt_and_behind_a_note_it_is_not()
    {
        Assert.Equal(Doubts.Over, Flow.Of([[Of(Long, column: 1), Of("the ferry was", column: 1), Of("Figure 1", 14, column: 2), Of("late.", column: 2)]]).Paragraphs[1].Doubt);
        Assert.Equal(Doubts.Over, Flow.Of([[Of("the ferry was", column: 1), Of("1 2", isRow: true, column: 2), Of("late.", column: 2)]]).Paragraphs[0].Doubt);
        Assert.Equal(Doubts.Over, Flow.Of([[Of("the ferry was", column: 1), Of("1 2", isRow: true, column: 2), Of("3 4", isRow: true, column: 2), Of("late.", column: 2)]]).Paragraphs[0].Doubt);
        Assert.Null(Flow.Of([[Of(Long, column: 1), Of("the ferry was", column: 1), Of("See the report.", 8, column: 1)], [Of("late.", column: 2)]]).Paragraphs[1].Doubt);
        var aside = Of("Beside", column: -1);
        aside.Aside = "Text beside the page";
        Assert.Null(Flow.Of([[Of("the ferry was", column: 1), aside], [Of("late.", column: 2)]]).Paragraphs[0].Doubt);
        // What stood before does not count.
        var flow = Flow.Of([[Of("Chapter", 14, column: 1), Of(Long, column: 1), Of("the ferry was", column: 1), Of("late.", column: 2)]]);
        Assert.Null(flow.Paragraphs[2].Doubt);
        Assert.Equal(1, flow.Joins);
    }

    [Theory]
    [InlineData(10.8, 1)]
    [InlineData(10.9, 0)]
    [InlineData(9.2, 1)]
    [InlineData(9.1, 0)]
    public void Text_of_quite_another_size_is_not_joined(double size, int joins)
    {
        var flow = Flow.Of([[Of(Long, column: 1), Of("the ferry was", column: 1), Of("late, but not for long in that year", size, column: 2), Of($"• {Long}", column: 2)]]);
        Assert.Equal(joins, flow.Joins);
    }

    [Fact]
    public void Where_a_document_has_much_text_of_two_sizes_sentences_of_both_go_on()
    {
        Assert.Equal(1, JoinsInto(10));
        // But not from one size to the other.
        Assert.Equal(0, JoinsInto(8));

        int JoinsInto(double size)
        {
            var list = Enumerable.Repeat(Long, 8).Select(text => Of(text, 8, column: 3));
            return Flow.Of([[Of($"{Long} {Long} The ferry was", column: 1), Of($"late. {Long} {Long}", size, column: 2), .. list, Of("1 2", isRow: true, column: 3)]]).Joins;
        }
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void In_a_script_without_capitals_only_a_full_line_goes_on(bool isFull, int joins) =>
        Assert.Equal(joins, Flow.Of([[Of("图1.4地名词频统计", isFull: isFull, column: 1), Of("综上可见人名集中", column: 2)]]).Joins);

    private static IEnumerable<int> Levels(params PdfParagraph[] paragraphs) => Flow.Of([[.. paragraphs]]).Paragraphs.Select(paragraph => paragraph.Level);

    private PdfParagraph Of(string text, double size = 10, bool isBold = false, bool isRow = false, bool isFull = true, int? column = null) =>
        new(1, column ?? _column, isRow, [PageParts.LineOf(text, size: size, isBold: isBold)], isFull);

    private static PdfParagraph Lines(double size, params string[] lines) => new(1, 0, false, [.. lines.Select((line, i) => PageParts.LineOf(line, y: 700 - i * 20, size: size))], true);
}
