using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>A page is read column by column where it has columns, and line by line where it has a table.</summary>
public class ColumnsTests
{
    // Lines of thirty letters are 150 points wide.
    private static readonly string[] s_left = ["the ferry came late that night", "and nobody on the quay knew it", "as the mayor had said it would", "but not when and not with whom", "so they all went home that day", "and slept until the next night", "when the ferry came once again", "without a light and with a man", "who did not say his name to us", "nor to the mayor who asked him"];
    private static readonly string[] s_right = ["The crane was built last years", "by engineers whom no one knows", "for a price that nobody named:", "it stands at the northern quay", "and has never moved since then", "because the rails were sold on", "to a company in another harbour", "that paid for them in advance,", "as the council of the town was", "told by the man who sold them."];

    [Theory]
    [InlineData(3, 7, true)]
    [InlineData(3, 6.9, false)]
    [InlineData(2, 20, false)]
    [InlineData(10, 7, true)]
    [InlineData(10, 6.9, false)]
    public void Lines_with_a_strip_between_them_are_columns(int lines, double strip, bool areColumns) =>
        Assert.Equal(areColumns ? $"{Join(s_left, lines)}|{Join(s_right, lines)}" : Rows(lines), Read(Beside(new(), lines, 70, 220 + strip).Words));

    [Fact]
    public void A_heading_over_both_columns_stands_before_them_and_what_is_below_behind_them()
    {
        var page = new PageParts().Line(70, 740, "A heading that goes over both of the columns of it");
        Beside(page, 10, 70, 240).Line(70, 560, "A line at the foot that goes over both of the columns");
        Assert.Equal(["A heading that goes over both of the columns of it", Join(s_left, 10), Join(s_right, 10), "A line at the foot that goes over both of the columns"], Read(page.Words).Split('|'));
        Assert.Equal([false, true, true, false], Columns.Of(page.Words).Select(column => column.IsColumn));
    }

    [Fact]
    public void Columns_that_the_file_has_line_by_line_need_lines_that_begin_below_each_other()
    {
        Assert.Equal($"{Join(s_left, 8)}|{Join(s_right, 8)}", Read(Mixed(8, _ => 240).Words));
        // Of few lines the words of a justified text may stand so by chance.
        Assert.Equal(Rows(7), Read(Mixed(7, _ => 240).Words));
        Assert.Equal(Rows(10), Read(Mixed(10, line => 240 + line * 5).Words));
    }

    [Fact]
    public void Columns_need_no_straight_edge_where_their_lines_end()
    {
        var page = new PageParts();
        for (var i = 0; i < 10; i++) page.Line(70, 700 - i * 13, s_left[i][..(30 - i % 5 * 3)]).Line(240, 700 - i * 13, s_right[i][..(30 - i % 5 * 3)]);
        Assert.Equal([70.0, 240.0], Columns.Of(page.Words).Select(column => column.Words.Min(word => word.Left)));
        page = new();
        for (var i = 0; i < 10; i++) page.Line(70 + i % 5 * 15, 700 - i * 13, new string('ک', 30 - i % 5 * 3)).Line(240 + i % 5 * 15, 700 - i * 13, new string('ک', 30 - i % 5 * 3));
        Assert.Equal([240.0, 70.0], Columns.Of(page.Words).Select(column => column.Words.Min(word => word.Left)));
    }

    [Fact]
    public void The_file_may_have_the_second_column_first() =>
        Assert.Equal($"{Join(s_left, 3)}|{Join(s_right, 3)}", Read(new PageParts().Lines(240, 700, s_right[..3]).Lines(70, 700, s_left[..3]).Words));

    [Fact]
    public void The_tallest_strip_divides_first()
    {
        var page = new PageParts().Lines(70, 700, s_left).Lines(240, 700, s_right[..5]).Lines(410, 700, s_left[..5]);
        var wide = Enumerable.Range(5, 5).Select(i => $"{s_right[i]} {s_left[i]}").ToArray();
        Assert.Equal([Join(s_left, 10), Join(s_right, 5), Join(s_left, 5), string.Join(' ', wide)], Read(page.Lines(240, 635, wide).Words).Split('|'));
    }

