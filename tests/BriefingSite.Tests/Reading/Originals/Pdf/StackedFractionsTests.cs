using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>Numbers above each other are a fraction where they stand in a line. <c>?</c> stands behind lines in doubt.</summary>
public class StackedFractionsTests
{
    // Small numbers above and below the base line; "a" is at 70, what follows at 90.
    [Theory]
    [InlineData("2", "3", "a 2/3 majority")]
    [InlineData("13", "16", "a 13/16 majority")]
    [InlineData("n", "2", "a n/2 majority")]
    public void Small_numbers_above_each_other_are_a_fraction(string over, string under, string shown) =>
        Assert.Equal(shown, Read(new PageParts().Line(70, 700, "a").Line(79, 704, over, 6).Line(79, 698, under, 6).Line(90, 700, "majority")));

    [Fact]
    public void A_whole_number_stands_before_a_fraction() =>
        Assert.Equal("about 1 1/2 ships", Read(new PageParts().Line(70, 700, "about 1").Line(105.2, 704, "1", 6).Line(105.2, 698, "2", 6).Line(112, 700, "ships")));

    [Fact]
    public void Numbers_of_the_size_of_the_text_are_a_fraction_in_doubt() =>
        Assert.Equal("a 2/3 majority?", Read(new PageParts().Line(70, 700, "a").Line(79, 706.8, "2").Line(79, 693.2, "3").Line(90, 700, "majority")));

    [Fact]
    public void What_is_none_stays_as_it_is()
    {
        // An index and a power; the rows of a table; a note in one line, and an index in the one above it.
        Assert.Equal("x²3 is?", Read(new PageParts().Line(70, 700, "x").Line(75, 704, "2", 6).Line(75, 698, "3", 6).Line(85, 700, "is")));
        Assert.Equal("Ships 12|Boats 13", Read(new PageParts().Line(70, 700, "Ships").Line(200, 700, "12").Line(70, 687, "Boats").Line(200, 687, "13")));
        Assert.Equal("12|Ships|13", Read(new PageParts().Line(70, 700, "Ships").Line(200, 706, "12").Line(200, 694, "13")));
        Assert.Equal("the CO2|ships came", Read(new PageParts().Line(70, 700, "the CO").Line(100, 698, "2", 6).Line(70, 687, "ships came").Line(120, 691, "1", 6)));
    }

    [Fact]
    public void Terms_above_each_other_are_in_doubt()
    {
        Assert.Equal("share ab2 of?", Read(new PageParts().Line(70, 700, "share").Line(99, 704, "ab", 6).Line(102, 697, "2", 6).Line(108, 700, "of")));
        Assert.Equal("abc?|the share of?|de?", Read(new PageParts().Line(70, 700, "the share").Line(117, 707, "abc").Line(117, 693, "de").Line(134, 700, "of")));
    }

    [Theory]
    [InlineData("/", 697, "a 2/3 of")]
    [InlineData("⁄", 697, "a 2⁄3 of")]
    [InlineData("/", 700, "a /3 of")]
    public void A_raised_figure_before_a_bar_and_a_lowered_one_is_a_number(string bar, double under, string shown) =>
        Assert.Equal(shown, Read(new PageParts().Line(70, 700, "ab").Line(84, 704, "2", 6).Line(87, 700, bar).Line(92, under, "3", 6).Line(100, 700, "of")).Replace("ab", "a", StringComparison.Ordinal));

    [Fact]
    public void A_raised_figure_before_a_bar_belongs_to_a_fraction_behind_a_space_or_a_whole_number()
    {
        Assert.Equal("ab 2/3 of", Read(new PageParts().Line(70, 700, "ab").Line(84, 704, "2", 6).Line(87, 700, "/3 of")));
        Assert.Equal("ab/3 of", Read(new PageParts().Line(70, 700, "ab").Line(80, 704, "2", 6).Line(83, 700, "/3 of")));
        Assert.Equal("1 1/2 of", Read(new PageParts().Line(70, 700, "1").Line(75, 704, "1", 6).Line(78, 700, "/").Line(83, 697, "2", 6).Line(90, 700, "of")));
    }

    private static string Read(PageParts page) => string.Join('|', LineMaker.Of(page.Words).Select(line => line.Text + (line.IsStacked ? "?" : "")));
}
