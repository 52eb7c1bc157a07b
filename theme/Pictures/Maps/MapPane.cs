using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>A map in a box: sea and land, lines, places with their names, names of seas, a scale.</summary>
/// <param name="View">What it shows, and where.</param>
/// <param name="Places">The places that it names.</param>
/// <param name="Groups">Places that lie so close together that another map enlarges them.</param>
/// <param name="Obstacles">Boxes over it that must stay free.</param>
/// <param name="Edge">The class of its edge.</param>
internal sealed record MapPane(MapView View, IReadOnlyList<MapPlace> Places, IReadOnlyList<IReadOnlyList<MapPlace>> Groups, IReadOnlyList<Box> Obstacles, string Edge)
{
    private const double Town = 4.5, Area = 9, Padding = 9;
    private static readonly double[] s_lengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    /// <summary>The box around the marks of places that another map enlarges.</summary>
    public static Box FrameOf(MapView view, IReadOnlyList<MapPlace> group)
    {
        var points = group.Select(view.Locate).ToList();
        double left = points.Min(point => point.X) - Padding, top = points.Min(point => point.Y) - Padding;
        return new(left, top, points.Max(point => point.X) + Padding - left, points.Max(point => point.Y) + Padding - top, "enlarged");
    }

    /// <summary>The box around the mark of a place.</summary>
    public static Box MarkOf(MapView view, MapPlace place)
    {
        var (point, radius) = (view.Locate(place), place.Kind == PlaceKind.Area ? Area : Town);
        return new(point.X - radius - 1, point.Y - radius - 1, 2 * radius + 2, 2 * radius + 2, "");
    }

    /// <summary>The lines in a view.</summary>
    public static List<ValueList<MapPoint>> RoutesIn(MapView view, PlaceMap map)
    {
        var places = map.Places.DistinctBy(place => place.Name).ToDictionary(place => place.Name, StringComparer.Ordinal);
        return [.. map.Routes.Select(route => route.Via.Where(places.ContainsKey).Select(name => view.Locate(places[name])).ToValueList())];
    }

    /// <summary>Draws it.</summary>
    /// <param name="map">What is drawn, with its lines.</param>
    /// <param name="shapes">Gets the shapes.</param>
    /// <param name="leftOut">Gets the names for which there was no room.</param>
    public void Draw(PlaceMap map, List<Shape> shapes, List<string> leftOut)
    {
        var land = View.HasCoasts ? View.Land() : [];
        var routes = RoutesIn(View, map);
        shapes.Add(View.Frame with { Class = View.HasCoasts ? "sea-ground" : "tile" });
        if (land.Count > 0) shapes.Add(new Outline(land.Select(line => line.ToValueList()).ToValueList(), "land"));
        for (var i = 0; i < routes.Count; i++) shapes.AddRange(Clipping.Within(routes[i], View.Frame).Select(line => new Stroke(line, RouteClass(i))));
        shapes.Add(View.Frame with { Class = Edge });

        var frames = Groups.Select(group => FrameOf(View, group)).ToList();
        shapes.AddRange(frames);
        foreach (var place in Places.Concat(Groups.SelectMany(group => group)))
            shapes.Add(new Disc(View.Locate(place).X, View.Locate(place).Y, place.Kind == PlaceKind.Area ? Area : Town, place.Kind == PlaceKind.Area ? "area" : "town"));
        var scale = DrawScale(shapes);
        var names = MapLabels.Place(
            [.. Places.Select(place => (place.Name, MarkOf(View, place))), .. Groups.Select((group, i) => (string.Join(", ", group.Select(place => place.Name)), frames[i]))],
            [.. Obstacles, .. scale], routes, View.Frame, View.HasCoasts ? point => land.Sum(line => Clipping.Crossings(line, point)) % 2 > 0 : null);
        if (View.HasCoasts)
            shapes.AddRange(SeaNames.Place(View, land, [.. names.Rooms, .. Places.Select(place => MarkOf(View, place)), .. frames, .. Obstacles, .. scale], routes));
        shapes.AddRange(names.Shapes);
        leftOut.AddRange(names.LeftOut.Where(name => Places.Any(place => place.Name == name)));
    }

    /// <summary>The class of a line, by its number.</summary>
    public static string RouteClass(int i) => $"route route-{i % 3 + 1}";

    // On a map of the world a length is right at one latitude only.
    private List<Box> DrawScale(List<Shape> shapes)
    {
        if (View.IsWorld) return [];
        var (length, bottom, left) = (s_lengths.LastOrDefault(length => length / View.KilometresPerPixel <= 100, s_lengths[0]), View.Frame.Y + View.Frame.Height, View.Frame.X + 8);
        var (bar, words) = (length / View.KilometresPerPixel, $"{length.ToString(CultureInfo.InvariantCulture)} km");
        shapes.Add(new Stroke([new(left, bottom - 12), new(left, bottom - 7), new(left + bar, bottom - 7), new(left + bar, bottom - 12)], "scale-bar"));
        shapes.Add(new Lettering(left + bar + 6, bottom - 6, words, "fine halo"));
        return [new(left - 4, bottom - 20, bar + Measure.Width(words, Measure.Small) + 18, 20, "")];
    }
}
