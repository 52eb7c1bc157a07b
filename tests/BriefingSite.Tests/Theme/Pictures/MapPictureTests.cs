using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>What maps promise.</summary>
public class MapPictureTests
{
    private static readonly PlaceMap Coast = Map(
        [new("Northport", 60, 10), new("Southport", 40, 10), new("Eastport", 50, 30), new("Nearby", 50.8, 29.2), new("Inland", 45, 20, PlaceKind.Area)],
        new MapRoute("The ferry", ["Northport", "Eastport"]), new MapRoute("The road", ["Eastport", "Nearby"]));

    private static readonly Dictionary<string, PlaceMap> Maps = new(StringComparer.Ordinal)
    {
        ["a coast"] = Coast,
        ["across 180°"] = Map([new("Suva", -18.1, 178.4), new("Honolulu", 21.3, -157.9), new("Apia", -13.8, -171.8)], new MapRoute("Ferry", ["Suva", "Honolulu"])),
        ["a pole"] = Map([new("Longyearbyen", 78.2, 15.6), new("Alert", 82.5, -62.3), new("North Pole", 90, 0), new("Tiksi", 71.6, 128.9)]),
        ["the other pole"] = Map([new("McMurdo", -77.8, 166.7), new("South Pole", -90, 0)]),
        ["one point"] = Map([new("Valletta", 35.9, 14.5)]),
        ["two far points"] = Map([new("London", 51.5, -0.1), new("Sydney", -33.9, 151.2)], new MapRoute("Flight", ["London", "Sydney"])),
        ["opposite points"] = Map([new("Here", 10, 20), new("There", -10, -160)]),
        ["the world"] = Map([new("London", 51.5, -0.1), new("Tokyo", 35.7, 139.7), new("New York", 40.7, -74), new("Cape Town", -33.9, 18.4), new("Lima", -12, -77)]),
        ["inland"] = Map([new("Kazan", 55.8, 49.1), new("Ufa", 54.7, 56), new("Samara", 53.2, 50.1)]),
        ["a town"] = Map([new("Town hall", 50.11, 8.68), new("A station with a rather long name that goes on", 50.107, 8.664), new("Bridge", 50.105, 8.69)], new MapRoute("Tram", ["Town hall", "Bridge"])),
        ["a crowd"] = Map([
            new("Singapore", 1.29, 103.85), new("Johor Bahru", 1.46, 103.76), new("Batam", 1.13, 104.03), new("Tanjung Pinang", 0.92, 104.45), new("Malacca", 2.19, 102.25),
            new("Jakarta", -6.2, 106.8), new("Kuala Lumpur", 3.14, 101.69), new("Changi", 1.36, 103.99), new("Jurong", 1.34, 103.7)]),
        ["a crowd of areas"] = Map([.. Enumerable.Range(0, 14).Select(i => new MapPlace($"Area {i}", 40 + i % 4 * 0.2, 20 + i * 0.1, PlaceKind.Area)), new("Far away", 55, 40)]),
        ["one spot"] = Map([new("Town", 40, 20), new("Its harbour", 40, 20), new("Other", 41, 23)]),
    };

    public static TheoryData<double> Widths => new(Drawing.Wide, Drawing.Narrow);

    public static TheoryData<string, double> All => [.. Maps.Keys.SelectMany(name => Widths.Select(width => new TheoryDataRow<string, double>(name, width.Data)))];

