using System.Runtime.CompilerServices;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>The drawings of a map. The page of a topic and the copy for paper show the same map, and a map is the dearest picture there is: it is drawn
/// once.</summary>
/// <param name="Wide">For wide screens and paper.</param>
/// <param name="Narrow">For phones.</param>
/// <param name="HasLocator">Whether they have a small map that shows where the places are.</param>
public sealed record MapDrawings(Drawing Wide, Drawing Narrow, bool HasLocator)
{
    private static readonly ConditionalWeakTable<PlaceMap, Lazy<MapDrawings>> s_drawn = [];

    /// <summary>The drawings of a map.</summary>
    public static MapDrawings Of(PlaceMap map) => s_drawn.GetValue(map, static map => new(() =>
        new(MapPicture.Draw(map, Drawing.Wide), MapPicture.Draw(map, Drawing.Narrow), MapPicture.HasLocator(map)))).Value;
}
