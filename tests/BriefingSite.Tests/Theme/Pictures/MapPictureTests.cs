using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>What the schematic map promises.</summary>
public class MapPictureTests
{
    private static readonly PlaceMap Coast = new("A coast.",
    [
        new("Northport", 60, 10), new("Southport", 40, 10), new("Eastport", 50, 30), new("Nearby", 50.8, 29.2), new("Inland", 45, 20, PlaceKind.Area),
    ], [new("The ferry", ["Northport", "Eastport"]), new("The road", ["Eastport", "Nearby"])]);

    public static TheoryData<double> Widths => new(Drawing.Wide, Drawing.Narrow);

    [Theory]
    [MemberData(nameof(Widths))]
    public void North_is_up_and_east_is_right(double width)
    {
        var discs = MapPicture.Draw(Coast, width).Shapes.OfType<Disc>().ToList();
        Assert.True(discs[0].Y < discs[1].Y);
        Assert.Equal(discs[0].X, discs[1].X, 6);
        Assert.True(discs[2].X > discs[0].X);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Names_lie_within_the_picture_and_over_no_other_name_and_no_place(double width)
    {
        var drawing = MapPicture.Draw(Coast, width);
        var names = drawing.Shapes.OfType<Lettering>().Where(text => Coast.Places.Any(place => place.Name == text.Text)).Select(Room).ToList();
        Assert.Equal(5, names.Count);
        Assert.All(names, room => Assert.True(room.X >= 0 && room.X + room.Width <= width));
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = 0; j < i; j++)
                Assert.False(names[i].X < names[j].X + names[j].Width && names[j].X < names[i].X + names[i].Width && Math.Abs(names[i].Y - names[j].Y) < 12);
            foreach (var disc in drawing.Shapes.OfType<Disc>())
                Assert.False(disc.X > names[i].X && disc.X < names[i].X + names[i].Width && disc.Y > names[i].Y && disc.Y < names[i].Y + 12);
        }
    }

    [Fact]
    public void It_says_that_it_is_schematic_and_gives_a_scale_and_the_names_of_its_lines()
    {
        var texts = MapPicture.Draw(Coast, Drawing.Wide).Shapes.OfType<Lettering>().Select(text => text.Text).ToList();
        Assert.Contains("Schematic", texts);
        Assert.Contains(texts, text => text.EndsWith(" km", StringComparison.Ordinal));
        Assert.Contains("The ferry", texts);
        Assert.Contains("50° N", texts);
    }

    [Fact]
    public void One_place_alone_is_a_map_too() =>
        Assert.True(MapPicture.Draw(new("One.", [new("Here", 0, 0)], []), Drawing.Narrow).Height is > 0 and < 500);

    private static Box Room(Lettering text)
    {
        var width = Measure.Width(text.Text);
        var x = text.Class switch { "end" => text.X - width, "mid" => text.X - width / 2, _ => text.X };
        return new(x, text.Y - 12, width, 12, "");
    }
}
