using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Sets names beside their places so that they lie neither over one another nor over places and lines, as far as there is room.</summary>
public static class MapLabels
{
    private const double Height = 15;
    private const double Away = 13;

    /// <summary>The names, each where least is in the way; the first side tried that is free wins.</summary>
    public static IEnumerable<Lettering> Place(
        IReadOnlyList<(string Name, MapPoint Spot)> places, IReadOnlyCollection<ValueList<MapPoint>> routes, double width, double height)
    {
        var taken = places.Select(place => new Box(place.Spot.X - 7, place.Spot.Y - 7, 14, 14, "")).ToList();
        var onLines = routes.SelectMany(Along).ToList();
        foreach (var (name, point) in places)
        {
            var wide = Measure.Width(name);
            var best = Sides(point, wide).MinBy(side => Cost(side.Room))!;
            taken.Add(best.Room);
            yield return new(best.X, best.Room.Y + Height - 3, name, best.Class);
        }

        double Cost(Box room) => taken.Count(other => Overlap(room, other)) * 10 + onLines.Count(point => Covers(room, point))
            + (room.X < 4 || room.Y < 22 || room.X + room.Width > width - 4 || room.Y + room.Height > height - 26 ? 100 : 0);
    }

    private static IEnumerable<(Box Room, double X, string Class)> Sides(MapPoint point, double wide)
    {
        foreach (var dy in (double[])[-Height / 2, -Height, 0, -Height - 8, 8])
        {
            yield return (new(point.X + Away, point.Y + dy, wide, Height, ""), point.X + Away, "");
            yield return (new(point.X - Away - wide, point.Y + dy, wide, Height, ""), point.X - Away, "end");
        }
        yield return (new(point.X - wide / 2, point.Y - Away - Height, wide, Height, ""), point.X, "mid");
        yield return (new(point.X - wide / 2, point.Y + Away, wide, Height, ""), point.X, "mid");
    }

    private static IEnumerable<MapPoint> Along(ValueList<MapPoint> route) => route.Zip(route.Skip(1)).SelectMany(leg =>
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
