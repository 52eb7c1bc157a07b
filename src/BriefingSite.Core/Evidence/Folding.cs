using System.Buffers;
using System.Text;

namespace BriefingSite.Core.Evidence;

/// <summary>Typographic folding: removes the differences a typesetter may introduce without changing a word. Both sides of a comparison are
/// folded; any other difference counts: case, spelling, punctuation.</summary>
/// <remarks>Normalises to Unicode form C, applies <see cref="Table"/>, makes full-width letters and digits and half-width kana ordinary ones,
/// and leaves out underscores at the edges of words.</remarks>
public static class Folding
{
    /// <summary>The replacements: a name for people, the characters, and what each becomes.</summary>
    public static IReadOnlyList<(string Name, string From, string To)> Table { get; } =
    [
        ("double quotation marks", "“”„‟«»″＂", "\""),
        ("single quotation marks and apostrophes", "‘’‚‛‹›′ʼ＇`´", "'"),
        ("hyphens and dashes", "‐‑‒–—―−﹘﹣－", "-"),
        ("spaces, one or more, line ends included", "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000", " "),
        ("soft hyphen, joiners and spaces without width", "\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
        ("asterisks, which mark bold and italic type in plain text", "*", ""),
        ("kashida, which lengthens Arabic letters", "\u0640", ""),
        ("ellipsis", "…", "..."),
        ("ligature ff", "ﬀ", "ff"),
        ("ligature fi", "ﬁ", "fi"),
        ("ligature fl", "ﬂ", "fl"),
        ("ligature ffi", "ﬃ", "ffi"),
        ("ligature ffl", "ﬄ", "ffl"),
        ("ligature st", "ﬅﬆ", "st"),
        ("ligature ij", "ĳ", "ij"),
        ("ligature IJ", "Ĳ", "IJ"),
    ];

    // The kana that U+FF66 and those after it stand for; the last two are the marks of voiced sounds, which combine with the kana before.
    private const string Kana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";
    private const char FirstHalfWidthKana = '\uFF66', LastHalfWidthKana = '\uFF9F';

    private static readonly Dictionary<char, string> Map =
        Table.SelectMany(row => row.From.Select(c => (c, row.To))).ToDictionary(pair => pair.c, pair => pair.To);

    // What stays as it is.
    private static readonly SearchValues<char> s_plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => (c == ' ' || !Map.ContainsKey(c)) && c != '_')]);

    /// <summary>The folded text: single spaces, none at the ends.</summary>
    public static string Fold(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(s_plain) < 0 && !text.StartsWith(' ') && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal)) return text;
        var output = new StringBuilder(text.Length);
        var composed = Composition.Compose(WithoutHalfWidthKana(text));
        for (var i = 0; i < composed.Length; i++)
        {
            if (composed[i] == '_' && IsAtEdge(composed, i)) continue;
            if (composed[i] != ' ' && s_plain.Contains(composed[i])) output.Append(composed[i]);
            else output.Append(FoldCharacter(composed[i]));
            if (output.Length > 1 && output[^1] == ' ' && output[^2] == ' ') output.Length--;
        }
        return output.ToString().Trim(' ');
    }

    // An underscore at the edge of a word marks italic type in plain text; within a name such as a_b it is a sign of its own.
    private static bool IsAtEdge(string text, int index) =>
        index == 0 || index + 1 == text.Length || !char.IsLetterOrDigit(text[index - 1]) || !char.IsLetterOrDigit(text[index + 1]);

    private static string WithoutHalfWidthKana(string text) =>
        text.AsSpan().ContainsAnyInRange(FirstHalfWidthKana, LastHalfWidthKana) ? string.Concat(text.Select(c => c is >= FirstHalfWidthKana and <= LastHalfWidthKana ? Kana[c - FirstHalfWidthKana] : c)) : text;

    /// <summary>What one character becomes.</summary>
    internal static string FoldCharacter(char c) =>
        Map.TryGetValue(c, out var folded) ? folded : c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? $"{(char)(c - 0xFEE0)}" : c.ToString();
}
