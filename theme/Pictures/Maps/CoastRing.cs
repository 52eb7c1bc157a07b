namespace BriefingSite.Themes;

/// <summary>A coast: a closed line around land, or around water within land. Its longitudes go on across 180°, and are not cut there.</summary>
public sealed class CoastRing
{
    private readonly (double X, double Y, double Z) _middle;
    private readonly double _reach;

    /// <summary>A coast from its points.</summary>
    /// <param name="longitudes">Degrees east, without a leap.</param>
    /// <param name="latitudes">Degrees north.</param>
    public CoastRing(double[] longitudes, double[] latitudes)
    {
        (Longitudes, Latitudes) = (longitudes, latitudes);
        (North, West, East) = (latitudes.Max(), longitudes.Min(), longitudes.Max());
        double x = 0, y = 0, z = 0;
        for (var i = 0; i < longitudes.Length; i++)
        {
            var point = Sphere.Direction(latitudes[i], longitudes[i]);
            (x, y, z) = (x + point.X, y + point.Y, z + point.Z);
        }
        _middle = Sphere.Unit((x, y, z));
        for (var i = 0; i < longitudes.Length; i++) _reach = Math.Max(_reach, Sphere.Angle(_middle, Sphere.Direction(latitudes[i], longitudes[i])));
    }

    /// <summary>Degrees east, without a leap at 180°.</summary>
    public double[] Longitudes { get; }

    /// <summary>Degrees north.</summary>
    public double[] Latitudes { get; }

    private double North { get; }

    private double West { get; }

    private double East { get; }

    /// <summary>By how much the longitude has grown once around: 360° around a pole, else 0.</summary>
    public double Turn => Math.Round((Longitudes[^1] + Sphere.ShortWay(Longitudes[0] - Longitudes[^1]) - Longitudes[0]) / 360) * 360;

    /// <summary>Whether a part of it may be nearer to a place than a distance in degrees.</summary>
    public bool MayReach((double X, double Y, double Z) place, double degrees) => Sphere.Angle(_middle, place) - _reach < degrees;

    /// <summary>Whether a line from a place to the north pole crosses it an odd number of times.</summary>
    public bool IsCrossedNorthOf(double latitude, double longitude)
    {
        if (North < latitude || (Turn == 0 && Sphere.Positive(longitude - West) > East - West)) return false;
        var isOdd = false;
        for (int i = 0, before = Longitudes.Length - 1; i < Longitudes.Length; before = i++)
        {
            var from = Sphere.ShortWay(Longitudes[before] - longitude);
            // The same number as when the next edge begins there, or a point on the meridian would be on both sides.
            var to = Sphere.ShortWay(Longitudes[i] - longitude);
            to += 360 * Math.Round((from - to) / 360);
            if (from < 0 == to < 0) continue;
            if (Latitudes[before] + (Latitudes[i] - Latitudes[before]) * from / (from - to) > latitude) isOdd = !isOdd;
        }
        return isOdd;
    }
}
