using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Other spellings of the same word that a source may have: Russian е for ё, French oe for œ and E for É, Romanian ş for ș, Arabic
/// without vowel marks, the digits of another script. They are searched for only where the words as quoted are not found, and reported.</summary>
internal static class Spellings
{
    private const string VowelMarks = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670";
    private const char Shadda = '\u0651', Tanwin = '\u064B', Alef = '\u0627';
    // A capital letter had no accent on the typewriter, and has none in the rules of some French desks.
    private const string FrenchCapitals = "ÀAÂAÇCÉEÈEÊEËEÎIÏIÔOÙUÛU";

    // Fonts of the nineties had the cedilla of Turkish in place of the comma of Romanian.
    private const string Cedillas = "ȘŞșşȚŢțţ";

    // The first digit of the scripts whose texts are set with either digits.
    private const string Zeros = "0٠۰०০๐";

    // Of these each with the sign for a doubled letter as well.
    private static readonly string[] s_marks = [.. VowelMarks.Select(mark => $"{mark}"), .. "\u064B\u064C\u064D\u064E\u064F\u0650".Select(mark => $"{mark}{Shadda}")];

    /// <summary>The other spellings of a word.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="language">The code of the language of the passage.</param>
    public static IReadOnlyList<string> Of(string word, string? language) =>
        language == "ru" ? OfRussian(word)
        : language == "fr" ? [.. OfFrench(word).Where(other => other != word).Distinct()]
        : language != PassageFingerprint.NoLanguage ? []
        : word.All(char.IsDigit) ? [.. Zeros.Select(zero => WithDigits(word, zero)).Where(other => other != word)]
        : word.Any(IsArabicLetter) ? OfArabic(word)
        : word.Any(Cedillas.Contains) ? [OfRomanian(word)]
        : [];

    private static IEnumerable<string> OfFrench(string word)
    {
        string[] joined = [word, word.Replace("oe", "œ", StringComparison.Ordinal).Replace("Oe", "Œ", StringComparison.Ordinal).Replace("ae", "æ", StringComparison.Ordinal), word.Replace("œ", "oe", StringComparison.Ordinal).Replace("Œ", "Oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal)];
        foreach (var form in joined)
        {
            yield return form;
            // "l'État": the capital letter may follow an article.
            var at = form.IndexOf('\'') + 1;
            if (at == form.Length || !char.IsUpper(form[at])) continue;
            for (var i = 0; i < FrenchCapitals.Length; i += 2)
            {
                if (form[at] == FrenchCapitals[i]) yield return $"{form[..at]}{FrenchCapitals[i + 1]}{form[(at + 1)..]}";
                else if (form[at] == FrenchCapitals[i + 1]) yield return $"{form[..at]}{FrenchCapitals[i]}{form[(at + 1)..]}";
            }
        }
    }

    // A text has one or the other throughout.
    private static string OfRomanian(string word) => string.Concat(word.Select(c => Cedillas.IndexOf(c) is >= 0 and var at ? Cedillas[at ^ 1] : c));

    // In a word of more than one ё or е, one is stressed.
    private static List<string> OfRussian(string word)
    {
        var plain = word.Replace('ё', 'е').Replace('Ё', 'Е');
        var spellings = new List<string>();
        if (plain != word) spellings.Add(plain);
        for (var i = 0; i < plain.Length; i++)
            if (plain[i] is 'е' or 'Е' && $"{plain[..i]}{(plain[i] == 'е' ? 'ё' : 'Ё')}{plain[(i + 1)..]}" is var other && other != word) spellings.Add(other);
        return spellings;
    }

    // A text with all its vowels is rare; most have a mark here and there, where the word could be misread. Two that differ are two words.
    private static IReadOnlyList<string> OfArabic(string word)
    {
        var bare = string.Concat(word.Where(c => !VowelMarks.Contains(c)));
        if (bare.Length < word.Length) return word.Contains(Tanwin) ? [bare, Moved(word)] : [bare];
        return [.. from at in Enumerable.Range(1, word.Length)
                   where IsArabicLetter(word[at - 1])
                   from mark in s_marks
                   select Composition.Compose(word.Insert(at, mark))];
    }

    // The sign of -an stands on the letter before the alef or on the alef.
    private static string Moved(string word) => word.EndsWith($"{Tanwin}{Alef}", StringComparison.Ordinal) ? $"{word[..^2]}{Alef}{Tanwin}" : word.EndsWith($"{Alef}{Tanwin}", StringComparison.Ordinal) ? $"{word[..^2]}{Tanwin}{Alef}" : word;

    /// <summary>Whether a character is a letter of Arabic script.</summary>
    public static bool IsArabicLetter(char c) => c is >= '\u0620' and <= '\u06D3' && char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    private static string WithDigits(string word, char zero) => string.Concat(word.Select(digit => (char)(zero + (int)char.GetNumericValue(digit))));
}
