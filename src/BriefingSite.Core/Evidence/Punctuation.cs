using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Compares the text between words: punctuation, signs and spaces. What typesetters do differently is equal: the marks of a quotation
/// within a quotation, spaces inside marks, before high punctuation and beside signs, spaces around a dash, two or three hyphens for a dash,
/// full-width signs, a comma or full stop before or after the closing mark of a quotation within the quotation.</summary>
internal static class Punctuation
{
    // Marks that folding leaves as they are, as they are marks in some scripts only.
    private const string Marks = "\"'「」『』｢｣〈〉《》〝〞〟״׳";

    private const string AfterSpace = ";:!?";

    // Beside these some typesetters set a space and others none: 5 °C and 5°C, § 3 and §3, and / or.
    private const string Unspaced = "%‰°€$£¥₩/№§¿¡";

    // The longest abbreviation of a word that may stand with or without a space before the next: "z. B.", "J. R.".
    private const int LongestInitial = 2;

    // Commas and full stops of Latin, Chinese and Japanese, Arabic and Urdu, and Hindi.
    private const string Stops = ",.、。،۔।";

    // Each sign beside its other forms: of the typewriter, of another width, of the same mark in another script.
    private static readonly Dictionary<char, char> s_signs = new[]
    {
        ("─━⸺⸻־", '-'), ("〜", '~'), ("･・•‧∙⋅", '·'), ("｡", '。'), ("､", '、'), ("￥", '¥'), ("￡", '£'), ("￦", '₩'), ("٪", '%'), ("،", ','), ("؛", ';'), ("؟", '?'), ("˚", '°'), ("⁄∕", '/'),
    }.SelectMany(row => row.Item1.Select(c => (c, row.Item2))).ToDictionary(pair => pair.c, pair => pair.Item2);

    private static readonly string[] s_decimal = [".", "\u066B"], s_persianDecimal = ["/", "\u066B"], s_thousands = [",", "\u066C", "\u060C"];

    /// <summary>Whether the text between two words is the same.</summary>
    public static bool AreEqual(string source, string quoted) => source == quoted || Fold(source) == Fold(quoted) || Fold(MarkBeforeStop(source)) == Fold(MarkBeforeStop(quoted));

    /// <summary>Whether it is the same between these two words: an abbreviation may have a space before the next one or none, and a dash on one
    /// side only. Beside a figure a point is a sign of it, and so is a dash with a space before it only.</summary>
    public static bool AreEqual(string source, string quoted, string before, string after)
    {
        if (AreEqual(source, quoted)) return true;
        var (theirs, ours) = (Fold(source), Fold(quoted));
        if (char.IsDigit(before[^1]) || char.IsDigit(after[0])) return IsRange(theirs) && IsRange(ours);
        return (before.Length <= LongestInitial && theirs.TrimEnd() == "." && ours.TrimEnd() == ".") || (theirs.Trim() == "-" && ours.Trim() == "-");
    }

    // "60–85", "60– 85"; with a space before it alone it is the sign of the second figure.
    private static bool IsRange(string folded) => folded.TrimEnd() == "-";

    /// <summary>Whether two figures have the same sign between their digits: a decimal point of either script, in Persian digits also a stroke,
    /// or a sign between thousands.</summary>
    public static bool IsSameSeparator(string source, string quoted, char digit) =>
        (s_decimal.Contains(source) && s_decimal.Contains(quoted)) || (s_thousands.Contains(source) && s_thousands.Contains(quoted))
        || (digit is >= '۰' and <= '۹' && s_persianDecimal.Contains(source) && s_persianDecimal.Contains(quoted));

    /// <summary>Whether the text beside a character of Han or Kana is the same: there spaces are typography.</summary>
    public static bool AreEqualUnspaced(string source, string quoted) => Fold(source).Replace(" ", "", StringComparison.Ordinal) == Fold(quoted).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Whether the source has what is quoted directly before the first word.</summary>
    public static bool EndsWith(string source, string quoted) =>
        quoted.Length == 0 || source.EndsWith(quoted, StringComparison.Ordinal) || Fold(source).EndsWith(Fold(quoted, isBefore: true).TrimStart(), StringComparison.Ordinal);

    /// <summary>Whether the source has what is quoted directly after the last word.</summary>
    /// <param name="source">The text of the source.</param>
    /// <param name="quoted">What is quoted.</param>
    /// <param name="mayEndInOurs">Whether a comma or full stop at the end may be ours. It is none in place of a question mark.</param>
    public static bool StartsWith(string source, string quoted, bool mayEndInOurs) =>
        HasStart(source, quoted, mayEndInOurs) || HasStart(MarkBeforeStop(source), MarkBeforeStop(quoted), mayEndInOurs);

