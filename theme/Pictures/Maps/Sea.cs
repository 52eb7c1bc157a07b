using System.Globalization;

namespace BriefingSite.Themes;

/// <summary>A part of a sea: where its name may stand.</summary>
/// <param name="Rank">0 is an ocean, 4 a bay.</param>
/// <param name="Name">Its name, as in Natural Earth.</param>
/// <param name="Outline">A coarse outline, in degrees east and north.</param>
public sealed record Sea(int Rank, string Name, IReadOnlyList<(double Longitude, double Latitude)> Outline)
{
    private static readonly Lazy<IReadOnlyList<Sea>> s_all = new(() => [.. Read()]);

    private readonly (double West, double East, double South, double North) _bounds =
        (Outline.Min(point => point.Longitude), Outline.Max(point => point.Longitude), Outline.Min(point => point.Latitude), Outline.Max(point => point.Latitude));

    /// <summary>All seas, the largest first.</summary>
    public static IReadOnlyList<Sea> All => s_all.Value;

    /// <summary>Whether some of it may lie within these degrees; the east may lie beyond 180.</summary>
    public bool MayReach(double west, double east, double south, double north) =>
        _bounds.South <= north && _bounds.North >= south && ((double[])[-360, 0, 360]).Any(turn => _bounds.West + turn <= east && _bounds.East + turn >= west);

    /// <summary>Whether a place lies within the outline.</summary>
    public bool Contains(double latitude, double longitude)
    {
        var x = Sphere.ShortWay(longitude);
        var isInside = false;
        for (int i = 0, before = Outline.Count - 1; i < Outline.Count; before = i++)
        {
            var (from, to) = (Outline[before], Outline[i]);
            if (from.Latitude > latitude != to.Latitude > latitude
                && x < from.Longitude + (to.Longitude - from.Longitude) * (latitude - from.Latitude) / (to.Latitude - from.Latitude)) isInside = !isInside;
        }
        return isInside;
    }

    private static IEnumerable<Sea> Read()
    {
        using var reader = new StreamReader(typeof(Sea).Assembly.GetManifestResourceStream("map/seas.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            yield return new(Number(fields[0]), fields[1], [.. fields[2].Split(' ').Select(point => point.Split(',')).Select(point => (Number(point[0]) / 10.0, Number(point[1]) / 10.0))]);
        }
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
