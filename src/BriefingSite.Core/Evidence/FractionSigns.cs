using System.Globalization;

namespace BriefingSite.Core.Evidence;

/// <summary>The signs of Unicode for fractions: <c>½</c> is <c>1/2</c>.</summary>
internal static class FractionSigns
{
    private const string Signs = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹", Lowered = "₀₁₂₃₄₅₆₇₈₉";

    private static readonly Dictionary<char, (string Over, string Under)> s_parts = Signs.Zip("1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/7 1/8 3/8 5/8 7/8 1/9 1/10".Split(' '))
        .ToDictionary(pair => pair.First, pair => (pair.Second.Split('/')[0], pair.Second.Split('/')[1]));

    private static readonly Dictionary<(string Over, string Under), char> s_signs = s_parts.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Whether a character is such a sign.</summary>
    public static bool Is(char c) => s_parts.ContainsKey(c);

    /// <summary>Whether a character is the bar of a fraction.</summary>
    public static bool IsBar(char c) => c is '/' or '\u2044' or '\u2215';

    /// <summary>The sign of a fraction; <c>null</c> where there is none.</summary>
    public static char? Of(string over, string under) => s_signs.TryGetValue((over, under), out var sign) ? sign : null;

    /// <summary>A fraction in raised and lowered figures.</summary>
    public static string? InFigures(string over, string under) => over.All(char.IsAsciiDigit) && under.All(char.IsAsciiDigit) ? $"{string.Concat(over.Select(c => Raised[c - '0']))}/{string.Concat(under.Select(c => Lowered[c - '0']))}" : null;

    /// <summary>The first fraction in a text that is written in such signs, and what it is; <c>null</c> where there is none.</summary>
    public static (int Start, int End, string Over, string Under)? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (At(text, i) is { } found && !(i > 0 && IsBar(text[i - 1])) && !(found.End < text.Length && IsBar(text[found.End]))) return found;
        return null;
    }

    private static (int Start, int End, string Over, string Under)? At(string text, int start)
    {
        if (s_parts.TryGetValue(text[start], out var parts)) return (start, start + 1, parts.Over, parts.Under);
        var bar = EndOf(text, start, Raised);
        if (bar == start || bar == text.Length || !IsBar(text[bar])) return null;
        var end = EndOf(text, bar + 1, Lowered);
        return end > bar + 1 ? (start, end, Plain(text[start..bar]), Plain(text[(bar + 1)..end])) : null;
    }

    private static int EndOf(string text, int at, string figures)
    {
        while (at < text.Length && figures.Contains(text[at], StringComparison.Ordinal)) at++;
        return at;
    }

    private static string Plain(string figures) => string.Concat(figures.Select(c => ((int)char.GetNumericValue(c)).ToString(CultureInfo.InvariantCulture)));
}
