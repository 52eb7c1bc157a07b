using System.Buffers;
using BriefingSite.Core.Evidence;

namespace BriefingSite.Reading.Originals.Formulas;

/// <summary>What a raised figure is.</summary>
/// <param name="IsPower">Whether it is a power; else it is the mark of a note.</param>
/// <param name="IsInDoubt">Whether it may be the other.</param>
internal readonly record struct RaisedKind(bool IsPower, bool IsInDoubt);

/// <summary>Tells powers from the marks of notes by what stands before them, in texts whose marks lead nowhere.</summary>
internal static class RaisedFigures
{
    /// <summary>The longest symbol of an element.</summary>
    public const int LongestSymbol = 2;

    /// <summary>So much of the text before a raised figure is looked at.</summary>
    public const int Before = 40;

    // "t" and "m" may end an ordinal number or a time, "th" and the like do.
    private const string Exponents = "nxkijqyz", Operators = "=+−·×*/^";

    private static readonly HashSet<string> s_units = new(StringComparer.Ordinal) { "km", "cm", "mm", "dm", "nm", "ft", "yd", "mi", "км", "см", "мм" };
    private static readonly SearchValues<char> s_signs = SearchValues.Create("+-−–/·×=");

    /// <summary>Whether a text is digits, which may have a sign.</summary>
    public static bool IsFigure(ReadOnlySpan<char> text) => text.TrimStart("+-−–") is { Length: > 0 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether a text is the charge of an ion, behind its name: <c>2+</c>.</summary>
    public static bool IsCharge(string text, ReadOnlySpan<char> before) =>
        text is [>= '1' and <= '9', '+' or '-' or '−' or '–'] && before.Length > 0 && (char.IsAsciiLetterOrDigit(before[^1]) || before[^1] is ')' or ']' or (>= '₀' and <= '₉'));

    /// <summary>Whether a text begins with the symbol of an element, not with a word: <c>C-dating</c> behind a raised 14.</summary>
    public static bool IsSymbol(string text)
    {
        var end = 1;
        while (end < text.Length && char.IsAsciiLetterLower(text[end])) end++;
        return char.IsUpper(text[0]) && end <= LongestSymbol && (end == text.Length || !(char.IsLetter(text[end]) || text[end] == ' '));
    }

    /// <summary>Whether a text looks like the mark of a note: <c>1</c>, <c>1,2</c>, <c>*</c>, <c>†</c>.</summary>
    public static bool IsMark(string text)
    {
        foreach (var c in text)
            if (!(char.IsDigit(c) || c is '*' or '†' or '‡' or '§' or '¶' or '#' or ',' or '[' or ']' or ' ' or '\u00A0' or '–' or '-')) return false;
        return text.Any(c => char.IsDigit(c) || c is '*' or '†' or '‡' or '§' or '¶' or '#');
    }

    /// <summary>Whether a raised text is an exponent that is no figure: <c>n</c> behind a digit, <c>n+1</c>, <c>2/3</c>.</summary>
    /// <param name="text">The raised text.</param>
    /// <param name="before">The text before it in its line.</param>
    public static bool IsExponent(string text, ReadOnlySpan<char> before)
    {
        if (before.Length == 0 || !(char.IsLetterOrDigit(before[^1]) || before[^1] == ')')) return false;
        if (text is [var letter]) return char.IsDigit(before[^1]) && Exponents.Contains(letter, StringComparison.Ordinal);
        var hasSign = text.AsSpan().ContainsAny(s_signs);
        for (var i = 1; i < text.Length; i++)
            if (char.IsLetter(text[i]) && char.IsLetter(text[i - 1])) return false;
        return hasSign && text.Any(char.IsLetterOrDigit) && text.All(c => char.IsAsciiLetterOrDigit(c) || s_signs.Contains(c) || c is '.' or ' ' or '(' or ')');
    }

    /// <summary>What a raised figure is: a power behind a figure, a unit or a letter that stands alone, the mark of a note behind words and stops.</summary>
    /// <param name="figure">The raised text.</param>
    /// <param name="before">The text before it in its line.</param>
    public static RaisedKind Tell(string figure, ReadOnlySpan<char> before)
    {
        if (!IsFigure(figure) || before.Length == 0) return default;
        var isSigned = !char.IsDigit(figure[0]);
        if (char.IsDigit(before[^1])) return new(true, !isSigned && (figure == "1" || !IsTen(before)));
        if (before[^1] is ')' or ']') return new(false, IsTerm(before));
        if (!char.IsLetter(before[^1]) || WordBreaks.IsUnspaced($"{before[^1]}", 0)) return default;
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1])) start--;
        var word = before[start..];
        var rest = before[..start].TrimEnd();
        if (s_units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return new(true, !isSigned && figure is not ("2" or "3" or "4"));
        // "The share R²" is a power, "plan B²" has a note.
        if (word.Length == 1) return new(true, !isSigned && char.IsUpper(word[0]) && rest.Length < start && rest.Length > 0 && char.IsLetter(rest[^1]));
        // "= mc²" of a formula; "20 kg²"
        var isTerm = word.Length <= 3 && rest.Length > 0 && Operators.Contains(rest[^1], StringComparison.Ordinal);
        return new(isTerm, isTerm || (word.Length == 2 && rest.Length > 0 && char.IsDigit(rest[^1])));
    }

    /// <summary>A figure in the raised signs of Unicode.</summary>
    public static string Raised(string figure) => string.Concat(figure.Select(c => c switch
    {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '+' => '⁺',
        '-' or '−' or '–' => '⁻',
        _ => (char)('⁰' + (c - '0')),
    }));

    /// <summary>A figure in the lowered signs of Unicode.</summary>
    public static string Lowered(string figure) => string.Concat(figure.Select(c => c switch
    {
        '+' => '₊',
        '-' or '−' or '–' => '₋',
        _ => (char)('₀' + (c - '0')),
    }));

    /// <summary>Whether a sign is a raised figure.</summary>
    public static bool IsRaised(char c) => c is '¹' or '²' or '³' or (>= '⁰' and <= '⁻');

    private static bool IsTen(ReadOnlySpan<char> before) => before.EndsWith("10", StringComparison.Ordinal) && (before.Length == 2 || !(char.IsDigit(before[^3]) || before[^3] is '.' or ','));

    // "(a + b)", "(20)": what is in brackets and has no word.
    private static bool IsTerm(ReadOnlySpan<char> before)
    {
        var start = before.LastIndexOf(before[^1] == ')' ? '(' : '[');
        if (start < 0) return false;
        for (var i = start + 2; i < before.Length; i++)
            if (char.IsLetter(before[i]) && char.IsLetter(before[i - 1])) return false;
        return true;
    }
}
