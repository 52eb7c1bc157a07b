namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>How a word stands to the line around it.</summary>
internal enum Script
{
    /// <summary>On the line.</summary>
    None,

    /// <summary>Above it, and a part of the text: <c>m²</c>, <c>1st</c>.</summary>
    Raised,

    /// <summary>Above it, and the number over the bar of a fraction.</summary>
    Numerator,

    /// <summary>Below it.</summary>
    Lowered,

    /// <summary>Above it, and the mark of a note.</summary>
    Mark,

    /// <summary>Beside it and the lines below: the large first letter of a paragraph.</summary>
    Initial,
}

/// <summary>Letters without a space between them.</summary>
internal sealed class PdfWord
{
    private List<(string Text, double Left)> _glyphs = [];
    private string? _shown;
    private double _bold;

    public PdfWord(in Glyph first, int number, bool hasSpaceBefore, PdfWord? before)
    {
        (Left, Base, Size, IsRaised, IsHidden, Number, HasSpaceBefore, Before) = (first.Left, first.Base, first.Size, first.IsRaised, first.IsHidden, number, hasSpaceBefore, before);
        IsMark = first.IsMark;
        Add(first);
    }

    /// <summary>Its text.</summary>
    public string Text => _shown ??= Make();

    /// <summary>Where it begins.</summary>
    public double Left { get; private set; }

    /// <summary>Where it ends.</summary>
    public double Right { get; private set; } = double.MinValue;

    /// <summary>The height of its base line.</summary>
    public double Base { get; private set; }

    /// <summary>The size of its type.</summary>
    public double Size { get; private set; }

    /// <summary>The top of its letters.</summary>
    public double Top => Base + Size * 0.72;

    /// <summary>The bottom of its letters.</summary>
    public double Bottom => Base - Size * 0.2;

    /// <summary>Its middle, between top and bottom.</summary>
    public double Middle => Base + Size * 0.26;

    /// <summary>Whether it has only marks that belong above or below a letter.</summary>
    public bool IsMark { get; private set; }

    /// <summary>Whether it is set in small figures above the line.</summary>
    public bool IsRaised { get; }

    /// <summary>Whether it is not drawn.</summary>
    public bool IsHidden { get; }

    /// <summary>Whether the file does not say which letters it has.</summary>
    public bool IsGuess { get; private set; }

    /// <summary>Whether its type is bold.</summary>
    public bool IsBold => _bold * 2 > Letters;

    /// <summary>How many letters it has.</summary>
    public int Letters { get; private set; }

    /// <summary>Its place in the file.</summary>
    public int Number { get; }

    /// <summary>Whether the file has a space, or leaves room for one, between this word and the one before it in the file.</summary>
    public bool HasSpaceBefore { get; }

    /// <summary>The word before it in the file.</summary>
    public PdfWord? Before { get; }

    /// <summary>How it stands to its line.</summary>
    public Script Script { get; set; }

    /// <summary>Whether it stands above or below another word of its line, so that their order is not that of reading.</summary>
    public bool IsStacked { get; set; }

    /// <summary>Whether it is read from right to left.</summary>
    public bool IsRightToLeft { get; private set; }

    /// <summary>Adds a letter.</summary>
    public void Add(in Glyph glyph)
    {
        if (Bidirectional.IsRightToLeft(glyph.Text[0])) IsRightToLeft = true;
        if (IsMark && !glyph.IsMark) (Left, Base, Size, IsMark) = (glyph.Left, glyph.Base, glyph.Size, false);
        _glyphs.Add((glyph.Text, glyph.Left));
        Left = Math.Min(Left, glyph.Left);
        Right = Math.Max(Right, glyph.Right);
        Letters++;
        if (glyph.IsBold) _bold++;
        IsGuess |= glyph.IsGuess;
    }

    // Long documents have millions of letters.
    private string Make()
    {
        var text = IsRightToLeft ? Bidirectional.TextOf(_glyphs) : string.Concat(_glyphs.Select(glyph => glyph.Text));
        _glyphs = [];
        return text;
    }
}
