using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>A schematic map: places by their coordinates, lines between them, a graticule and a scale; no borders, no coasts.</summary>
public static class MapPicture
{
    private const double Margin = 44;
    private const double LegendLine = 20;
    private const double KilometresPerDegree = 111.2;
    private static readonly double[] Steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30];
    private static readonly double[] Lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    /// <summary>Draws the map at a width.</summary>
    public static Drawing Draw(PlaceMap map, double width)
    {
        var projection = Projection.Fit(map, width);
        var points = new Dictionary<string, MapPoint>(StringComparer.Ordinal);
        foreach (var place in map.Places) points[place.Name] = projection.Project(place.Latitude, place.Longitude);
        var routes = map.Routes.Select(route => route.Via.Where(points.ContainsKey).Select(name => points[name]).ToValueList()).ToList();

        var shapes = new List<Shape> { new Box(0, 0, width, projection.Height, "tile") };
        projection.DrawGraticule(shapes);
        for (var i = 0; i < routes.Count; i++)
            if (routes[i].Count > 1) shapes.Add(new Stroke(routes[i], RouteClass(i)));
        foreach (var place in map.Places)
            shapes.Add(new Disc(points[place.Name].X, points[place.Name].Y, place.Kind == PlaceKind.Area ? 9 : 5, place.Kind == PlaceKind.Area ? "area" : "town"));
        shapes.Add(new Lettering(10, 18, "Schematic", "fine soft"));
        shapes.AddRange(MapLabels.Place(map.Places.Select(place => (place.Name, points[place.Name])).ToList(), routes, width, projection.Height));

        var y = projection.Height + 6;
        for (var i = 0; i < map.Routes.Count; i++)
        {
            shapes.Add(new Stroke(0, y + 10, 34, y + 10, RouteClass(i)));
            foreach (var line in Measure.Wrap(map.Routes[i].Name, width - 42, Measure.Small))
            {
                shapes.Add(new Lettering(42, y + 14, line, "fine"));
                y += LegendLine;
            }
        }
        return new(width, y, shapes.ToValueList());
    }

    private static string RouteClass(int i) => $"route route-{i % 3 + 1}";

    /// <summary>Maps coordinates to the picture; degrees of longitude have the length that they have at the middle latitude of the map.</summary>
    private sealed record Projection(double Width, double Height, double North, double West, double Left, double Top, double Scale, double Narrowing)
    {
        public static Projection Fit(PlaceMap map, double width)
        {
            double north = map.Places.Max(place => place.Latitude), south = map.Places.Min(place => place.Latitude);
            double west = map.Places.Min(place => place.Longitude), east = map.Places.Max(place => place.Longitude);
            var narrowing = Math.Max(Math.Cos((north + south) / 2 * Math.PI / 180), 0.1);
            var (wide, high) = (Math.Max((east - west) * narrowing, 0.1), Math.Max(north - south, 0.1));
            var scale = Math.Min((width - 2 * Margin) / wide, 360 / high);
            var left = (width - (east - west) * narrowing * scale) / 2;
            return new(width, (north - south) * scale + 2 * Margin + 16, north, west, left, Margin, scale, narrowing);
        }

        public MapPoint Project(double latitude, double longitude) => new(Left + (longitude - West) * Narrowing * Scale, Top + (North - latitude) * Scale);

        public void DrawGraticule(List<Shape> shapes)
        {
            var step = Steps.FirstOrDefault(step => step * Scale >= 55, Steps[^1]);
            double bottom = North - (Height - Top) / Scale, top = North + Top / Scale;
            for (var latitude = Math.Ceiling(bottom / step) * step; latitude <= top; latitude += step)
            {
                var y = Project(latitude, West).Y;
                shapes.Add(new Stroke(0, y, Width, y, "gridline"));
                if (y > 40 && y < Height - 30) shapes.Add(new Lettering(Width - 4, y - 3, Degrees(latitude, "N", "S"), "fine soft end"));
            }
            double start = West - Left / Narrowing / Scale, end = West + (Width - Left) / Narrowing / Scale;
            for (var longitude = Math.Ceiling(start / step) * step; longitude <= end; longitude += step)
            {
                var x = Project(North, longitude).X;
                shapes.Add(new Stroke(x, 0, x, Height, "gridline"));
                if (x > 100 && x < Width - 50) shapes.Add(new Lettering(x + 3, 12, Degrees(longitude, "E", "W"), "fine soft"));
            }
            var length = Lengths.LastOrDefault(length => length / KilometresPerDegree * Scale <= 110, Lengths[0]);
            var bar = length / KilometresPerDegree * Scale;
            shapes.Add(new Stroke([new(10, Height - 16), new(10, Height - 11), new(10 + bar, Height - 11), new(10 + bar, Height - 16)], "edge"));
            shapes.Add(new Lettering(18 + bar, Height - 9, $"{length.ToString(CultureInfo.InvariantCulture)} km", "fine"));
        }

        private static string Degrees(double value, string positive, string negative)
        {
            var rounded = Math.Round(value, 1);
            return $"{Math.Abs(rounded).ToString("0.#", CultureInfo.InvariantCulture)}°{(rounded == 0 ? "" : $" {(rounded > 0 ? positive : negative)}")}";
        }
    }
}
