using System.Globalization;
using System.Text;

namespace BriefingSite.Shell;

/// <summary>How many cells of a terminal a character fills.</summary>
internal static class CellWidth
{
    /// <summary>0, 1 or 2 cells for what a reader sees as one character, such as a letter with its accents.</summary>
    public static int Of(ReadOnlySpan<char> element)
    {
        var width = 0;
        foreach (var rune in element.EnumerateRunes()) width = Math.Max(width, Of(rune));
        return width;
    }

    /// <summary>Whether a character cannot be seen or would disturb the line: controls, marks of direction and the like.</summary>
    public static bool IsInvisible(ReadOnlySpan<char> element) =>
        Rune.DecodeFromUtf16(element, out var rune, out _) != System.Buffers.OperationStatus.Done
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static int Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune.Value) ? 2
        : 1;

    /// <summary>The wide blocks of East Asian scripts and the emoji.</summary>
    private static bool IsWide(int value) => value
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF)
        or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x1FA70 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
