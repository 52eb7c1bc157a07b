namespace BriefingSite.Reading.Values;

/// <summary>What the value of a key may be, as a schema says it.</summary>
internal abstract record Shape
{
    private Shape() { }

    /// <summary>Any text; with a pattern (ECMA 262) where it has a form of its own.</summary>
    public sealed record Text(string? Pattern = null) : Shape;

    /// <summary>A whole number.</summary>
    public sealed record Whole(int From, int To, int? Default) : Shape;

    /// <summary>A number with or without a decimal point.</summary>
    public sealed record Number(double From, double To) : Shape;

    /// <summary>A date, or else a word in its place.</summary>
    public sealed record Date(string? Word = null) : Shape;

    /// <summary>One of some words.</summary>
    public sealed record Words(IReadOnlyList<string> All, string? Default) : Shape;

    /// <summary>A list; one item may stand alone where <paramref name="OrOne"/> says so.</summary>
    public sealed record Many(Shape Item, bool OrOne = false) : Shape;

    /// <summary>Keys of its own.</summary>
    public sealed record Keys(KeyNotes Notes) : Shape;
}
