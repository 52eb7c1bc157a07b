using BriefingSite.Benchmarks;
using Xunit;

namespace BriefingSite.Tests.Benchmarks;

public class FiguresTests
{
    [Theory]
    [InlineData(new[] { 3.0, 1, 2 }, 2)]
    [InlineData(new[] { 4.0, 1, 2, 10 }, 3)]
    [InlineData(new[] { 7.0 }, 7)]
    public void The_median_is_the_middle_one_or_the_mean_of_the_two(double[] figures, double median) => Assert.Equal(median, figures.Median());

    [Theory]
    [InlineData(20, 95, 19)]
    [InlineData(50, 95, 48)]
    [InlineData(1, 95, 1)]
    [InlineData(10, 100, 10)]
    public void A_percentile_is_a_figure_that_so_many_do_not_exceed(int count, int hundredths, double expected) =>
        Assert.Equal(expected, Enumerable.Range(1, count).Reverse().Select(number => (double)number).Percentile(hundredths));

    [Theory]
    [InlineData("1.25 0.50 204800\n")]
    [InlineData("Command exited with non-zero status 1\n1.25 0.50 204800\n")]
    public void Processor_time_and_memory_are_read_as_GNU_time_writes_them(string reported) => Assert.Equal((1.75, 200), Figures.Parse(reported));

    [Fact]
    public void Without_GNU_time_they_are_nothing() => Assert.Equal((0, 0), Figures.Parse(""));
}