    [Fact]
    public void Bullets_before_lines_and_numbers_behind_them_are_no_columns()
    {
        var page = new PageParts();
        for (var i = 0; i < 10; i++) page.Line(70, 700 - i * 13, "•");
        Assert.Single(Columns.Of(page.Lines(90, 700, s_left).Words));
        page = new PageParts().Lines(70, 700, s_left);
        for (var i = 0; i < 10; i++) page.Line(235, 700 - i * 13, "7");
        Assert.Single(Columns.Of(page.Words));
    }

    [Fact]
    public void The_columns_of_a_table_are_not_read_one_after_the_other()
    {
        var page = new PageParts();
        for (var i = 0; i < 10; i++) page.Line(70, 700 - i * 13, $"row {(char)('a' + i)}").Line(240, 700 - i * 13, $"{i * 7}");
        Assert.Single(Columns.Of(page.Words));
    }

    [Fact]
    public void A_list_beside_prose_is_a_column_if_the_file_has_it_behind_the_prose()
    {
        var page = new PageParts().Lines(70, 700, s_left);
        for (var i = 0; i < 10; i++) page.Line(240, 700 - i * 13, "12");
        Assert.Equal(2, Columns.Of(page.Words).Count);
        page = new();
        for (var i = 0; i < 10; i++) page.Line(70, 700 - i * 13, s_left[i]).Line(240, 700 - i * 13, "12");
        Assert.Single(Columns.Of(page.Words));
    }

    [Theory]
    [InlineData(590)]
    [InlineData(830)]
    public void The_labels_of_a_figure_below_or_above_the_columns_do_not_join_them(double labels)
    {
        var page = new PageParts();
        if (labels < 700) Beside(page, 6, 70, 240);
        for (var i = 0; i < 8; i++) page.Line(70, labels - i * 13, $"{(char)('a' + i)}").Line(240, labels - i * 13, "1");
        if (labels > 700) Beside(page, 6, 70, 240);
        var columns = Read(page.Words).Split('|');
        Assert.Contains(columns, column => column.Contains(Join(s_left, 6), StringComparison.Ordinal));
        Assert.Contains(columns, column => column.Contains(Join(s_right, 6), StringComparison.Ordinal));
    }

    [Fact]
    public void Three_columns_are_read_from_left_to_right()
    {
        var page = new PageParts().Lines(70, 700, s_left).Lines(240, 700, s_right).Lines(410, 700, s_left);
        Assert.Equal([Join(s_left, 10), Join(s_right, 10), Join(s_left, 10)], Read(page.Words).Split('|'));
    }

    [Fact]
    public void Columns_of_a_script_from_right_to_left_are_read_from_the_right()
    {
        string[] lines = ["کشتی شب دیر به بندر آمد و هیچ کس", "در بندر این را نمی دانست که شب آ", "شهردار گفته بود که می آید اما نه", "با چه کسی و نه از کدام راه دریاو"];
        var page = new PageParts().Lines(240, 700, lines).Lines(70, 700, lines);
        var columns = Columns.Of(page.Words);
        Assert.Equal([240.0, 70.0], columns.Select(column => column.Words.Min(word => word.Left)));
    }

    [Fact]
    public void A_page_without_words_has_no_columns() => Assert.Empty(Columns.Of([]));

    private static PageParts Beside(PageParts page, int lines, double left, double right) => page.Lines(left, 700, s_left[..lines]).Lines(right, 700, s_right[..lines]);

    private static PageParts Mixed(int lines, Func<int, double> right)
    {
        var page = new PageParts();
        for (var i = 0; i < lines; i++) page.Line(70, 700 - i * 13, s_left[i]).Line(right(i), 700 - i * 13, s_right[i]);
        return page;
    }

    private static string Join(string[] lines, int count) => string.Join(' ', lines[..count]);

    private static string Rows(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"{s_left[i]} {s_right[i]}"));

    private static string Read(IEnumerable<PdfWord> words) => string.Join('|', Columns.Of(words).Select(column => string.Join(' ', LineMaker.Of(column.Words).Select(line => line.Text))));
}
