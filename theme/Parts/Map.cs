using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    private const double MapWidth = 640;

    /// <summary>A schematic map: places and the lines between them, without borders. The list below it says the same in words.</summary>
    public virtual Html Map(PlaceMap map)
    {
        if (map.Places.Count == 0) return Html.Empty;
        var spots = Spots(map);
        var height = spots.Values.Max(spot => spot.Y) + 40;
        return $"""
            <figure class="map">
            <svg viewBox="0 0 {Number(MapWidth)} {Number(height)}" role="img" aria-label={map.Caption}>
            {map.Routes.Select(route => Html.Of($"<polyline points=\"{string.Join(' ', route.Via.Where(spots.ContainsKey).Select(name => $"{Number(spots[name].X)},{Number(spots[name].Y)}"))}\"/>\n"))}
            {map.Places.Select(place => MapSpot(place.Name, spots[place.Name]))}
            </svg>
            <figcaption>{map.Caption}{Html.When(map.Routes.Count > 0, () => $"<ul>{map.Routes.Select(route => Html.Of($"<li>{route.Name}: {string.Join(" – ", route.Via)}</li>"))}</ul>")}</figcaption>
            </figure>
            """;
    }

    private static Html MapSpot(string name, (double X, double Y) spot) => $"""
        <circle cx="{Number(spot.X)}" cy="{Number(spot.Y)}" r="5"/><text class={(spot.X > MapWidth * 0.75 ? "end" : "start")} x="{Number(spot.X + (spot.X > MapWidth * 0.75 ? -10 : 10))}" y="{Number(spot.Y + 5)}">{name}</text>

        """;

    /// <summary>Where each place lies on the picture: degrees, with those of longitude shortened as in the middle of the map.</summary>
    private static Dictionary<string, (double X, double Y)> Spots(PlaceMap map)
    {
        double north = map.Places.Max(place => place.Latitude), south = map.Places.Min(place => place.Latitude);
        double west = map.Places.Min(place => place.Longitude), east = map.Places.Max(place => place.Longitude);
        var narrowing = Math.Cos((north + south) / 2 * Math.PI / 180);
        var scale = Math.Min((MapWidth - 80) / Math.Max((east - west) * narrowing, 0.01), 300 / Math.Max(north - south, 0.01));
        var margin = (MapWidth - (east - west) * narrowing * scale) / 2;
        var spots = new Dictionary<string, (double X, double Y)>();
        foreach (var place in map.Places)
            spots[place.Name] = (margin + (place.Longitude - west) * narrowing * scale, 40 + (north - place.Latitude) * scale);
        return spots;
    }
}
