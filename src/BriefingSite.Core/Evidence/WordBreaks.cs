using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Where words begin and end. A word is a run of letters and digits with their marks; in scripts without spaces each character
/// with its marks is a word, so that a sentence is not a single word.</summary>
public static class WordBreaks
{
    private const char FirstUnspaced = '\u0E00';

    /// <summary>Whether a character of a folded text belongs to a word. An apostrophe does between letters: "don't"; in scripts
    /// without spaces it is a quotation mark.</summary>
    public static bool IsPartOfWord(string text, int i) =>
        char.IsSurrogate(text[i]) || char.IsLetterOrDigit(text[i]) || IsMark(text, i)
        || (text[i] == '\'' && i > 0 && i < text.Length - 1 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]) && !IsUnspaced(text, i - 1) && !IsUnspaced(text, i + 1));

    /// <summary>Whether a new word begins at a character directly after another word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The character; not the first.</param>
    public static bool BeginsWithin(string text, int i) =>
        (text[i] >= FirstUnspaced || text[i - 1] >= FirstUnspaced)
        && !char.IsLowSurrogate(text[i]) && !IsMark(text, i) && (IsUnspaced(text, i) || IsUnspaced(text, Base(text, i - 1)));

    /// <summary>Whether a character belongs to a script without spaces between words. Digits of such a script do not: they form numbers.</summary>
    public static bool IsUnspaced(string text, int i)
    {
        if (text[i] < FirstUnspaced || char.IsDigit(text[i])) return false;
        var point = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
        return Scripts.IsUnspaced(point);
    }

    // The letter that a mark belongs to; the character itself if it is no mark.
    private static int Base(string text, int i)
    {
        while (i > 0 && (char.IsLowSurrogate(text[i]) || IsMark(text, i))) i--;
        return i;
    }

    // Thai and Lao 'am' has the Unicode category of a letter, but never begins a word.
    private static bool IsMark(string text, int i) =>
        text[i] is '\u0E33' or '\u0EB3'
        || char.GetUnicodeCategory(text, i) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
