using System.Globalization;
using System.Text;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Puts what stands on a page into the order of reading where some of it is read from right to left.</summary>
internal static class Bidirectional
{
    private const string Opening = "([{<", Closing = ")]}>";

    // Between figures these belong to the number; between words they have the direction of what is around them.
    private const string Neutral = "\u060C\u066B\u066C";

    /// <summary>Whether a letter is read from right to left.</summary>
    public static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') && !char.IsDigit(letter) && !Neutral.Contains(letter, StringComparison.Ordinal);

    /// <summary>The text of a word. Letters of these scripts are drawn in the order of reading or in that of the page.</summary>
    public static string TextOf(IReadOnlyList<(string Text, double Left)> glyphs)
    {
        var order = glyphs.Select(glyph => glyph.Text).ToList();
        if (IsInOrderOfPage(glyphs))
        {
            order.Reverse();
            // What is read from left to right in between, such as a number, keeps its own order.
            for (var i = 0; i < order.Count; i++)
            {
                var (start, end) = (i, i);
                for (; i < order.Count && !order[i].Any(IsRightToLeft); i++)
                    if (IsLeftToRight(order[i])) end = i + 1;
                    else if (end == start) start = end = i + 1;
                if (end - start > 1) order.Reverse(start, end - start);
            }
        }
        return WithBrackets(string.Concat(order));
    }

    /// <summary>The texts of words that stand beside each other in a line that is read from right to left and are themselves read from left to right; the first is read first.</summary>
    /// <remarks>Signs before the first word and behind the last one belong to the line around them: what stands on the left is read last.</remarks>
    public static List<string> Insert(IReadOnlyList<string> words)
    {
        var texts = words.ToList();
        var (first, last) = (texts[0], texts[^1]);
        var before = first.Length - first.AsSpan().TrimStart(Signs(first)).Length;
        var behind = last.Length - last.AsSpan().TrimEnd(Signs(last)).Length;
        if (before == first.Length || behind == last.Length) return texts;
        var open = string.Concat(words)[before..^behind].Sum(c => Opening.Contains(c, StringComparison.Ordinal) ? 1 : Closing.Contains(c, StringComparison.Ordinal) ? -1 : 0);
        // A bracket whose other half is inside belongs to the words.
        if (open > 0 && behind > 0 && Closing.Contains(last[^behind], StringComparison.Ordinal)) behind--;
        if (open < 0 && before > 0 && Opening.Contains(first[before - 1], StringComparison.Ordinal)) before--;
        var (left, right) = (Reversed(first[..before]), Reversed(last[(last.Length - behind)..]));
        texts[0] = texts[0][before..];
        texts[^1] = WithBrackets(texts[^1][..^behind] + left, isStart: texts.Count == 1);
        texts[0] = WithBrackets(right + texts[0], isEnd: texts.Count == 1);
        return texts;
    }

    /// <summary>Whether something is read from left to right wherever it stands: letters and figures.</summary>
    public static bool IsLeftToRight(string text) => text.Any(c => char.IsLetterOrDigit(c) && !IsRightToLeft(c));

    private static bool IsInOrderOfPage(IReadOnlyList<(string Text, double Left)> glyphs)
    {
        var letters = glyphs.Where(glyph => !IsCombining(glyph.Text[0])).ToList();
        return letters.Count < 2 ? glyphs.Count > 1 && IsCombining(glyphs[0].Text[0]) : letters[0].Left < letters[^1].Left;
    }

    /// <summary>Whether a character is a mark above or below a letter.</summary>
    public static bool IsCombining(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static ReadOnlySpan<char> Signs(string text) => string.Concat(text.Where(c => !char.IsLetterOrDigit(c) && c != Glyph.Unnamed[0]).Distinct());

    private static string Reversed(string text) => string.Concat(text.Reverse());

    // Files name brackets by what they mean or by how they look on the page. None closes before a word or opens behind it.
    private static string WithBrackets(string word, bool isStart = true, bool isEnd = true)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start])) start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;
        var text = new StringBuilder(word);
        for (var i = 0; i < word.Length; i++)
        {
            if (isStart && i < start && Closing.IndexOf(word[i], StringComparison.Ordinal) is >= 0 and var closing) text[i] = Opening[closing];
            else if (isEnd && i >= end && Opening.IndexOf(word[i], StringComparison.Ordinal) is >= 0 and var opening) text[i] = Closing[opening];
        }
        return text.ToString();
    }
}
