using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The letter of a source in its shape, as part of a picture.</summary>
    internal static IEnumerable<Shape> SourceSpot(SourceLabel source, double x, double y, double radius = 8.5)
    {
        var shape = Shape(source);
        yield return shape is "shape-2" or "shape-4" or "shape-6"
            ? new Box(x - radius + 0.5, y - radius + 0.5, radius * 2 - 1, radius * 2 - 1, $"spot {shape}")
            : new Disc(x, y, radius, $"spot {shape}");
        yield return new Lettering(x, y + radius * 0.47, source.Letter, $"letter {shape}");
    }
}
