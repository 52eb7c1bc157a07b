using System.Globalization;
using BriefingSite.Core.Evidence;

namespace BriefingSite.Comparing.Text;

/// <summary>A word, a number with its separators, or a punctuation mark or symbol.</summary>
/// <param name="Written">As written.</param>
/// <param name="Folded">As compared: typography folded (<see cref="Folding"/>).</param>
/// <param name="Spaced">Whether a space follows.</param>
public readonly record struct Token(string Written, string Folded, bool Spaced)
{
    /// <summary>Whether it is a word or a number.</summary>
    public bool IsWord => char.IsLetterOrDigit(Folded, 0);
}

/// <summary>Splits a text into the tokens that are compared: words, numbers and signs. <c>1,000</c>, <c>3.5</c>, <c>don't</c> and <c>A-35</c> are one
/// token each.</summary>
public static class Tokens
{
    /// <summary>The tokens of a text. Joined, with a space where <see cref="Token.Spaced"/>, they are the text with single spaces.</summary>
    public static IReadOnlyList<Token> Split(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (IsSpace(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            i = End(text, i);
            if (Folding.Fold(text[start..i]) is not { Length: > 0 } folded) continue; // a soft hyphen or a zero-width space
            tokens.Add(new(text[start..i], folded, i < text.Length && IsSpace(text[i])));
        }
        return tokens;
    }

    private static int End(string text, int start)
    {
        if (!IsWord(text, start)) return start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        var i = start;
        while (i < text.Length && (IsWord(text, i) || IsInside(text, i))) i++;
        return i;
    }

    // Characters inside a word: an apostrophe or hyphen between letters or digits, a point or comma between digits, zero-width characters.
    private static bool IsInside(string text, int i)
    {
        if (Folding.Fold(text[i].ToString()).Length == 0 && !IsSpace(text[i])) return text[i] != '*';
        if (i == 0 || i + 1 >= text.Length || !IsWord(text, i - 1) || !IsWord(text, i + 1)) return false;
        var (before, after) = (text[i - 1], text[i + 1]);
        return text[i] switch
        {
            '\'' or '’' or 'ʼ' or '-' or '‐' or '‑' => true,
            '.' or ',' => char.IsDigit(before) && char.IsDigit(after),
            _ => false,
        };
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c);

    private static bool IsWord(string text, int i) =>
        char.IsLetterOrDigit(text, i) || char.IsLowSurrogate(text[i])
        || char.GetUnicodeCategory(text, i) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
