using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>How much text words are, in every script: a word with spaces around it counts as much as eight thirds of a character of a script
/// without spaces.</summary>
public static class Extent
{
    /// <summary>The fewest words that make a statement one can search for: fewer occur in almost any text.</summary>
    public const int FewestWords = 3;

    /// <summary>The same in scripts without spaces between words.</summary>
    public const int FewestCharacters = 8;

    /// <summary>Whether a text has fewer than three words, or eight characters of a script without spaces.</summary>
    public static bool IsFew(string text) => Measure(text) < FewestWords * FewestCharacters;

    /// <summary>How many words a text has; for the characters of a script without spaces, as many as they would be in another.</summary>
    public static int Words(string text) => (Measure(text) + FewestCharacters - 1) / FewestCharacters;

    /// <summary>How many words people count in a text: <c>game-changer</c> is one, and so are eight thirds of a character of a script without
    /// spaces.</summary>
    public static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Sum(word => word.EnumerateRunes().Any(rune => Scripts.IsUnspaced(rune.Value)) ? Words(word) : word.Any(char.IsLetterOrDigit) ? 1 : 0);

    private static int Measure(string text)
    {
        var (measure, inWord) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Scripts.IsUnspaced(rune.Value) && Rune.IsLetter(rune))
            {
                measure += FewestWords;
                inWord = false;
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                if (!inWord) measure += FewestCharacters;
                inWord = true;
            }
            else if (inWord && !JoinsWord(rune))
            {
                inWord = false;
            }
        }
        return measure;
    }

    // An apostrophe, a joiner or a mark on a letter does not end a word.
    private static bool JoinsWord(Rune rune) => rune.Value is '\'' or '’' or 'ʼ' or '\u200C' or '\u200D' or '\u00AD' || Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark;
}
