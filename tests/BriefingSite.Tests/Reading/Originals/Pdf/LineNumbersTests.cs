using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>The numbers of lines in a margin are no words.</summary>
public class LineNumbersTests
{
    [Theory]
    [InlineData(40, 5, 5, true)]
    [InlineData(300, 5, 5, true)]
    [InlineData(40, 2, 2, true)]
    // A table has them in rows below each other; in the text they are words; each line may be a row.
    [InlineData(40, 5, 1, false)]
    [InlineData(40, 5, 2, false)]
    [InlineData(90, 5, 5, false)]
    [InlineData(40, 1, 1, false)]
    public void Every_fifth_line_has_a_number(double left, int step, int lines, bool areTaken)
    {
        var page = Page(16);
        for (var i = 0; i * lines < 16; i++) page.Line(left + (i * step + step < 10 ? 5 : 0), 700 - i * lines * 13, $"{i * step + step}");
        var count = page.Words.Count;
        Assert.Equal(areTaken, LineNumbers.TakeFrom(page.Words));
        Assert.Equal(areTaken ? 16 * 4 : count, page.Words.Count);
    }

    [Fact]
    public void Numbers_that_do_not_go_on_are_words()
    {
        Assert.False(LineNumbers.TakeFrom(Page(16).Line(45, 700, "5").Line(40, 700 - 5 * 13, "10").Line(40, 700 - 10 * 13, "16").Words));
        Assert.False(LineNumbers.TakeFrom(Page(16).Line(45, 700, "5").Line(40, 700 - 5 * 13, "10").Words));
        Assert.False(LineNumbers.TakeFrom(Page(16).Line(45, 706, "5").Line(40, 706 - 5 * 13, "10").Line(40, 706 - 10 * 13, "15").Words));
        Assert.False(LineNumbers.TakeFrom(new PageParts().Line(45, 700, "5").Line(40, 635, "10").Line(40, 570, "15").Words));
    }

    private static PageParts Page(int lines) => new PageParts().Lines(70, 700, [.. Enumerable.Repeat("The council may ask", lines)]);
}
