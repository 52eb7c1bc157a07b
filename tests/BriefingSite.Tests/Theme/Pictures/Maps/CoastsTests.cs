using BriefingSite.Tests.Support;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>The coasts and seas that are part of the program.</summary>
public class CoastsTests
{
    private const int MostBytes = 300_000;

    [Theory]
    [InlineData(55.8, 37.6, true)]
    [InlineData(-90, 0, true)]
    [InlineData(-85, -150, true)]
    [InlineData(-17.8, 178.0, true)]
    [InlineData(66.5, -175, true)]
    [InlineData(66.5, 179.5, true)]
    [InlineData(-25, 134, true)]
    [InlineData(64.9, -18.5, true)]
    [InlineData(90, 0, false)]
    [InlineData(42, 50.5, false)]
    [InlineData(0, 0, false)]
    [InlineData(0, 180, false)]
    [InlineData(43.5, 34, false)]
    [InlineData(-60, 179.9, false)]
    public void Land_and_water_are_told_apart_all_over_the_world(double latitude, double longitude, bool isLand)
    {
        Assert.Equal(isLand, Coasts.IsLand(latitude, longitude));
        Assert.Equal(isLand, Coasts.IsLand(latitude, longitude + 360));
    }

    [Theory]
    [InlineData("Caspian Sea", 42, 50.5)]
    [InlineData("Black Sea", 43.5, 34)]
    [InlineData("Bering Sea", 58, 178)]
    [InlineData("Bering Sea", 58, -178)]
    [InlineData("Gulf of California", 27, -111.5)]
    public void A_sea_knows_its_waters(string name, double latitude, double longitude) =>
        Assert.Contains(Sea.All, sea => sea.Name == name && sea.Contains(latitude, longitude));

    [Fact]
    public void The_largest_seas_come_first() => Assert.Equal(Sea.All.Select(sea => sea.Rank).Order(), Sea.All.Select(sea => sea.Rank));

    [Fact]
    public void They_are_small() =>
        Assert.InRange(new[] { "land.bin", "seas.txt" }.Sum(name => new FileInfo(Path.Combine(Repository.Root, "theme", "map", name)).Length), 50_000, MostBytes);
}
