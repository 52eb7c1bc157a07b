using System.Globalization;
using System.Text;

namespace BriefingSite.Core.Evidence;

/// <summary>Unicode normalisation form C: a letter and its accents become one character where such a character exists.</summary>
/// <remarks>Our own implementation, because the runtime's does nothing in a program built with the invariant culture.</remarks>
public static class Composition
{
    private const char FirstMark = '\u0300';
    private const int FirstSyllable = 0xAC00, FirstLead = 0x1100, FirstVowel = 0x1161, FirstTail = 0x11A7, Leads = 19, Vowels = 21, Tails = 28;

    private static readonly Dictionary<char, string> Parts = [];
    private static readonly Dictionary<(char, char), char> Composed = [];
    private static readonly Dictionary<char, int> Classes = [];

    static Composition()
    {
        foreach (var entry in Entries(CompositionData.Pairs, 12))
        {
            Parts.Add(Char(entry, 0), $"{Char(entry, 4)}{Char(entry, 8)}");
            Composed.Add((Char(entry, 4), Char(entry, 8)), Char(entry, 0));
        }
        foreach (var entry in Entries(CompositionData.OnlyApart, 12)) Parts.Add(Char(entry, 0), $"{Char(entry, 4)}{Char(entry, 8)}");
        foreach (var entry in Entries(CompositionData.Singles, 8)) Parts.Add(Char(entry, 0), $"{Char(entry, 4)}");
        foreach (var entry in Entries(CompositionData.Classes, 10))
            for (var mark = Char(entry, 0); mark <= Char(entry, 4); mark++) Classes.Add(mark, int.Parse(entry.AsSpan(8), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    /// <summary>The text in form D: each letter apart from its accents.</summary>
    public static string Decompose(string text)
    {
        var letters = new List<char>(text.Length);
        foreach (var c in text) TakeApart(c, letters);
        Order(letters);
        return new(letters.ToArray());
    }

    /// <summary>The text in form C; the same string if it already is.</summary>
    public static string Compose(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', (char)(FirstMark - 1)) < 0) return text;
        var letters = new List<char>(text.Length);
        foreach (var c in text) TakeApart(c, letters);
        Order(letters);
        Compose(letters);
        return new StringBuilder(letters.Count).Append(letters.ToArray()).ToString();
    }

    private static void TakeApart(char c, List<char> letters)
    {
        if (c < '\u00c0')
        {
            letters.Add(c);
        }
        else if (Parts.TryGetValue(c, out var parts))
        {
            foreach (var part in parts) TakeApart(part, letters);
        }
        else if (c - FirstSyllable is >= 0 and < Leads * Vowels * Tails and var syllable)
        {
            letters.Add((char)(FirstLead + syllable / (Vowels * Tails)));
            letters.Add((char)(FirstVowel + syllable % (Vowels * Tails) / Tails));
            if (syllable % Tails > 0) letters.Add((char)(FirstTail + syllable % Tails));
        }
        else
        {
            letters.Add(c);
        }
    }

    // Sorts the marks on a letter by class; marks of one class keep their order.
    private static void Order(List<char> letters)
    {
        for (var i = 1; i < letters.Count; i++)
        {
            var mark = Class(letters[i]);
            for (var j = i; mark > 0 && j > 0 && Class(letters[j - 1]) > mark; j--) (letters[j], letters[j - 1]) = (letters[j - 1], letters[j]);
        }
    }

    private static void Compose(List<char> letters)
    {
        var (starter, end, last) = (-1, 0, 0);
        foreach (var c in letters.ToArray())
        {
            var mark = Class(c);
            if (starter >= 0 && (end == starter + 1 || (last < mark && last > 0)) && Pair(letters[starter], c) is { } pair)
            {
                letters[starter] = pair;
                continue;
            }
            if (mark == 0) starter = end;
            last = mark;
            letters[end++] = c;
        }
        letters.RemoveRange(end, letters.Count - end);
    }

    private static char? Pair(char first, char second)
    {
        if (Composed.TryGetValue((first, second), out var composed)) return composed;
        if (first - FirstLead is >= 0 and < Leads and var lead && second - FirstVowel is >= 0 and < Vowels and var vowel)
            return (char)(FirstSyllable + (lead * Vowels + vowel) * Tails);
        return first - FirstSyllable is >= 0 and < Leads * Vowels * Tails and var syllable && syllable % Tails == 0 && second - FirstTail is > 0 and < Tails and var tail
            ? (char)(first + tail)
            : null;
    }

    private static int Class(char c) => c < FirstMark ? 0 : Classes.GetValueOrDefault(c);

    private static IEnumerable<string> Entries(string data, int length)
    {
        for (var i = 0; i < data.Length; i += length) yield return data.Substring(i, length);
    }

    private static char Char(string entry, int at) => (char)ushort.Parse(entry.AsSpan(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
