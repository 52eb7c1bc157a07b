using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Places names beside what they name, so that none lies over another, over a place, or beyond the edge. Where there is no room
/// beside a place, its name stands farther away, with a line to it; where there is none at all, it is left out and given back.</summary>
public static class MapLabels
{
    private const double LineHeight = 15;
    private const int Sweeps = 12;

    // Names are bold, which is wider.
    private const double Size = Measure.Size * 1.08;

    /// <summary>Finds a place for each name; of equally good places the first is taken.</summary>
    /// <param name="names">What is named, by the box around its mark.</param>
    /// <param name="obstacles">Boxes that must stay free, besides those of the marks.</param>
    /// <param name="routes">Lines that should stay free.</param>
    /// <param name="frame">The box of the map.</param>
    /// <param name="isLand">Whether a point is on land: names of places on land stand on land rather than on water; <c>null</c>: not known.</param>
    public static MapNames Place(
        IReadOnlyList<(string Name, Box Mark)> names, IReadOnlyList<Box> obstacles, IReadOnlyCollection<ValueList<MapPoint>> routes, Box frame, Func<MapPoint, bool>? isLand = null)
    {
        var marks = names.Select(name => name.Mark).ToList();
        var onLines = routes.SelectMany(PointsAlong).ToList();
        // What lies over a mark, an obstacle or the edge is no candidate; the cost of the others is known but for the other names.
        var candidates = names.Select(name => Candidates(name.Name, name.Mark, frame)
            .Where(candidate => IsWithin(candidate.Room, frame) && !obstacles.Any(candidate.Covers) && !marks.Any(candidate.Covers))
            .Select(candidate => candidate with { Cost = candidate.Cost + onLines.Count(point => Holds(candidate.Room, point)) * 3 + OnWater(candidate.Room, name.Mark) }).OrderBy(candidate => candidate.Cost).ToList()).ToList();
        var chosen = candidates.Select(list => list.FirstOrDefault()).ToList();
        for (var sweep = 0; sweep < Sweeps; sweep++)
            for (var i = 0; i < chosen.Count; i++)
                chosen[i] = candidates[i].MinBy(candidate => candidate.Cost + Conflicts(candidate, i) * 1000.0);
        while (Enumerable.Range(0, chosen.Count).Where(i => chosen[i] is not null).Select(i => (i, conflicts: Conflicts(chosen[i]!, i))).MaxBy(one => one.conflicts) is (var worst, > 0))
            chosen[worst] = null;
        return new(
            [.. chosen.OfType<Candidate>().SelectMany(candidate => candidate.Shapes)],
            [.. chosen.OfType<Candidate>().Select(candidate => candidate.Room)],
            [.. names.Where((name, i) => chosen[i] is null && !string.IsNullOrWhiteSpace(name.Name)).Select(name => name.Name)]);

        double OnWater(Box room, Box mark) => isLand is null || !isLand(new(mark.X + mark.Width / 2, mark.Y + mark.Height / 2)) ? 0
            : ((double[])[0.1, 0.5, 0.9]).Count(share => !isLand(new(room.X + room.Width * share, room.Y + room.Height / 2))) * 0.9;

        int Conflicts(Candidate candidate, int self) => chosen.Where((other, i) => i != self && other is not null && (candidate.Covers(other.Room) || other.Covers(candidate.Room))).Count();
    }

