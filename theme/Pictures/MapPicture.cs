using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>A map of places and the lines between them, on the coasts of Natural Earth, without borders. Places that lie close together are
/// enlarged in a map of their own; where the coasts are too coarse, or far away, a small map shows where it is.</summary>
public static class MapPicture
{
    private const double LegendLine = 20, Gap = 10, Crowded = 28;
    private const double LocalScale = 0.1, LocatorKilometres = 2400, LoneKilometres = 1200, LeastKilometres = 0.5;
    private const int MaxInsets = 2;

    /// <summary>Draws the map at a width.</summary>
    public static Drawing Draw(PlaceMap map, double width)
    {
        var isNarrow = width < Drawing.Wide;
        var places = Merge(map.Places);
        var view = Fit(places, new(0, 0, width, isNarrow ? 400 : 480, ""), width * (isNarrow ? 0.75 : 0.5), isNarrow ? 52 : 84);
        var groups = CrowdedGroups(view, places);
        var alone = places.Where(place => !groups.Any(group => group.Contains(place))).ToList();

        var taken = alone.Select(place => MapPane.MarkOf(view, place)).Concat(groups.Select(group => MapPane.FrameOf(view, group))).ToList();
        var routes = MapPane.RoutesIn(view, map);
        var insets = groups.Select(group => new Inset(new(0, 0, isNarrow ? 260 : 230, 170, ""), group)).ToList();
        if (HasLocator(map)) insets.Add(new(new(0, 0, 150, 120, ""), []));
        var bottom = view.Frame.Height;
        var obstacles = new List<Box>();
        for (var i = 0; i < insets.Count; i++)
        {
            var corner = isNarrow ? null : FreeCorner(view.Frame, insets[i].Frame, [.. taken, .. obstacles], routes);
            insets[i] = insets[i] with { Frame = corner ?? insets[i].Frame with { Y = bottom + Gap } };
            if (corner is null) bottom += insets[i].Frame.Height + Gap;
            else obstacles.Add(corner);
        }

        var (shapes, leftOut) = (new List<Shape>(), new List<string>());
        new MapPane(view, alone, groups, obstacles, "map-edge").Draw(map, shapes, leftOut);
        foreach (var inset in insets)
        {
            if (inset.Places.Count > 0) new MapPane(Fit(inset.Places, inset.Frame, inset.Frame.Height, 60), inset.Places, [], [], "enlarged").Draw(map, shapes, leftOut);
            else DrawLocator(shapes, view, inset.Frame);
        }
        return new(width, Legend(shapes, map, leftOut, width, bottom + 6), shapes.ToValueList());
    }

    /// <summary>Whether the map has a small one that shows where it is.</summary>
    public static bool HasLocator(PlaceMap map) => !HasCoast(Fit(Merge(map.Places), new(0, 0, Drawing.Wide, 480, ""), Drawing.Wide * 0.5, 84));

    private static bool HasCoast(MapView view) => view.HasCoasts && view.Land().Any(line => line.Any(point =>
        point.X > view.Frame.X + 1 && point.Y > view.Frame.Y + 1 && point.X < view.Frame.X + view.Frame.Width - 1 && point.Y < view.Frame.Y + view.Frame.Height - 1));

    // Where coasts would be only a little too coarse, the map shows more than the places need.
    private static MapView Fit(IReadOnlyList<MapPlace> places, Box frame, double minHeight, double margin)
    {
        var points = places.Select(place => (place.Latitude, place.Longitude)).ToList();
        var view = MapView.Fit(points, frame, minHeight, margin, places.Count == 1 ? LoneKilometres : LeastKilometres);
        return view.HasCoasts || view.KilometresPerPixel < LocalScale ? view : MapView.Fit(points, frame, minHeight, margin, Coasts.FinestScale * frame.Width * 1.01);
    }

    /// <summary>Places with the same coordinates are one mark with all their names.</summary>
    private static List<MapPlace> Merge(IEnumerable<MapPlace> places) =>
        [.. places.GroupBy(place => (place.Latitude, Longitude: Sphere.ShortWay(place.Longitude), place.Kind)).Select(same => same.First() with { Name = string.Join(", ", same.Select(place => place.Name).Distinct()) })];

