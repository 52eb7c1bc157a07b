using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>Words on one height are a line, with the small ones above and below it and the large one before it.</summary>
public class LineMakerTests
{
    [Theory]
    [InlineData(702, "the ferry")]
    [InlineData(698, "the ferry")]
    [InlineData(702.5, "ferry|the")]
    [InlineData(697.5, "the|ferry")]
    public void Words_at_one_height_are_a_line(double height, string lines) => Assert.Equal(lines, Read(new PageParts().Line(70, 700, "the").Line(90, height, "ferry")));

    [Fact]
    public void Heights_are_compared_by_the_smaller_type_and_words_stand_in_their_order() =>
        Assert.Equal("the ferry left|soon", Read(new PageParts().Line(120, 700, "left").Line(90, 700, "ferry").Line(70, 700, "the").Line(70, 680, "soon")));

    [Theory]
    [InlineData(1.2, "m2")]
    [InlineData(1.4, "m²")]
    [InlineData(7.9, "m²")]
    [InlineData(8.1, "2|m")]
    [InlineData(-2, "m2")]
    [InlineData(-3.9, "m2")]
    [InlineData(-4.1, "m|2")]
    public void A_small_figure_above_or_below_a_line_is_a_part_of_it(double raise, string lines) => Assert.Equal(lines, Read(new PageParts().Line(70, 700, "m").Line(75, 700 + raise, "2", 6)));

    [Theory]
    [InlineData(8.8, "m²")]
    [InlineData(8.9, "2|m")]
    public void Type_is_small_beside_type_that_is_an_eighth_larger(double size, string lines) => Assert.Equal(lines, Read(new PageParts().Line(70, 700, "m").Line(75, 704, "2", size)));

    [Theory]
    [InlineData(85, "m ²")]
    [InlineData(85.1, "2|m")]
    [InlineData(72.9, "m²")]
    [InlineData(72.7, "2|m")]
    [InlineData(57, "m")]
    [InlineData(56.9, "2|m")]
    public void A_small_figure_belongs_to_what_it_stands_beside(double left, string lines) => Assert.Equal(lines, Read(new PageParts().Line(70, 700, "m").Line(left, 704, "2", 6)));

    [Fact]
    public void A_small_figure_between_two_lines_belongs_to_the_nearest_word()
    {
        Assert.Equal("mm|km²", Read(new PageParts().Line(70, 700, "km").Line(80, 704, "2", 6).Line(66, 708, "mm")));
        Assert.Equal("km|mm²", Read(new PageParts().Line(60, 706, "km").Line(81, 702, "2", 6).Line(71, 698, "mm")));
        Assert.Equal("km2|mm", Read(new PageParts().Line(71, 706, "km").Line(81, 703, "2", 6).Line(60, 698, "mm")));
    }

    [Fact]
    public void Small_figures_of_many_words_of_a_line_go_into_it() =>
        Assert.Equal("The first year and the second one ended", Read(new PageParts().Line(70, 700, "The first year   and the second one   ended").Line(140, 704, "12", 6).Line(245, 703, "13", 6)));

    [Theory]
    [InlineData("T", 30, 681, 89, "The ferry|left it")]
    [InlineData("T", 30, 687, 89, "The ferry|left it")]
    [InlineData("T", 30, 693, 89, "The ferry|left it")]
    [InlineData("T", 30, 694, 89, "The ferry|left it")]
    [InlineData("T", 30, 657.1, 89, "he ferry|Tleft it")]
    [InlineData("T", 30, 656.9, 89, "he ferry|left it|T")]
    [InlineData("AB", 30, 681, 102, "ABhe ferry|left it")]
    [InlineData("ABC", 30, 681, 117, "he ferry|left it|ABC")]
    [InlineData("1", 30, 681, 89, "he ferry|left it|1")]
    [InlineData("T", 30, 681, 114, "T he ferry|left it")]
    [InlineData("T", 30, 681, 116, "he ferry|left it|T")]
    [InlineData("T", 30, 681, 70, "he ferry|left it|T")]
    public void A_large_first_letter_belongs_to_the_first_line_beside_it(string initial, double size, double height, double left, string lines) =>
        Assert.Equal(lines, Read(new PageParts().Line(70, height, initial, size).Line(left, 700, "he ferry").Line(left, 687, "left it")));

    [Fact]
    public void Large_type_takes_no_words_of_the_lines_beside_it() =>
        Assert.Equal("of all ferries|45%|are late", Read(new PageParts().Line(70, 684, "45%", 30).Line(120, 700, "of all ferries").Line(120, 681, "are late")));

    [Fact]
    public void A_word_of_two_letters_at_the_head_of_a_large_line_is_no_first_letter() =>
        Assert.Equal("Report of the harbour|A ferry", Read(new PageParts().Line(70, 670, "A ferry", 30).Line(80, 690, "Report of the harbour")));

    [Fact]
    public void A_raised_figure_on_the_line_is_a_mark_or_a_power()
    {
        Assert.Equal("It ended in that year and", Read(new PageParts().Line(70, 700, "It ended in that year").Line(175, 700, "2", 10, isRaised: true).Line(185, 700, "and")));
        Assert.Equal("It has 40 m² and", Read(new PageParts().Line(70, 700, "It has 40 m").Line(125, 700, "2", 10, isRaised: true).Line(135, 700, "and")));
        // Inches, if a number stands before them, behind a mark too.
        var inches = new PageParts().Line(70, 700, "40").Line(80, 700, "1", isRaised: true).Line(90, 700, "in").Line(100, 700, "2", isRaised: true);
        Assert.Equal("40 in²", Read(inches));
    }

    private static string Read(PageParts page) => string.Join('|', LineMaker.Of(page.Words).Select(line => line.Text));
}
