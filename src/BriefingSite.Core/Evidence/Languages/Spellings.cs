using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Other spellings of the same word that a source may have: Russian е for ё, Arabic without vowel marks, the digits of another
/// script. They are searched for only where the words as quoted are not found, and reported.</summary>
internal static class Spellings
{
    private const string VowelMarks = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670";
    private const char Shadda = '\u0651';
    private const string Separators = "\u066C,\u060C";

    // Of these each with the sign for a doubled letter as well.
    private static readonly string[] s_marks = [.. VowelMarks.Select(mark => $"{mark}"), .. "\u064B\u064C\u064D\u064E\u064F\u0650".Select(mark => $"{mark}{Shadda}")];

    /// <summary>The other spellings of a word.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="language">The code of the language of the passage.</param>
    public static IReadOnlyList<string> Of(string word, string? language) =>
        language == "ru" ? OfRussian(word)
        : language != PassageFingerprint.NoLanguage ? []
        : word.All(char.IsDigit) ? [.. "0٠۰".Select(zero => WithDigits(word, zero)).Where(other => other != word)]
        : word.Any(IsArabicLetter) ? OfArabic(word)
        : [];

    /// <summary>The same words with their figures of four digits or more written in one piece or in groups of three, as Persian and Arabic
    /// texts have them; none where that is how they are.</summary>
    public static IEnumerable<Words> Regrouped(Words words, string? language)
    {
        if (language != PassageFingerprint.NoLanguage) yield break;
        var joined = Joined(words);
        if (joined is not null) yield return joined;
        if ((joined ?? words).Items.Any(IsLong))
            foreach (var separator in Separators) yield return Grouped(joined ?? words, separator);
    }

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
        if (bare.Length < word.Length) return [bare];
        return [.. from at in Enumerable.Range(1, word.Length)
                   where IsArabicLetter(word[at - 1])
                   from mark in s_marks
                   select Composition.Compose(word.Insert(at, mark))];
    }

    private static bool IsArabicLetter(char c) => c is >= '\u0620' and <= '\u06D3' && char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    private static bool IsLong(string word) => word.Length > 3 && word.All(char.IsDigit);

    private static string WithDigits(string word, char zero) => string.Concat(word.Select(digit => (char)(zero + (int)char.GetNumericValue(digit))));

    private static Words? Joined(Words words)
    {
        var (items, gaps) = (new List<string>(), new List<string>());
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && words.Items[i].Length == 3 && words.Items[i].All(char.IsDigit) && items[^1].All(char.IsDigit) && words.Gaps[i - 1] is [var sign] && Separators.Contains(sign)) items[^1] += words.Items[i];
            else
            {
                if (i > 0) gaps.Add(words.Gaps[i - 1]);
                items.Add(words.Items[i]);
            }
        }
        return items.Count == words.Count ? null : words with { Items = items, Gaps = gaps };
    }

    private static Words Grouped(Words words, char separator)
    {
        var (items, gaps) = (new List<string>(), new List<string>());
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0) gaps.Add(words.Gaps[i - 1]);
            var word = words.Items[i];
            var end = IsLong(word) ? (word.Length - 1) % 3 + 1 : word.Length;
            items.Add(word[..end]);
            for (; end < word.Length; end += 3)
            {
                gaps.Add($"{separator}");
                items.Add(word[end..(end + 3)]);
            }
        }
        return words with { Items = items, Gaps = gaps };
    }
}
