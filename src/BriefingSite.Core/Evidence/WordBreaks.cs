using System.Globalization;

namespace BriefingSite.Core.Evidence;

/// <summary>Where words begin and end. A word is a run of letters and digits with their marks; in scripts that write no spaces each
/// character with its marks is a word of its own, so that a sentence is not taken for a single word.</summary>
public static class WordBreaks
{
    private const char FirstUnspaced = '\u0E00';

    // First and last code point of each block, in order: Thai, Lao, Myanmar, Hangul letters, Khmer, Han radicals, Kana, Han, Hangul syllables, ...
    private static readonly (int First, int Last)[] s_unspaced =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x19E0, 0x19FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029),
        (0x3031, 0x30FF), (0x3130, 0x318F), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA960, 0xA97F), (0xAA60, 0xAA7F), (0xAC00, 0xD7FF),
        (0xF900, 0xFAFF), (0xFF66, 0xFFDC), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
    ];

    /// <summary>Whether a character of a folded text belongs to a word. An apostrophe does when letters stand on both sides of it: "don't".</summary>
    public static bool IsPartOfWord(string text, int i) =>
        char.IsSurrogate(text[i]) || char.IsLetterOrDigit(text[i]) || IsMark(text, i)
        || (text[i] == '\'' && i > 0 && i < text.Length - 1 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]));

    /// <summary>Whether a new word begins at a character, although the one before it belongs to a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The character; not the first.</param>
    public static bool BeginsWithin(string text, int i) =>
        (text[i] >= FirstUnspaced || text[i - 1] >= FirstUnspaced)
        && !char.IsLowSurrogate(text[i]) && !IsMark(text, i) && (IsUnspaced(text, i) || IsUnspaced(text, Base(text, i - 1)));

    /// <summary>Whether a character is of a script that writes no spaces between words. Its digits are not: they are read as numbers.</summary>
    public static bool IsUnspaced(string text, int i)
    {
        if (text[i] < FirstUnspaced || char.IsDigit(text[i])) return false;
        var point = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
        foreach (var (first, last) in s_unspaced)
            if (point <= last) return point >= first;
        return false;
    }

    // The letter that a mark stands on; the character itself where it is none.
    private static int Base(string text, int i)
    {
        while (i > 0 && (char.IsLowSurrogate(text[i]) || IsMark(text, i))) i--;
        return i;
    }

    // Thai and Lao 'am' is a letter for Unicode's categories, but never begins anything.
    private static bool IsMark(string text, int i) =>
        text[i] is '\u0E33' or '\u0EB3'
        || char.GetUnicodeCategory(text, i) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
