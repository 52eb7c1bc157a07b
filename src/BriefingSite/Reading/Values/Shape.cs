namespace BriefingSite.Reading.Values;

/// <summary>What the value of a key may be, as a schema describes it.</summary>
internal abstract record Shape
{
    private Shape() { }

    /// <summary>Any text; with a pattern (ECMA 262) if it has a fixed format.</summary>
    public sealed record Text(string? Pattern = null) : Shape;

    /// <summary>A whole number.</summary>
    public sealed record Whole(int From, int To, int? Default) : Shape;

    /// <summary>A number with or without a decimal point.</summary>
    public sealed record Number(double From, double To) : Shape;

    /// <summary>A date, or a word in its place.</summary>
    public sealed record Date(string? Word = null) : Shape;

    /// <summary>One of some words.</summary>
    public sealed record Words(IReadOnlyList<string> All, string? Default) : Shape;

    /// <summary>A list; with <paramref name="OrOne"/> also a single item without a list.</summary>
    public sealed record Many(Shape Item, bool OrOne = false) : Shape;

    /// <summary>A text, or a mapping in its place.</summary>
    public sealed record TextOrKeys(KeyNotes Notes) : Shape;

    /// <summary>A mapping.</summary>
    public sealed record Keys(KeyNotes Notes) : Shape;
}
