using System.Globalization;

namespace BriefingSite.Core.Evidence;

/// <summary>What a token of a text is.</summary>
internal enum TokenKind
{
    /// <summary>Digits with their separators, or a sign for a fraction.</summary>
    Number,

    /// <summary>Letters, and digits behind them.</summary>
    Word,

    /// <summary>Any other character.</summary>
    Sign,
}

/// <summary>A token of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">Its text in lower case, with ASCII digits.</param>
/// <param name="IsCapital">Whether it has a capital letter: Boeing, iOS.</param>
/// <param name="IsAttached">Whether no space is before it.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text, bool IsCapital, bool IsAttached)
{
    public bool IsSign(char sign) => Kind == TokenKind.Sign && Text[0] == sign;
}

/// <summary>Splits a folded text into what figures are read from.</summary>
internal static class FigureTokens
{
    /// <summary>The first syllable of Hangul.</summary>
    public const char FirstHangul = '\uAC00';

    // A number of so many digits has no fraction; it may be a year.
    private const int Digits = 4;

    private const string Separators = ".,'٫٬，．";

    /// <summary>The tokens.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="words">The words of its language.</param>
    public static List<Token> Split(string text, FigureWords words)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }
            // "1 1/2" is 1½.
            if (tokens is [.., { Kind: TokenKind.Number } whole] && whole.End == i - 1 && whole.Text.Length < Digits && EndOfFraction(text, i) is var (behind, sign))
            {
                tokens.Add(new(TokenKind.Number, i, behind, $"{sign}", IsCapital: false, IsAttached: true));
                i = behind;
                continue;
            }
            var kind = IsDigit(text[i]) || IsFraction(text[i]) ? TokenKind.Number : char.IsLetter(text[i]) || char.IsSurrogate(text[i]) ? TokenKind.Word : TokenKind.Sign;
            var end = kind switch { TokenKind.Number => EndOfNumber(text, i), TokenKind.Word => EndOfWord(text, i, words), _ => i + 1 };
            var lower = text[i..end].ToLowerInvariant().Replace('ё', 'е');
            tokens.Add(new(kind, i, end, kind == TokenKind.Number ? Ascii(lower) : lower, HasCapital(text.AsSpan(i, end - i)), i > 0 && text[i - 1] != ' '));
            i = end;
        }
        return tokens;
    }

    private static int EndOfWord(string text, int start, FigureWords words)
    {
        var end = start + 1;
        // "5000만원": the scale stands between the digits and the unit.
        if (start > 0 && IsDigit(text[start - 1]) && words.Has("scales", text[start..end]) && text[start] >= FirstHangul) return end;
        // "6h30"
        if (start > 0 && IsDigit(text[start - 1]) && text[start] is 'h' or 'H' or 'u' && end + 1 < text.Length && IsDigit(text[end]) && IsDigit(text[end + 1])) return end;
        while (end < text.Length && WordBreaks.IsPartOfWord(text, end) && !WordBreaks.BeginsWithin(text, end) && !EndsAtHangul(text, end) && !EndsAtWaw(text, end))
        {
            if (text[end] == '\'' && words.HasElision && !words.Has("cardinals", text[start..(end + 1)].ToLowerInvariant())) return end + 1;
            end++;
        }
        return end;
    }

    // "2만|1500명", "km|다".
    private static bool EndsAtHangul(string text, int i) => (text[i] >= FirstHangul && char.IsAsciiLetter(text[i - 1])) || (text[i - 1] >= FirstHangul && IsDigit(text[i]));

    // "و1,100": the Arabic "and" has no space behind it.
    private static bool EndsAtWaw(string text, int i) => text[i - 1] == 'و' && IsDigit(text[i]) && (i == 1 || !char.IsLetter(text[i - 2]));

    private static int EndOfNumber(string text, int start)
    {
        if (IsFraction(text[start])) return start + 1;
        var end = EndOfDigits(text, start);
        for (var group = end - start; end + 1 < text.Length && IsDigit(text[end + 1]); group = EndOfDigits(text, end + 1) - end - 1, end += group + 1)
        {
            var next = EndOfDigits(text, end + 1) - end - 1;
            if (Separators.Contains(text[end], StringComparison.Ordinal)) continue;
            if (text[end] != ' ' || group > 3 || next != 3 || EndOfDigits(text, end + 1) is var after && after < text.Length && char.IsLetter(text[after])) break;
        }
        return end;
    }

    private static (int End, char Sign)? EndOfFraction(string text, int start)
    {
        var bar = EndOfDigits(text, start);
        if (bar == start || bar >= text.Length || !FractionSigns.IsBar(text[bar])) return null;
        var end = EndOfDigits(text, bar + 1);
        var goesOn = end < text.Length && (char.IsLetter(text[end]) || FractionSigns.IsBar(text[end]) || (end + 1 < text.Length && Separators.Contains(text[end], StringComparison.Ordinal) && IsDigit(text[end + 1])));
        return !goesOn && FractionSigns.Of(text[start..bar], text[(bar + 1)..end]) is { } sign ? (end, sign) : null;
    }

    private static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && IsDigit(text[start])) start++;
        return start;
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsUpper(c)) return true;
        return false;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || (c > '\u007F' && char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber);

    private static bool IsFraction(char c) => c is (>= '¼' and <= '¾') or (>= '⅐' and <= '⅞');

    private static string Ascii(string number) => string.Create(number.Length, number, (span, text) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = char.IsAscii(text[i]) ? text[i] : CharUnicodeInfo.GetDecimalDigitValue(text[i]) is >= 0 and var digit ? (char)('0' + digit) : text[i] switch
            {
                '，' => ',',
                '．' => '.',
                var other => other,
            };
        }
    });
}