    // Points nearer to each other than their names are high. An area is somewhere in its middle; enlarging it would tell nothing.
    private static List<IReadOnlyList<MapPlace>> CrowdedGroups(MapView view, List<MapPlace> places)
    {
        var groups = new List<List<MapPlace>>();
        foreach (var place in places.Where(place => place.Kind == PlaceKind.Point))
        {
            var at = view.Locate(place);
            var near = groups.Where(group => group.Any(other => view.Locate(other) is var point && Math.Sqrt((point.X - at.X) * (point.X - at.X) + (point.Y - at.Y) * (point.Y - at.Y)) < Crowded)).ToList();
            groups.RemoveAll(near.Contains);
            groups.Add([.. near.SelectMany(group => group), place]);
        }
        return [.. groups.Where(group => group.Count > 1 && group.Count < places.Count).OrderByDescending(group => group.Count).Take(MaxInsets)];
    }

    private static Box? FreeCorner(Box frame, Box inset, List<Box> taken, List<ValueList<MapPoint>> routes)
    {
        var (right, low) = (frame.Width - inset.Width, frame.Height - inset.Height);
        return ((double X, double Y)[])[(right, 0), (right, low), (0, 0)] is var corners
            ? corners.Select(corner => inset with { X = corner.X, Y = corner.Y }).FirstOrDefault(box =>
                !taken.Any(other => MapLabels.Overlap(other, new(box.X - 50, box.Y - 14, box.Width + 100, box.Height + 28, "")))
                && !routes.Any(route => route.Zip(route.Skip(1)).Any(leg => Enumerable.Range(0, 51).Any(i => IsIn(box, new(
                    leg.First.X + (leg.Second.X - leg.First.X) * i / 50, leg.First.Y + (leg.Second.Y - leg.First.Y) * i / 50))))))
            : null;
    }

    private static bool IsIn(Box box, MapPoint point) => point.X > box.X && point.X < box.X + box.Width && point.Y > box.Y && point.Y < box.Y + box.Height;

    private static void DrawLocator(List<Shape> shapes, MapView view, Box frame)
    {
        if (view.PlaceAt(new(view.Frame.X + view.Frame.Width / 2, view.Frame.Y + view.Frame.Height / 2)) is not { } middle) return;
        var kilometres = Math.Max(LocatorKilometres, view.KilometresPerPixel * view.Frame.Width * 3);
        MapView Around() => MapView.Fit([middle], frame, frame.Height, 10, kilometres);
        // Far from the sea it shows more, so that there is a coast to know the place by.
        while (!HasCoast(Around()) && kilometres < 8000) kilometres *= 1.4;
        var small = Around();
        shapes.Add(frame with { Class = "sea-ground" });
        shapes.Add(new Outline(small.Land().Select(line => line.ToValueList()).ToValueList(), "land"));
        shapes.Add(frame with { Class = "map-edge" });
        var (wide, high) = (Math.Max(view.Frame.Width * view.KilometresPerPixel / small.KilometresPerPixel, 8), Math.Max(view.Frame.Height * view.KilometresPerPixel / small.KilometresPerPixel, 8));
        shapes.Add(new Box(frame.X + (frame.Width - wide) / 2, frame.Y + (frame.Height - high) / 2, wide, high, "enlarged"));
    }

    private static double Legend(List<Shape> shapes, PlaceMap map, List<string> leftOut, double width, double y)
    {
        for (var i = 0; i < map.Routes.Count; i++)
        {
            shapes.Add(new Stroke(0, y + 10, 34, y + 10, MapPane.RouteClass(i)));
            foreach (var line in Measure.Wrap(map.Routes[i].Name, width - 42, Measure.Small))
            {
                shapes.Add(new Lettering(42, y + 14, line, "fine"));
                y += LegendLine;
            }
        }
        if (leftOut.Count == 0) return y;
        foreach (var line in Measure.Wrap($"Marked without a name, for want of room: {string.Join(", ", leftOut)}.", width, Measure.Small))
        {
            shapes.Add(new Lettering(0, y + 14, line, "fine"));
            y += LegendLine;
        }
        return y;
    }

    /// <summary>A map beside the map: of crowded places or, without places, one that shows where the whole is.</summary>
    private sealed record Inset(Box Frame, IReadOnlyList<MapPlace> Places);
}
