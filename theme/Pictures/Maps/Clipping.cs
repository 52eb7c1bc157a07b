using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Closed lines in a picture.</summary>
internal static class Clipping
{
    /// <summary>What is left of a closed line in a box (Sutherland and Hodgman). Whether a point in the box is inside does not change.</summary>
    public static List<MapPoint> Clip(List<MapPoint> line, Box box)
    {
        line = Clip(line, point => point.X - box.X);
        line = Clip(line, point => box.X + box.Width - point.X);
        line = Clip(line, point => point.Y - box.Y);
        return Clip(line, point => box.Y + box.Height - point.Y);
    }

    private static List<MapPoint> Clip(List<MapPoint> line, Func<MapPoint, double> inside)
    {
        var kept = new List<MapPoint>(line.Count);
        if (line.Count == 0) return kept;
        var (before, wasInside) = (line[^1], inside(line[^1]));
        foreach (var point in line)
        {
            var isInside = inside(point);
            if (wasInside < 0 != isInside < 0)
            {
                var share = wasInside / (wasInside - isInside);
                kept.Add(new(before.X + (point.X - before.X) * share, before.Y + (point.Y - before.Y) * share));
            }
            if (isInside >= 0) kept.Add(point);
            (before, wasInside) = (point, isInside);
        }
        return kept;
    }

    /// <summary>The parts of an open line in a box; the whole line where it lies in it.</summary>
    public static IEnumerable<ValueList<MapPoint>> Within(ValueList<MapPoint> line, Box box)
    {
        if (line.Count < 2) return [];
        return line.All(point => point.X >= box.X && point.Y >= box.Y && point.X <= box.X + box.Width && point.Y <= box.Y + box.Height)
            ? [line]
            : line.Zip(line.Skip(1)).Select(leg => Within(leg.First, leg.Second, box)).OfType<ValueList<MapPoint>>();
    }

    // Liang and Barsky.
    private static ValueList<MapPoint>? Within(MapPoint from, MapPoint to, Box box)
    {
        var (start, end, dx, dy) = (0.0, 1.0, to.X - from.X, to.Y - from.Y);
        foreach (var (along, room) in new[] { (-dx, from.X - box.X), (dx, box.X + box.Width - from.X), (-dy, from.Y - box.Y), (dy, box.Y + box.Height - from.Y) })
        {
            if (along == 0 && room < 0) return null;
            if (along < 0) start = Math.Max(start, room / along);
            if (along > 0) end = Math.Min(end, room / along);
        }
        return start >= end ? null : [new(from.X + start * dx, from.Y + start * dy), new(from.X + end * dx, from.Y + end * dy)];
    }

    /// <summary>How often a line to the left of a point crosses a closed line.</summary>
    public static int Crossings(List<MapPoint> line, MapPoint point)
    {
        var (count, before) = (0, line[^1]);
        foreach (var next in line)
        {
            if (before.Y > point.Y != next.Y > point.Y && before.X + (next.X - before.X) * (point.Y - before.Y) / (next.Y - before.Y) < point.X) count++;
            before = next;
        }
        return count;
    }

    /// <summary>A closed line without the points that are nearer than a distance to the line without them (Douglas and Peucker).</summary>
    public static List<MapPoint> Simplify(List<MapPoint> line, double distance)
    {
        if (line.Count < 4) return line;
        var kept = new bool[line.Count];
        // Two points that are far apart are kept; the line is simplified from the one to the other and back.
        var far = Enumerable.Range(1, line.Count - 1).MaxBy(i => Squared(line[0], line[i]));
        kept[0] = kept[far] = true;
        var open = new Stack<(int From, int To)>([(0, far), (far, line.Count)]);
        while (open.TryPop(out var part))
        {
            var (farthest, at) = (distance, -1);
            for (var i = part.From + 1; i < part.To; i++)
                if (Away(line[i], line[part.From], line[part.To % line.Count]) is var away && away > farthest) (farthest, at) = (away, i);
            if (at < 0) continue;
            kept[at] = true;
            open.Push((part.From, at));
            open.Push((at, part.To));
        }
        return line.Where((_, i) => kept[i]).ToList();
    }

    private static double Away(MapPoint point, MapPoint from, MapPoint to)
    {
        var (dx, dy, length) = (to.X - from.X, to.Y - from.Y, Squared(from, to));
        var along = length == 0 ? 0 : Math.Clamp(((point.X - from.X) * dx + (point.Y - from.Y) * dy) / length, 0, 1);
        return Math.Sqrt(Squared(point, new(from.X + along * dx, from.Y + along * dy)));
    }

    private static double Squared(MapPoint one, MapPoint other) => (one.X - other.X) * (one.X - other.X) + (one.Y - other.Y) * (one.Y - other.Y);
}
