using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Model;

public class PartOfYearTests
{
    [Fact]
    public void The_quarters_the_thirds_and_the_halves_make_up_the_year()
    {
        foreach (var (first, last) in new[] { (33, 36), (37, 39), (40, 41) })
        {
            var parts = Enumerable.Range(first, last - first + 1).Select(number => PartOfYear.Find(number)!).ToList();
            Assert.Equal((1, 12), (parts[0].FirstMonth, parts[^1].LastMonth));
            Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.LastMonth + 1, pair.Second.FirstMonth));
        }
    }

    [Fact]
    public void A_season_has_a_third_unless_it_lies_in_two_years() =>
        Assert.Equal([1, 2, 3, null, 1, 2, 3, null, 3, null, 1, 2], Enumerable.Range(21, 12).Select(number => PartOfYear.Find(number)!.Third));

    [Theory]
    [InlineData(20)]
    [InlineData(42)]
    public void Other_numbers_mean_nothing(int number) => Assert.Null(PartOfYear.Find(number));
}
