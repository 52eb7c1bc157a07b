using System.Globalization;
using BriefingSite.Core.Evidence;

namespace BriefingSite.Comparing.Text;

/// <summary>A word, a number with its separators, or a punctuation mark or symbol.</summary>
/// <param name="Written">As written.</param>
/// <param name="Folded">As compared: typography folded (<see cref="Folding"/>); a dash by what it does (<see cref="Dash"/>).</param>
/// <param name="Spaced">Whether a space follows.</param>
public readonly record struct Token(string Written, string Folded, bool Spaced)
{
    /// <summary>Whether it is a word or a number.</summary>
    public bool IsWord => char.IsLetterOrDigit(Folded, 0);
}

/// <summary>What a dash does, which its form alone does not tell: <c>lost 10 – 5 were saved</c> and <c>lost 10–5</c> are different.</summary>
public static class Dash
{
    /// <summary>It breaks the sentence: a long dash, two hyphens, or one with spaces around it.</summary>
    public const string Break = "–";

    /// <summary>It joins two words or numbers, as a hyphen does not: <c>the Smith–Jones report</c> is by two, <c>16–18</c> is a range.</summary>
    public const string Joint = "‒";

    /// <summary>It is the sign of a number.</summary>
    public const string Minus = "−";

    /// <summary>It is a hyphen by itself: <c>pre- and post-war</c>.</summary>
    public const string Hyphen = "-";
}

/// <summary>Splits a text into the tokens that are compared: words, numbers and signs. <c>1,000</c>, <c>3.5</c>, <c>don't</c> and <c>A-35</c> are one
/// token each.</summary>
public static class Tokens
{
    /// <summary>The tokens of a text. Joined, with a space where <see cref="Token.Spaced"/>, they are the text with single spaces.</summary>
    public static IReadOnlyList<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var i = 0;
        while (i < text.Length)
        {
            if (IsSpace(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            i = End(text, i);
            var isInside = text[start] is '*' or '_' && start > 0 && i < text.Length && IsWord(text, start - 1) && IsWord(text, i); // "2*3"
            if ((isInside ? text[start..i] : Folding.Fold(text[start..i])) is not { Length: > 0 } folded) continue; // a soft hyphen or a zero-width space
            tokens.Add(new(text[start..i], folded, i < text.Length && IsSpace(text[i])));
        }
        for (i = 0; i < tokens.Count; i++)
            if (tokens[i].Folded == Dash.Hyphen) tokens[i] = tokens[i] with { Folded = FoldDash(tokens, i) };
        return tokens;
    }

    private static string FoldDash(List<Token> tokens, int i)
    {
        var (isAfterSpace, isBeforeSpace) = (i == 0 || tokens[i - 1].Spaced, i + 1 == tokens.Count || tokens[i].Spaced);
        var written = tokens[i].Written;
        var isBetweenDigits = i > 0 && i + 1 < tokens.Count && char.IsDigit(tokens[i - 1].Folded[^1]) && char.IsDigit(tokens[i + 1].Folded[0]);
        if (written == "−" && (isBetweenDigits || !isAfterSpace || !isBeforeSpace)) return Dash.Minus;
        if (written is "—" or "―" || (isAfterSpace && isBeforeSpace) || (!isAfterSpace && IsDash(tokens[i - 1])) || (!isBeforeSpace && IsDash(tokens[i + 1]))) return Dash.Break;
        if (!isBeforeSpace && char.IsDigit(tokens[i + 1].Folded[0]) && (isAfterSpace || !tokens[i - 1].IsWord)) return Dash.Minus;
        return written is "–" or "‒" && !isAfterSpace && !isBeforeSpace ? Dash.Joint : Dash.Hyphen;

        static bool IsDash(Token token) => token.Written is "-" or "–" or "—" or "‒";
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