    private static IEnumerable<Candidate> Candidates(string name, Box mark, Box frame)
    {
        var lines = Measure.Wrap(name, Math.Max(frame.Width * 0.4, 90), Size).Select(line => Measure.Cut(line, frame.Width - 20, Size)).ToList();
        if (lines.Count == 0) yield break; // nothing in the name can be seen
        var (wide, high) = (lines.Max(line => Measure.Width(line, Size)), lines.Count * LineHeight);
        var (x, y) = (mark.X + mark.Width / 2, mark.Y + mark.Height / 2);
        foreach (var (dy, cost) in new[] { (-high / 2, 0.0), (-high + 3, 1), (-3, 1), (-high - 2, 2), (2, 2) })
        {
            yield return At(mark.X + mark.Width + 4, y + dy, "", cost);
            yield return At(mark.X - 4 - wide, y + dy, "end", cost + 0.5);
        }
        yield return At(x - wide / 2, mark.Y - 3 - high, "mid", 1.5);
        yield return At(x - wide / 2, mark.Y + mark.Height + 3, "mid", 1.5);
        foreach (var distance in (double[])[18, 34, 54, 80, 110])
        {
            foreach (var (east, south) in new[] { (1.0, 0.0), (-1, 0), (0, -1), (0, 1), (0.7, -0.7), (0.7, 0.7), (-0.7, -0.7), (-0.7, 0.7) })
            {
                var (fromX, fromY) = (x + east * (mark.Width / 2 + 1), y + south * (mark.Height / 2 + 1));
                var (toX, toY) = (fromX + east * distance, fromY + south * distance);
                var side = east > 0.1 ? "" : east < -0.1 ? "end" : "mid";
                var left = side switch { "" => toX + 3, "end" => toX - 3 - wide, _ => toX - wide / 2 };
                var top = side == "mid" ? south < 0 ? toY - 2 - high : toY + 2 : toY - high / 2;
                var far = At(left, top, side, 6 + distance / 10);
                yield return far with { Leader = new(fromX, fromY, toX, toY, "leader") };
            }
        }

        Candidate At(double left, double top, string side, double cost) => new(new(left, top, wide, high, ""), side, lines, cost, null);
    }

    private static bool IsWithin(Box room, Box frame) => room.X >= frame.X + 4 && room.Y >= frame.Y + 3 && room.X + room.Width <= frame.X + frame.Width - 4 && room.Y + room.Height <= frame.Y + frame.Height - 3;

    private static IEnumerable<MapPoint> PointsAlong(ValueList<MapPoint> route) => route.Zip(route.Skip(1)).SelectMany(leg => PointsAlong(leg.First, leg.Second));

    private static IEnumerable<MapPoint> PointsAlong(MapPoint from, MapPoint to)
    {
        var steps = Math.Max(1, (int)(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / 4));
        return Enumerable.Range(0, steps + 1).Select(i => new MapPoint(from.X + (to.X - from.X) * i / steps, from.Y + (to.Y - from.Y) * i / steps));
    }

    /// <summary>Whether two boxes overlap.</summary>
    internal static bool Overlap(Box one, Box other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;

    private static bool Holds(Box room, MapPoint point) =>
        point.X > room.X - 2 && point.X < room.X + room.Width + 2 && point.Y > room.Y && point.Y < room.Y + room.Height;

    private sealed record Candidate(Box Room, string Side, IReadOnlyList<string> Lines, double Cost, Stroke? Leader)
    {
        public IEnumerable<Shape> Shapes => [.. Leader is null ? Array.Empty<Shape>() : [Leader], .. Lines.Select((line, i) => new Lettering(
            Side switch { "" => Room.X, "end" => Room.X + Room.Width, _ => Room.X + Room.Width / 2 }, Room.Y + (i + 1) * LineHeight - 4, line, $"place {Side}".TrimEnd()))];

        /// <summary>Whether its words or its line lie over a box. The line begins at the edge of its own mark.</summary>
        public bool Covers(Box box) => Overlap(Room, box) || (Leader is not null && PointsAlong(Leader.Points[0], Leader.Points[1]).Any(point => point.X > box.X && point.X < box.X + box.Width && point.Y > box.Y && point.Y < box.Y + box.Height));
    }
}

/// <summary>Names that have their places.</summary>
/// <param name="Shapes">The names, and lines to what they name.</param>
/// <param name="Rooms">The boxes that the names fill.</param>
/// <param name="LeftOut">The names for which there is no room.</param>
public sealed record MapNames(ValueList<Shape> Shapes, ValueList<Box> Rooms, ValueList<string> LeftOut);
