using System.Globalization;
using System.Text;
using Wcwidth;

namespace BriefingSite.Shell;

/// <summary>How many cells of a terminal a character takes.</summary>
internal static class CellWidth
{
    private const int MaxWidth = 2;

    /// <summary>0, 1 or 2 cells for what a reader sees as one character, such as a letter with its accents.</summary>
    public static int Measure(ReadOnlySpan<char> element)
    {
        var width = 0;
        foreach (var rune in element.EnumerateRunes()) width += Measure(rune);
        return Math.Min(width, MaxWidth);
    }

    /// <summary>Whether a character is invisible or would disturb the line: control characters, direction marks and the like.</summary>
    public static bool IsInvisible(ReadOnlySpan<char> element) =>
        Rune.DecodeFromUtf16(element, out var rune, out _) != System.Buffers.OperationStatus.Done
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static int Measure(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format ? 0 : Math.Max(0, UnicodeCalculator.GetWidth(rune));
}
