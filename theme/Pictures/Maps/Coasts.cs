namespace BriefingSite.Themes;

/// <summary>The coasts of the world: Natural Earth at 1:50 million, packed by theme/map/land.mjs, which says how.</summary>
public static class Coasts
{
    /// <summary>Below so many kilometres to a pixel the data is too coarse, and no coast is drawn.</summary>
    public const double FinestScale = 0.5;

    private static readonly Lazy<IReadOnlyList<CoastRing>> s_rings = new(Read);

    /// <summary>All coasts; those of lakes are not among them, but that of the Caspian Sea is.</summary>
    public static IReadOnlyList<CoastRing> Rings => s_rings.Value;

    /// <summary>Whether a place is on land. The north pole is not.</summary>
    public static bool IsLand(double latitude, double longitude)
    {
        var isLand = false;
        foreach (var ring in Rings) isLand ^= ring.IsCrossedNorthOf(latitude, longitude);
        return isLand;
    }

    private static List<CoastRing> Read()
    {
        using var stream = typeof(Coasts).Assembly.GetManifestResourceStream("map/land.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var (rings, at) = (new List<CoastRing>(), 0);
        while (at < bytes.Length)
        {
            var count = Number();
            var (longitudes, latitudes) = (new double[count], new double[count]);
            for (int i = 0, x = 0, y = 0; i < count; i++)
            {
                x += Signed();
                y += Signed();
                (longitudes[i], latitudes[i]) = (x / 100.0, y / 100.0);
            }
            rings.Add(new(longitudes, latitudes));
        }
        return rings;

        int Number()
        {
            for (int value = 0, shift = 0; ; shift += 7)
            {
                var part = bytes[at++];
                value |= (part & 127) << shift;
                if (part < 128) return value;
            }
        }

        int Signed()
        {
            var value = Number();
            return (value & 1) == 0 ? value / 2 : -(value / 2) - 1;
        }
    }
}