    [Theory]
    [MemberData(nameof(Widths))]
    public void North_is_up_and_east_is_right(double width)
    {
        var discs = MapPicture.Draw(Coast, width).Shapes.OfType<Disc>().ToList();
        Assert.True(discs[0].Y < discs[1].Y);
        Assert.True(discs.Max(disc => disc.X) - discs[0].X > 50);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_name_lies_over_another_name_or_a_place_or_beyond_the_edge(string name, double width)
    {
        var drawing = MapPicture.Draw(Maps[name], width);
        var names = drawing.Shapes.OfType<Lettering>().Where(text => text.Class.StartsWith("place", StringComparison.Ordinal) || text.Class.StartsWith("sea", StringComparison.Ordinal)).Select(Room).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, room => Assert.True(room.X >= 0 && room.Y >= 0 && room.X + room.Width <= width && room.Y < drawing.Height, $"{room}"));
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = 0; j < i; j++)
                Assert.False(names[i].X < names[j].X + names[j].Width && names[j].X < names[i].X + names[i].Width && Math.Abs(names[i].Y - names[j].Y) < 11, $"{names[i]} {names[j]}");
            foreach (var disc in drawing.Shapes.OfType<Disc>())
                Assert.False(disc.X > names[i].X && disc.X < names[i].X + names[i].Width && disc.Y > names[i].Y && disc.Y < names[i].Y + 11, $"{names[i]} {disc}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_place_is_marked_within_the_picture_and_named_on_it_or_below_it(string name, double width)
    {
        var (map, drawing) = (Maps[name], MapPicture.Draw(Maps[name], width));
        Assert.All(drawing.Shapes.OfType<Disc>().Take(1), disc => Assert.True(disc.X > 0 && disc.X < width && disc.Y > 0 && disc.Y < drawing.Height));
        var words = string.Join(' ', drawing.Shapes.OfType<Lettering>().Where(text => !text.Class.StartsWith("sea", StringComparison.Ordinal)).Select(text => text.Text));
        Assert.All(map.Places, place => Assert.Contains(place.Name, words, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_map_shows_a_coast_so_that_readers_know_where_it_is(string name, double width) =>
        Assert.NotEmpty(MapPicture.Draw(Maps[name], width).All().OfType<Outline>().SelectMany(outline => outline.Lines));

    [Theory]
    [InlineData("a crowd", "Java Sea")]
    [InlineData("one point", "Mediterranean Sea")]
    [InlineData("the world", "South Atlantic Ocean")]
    [InlineData("across 180°", "Coral Sea")]
    [InlineData("a pole", "Arctic Ocean")]
    public void Seas_have_their_names(string name, string sea) =>
        Assert.Contains(sea, string.Join(' ', MapPicture.Draw(Maps[name], Drawing.Wide).Shapes.OfType<Lettering>().Where(text => text.Class.StartsWith("sea", StringComparison.Ordinal)).Select(text => text.Text)));

    [Theory]
    [InlineData("a crowd", true)]
    [InlineData("a crowd of areas", false)]
    [InlineData("two far points", false)]
    public void Crowded_points_are_enlarged_beside_the_map(string name, bool isEnlarged)
    {
        Assert.All([Drawing.Wide, Drawing.Narrow], width =>
        {
            var shapes = MapPicture.Draw(Maps[name], width).Shapes;
            Assert.Equal(isEnlarged, shapes.OfType<Box>().Any(box => box.Class == "enlarged"));
            Assert.Equal(isEnlarged ? 2 : 1, shapes.OfType<Outline>().Count());
        });
    }

    [Theory]
    [InlineData("a town", true)]
    [InlineData("inland", true)]
    [InlineData("a coast", false)]
    [InlineData("the world", false)]
    public void Where_no_coast_is_near_a_small_map_shows_where_it_is(string name, bool hasLocator) => Assert.Equal(hasLocator, MapPicture.HasLocator(Maps[name]));

    [Fact]
    public void Where_the_coasts_are_too_coarse_the_map_has_none() =>
        Assert.Equal(["tile", "sea-ground"], MapPicture.Draw(Maps["a town"], Drawing.Wide).Shapes.OfType<Box>().Select(box => box.Class).Where(name => name is "tile" or "sea-ground"));

    [Theory]
    [InlineData("a coast", true)]
    [InlineData("the world", false)]
    public void A_map_has_a_scale_where_it_is_true_everywhere_on_it(string name, bool hasScale) =>
        Assert.Equal(hasScale, MapPicture.Draw(Maps[name], Drawing.Wide).Shapes.OfType<Lettering>().Any(text => text.Text.EndsWith(" km", StringComparison.Ordinal)));

    [Fact]
    public void Lines_have_their_names_below_the_map()
    {
        var texts = MapPicture.Draw(Coast, Drawing.Wide).Shapes.OfType<Lettering>().Select(text => text.Text).ToList();
        Assert.Contains("The ferry", texts);
        Assert.Contains("The road", texts);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_map_has_no_more_points_than_can_be_seen(string name, double width)
    {
        var drawing = MapPicture.Draw(Maps[name], width);
        Assert.InRange(drawing.All().OfType<Outline>().Sum(outline => outline.Lines.Sum(line => line.Count)), 3, 7000);
        Assert.Equal(drawing, MapPicture.Draw(Maps[name], width));
    }

    private static PlaceMap Map(MapPlace[] places, params MapRoute[] routes) => new("A map.", [.. places], [.. routes]);

    private static Box Room(Lettering text)
    {
        var width = Measure.Width(text.Text, text.Class.StartsWith("sea", StringComparison.Ordinal) ? Measure.Small : Measure.Size);
        var x = text.Class.Split(' ')[^1] switch { "end" => text.X - width, "mid" => text.X - width / 2, _ => text.X };
        return new(x, text.Y - 11, width, 11, text.Text);
    }
}
