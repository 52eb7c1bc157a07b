namespace BriefingSite.Themes;

/// <summary>Reckoning on a sphere, in degrees.</summary>
internal static class Sphere
{
    public const double Radian = Math.PI / 180;

    /// <summary>Kilometres in a radian of the earth.</summary>
    public const double Kilometres = 6371;

    /// <summary>A place as a direction from the centre, of length 1.</summary>
    public static (double X, double Y, double Z) Direction(double latitude, double longitude)
    {
        var (sin, cos) = Math.SinCos(latitude * Radian);
        var (east, ahead) = Math.SinCos(longitude * Radian);
        return (cos * ahead, cos * east, sin);
    }

    /// <summary>The direction with the length 1; that of 0° 0° when there is none.</summary>
    public static (double X, double Y, double Z) Unit((double X, double Y, double Z) vector)
    {
        var length = Math.Sqrt(vector.X * vector.X + vector.Y * vector.Y + vector.Z * vector.Z);
        return length < 1e-9 ? (1, 0, 0) : (vector.X / length, vector.Y / length, vector.Z / length);
    }

    /// <summary>The angle between two directions.</summary>
    public static double Angle((double X, double Y, double Z) one, (double X, double Y, double Z) other) =>
        Math.Acos(Math.Clamp(one.X * other.X + one.Y * other.Y + one.Z * other.Z, -1, 1)) / Radian;

    /// <summary>The latitude and longitude of a direction.</summary>
    public static (double Latitude, double Longitude) Place((double X, double Y, double Z) direction) =>
        (Math.Asin(Math.Clamp(direction.Z, -1, 1)) / Radian, Math.Atan2(direction.Y, direction.X) / Radian);

    /// <summary>A difference of longitudes, from -180 to 180.</summary>
    public static double ShortWay(double degrees) => degrees - 360 * Math.Round(degrees / 360);

    /// <summary>A difference of longitudes, from 0 to 360.</summary>
    public static double Positive(double degrees) => degrees - 360 * Math.Floor(degrees / 360);
}
