using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Places labels beside their points so that they overlap neither each other nor points and lines, as far as there is room.</summary>
public static class MapLabels
{
    private const double Height = 15;
    private const double Distance = 13;

    /// <summary>The labels, each on the side with the fewest overlaps; of equal sides the first is taken.</summary>
    public static IEnumerable<Lettering> Place(
        IReadOnlyList<(string Name, MapPoint Point)> places, IReadOnlyCollection<ValueList<MapPoint>> routes, double width, double height)
    {
        var occupied = places.Select(place => new Box(place.Point.X - 7, place.Point.Y - 7, 14, 14, "")).ToList();
        var onLines = routes.SelectMany(PointsAlong).ToList();
        foreach (var (name, point) in places)
        {
            var wide = Measure.Width(name);
            var best = Sides(point, wide).MinBy(side => Cost(side.Room))!;
            occupied.Add(best.Room);
            yield return new(best.X, best.Room.Y + Height - 3, name, best.Class);
        }

        double Cost(Box room) => occupied.Count(other => Overlap(room, other)) * 10 + onLines.Count(point => Covers(room, point))
            + (room.X < 4 || room.Y < 22 || room.X + room.Width > width - 4 || room.Y + room.Height > height - 26 ? 100 : 0);
    }

    private static IEnumerable<(Box Room, double X, string Class)> Sides(MapPoint point, double wide)
    {
        foreach (var dy in (double[])[-Height / 2, -Height, 0, -Height - 8, 8])
        {
            yield return (new(point.X + Distance, point.Y + dy, wide, Height, ""), point.X + Distance, "");
            yield return (new(point.X - Distance - wide, point.Y + dy, wide, Height, ""), point.X - Distance, "end");
        }
        yield return (new(point.X - wide / 2, point.Y - Distance - Height, wide, Height, ""), point.X, "mid");
        yield return (new(point.X - wide / 2, point.Y + Distance, wide, Height, ""), point.X, "mid");
    }

    private static IEnumerable<MapPoint> PointsAlong(ValueList<MapPoint> route) => route.Zip(route.Skip(1)).SelectMany(leg =>
    {
        var steps = Math.Max(1, (int)(Math.Max(Math.Abs(leg.Second.X - leg.First.X), Math.Abs(leg.Second.Y - leg.First.Y)) / 6));
        return Enumerable.Range(0, steps + 1).Select(i => new MapPoint(
            leg.First.X + (leg.Second.X - leg.First.X) * i / steps, leg.First.Y + (leg.Second.Y - leg.First.Y) * i / steps));
    });

    private static bool Overlap(Box one, Box other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;

    private static bool Covers(Box room, MapPoint point) =>
        point.X > room.X - 2 && point.X < room.X + room.Width + 2 && point.Y > room.Y && point.Y < room.Y + room.Height;
}
