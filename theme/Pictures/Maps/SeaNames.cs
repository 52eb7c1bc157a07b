using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Writes the names of seas on their water, where there is room for them and nothing else is. The name of a large sea may reach over its coast.</summary>
internal static class SeaNames
{
    private const double MostLand = 0.3;
    private static readonly double[] s_coarsest = [double.PositiveInfinity, double.PositiveInfinity, 16, 10, 6];

    /// <summary>The names, each at the middle of where it fits, the largest seas first.</summary>
    /// <param name="view">The view.</param>
    /// <param name="land">Its land.</param>
    /// <param name="occupied">Boxes that must stay free.</param>
    /// <param name="routes">Lines that must stay free.</param>
    public static IEnumerable<Shape> Place(MapView view, IReadOnlyList<List<MapPoint>> land, IReadOnlyList<Box> occupied, IReadOnlyCollection<ValueList<MapPoint>> routes)
    {
        var ground = new SeaGround(view.Frame, land, occupied, routes);
        var named = new HashSet<string>(StringComparer.Ordinal);
        var rooms = new List<Box>();
        foreach (var sea in SeasIn(view))
        {
            if (named.Contains(sea.Name) || view.KilometresPerPixel > s_coarsest[sea.Rank] || (sea.Rank == 0 && view.KilometresPerPixel < 3)) continue;
            foreach (var (lines, mostLand) in Attempts(sea))
            {
                if (Best(view, sea, lines, mostLand, ground, rooms) is not { } room) continue;
                rooms.Add(room);
                named.Add(sea.Name);
                for (var i = 0; i < lines.Count; i++)
                    yield return new Lettering(room.X + room.Width / 2, room.Y + (i + 1) * SeaGround.LineHeight - 3, lines[i], "sea mid");
                break;
            }
        }
    }

    // Most seas are far away, and each would be looked for everywhere.
    private static IEnumerable<Sea> SeasIn(MapView view)
    {
        const double step = 20, margin = 3, nearPole = 75;
        if (view.IsWorld || view.PlaceAt(new(view.Frame.X + view.Frame.Width / 2, view.Frame.Y + view.Frame.Height / 2)) is not { } middle) return Sea.All;
        double west = 0, east = 0, south = middle.Latitude, north = middle.Latitude;
        for (var x = view.Frame.X; x < view.Frame.X + view.Frame.Width + step; x += step)
        {
            for (var y = view.Frame.Y; y < view.Frame.Y + view.Frame.Height + step; y += step)
            {
                if (view.PlaceAt(new(x, y)) is not { } place || Math.Abs(place.Latitude) > nearPole) return Sea.All;
                var away = Sphere.ShortWay(place.Longitude - middle.Longitude);
                (west, east, south, north) = (Math.Min(west, away), Math.Max(east, away), Math.Min(south, place.Latitude), Math.Max(north, place.Latitude));
            }
        }
        return Sea.All.Where(sea => sea.MayReach(middle.Longitude + west - margin, middle.Longitude + east + margin, south - margin, north + margin));
    }

    private static Box? Best(MapView view, Sea sea, IReadOnlyList<string> lines, double mostLand, SeaGround ground, List<Box> rooms)
    {
        var (wide, high) = (lines.Max(line => Measure.Width(line, Measure.Small)), lines.Count * SeaGround.LineHeight);
        var (across, down) = ((int)Math.Ceiling(wide / SeaGround.Cell), (int)Math.Ceiling(high / SeaGround.Cell));
        double[] shares = mostLand == 0 ? [0.1, 0.5, 0.9] : [0.4, 0.5, 0.6];
        var fitting = new List<Box>();
        for (var row = 0; row + down < ground.Rows; row++)
        {
            for (var column = 0; column + across < ground.Columns; column++)
            {
                if (ground.LandIn(column, row, across, down) is not { } land || land > mostLand) continue;
                var room = new Box(view.Frame.X + column * SeaGround.Cell, view.Frame.Y + row * SeaGround.Cell, across * SeaGround.Cell, down * SeaGround.Cell, "");
                if (!rooms.Any(other => MapLabels.Overlap(other, room)) && IsIn(view, sea, room, shares)) fitting.Add(room);
            }
        }
        if (fitting.Count == 0) return null;
        var (x, y) = (fitting.Average(room => room.X), fitting.Average(room => room.Y));
        return fitting.MinBy(room => (room.X - x) * (room.X - x) + (room.Y - y) * (room.Y - y));
    }

    private static bool IsIn(MapView view, Sea sea, Box room, double[] shares) => shares.All(share =>
        view.PlaceAt(new(room.X + room.Width * share, room.Y + room.Height / 2)) is { } place && sea.Contains(place.Latitude, place.Longitude));

    /// <summary>The name in one line, then in two, then over the coast.</summary>
    private static IEnumerable<(IReadOnlyList<string> Lines, double MostLand)> Attempts(Sea sea)
    {
        var two = Measure.Wrap(sea.Name, Measure.Width(sea.Name, Measure.Small) * 0.7, Measure.Small);
        yield return ([sea.Name], 0);
        if (two.Count == 2) yield return (two, 0);
        if (sea.Rank != 1) yield break;
        if (two.Count == 2) yield return (two, MostLand);
        yield return ([sea.Name], MostLand);
    }
}