    private static bool HasStart(string source, string quoted, bool mayEndInOurs)
    {
        if (quoted.Length == 0 || source.StartsWith(quoted, StringComparison.Ordinal)) return true;
        var (theirs, ours) = (Fold(source), Fold(quoted, isAfter: true).TrimEnd());
        if (theirs.StartsWith(ours, StringComparison.Ordinal)) return true;
        if (!mayEndInOurs || theirs.AsSpan().TrimStart(" '") is ['?', ..]) return false;
        var end = ours.AsSpan().TrimEnd('\'').Length;
        return end > 0 && Stops.Contains(ours[end - 1]) && theirs.StartsWith(ours[..(end - 1)] + ours[end..], StringComparison.Ordinal);
    }

    // A gap lies between two words, or before the first or after the last one of a quotation.
    private static string Fold(string gap, bool isBefore = false, bool isAfter = false)
    {
        var folded = new StringBuilder(gap.Length);
        gap = Plain(gap);
        for (var i = 0; i < gap.Length; i++)
        {
            var c = gap[i];
            var last = folded.Length == 0 ? '\0' : folded[^1];
            if (Marks.Contains(c)) c = '\'';
            if (c == '-' && Dash(gap, i, isBefore, isAfter) is > 0 and var length)
            {
                if (last == ' ') folded.Length--;
                folded.Append('-');
                i += length - 1;
                continue;
            }
            if (c == ' ' && (last == '\'' || Unspaced.Contains(last))) continue;
            if (c == '\'' && last == '\'') continue;
            if (last == ' ' && (c == '\'' || AfterSpace.Contains(c) || Unspaced.Contains(c))) folded.Length--;
            folded.Append(c);
        }
        return folded.ToString();
    }

    // Each sign in its plain form; most gaps are a space.
    private static string Plain(string gap)
    {
        if (gap is " " or "") return gap;
        var plain = new StringBuilder(gap.Length);
        foreach (var c in gap) plain.Append(c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : s_signs.GetValueOrDefault(c, c));
        return plain.ToString();
    }

    // American English sets a comma or full stop before the closing mark of a quotation, British English after it.
    private static string MarkBeforeStop(string gap) =>
        gap.Length > 1 && gap[0] is ',' or '.' && Marks.Contains(gap[1]) && (gap.Length == 2 || gap[2] == ' ') ? $"{gap[1]}{gap[0]} {gap[2..].TrimStart()}" : gap;

    /// <summary>The text without marks of a quotation within the quotation.</summary>
    public static string WithoutMarks(string gap) => string.Concat(gap.Where(c => !Marks.Contains(c)));

    /// <summary>How many of them it has.</summary>
    public static int CountMarks(string gap) => gap.Count(c => Marks.Contains(c));

    // How many characters a dash has, with the space after it: one, two or three hyphens with spaces on both sides or on none. A sign
    // before a figure has a space on one side only.
    private static int Dash(string gap, int start, bool isBefore, bool isAfter)
    {
        var end = start;
        while (end < gap.Length && end < start + 3 && gap[end] == '-') end++;
        var (before, after) = (start > 0 && gap[start - 1] == ' ', end < gap.Length && gap[end] == ' ');
        if (isBefore && start == 0) before = after;
        if (isAfter && end == gap.Length) after = before;
        if (before && after && end == gap.Length) return end - start;
        return before && after ? end - start + 1 : before || after ? end - start > 1 ? end - start : 0 : end - start;
    }
}

/// <summary>The quotation marks of a source: what stands between them is said by somebody, whatever verb the source says it with.</summary>
internal static class SpeechMarks
{
    private const int MostSpoken = 80;

    /// <summary>Whether the text between two words closes a quotation of the source that is attributed behind it: <c>”, said</c>.</summary>
    public static bool Close(string gap)
    {
        var text = gap.AsSpan().TrimStart(' ');
        if (text.Length < 2) return false;
        return IsMark(text[0]) ? text[1..].ContainsAny(",?!") || text.Contains(PassageSearch.Dash, StringComparison.Ordinal) : text[0] is ',' or '?' or '!' && IsMark(text[1]);
    }

    /// <summary>Whether it opens one that the words before it introduce: <c>said: “</c>.</summary>
    public static bool Open(string gap)
    {
        var text = gap.AsSpan().Trim(' ');
        return text.Length > 1 && IsMark(text[^1]) && (text[0] == ':' || (text[0] == ',' && !IsMark(text[1])));
    }

    /// <summary>Whether the quotation that the source closes before a word is speech: it began a sentence, or followed a colon. Others are names.</summary>
    public static bool IsSpeech(PassageFingerprint passage, int end)
    {
        var closing = PassageSearch.GapBefore(passage, end);
        var mark = closing.Contains('"') ? '"' : '\'';
        for (var word = end - 1; word >= 0 && word > end - MostSpoken; word--)
        {
            var gap = PassageSearch.GapBefore(passage, word);
            if (gap.Contains(mark)) return passage.BeginsSentence(word) || gap.Contains(':');
        }
        return false;
    }

    private static bool IsMark(char c) => c is '"' or '\'';
}
