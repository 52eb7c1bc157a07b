using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>A shape of a picture. Its appearance follows from its classes; the style sheet has colours and fonts.</summary>
/// <param name="Class">Its classes.</param>
public abstract record Shape(string Class);

/// <summary>A rectangle.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Class">Its classes.</param>
/// <param name="Opacity">Its opacity, 0 to 1.</param>
/// <param name="IsHatched">Whether it is hatched.</param>
public sealed record Box(double X, double Y, double Width, double Height, string Class, double Opacity = 1, bool IsHatched = false) : Shape(Class);

/// <summary>A circle around a centre.</summary>
public sealed record Disc(double X, double Y, double Radius, string Class) : Shape(Class);

/// <summary>A line from point to point.</summary>
public sealed record Stroke(ValueList<MapPoint> Points, string Class) : Shape(Class)
{
    /// <summary>A straight line.</summary>
    public Stroke(double x1, double y1, double x2, double y2, string @class) : this([new(x1, y1), new(x2, y2)], @class)
    {
    }
}

/// <summary>Closed lines: what lies within an odd number of them is filled.</summary>
public sealed record Outline(ValueList<ValueList<MapPoint>> Lines, string Class) : Shape(Class);

/// <summary>A line of text; X and Y are the start, end or middle of its baseline, depending on its class.</summary>
public sealed record Lettering(double X, double Y, string Text, string Class) : Shape(Class)
{
    /// <summary>Whether it has an edge of the colour of the ground around it: it stands on a map.</summary>
    public bool HasHalo => Class.Split(' ').Any(name => name is "place" or "sea" or "halo");
}

/// <summary>Shapes with a link or a tooltip.</summary>
/// <param name="Url">The link; <c>null</c>: none.</param>
/// <param name="Label">The tooltip; <c>null</c>: none.</param>
/// <param name="Shapes">The shapes.</param>
public sealed record Pointer(string? Url, string? Label, ValueList<Shape> Shapes) : Shape("");

/// <summary>A point of a picture.</summary>
public readonly record struct MapPoint(double X, double Y);

/// <summary>A picture: its size in pixels at the default font size, and its shapes in drawing order.</summary>
public sealed record Drawing(double Width, double Height, ValueList<Shape> Shapes)
{
    /// <summary>The width of pictures in the column of text, on phones, and as wide as the page.</summary>
    public const double Wide = 720, Narrow = 340, Full = 1160;

    /// <summary>Every shape, including those inside links.</summary>
    public IEnumerable<Shape> All() => Shapes.SelectMany(shape => shape is Pointer pointer ? [pointer, .. pointer.Shapes] : new[] { shape });
}
