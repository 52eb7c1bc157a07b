namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Tells the marks of notes from other raised words.</summary>
internal static class ScriptMarks
{
    private const int MaxMark = 8;

    // Notes of a page or table are called by the first letters; another raised letter is part of a name.
    private const char LastMark = 'j';

    private const string Figures = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly HashSet<string> s_units = new(StringComparer.Ordinal) { "m", "km", "cm", "mm", "dm", "ft", "in", "mi", "s", "10", "yd", "nm", "µm" };

    private static readonly string[] s_powers = ["×10", "·10", "x10"];

    /// <summary>Whether a raised word marks a note: figures or signs that are no exponent of the word before.</summary>
    /// <param name="raised">The word.</param>
    /// <param name="before">The word before it.</param>
    /// <param name="quantity">The word before that one. Some units are words too.</param>
    public static bool IsMark(string raised, string? before, string? quantity)
    {
        if (before is "in" && quantity?.Any(char.IsDigit) is not true) return !raised.Any(char.IsLetter);
        if (raised.Length > MaxMark || raised.Any(char.IsLetter)) return raised.Length == 1 && before is not null && before.Length > 0 && !char.IsDigit(before[^1]) && !s_units.Contains(before) && raised[0] is >= 'a' and <= LastMark && !IsTerm(before);
        if (!raised.Any(c => char.IsDigit(c) || c is '*' or '†' or '‡' or '§' or '¶' or '‖')) return raised is "," or "–" or "-" or ", ";
        // "r²", "(R²)": a letter alone has a power. Notes are called behind words.
        if (before is [.., var last] && (char.IsLetter(last) || char.IsLowSurrogate(last)) && IsTerm(before) && raised.All(char.IsAsciiDigit)) return false;
        return before is null || !(s_units.Contains(before.TrimStart('(')) || s_powers.Any(power => before.EndsWith(power, StringComparison.Ordinal)));
    }

    // A letter alone or behind a bracket, as in a formula.
    private static bool IsTerm(string before) => before.Length == 1 || (before.Length == 2 && char.IsLowSurrogate(before[^1])) || !char.IsLetter(before[^2]);

    /// <summary>A raised word that is part of the text: figures as raised figures, letters as they are.</summary>
    public static string Raised(string text) =>
        text.All(c => char.IsAsciiDigit(c) || c is '-' or '−') ? string.Concat(text.Select(c => c is '-' or '−' ? '⁻' : Figures[c - '0'])) : text;
}
