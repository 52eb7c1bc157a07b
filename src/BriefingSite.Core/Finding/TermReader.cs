using System.Globalization;
using System.Text;
using BriefingSite.Core.Evidence;

namespace BriefingSite.Core.Finding;

/// <summary>The terms of a text, by the rules of <c>theme/assets/search.js</c>: what the index calls a word, a search for it must call so too. A test has both
/// read the same texts.</summary>
/// <param name="isEnglish">Whether plurals count as their singulars.</param>
/// <param name="numbers">The words for numbers, with their digits.</param>
public sealed class TermReader(bool isEnglish, IReadOnlyDictionary<string, string> numbers)
{
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    /// <summary>The terms in their order, each as often as it occurs.</summary>
    public List<string> Read(string text)
    {
        var terms = new List<string>();
        var before = (Start: 0, Count: 0);
        var parts = Parts(text);
        for (var start = 0; start < parts.Count; start += before.Count)
        {
            var count = 1;
            while (start + count < parts.Count && AreJoined(parts[start + count - 1], parts[start + count], text)) count++;
            for (var i = 0; i < count; i++)
            {
                Add(parts, start + i, 1, terms);
                if (i < count - 1) Add(parts, start + i, count - i, terms);
            }
            if (before.Count > 0 && AreNear(parts[start - 1], parts[start], text)) Add(parts, start - 1, 2, terms);
            before = (start, count);
        }
        return terms;
    }

    /// <summary>A word as it is compared: without accents, capitals and, in English, the endings of plurals.</summary>
    public string Fold(string word)
    {
        if (_folded.TryGetValue(word, out var known)) return known;
        return _folded[word] = Singular(Ascii.IsValid(word) ? word.ToLowerInvariant() : WithoutMarks(word));
    }

    private void Add(List<Part> parts, int start, int count, List<string> terms)
    {
        var (written, digits) = count == 1 ? (parts[start].Text, parts[start].Digits) : (Joined(part => part.Text), Joined(part => part.Digits));
        var term = Fold(written);
        if (IsUseful(term)) terms.Add(term);
        if (ReferenceEquals(written, digits) || Fold(digits) is var other && (other == term || !IsUseful(other))) return;
        terms.Add(other);

        string Joined(Func<Part, string> form) => string.Concat(parts.Skip(start).Take(count).Select(form));
    }

    private List<Part> Parts(string text)
    {
        var parts = new List<Part>();
        for (int i = 0, length; i < text.Length; i += length)
        {
            if (!IsInWord(RuneAt(text, i, out length))) continue;
            int start = i, end = i;
            var (last, isFirstNumber) = (Sign.Other, false);
            for (; end < text.Length && RuneAt(text, end, out length) is var rune && IsInWord(rune); end += length)
            {
                var sign = SignOf(rune, last);
                if (end > start && (sign, last) is (Sign.Number, Sign.Letter) or (Sign.Letter, Sign.Number))
                {
                    parts.Add(Make(text, start, end, isFirstNumber));
                    start = end;
                }
                if (end == start) isFirstNumber = sign == Sign.Number;
                last = sign;
            }
            parts.Add(Make(text, start, end, isFirstNumber));
            (i, length) = (end, 0);
        }
        return parts;
    }

    private Part Make(string text, int start, int end, bool isNumber)
    {
        var written = text[start..end];
        var isWord = numbers.TryGetValue(Fold(written), out var digits);
        return new(start, end, written, isWord ? digits! : written, isNumber || isWord);
    }

    private static Rune RuneAt(string text, int index, out int length)
    {
        _ = Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out length);
        return rune;
    }

    // Spaces and punctuation divide words; no other sign does.
    private static bool IsInWord(Rune rune) => rune.Value is not ('\n' or '\r') && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation
        or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation);

    // A letter with its accents is a letter.
    private static Sign SignOf(Rune rune, Sign last) => Rune.IsLetter(rune) ? Sign.Letter : Rune.IsNumber(rune) ? Sign.Number : IsMark(rune) && last == Sign.Letter ? Sign.Letter : Sign.Other;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool AreJoined(Part left, Part right, string text) =>
        left.End == right.Start || IsOne(text, left.End, right.Start, UnicodeCategory.DashPunctuation);

    private static bool AreNear(Part left, Part right, string text) => left.IsNumber != right.IsNumber && IsOne(text, left.End, right.Start, UnicodeCategory.SpaceSeparator);

    private static bool IsOne(string text, int start, int end, UnicodeCategory category) =>
        RuneAt(text, start, out var length) is var rune && start + length == end && Rune.GetUnicodeCategory(rune) == category;

    // Single letters are what remains of words such as "harbour's".
    private static bool IsUseful(string term) => term.Length is 0 or > 2 || !Rune.IsLetter(RuneAt(term, 0, out var length)) || length < term.Length;

    private static string WithoutMarks(string word)
    {
        var output = new StringBuilder(word.Length);
        foreach (var rune in Composition.Decompose(word).EnumerateRunes())
        {
            if (IsMark(rune)) continue;
            output.Append(rune.Value == 'ς' ? "σ" : Rune.ToLowerInvariant(rune).ToString());
        }
        return output.ToString();
    }

    private string Singular(string word)
    {
        if (!isEnglish || word.Length < 2 || word[^1] != 's') return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && HasLetters(word, word.Length - 3)) return $"{word[..^3]}y";
        return HasLetters(word, word.Length - 1) || (Rune.DecodeLastFromUtf16(word.AsSpan(..^1), out var rune, out _) == 0 && Rune.IsNumber(rune)) ? word[..^1] : word;
    }

    // Whether three letters stand before a place.
    private static bool HasLetters(string word, int end)
    {
        for (var i = 0; i < 3; i++)
        {
            if (end <= 0 || Rune.DecodeLastFromUtf16(word.AsSpan(..end), out var rune, out var length) != 0 || !Rune.IsLetter(rune)) return false;
            end -= length;
        }
        return true;
    }

    private enum Sign { Other, Letter, Number }

    private readonly record struct Part(int Start, int End, string Text, string Digits, bool IsNumber);
}
