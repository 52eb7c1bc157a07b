using System.Globalization;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>How scripts use invisible characters, by Unicode block.</summary>
internal static class Scripts
{
    /// <summary>Whether it is a letter or mark of a script whose letters join, or form clusters by a virama (UAX #31, 2.3): there joiners distinguish
    /// words.</summary>
    public static bool JoinsLetters(Rune? sign) => sign is { } rune && IsLetterOrMark(rune) && rune.Value
        is (>= 0x0600 and <= 0x08FF) // Arabic, Syriac, Thaana, N'Ko, Mandaic
        or (>= 0x0900 and <= 0x0DFF) // Devanagari to Sinhala
        or (>= 0x0F00 and <= 0x109F) // Tibetan, Myanmar
        or (>= 0x1700 and <= 0x18AF) // of the Philippines, Khmer, Mongolian
        or (>= 0x1900 and <= 0x1AAF) // Limbu to Tai Tham
        or (>= 0x1B00 and <= 0x1C4F) // Balinese to Lepcha
        or (>= 0x1CD0 and <= 0x1CFF) // Vedic
        or (>= 0xA800 and <= 0xA9FF) // Syloti Nagri to Myanmar extended
        or (>= 0xAA00 and <= 0xAAFF) // Cham to Meetei Mayek
        or (>= 0xABC0 and <= 0xABFF)
        or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) // forms of Arabic
        or (>= 0x10A00 and <= 0x10A5F) // Kharoshthi
        or (>= 0x10AC0 and <= 0x10AFF) or (>= 0x10B80 and <= 0x10BAF) or (>= 0x10D00 and <= 0x10D3F) or (>= 0x10F30 and <= 0x10FDF) // Manichaean to Chorasmian
        or (>= 0x11000 and <= 0x11FFF) // Brahmic scripts
        or (>= 0x1E900 and <= 0x1E95F) or (>= 0x1EE00 and <= 0x1EEFF); // Adlam, signs of mathematics

    /// <summary>Whether it belongs to a script that is written without spaces between words: there a zero-width space marks where a line may break.</summary>
    public static bool HasNoSpaces(Rune? sign) => sign is { } rune && (IsLetterOrMark(rune) || Rune.IsDigit(rune)) && rune.Value
        is (>= 0x0E00 and <= 0x0EFF) // Thai, Lao
        or (>= 0x1000 and <= 0x109F) or (>= 0xA9E0 and <= 0xA9FF) or (>= 0xAA60 and <= 0xAA7F) // Myanmar
        or (>= 0x1780 and <= 0x17FF) // Khmer
        or (>= 0x1950 and <= 0x19DF) or (>= 0x1A20 and <= 0x1AAF) or (>= 0xAA80 and <= 0xAADF) // Tai
        or (>= 0x1B00 and <= 0x1B7F) or (>= 0xA980 and <= 0xA9DF); // Balinese, Javanese

    // First and last code point of each block, in order: Thai, Lao, Myanmar, Hangul letters, Khmer, Han radicals, Kana, Han, Hangul syllables, ...
    private static readonly (int First, int Last)[] s_unspaced =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x19E0, 0x19FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029),
        (0x3031, 0x30FF), (0x3130, 0x318F), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA960, 0xA97F), (0xAA60, 0xAA7F), (0xAC00, 0xD7FF),
        (0xF900, 0xFAFF), (0xFF66, 0xFFDC), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
    ];

    /// <summary>Whether a code point is in a block of a script without spaces between words, or of Hangul.</summary>
    public static bool IsUnspaced(int point)
    {
        foreach (var (first, last) in s_unspaced)
            if (point <= last) return point >= first;
        return false;
    }

    /// <summary>Whether a code point is Han or Kana: there a space between words is typography.</summary>
    public static bool IsHanOrKana(int point) => point
        is (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x3029) or (>= 0x3031 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9D) or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsLetterOrMark(Rune rune) => Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
