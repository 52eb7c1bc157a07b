namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>How a word stands to the line around it.</summary>
internal enum Script
{
    /// <summary>On the line.</summary>
    None,

    /// <summary>Above it, and a part of the text: <c>m²</c>, <c>1st</c>.</summary>
    Raised,

    /// <summary>Below it.</summary>
    Lowered,

    /// <summary>Above it, and the mark of a note.</summary>
    Mark,
}

/// <summary>Letters without a space between them.</summary>
internal sealed class PdfWord
{
    private readonly System.Text.StringBuilder _text = new();
    private string? _shown;
    private double _bold;

    public PdfWord(in Glyph first, int number, bool hasSpaceBefore, PdfWord? before)
    {
        (Left, Base, Size, IsRaised, IsHidden, Number, HasSpaceBefore, Before) = (first.Left, first.Base, first.Size, first.IsRaised, first.IsHidden, number, hasSpaceBefore, before);
        Add(first);
    }

    /// <summary>Its text.</summary>
    public string Text => _shown ??= _text.ToString();

    /// <summary>Where it begins.</summary>
    public double Left { get; private set; }

    /// <summary>Where it ends.</summary>
    public double Right { get; private set; } = double.MinValue;

    /// <summary>The height of its base line.</summary>
    public double Base { get; }

    /// <summary>The size of its type.</summary>
    public double Size { get; }

    /// <summary>The top of its letters.</summary>
    public double Top => Base + Size * 0.72;

    /// <summary>The bottom of its letters.</summary>
    public double Bottom => Base - Size * 0.2;

    /// <summary>Its middle, between top and bottom.</summary>
    public double Middle => Base + Size * 0.26;

    /// <summary>Whether it is set in small figures above the line.</summary>
    public bool IsRaised { get; }

    /// <summary>Whether it is not drawn.</summary>
    public bool IsHidden { get; }

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

    /// <summary>Whether it is read from right to left.</summary>
    public bool IsRightToLeft { get; private set; }

    /// <summary>Adds a letter.</summary>
    public void Add(in Glyph glyph)
    {
        if (glyph.Text.Length > 0 && Scripts.IsRightToLeft(glyph.Text[0])) IsRightToLeft = true;
        // Letters of these scripts are drawn in the order of reading or in that of the page.
        if (IsRightToLeft && glyph.Left > Left) _text.Insert(0, glyph.Text);
        else _text.Append(glyph.Text);
        Left = Math.Min(Left, glyph.Left);
        Right = Math.Max(Right, glyph.Right);
        Letters++;
        if (glyph.IsBold) _bold++;
        _shown = null;
    }
}

/// <summary>What is known of scripts.</summary>
internal static class Scripts
{
    /// <summary>Whether a letter is read from right to left.</summary>
    public static bool IsRightToLeft(char letter) => letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') && !char.IsDigit(letter);
}
