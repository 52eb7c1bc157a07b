using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.Core.Evidence;

namespace BriefingSite.Comparing.Wording;

/// <summary>Letters and signs that two desks may write in different ways and mean the same by: accents, <c>ß</c> and <c>ss</c>, Arabic and Persian
/// letters, the carriers of hamza, raised figures, a hyphen and a dash in a compound.</summary>
internal static partial class LooseLetters
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>A text with one form for each letter.</summary>
    public static string Fold(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0) return text;
        var letters = new StringBuilder(text.Length);
        foreach (var c in Composition.Decompose(Ezafe().Replace(Carriers().Replace(text, "ا"), "ه")))
        {
            if (IsAccent(c)) continue;
            if (Raised.Contains(c) && letters.Length > 0 && char.IsLetter(letters[^1])) letters.Append((char)('0' + Raised.IndexOf(c)));
            else letters.Append(c switch { 'ß' => "ss", 'œ' => "oe", 'Œ' => "Oe", 'æ' => "ae", 'Æ' => "Ae", 'ك' => "ک", 'ي' or 'ى' => "ی", _ => c.ToString() });
        }
        return Folding.Fold(letters.ToString());
    }

    /// <summary>A text with one form for its hyphens and the signs of its numbers; what breaks a sentence keeps its dash.</summary>
    public static string FoldSigns(string text) => PlusSign().Replace(SpacedMinus().Replace(JoiningDash().Replace(text.Replace("—", " – ", StringComparison.Ordinal), "-"), "−"), "");

    // An umlaut is no accent: "wurden" and "würden" are two words.
    private static bool IsAccent(char c) => c is (>= '\u0300' and <= '\u036F' and not '\u0308') or (>= '\u064B' and <= '\u0655') or '\u0670';

    [GeneratedRegex("[أإآؤئ]")]
    private static partial Regex Carriers();

    // "Khane-ye", with a joiner and yeh instead of a hamza.
    [GeneratedRegex(@"ه\u200C[یي](?!\p{L})")]
    private static partial Regex Ezafe();

    [GeneratedRegex(@"(?<=[\p{L}\p{Nd}])[–‒‑](?=[\p{L}\p{Nd}])")]
    private static partial Regex JoiningDash();

    [GeneratedRegex(@"(?<=^|\s)[-–−]\s?(?=\d)")]
    private static partial Regex SpacedMinus();

    [GeneratedRegex(@"(?<=^|\s)\+(?=\d)")]
    private static partial Regex PlusSign();
}
