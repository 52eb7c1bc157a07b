using BriefingSite.Core.Evidence;
using BriefingSite.Reading.Seeds;
using Xunit;

namespace BriefingSite.Tests.Reading.Seeds;

public class FigureTextTests
{
    [Theory]
    [InlineData("It stopped after two thirds of a mile, one third of an hour and 7/9 of an inch.")]
    [InlineData("It lost 3.05 micrograms, 305.91 nanometres and 0.0000012 km.")]
    [InlineData("A seventh of 1,234,567.891 pounds, £3.14159 billion, 33⅓ % and 12 ft.")]
    public void Every_figure_is_read_from_the_lock_as_it_was_written(string text)
    {
        var print = TextFingerprints.Create("a", "a.txt", "00", [text]);
        Assert.NotEmpty(print.Passages[0].Figures!);
        Assert.All(print.Passages[0].Figures!, figure => Assert.Equal(figure, FigureText.Read(FigureText.Write(figure), print.Passages[0].Words)));
    }
}
