using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>A part of the earth in a box of a picture.</summary>
/// <param name="Projection">From the sphere to the plane.</param>
/// <param name="Frame">The box.</param>
/// <param name="Middle">The point of the plane in the middle of the box.</param>
/// <param name="Scale">Pixels in a unit of the plane.</param>
public sealed record MapView(MapProjection Projection, Box Frame, MapPoint Middle, double Scale)
{
    /// <summary>Kilometres to a pixel, about the middle.</summary>
    public double KilometresPerPixel => Sphere.Kilometres / Scale;

    /// <summary>Whether it is so wide that the projection is one of the whole world, whose scale differs from place to place.</summary>
    public bool IsWorld => Projection is MapProjection.WholeWorld;

    /// <summary>Whether the coasts are exact enough to be drawn.</summary>
    public bool HasCoasts => KilometresPerPixel >= Coasts.FinestScale;

    /// <summary>The view that shows all places with a margin around them.</summary>
    /// <param name="places">The places.</param>
    /// <param name="frame">The box; its height is a maximum.</param>
    /// <param name="minHeight">The least height of the box.</param>
    /// <param name="margin">Room for names at the sides, and half as much above and below.</param>
    /// <param name="minKilometres">The least width of what it shows.</param>
    public static MapView Fit(IReadOnlyCollection<(double Latitude, double Longitude)> places, Box frame, double minHeight, double margin, double minKilometres)
    {
        var projection = MapProjection.For(places);
        var points = places.Select(place => projection.Project(place.Latitude, place.Longitude)).ToList();
        double west = points.Min(point => point.X), east = points.Max(point => point.X), north = points.Min(point => point.Y), south = points.Max(point => point.Y);
        var scale = Math.Min(frame.Width / (minKilometres / Sphere.Kilometres), Math.Min((frame.Width - 2 * margin) / Math.Max(east - west, 1e-9), (frame.Height - margin) / Math.Max(south - north, 1e-9)));
        // The world is never shown twice.
        if (projection is MapProjection.WholeWorld) scale = Math.Max(scale, frame.Width / (2 * Math.PI));
        return new(projection, frame with { Height = Math.Clamp((south - north) * scale + margin, minHeight, frame.Height) }, new((west + east) / 2, (north + south) / 2), scale);
    }

    /// <summary>Where a place is in the picture.</summary>
    public MapPoint Locate(MapPlace place) => Locate(Projection.Project(place.Latitude, place.Longitude));

    /// <summary>Where a point of the plane is in the picture.</summary>
    public MapPoint Locate(MapPoint point) =>
        new(Frame.X + Frame.Width / 2 + (point.X - Middle.X) * Scale, Frame.Y + Frame.Height / 2 + (point.Y - Middle.Y) * Scale);

    /// <summary>The place at a point of the picture; <c>null</c>: none.</summary>
    public (double Latitude, double Longitude)? PlaceAt(MapPoint point) =>
        Projection.Unproject(new((point.X - Frame.X - Frame.Width / 2) / Scale + Middle.X, (point.Y - Frame.Y - Frame.Height / 2) / Scale + Middle.Y));

    /// <summary>The land in it, as closed lines: what lies within an odd number of them is land.</summary>
    public List<List<MapPoint>> Land()
    {
        var middle = Projection.Unproject(Middle);
        var reach = IsWorld || middle is null ? 360 : Math.Min(Math.Sqrt(Frame.Width * Frame.Width + Frame.Height * Frame.Height) / 2 / Scale / Sphere.Radian * 1.5, 360);
        var direction = middle is { } place ? Sphere.Direction(place.Latitude, place.Longitude) : (1, 0, 0);
        var lines = Coasts.Rings.Where(ring => ring.MayReach(direction, reach)).SelectMany(Projection.Project)
            .Select(points => Clipping.Clip(points.ConvertAll(Locate), Frame)).Where(points => points.Count > 2).ToList();
        if (IsInsideOut(lines)) lines.Add([new(Frame.X, Frame.Y), new(Frame.X + Frame.Width, Frame.Y), new(Frame.X + Frame.Width, Frame.Y + Frame.Height), new(Frame.X, Frame.Y + Frame.Height)]);
        return [.. lines.Select(line => Clipping.Simplify(line, 0.4)).Where(line => line.Count > 2 && IsVisible(line))];
    }

    // Where the far side of the earth is land, land and water are exchanged. Points near a coast may be told wrongly, so most of nine decide.
    private bool IsInsideOut(List<List<MapPoint>> lines)
    {
        var balance = 0;
        for (var i = 0; i < 9; i++)
        {
            var point = new MapPoint(Frame.X + Frame.Width * (0.21 + i % 3 * 0.3), Frame.Y + Frame.Height * (0.21 + i / 3 * 0.3));
            if (PlaceAt(point) is { } at) balance += Coasts.IsLand(at.Latitude, at.Longitude) == lines.Sum(line => Clipping.Crossings(line, point)) % 2 > 0 ? -1 : 1;
        }
        return balance > 0;
    }

    private static bool IsVisible(List<MapPoint> line) =>
        line.Max(point => point.X) - line.Min(point => point.X) > 1.2 || line.Max(point => point.Y) - line.Min(point => point.Y) > 1.2;
}
