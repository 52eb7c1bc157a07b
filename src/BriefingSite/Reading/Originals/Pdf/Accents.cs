using BriefingSite.Core.Evidence;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Accents that a file draws as signs of their own over a letter, as older fonts of TeX do.</summary>
internal static class Accents
{
    private const string Signs = "`\u00B4\u02C6\u02DC\u00A8\u00AF\u02D8\u02D9\u02DA\u02DD\u02C7\u00B8\u02DB";
    private const string Marks = "\u0300\u0301\u0302\u0303\u0308\u0304\u0306\u0307\u030A\u030B\u030C\u0327\u0328";

    // A mark that takes so much room, in parts of the size, stands for itself.
    private const double OwnRoom = 0.15;

    /// <summary>Whether a letter is such a sign.</summary>
    public static bool Is(in Glyph glyph) => glyph.Text is [var sign] && Signs.Contains(sign, StringComparison.Ordinal);

    /// <summary>Whether a sign stands over or below a letter.</summary>
    public static bool IsAt(in Glyph accent, in Glyph letter) =>
        letter.Text is [var first] && char.IsLetter(first) && (accent.Left + accent.Right) / 2 is var middle && middle > letter.Left && middle < letter.Right && Math.Abs(accent.Base - letter.Base) < letter.Size * 0.5;

    /// <summary>A letter with its accent.</summary>
    public static Glyph Join(in Glyph accent, in Glyph letter)
    {
        var plain = letter.Text switch { "\u0131" => "i", "\u0237" => "j", _ => letter.Text };
        return letter with { Text = Composition.Compose($"{plain}{Marks[Signs.IndexOf(accent.Text[0], StringComparison.Ordinal)]}") };
    }

    /// <summary>The sign for a mark that stands for itself.</summary>
    public static string Alone(string text, double width, double size) =>
        text is [var mark] && width > size * OwnRoom && Marks.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? $"{Signs[at]}" : text;
}
