using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A map: places and the lines between them on the coasts of the world, without borders. The table that follows has the coordinates.</summary>
    public virtual Html Map(PlaceMap map) => Html.When(map.Places.Count > 0, () => Picture(
        "picture.map", "Map",
        $"{ReaderLabels.Count(map.Places.Count, "place")}: {string.Join(", ", map.Places.Select(place => place.Name))}.{string.Concat(map.Routes.Select(route => $" {route.Name}: {string.Join(", ", route.Via)}."))}",
        MapDrawings.Of(map).Wide, MapDrawings.Of(map).Narrow,
        DataTable("The places of the map", ["Place", "Latitude", "Longitude", "Lines through it"], map.Places.Select(place => (IReadOnlyList<string>)
        [
            place.Name, $"{Degrees(place.Latitude)}°", $"{Degrees(place.Longitude)}°",
            string.Join("; ", map.Routes.Where(route => route.Via.Contains(place.Name)).Select(route => route.Name)),
        ])),
        $"{map.Caption}{(map.Caption.EndsWith('.') ? "" : ".")}{Html.When(MapDrawings.Of(map).HasLocator, () => $" The small map shows where it is.")} <span class=\"credit\">Borders are left out on purpose. Coasts: Natural Earth.</span>"));

    private static string Degrees(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
