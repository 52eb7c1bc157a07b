using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Writes the names of seas on their water, where there is room for them and nothing else is. The name of a large sea may reach over its coast.</summary>
internal static class SeaNames
{
    private const double Cell = 6;
    private const double LineHeight = 13;
    private const double MostLand = 0.3;
    private static readonly double[] s_coarsest = [double.PositiveInfinity, double.PositiveInfinity, 16, 10, 6];

    /// <summary>The names, each at the middle of where it fits, the largest seas first.</summary>
    /// <param name="view">The view.</param>
    /// <param name="land">Its land.</param>
    /// <param name="occupied">Boxes that must stay free.</param>
    /// <param name="routes">Lines that must stay free.</param>
    public static IEnumerable<Shape> Place(MapView view, IReadOnlyList<List<MapPoint>> land, IReadOnlyList<Box> occupied, IReadOnlyCollection<ValueList<MapPoint>> routes)
    {
        var ground = GroundOf(view.Frame, land, occupied, routes);
        var named = new HashSet<string>(StringComparer.Ordinal);
        var rooms = new List<Box>();
        foreach (var sea in Sea.All)
        {
            if (named.Contains(sea.Name) || view.KilometresPerPixel > s_coarsest[sea.Rank] || (sea.Rank == 0 && view.KilometresPerPixel < 3)) continue;
            foreach (var (lines, mostLand) in Attempts(sea))
            {
                if (Best(view, sea, lines, mostLand, ground, rooms) is not { } room) continue;
                rooms.Add(room);
                named.Add(sea.Name);
                for (var i = 0; i < lines.Count; i++)
                    yield return new Lettering(room.X + room.Width / 2, room.Y + (i + 1) * LineHeight - 3, lines[i], "sea mid");
                break;
            }
        }
    }

    private static Box? Best(MapView view, Sea sea, IReadOnlyList<string> lines, double mostLand, Ground[,] ground, List<Box> rooms)
    {
        var (wide, high) = (lines.Max(line => Measure.Width(line, Measure.Small)), lines.Count * LineHeight);
        var (across, down) = ((int)Math.Ceiling(wide / Cell), (int)Math.Ceiling(high / Cell));
        var fitting = new List<Box>();
        for (var row = 0; row + down < ground.GetLength(1); row++)
        {
            for (var column = 0; column + across < ground.GetLength(0); column++)
            {
                var room = new Box(view.Frame.X + column * Cell, view.Frame.Y + row * Cell, across * Cell, down * Cell, "");
                if (LandIn(ground, column, row, across, down) <= mostLand && !rooms.Any(other => MapLabels.Overlap(other, room)) && IsIn(view, sea, room, mostLand == 0 ? [0.1, 0.5, 0.9] : [0.4, 0.5, 0.6])) fitting.Add(room);
            }
        }
        if (fitting.Count == 0) return null;
        var (x, y) = (fitting.Average(room => room.X), fitting.Average(room => room.Y));
        return fitting.MinBy(room => (room.X - x) * (room.X - x) + (room.Y - y) * (room.Y - y));
    }

    /// <summary>How much of a box is land; more than all where something else is in it.</summary>
    private static double LandIn(Ground[,] ground, int column, int row, int across, int down)
    {
        var land = 0;
        for (var i = 0; i <= across; i++)
        {
            for (var j = 0; j <= down; j++)
            {
                if (ground[column + i, row + j] == Ground.Taken) return 2;
                if (ground[column + i, row + j] == Ground.Land) land++;
            }
        }
        return (double)land / ((across + 1) * (down + 1));
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

    /// <summary>What is at the corners of a grid.</summary>
    private static Ground[,] GroundOf(Box frame, IReadOnlyList<List<MapPoint>> land, IReadOnlyList<Box> occupied, IReadOnlyCollection<ValueList<MapPoint>> routes)
    {
        var ground = new Ground[(int)(frame.Width / Cell) + 1, (int)(frame.Height / Cell) + 1];
        var crossings = new List<double>();
        for (var row = 1; row < ground.GetLength(1); row++)
        {
            var y = frame.Y + row * Cell + 0.01;
            crossings.Clear();
            foreach (var line in land) AddCrossings(crossings, line, y);
            crossings.Sort();
            for (int column = 1, passed = 0; column < ground.GetLength(0); column++)
            {
                var x = frame.X + column * Cell;
                while (passed < crossings.Count && crossings[passed] < x) passed++;
                if (!occupied.Any(box => x > box.X - 4 && x < box.X + box.Width + 4 && y > box.Y - 3 && y < box.Y + box.Height + 3))
                    ground[column, row] = passed % 2 == 0 ? Ground.Water : Ground.Land;
            }
        }
        foreach (var route in routes)
            foreach (var (from, to) in route.Zip(route.Skip(1))) Take(ground, frame, from, to);
        return ground;
    }

    private static void AddCrossings(List<double> crossings, List<MapPoint> line, double y)
    {
        var before = line[^1];
        foreach (var point in line)
        {
            if (before.Y > y != point.Y > y) crossings.Add(before.X + (point.X - before.X) * (y - before.Y) / (point.Y - before.Y));
            before = point;
        }
    }

    private static void Take(Ground[,] ground, Box frame, MapPoint from, MapPoint to)
    {
        var steps = Math.Max(1, (int)(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / Cell * 2));
        for (var i = 0; i <= steps; i++)
        {
            var (column, row) = ((int)Math.Round((from.X + (to.X - from.X) * i / steps - frame.X) / Cell), (int)Math.Round((from.Y + (to.Y - from.Y) * i / steps - frame.Y) / Cell));
            if (column >= 0 && row >= 0 && column < ground.GetLength(0) && row < ground.GetLength(1)) ground[column, row] = Ground.Taken;
        }
    }

    private enum Ground
    {
        /// <summary>At the edge, or under something else.</summary>
        Taken,
        Water,
        Land,
    }
}
