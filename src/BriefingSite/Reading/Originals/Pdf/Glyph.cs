using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>In which direction the words of a text run on the page.</summary>
internal enum Direction
{
    /// <summary>As usual.</summary>
    Level,

    /// <summary>Upwards: the page is to be turned clockwise.</summary>
    Up,

    /// <summary>Downwards.</summary>
    Down,

    /// <summary>Upside down.</summary>
    Turned,

    /// <summary>At an angle, as watermarks do.</summary>
    Slanted,
}

/// <summary>A letter where it stands, as seen when its text is level.</summary>
/// <param name="Text">What it is read as, never empty; several letters for a ligature.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Base">The height of its base line.</param>
/// <param name="Size">The size of its type.</param>
/// <param name="IsBold">Whether its type is bold.</param>
/// <param name="IsRaised">Whether it is a small figure above the base line.</param>
/// <param name="IsHidden">Whether it is not drawn, like the text behind a picture of it.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Base, double Size, bool IsBold, bool IsRaised, bool IsHidden)
{
    /// <summary>What stands for a letter that the file does not name.</summary>
    public const string Unnamed = "\uFFFD";

    /// <summary>Whether the file does not say which letter it is.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether it is a mark above or below a letter, which takes no room.</summary>
    public bool IsMark => Bidirectional.IsCombining(Text[0]);

    // Text that deviates no more runs along an axis; the tangent of about 10 degrees.
    private const double Tilt = 0.18;

    // A figure whose lowest point is so far above the base line is raised.
    private const double Raise = 0.22;

    /// <summary>The direction of a letter; that of the one before for a letter without width.</summary>
    public static Direction DirectionOf(Letter letter, Direction before)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        if (Math.Abs(x) + Math.Abs(y) < 0.001) return before;
        if (Math.Abs(y) <= Math.Abs(x) * Tilt) return x > 0 ? Direction.Level : Direction.Turned;
        if (Math.Abs(x) <= Math.Abs(y) * Tilt) return y > 0 ? Direction.Up : Direction.Down;
        return Direction.Slanted;
    }

    /// <summary>A letter as seen when its direction is level.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="direction">Its direction.</param>
    /// <param name="value">What it is, where the library takes it for another.</param>
    public static Glyph Of(Letter letter, Direction direction, string? value = null)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        var (start, end) = (Turn(letter.StartBaseLine, direction, x, y), Turn(letter.EndBaseLine, direction, x, y));
        var box = letter.BoundingBox;
        var size = letter.PointSize is > 1 and < 1000 ? letter.PointSize : Math.Max(1, box.Height);
        var text = Accents.Alone(TextOf(value ?? letter.Value), end.X - start.X, size);
        var isRaised = direction == Direction.Level && text.All(char.IsAsciiDigit) && Math.Min(box.Bottom, box.Top) - start.Y > size * Raise;
        return new(text, start.X, Math.Max(start.X, end.X), start.Y, size, letter.FontDetails.IsBold || letter.FontDetails.Weight > 500, isRaised, letter.RenderingMode == TextRenderingMode.Neither);
    }

    // Slanted text is turned by the angle of its own letters.
    private static (double X, double Y) Turn(PdfPoint point, Direction direction, double x, double y) => direction switch
    {
        Direction.Up => (point.Y, -point.X),
        Direction.Down => (-point.Y, point.X),
        Direction.Turned => (-point.X, -point.Y),
        Direction.Slanted when Math.Sqrt(x * x + y * y) is > 0 and var length => ((point.X * x + point.Y * y) / length, (point.Y * x - point.X * y) / length),
        Direction.Level or Direction.Slanted => (point.X, point.Y),
    };

    private static string TextOf(string? value) => value switch
    {
        null or "" or "\0" => Unnamed,
        // Half of a pair, as a font that names a sign "uniD800" has it.
        _ when value.Any(char.IsSurrogate) && value.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) => Unnamed,
        [var c] => c switch
        {
            '\uFB00' => "ff",
            '\uFB01' => "fi",
            '\uFB02' => "fl",
            '\uFB03' => "ffi",
            '\uFB04' => "ffl",
            '\uFB05' or '\uFB06' => "st",
            _ => char.IsControl(c) ? (char.IsWhiteSpace(c) ? " " : Unnamed) : c is >= '\uE000' and <= '\uF8FF' ? Unnamed : ArabicForms.MayBe(c) ? ArabicForms.Letters(c) : CjkRadicals.MayBe(c) ? $"{CjkRadicals.Letter(c)}" : value,
        },
        _ when value.Any(ArabicForms.MayBe) => string.Concat(value.Select(ArabicForms.Letters)),
        _ => value,
    };
}
