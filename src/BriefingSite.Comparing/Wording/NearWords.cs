using System.Globalization;
using BriefingSite.Comparing.Text;

namespace BriefingSite.Comparing.Wording;

/// <summary>Words that are probably the same: a number in digits and in words, a name in two spellings, a short form and what begins with it, a slip.
/// Only a reader can tell.</summary>
/// <param name="same">The lists of the language; <c>null</c> where there are none.</param>
internal sealed class NearWords(Equivalences? same)
{
    private const int MinShort = 2, MinConsonants = 2, MinSlip = 4, MaxNameEdits = 2, LongWord = 7;

    /// <summary>Whether they are.</summary>
    /// <param name="one">A word of one text.</param>
    /// <param name="isShort">Whether a point follows it at once.</param>
    /// <param name="other">A word of the other.</param>
    /// <param name="isOtherShort">Whether a point follows that.</param>
    /// <param name="isStrict">Whether a slip counts only where no other word is as near to it.</param>
    public bool AreNear(Token one, bool isShort, Token other, bool isOtherShort, bool isStrict)
    {
        var (word, otherWord) = (one.Folded, other.Folded);
        if (LooseLetters.Fold(word) == LooseLetters.Fold(otherWord)) return true;
        if (isShort && isOtherShort && word.Equals(otherWord, StringComparison.OrdinalIgnoreCase)) return true;
        if ((isShort && Begins(word, otherWord)) || (isOtherShort && Begins(otherWord, word))) return true;
        if (Number(word) is { } number && number == Number(otherWord)) return true;
        return char.IsUpper(word[0]) && char.IsUpper(otherWord[0]) && AreNames(word, otherWord) || IsSlip(word, otherWord, isStrict) || IsSlip(otherWord, word, isStrict);
    }

    // "Sat." and "Saturday".
    private static bool Begins(string shortForm, string word) => shortForm.Length >= MinShort && word.Length > shortForm.Length && word.StartsWith(shortForm, StringComparison.OrdinalIgnoreCase);

    private string? Number(string word)
    {
        var lower = word.ToLowerInvariant();
        if (char.IsAsciiDigit(lower[0])) return string.Concat(lower.TakeWhile(char.IsAsciiDigit)) is var digits && digits.Length == lower.Length ? digits : lower;
        if (same is null || lower == "one") return null; // also a pronoun
        return same.Numbers.TryGetValue(lower, out var value) ? value.ToString(CultureInfo.InvariantCulture) : same.Ordinals.GetValueOrDefault(lower);
    }

    // Kiev and Kyiv, Basra and Basrah; but Iran and Iraq, Austria and Australia, Niger and Nigeria are two.
    private static bool AreNames(string one, string other)
    {
        var (some, others) = (Consonants(one), Consonants(other));
        return one.Concat(other).All(char.IsLetter) && some.Length >= MinConsonants && some == others && char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0])
            && Math.Abs(one.Length - other.Length) <= 1 && Edits(one.ToLowerInvariant(), other.ToLowerInvariant()) <= MaxNameEdits;
    }

    private static string Consonants(string name)
    {
        var letters = name.ToLowerInvariant().Replace("ph", "f", StringComparison.Ordinal).Replace('w', 'v').Replace('q', 'k').Replace('c', 'k')
            .Where(letter => char.IsLetterOrDigit(letter) && letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'j'));
        return string.Concat(letters.Aggregate("", (all, letter) => all.EndsWith(letter) ? all : all + letter));
    }

    // A word that no dictionary has beside one that it has.
    private bool IsSlip(string typed, string word, bool isStrict)
    {
        var (lower, lowerWord) = (typed.ToLowerInvariant(), word.ToLowerInvariant());
        if (same is null || lower.Length < MinSlip || lower[0] != lowerWord[0] || !lower.All(char.IsAsciiLetterLower) || !lowerWord.All(char.IsAsciiLetterLower) || (char.IsUpper(typed[0]) && !char.IsUpper(word[0]))) return false;
        if (same.Knows(lower) || same.Knows(typed) || !same.Knows(lowerWord)) return false;
        return isStrict ? new Typos(same.Knows).IsCorrected(lower, lowerWord) : Edits(lower, lowerWord) <= (Math.Min(typed.Length, word.Length) >= LongWord ? 2 : 1);
    }

    // Letters added, left out, mistaken, or swapped with the next one.
    private static int Edits(string one, string other)
    {
        var edits = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    edits[i, j] = i + j;
                    continue;
                }
                edits[i, j] = Math.Min(Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1, edits[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        }
        return edits[one.Length, other.Length];
    }
}
