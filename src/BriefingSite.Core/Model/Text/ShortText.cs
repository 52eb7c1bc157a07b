using System.Globalization;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>The beginning of a text, by words.</summary>
public static class ShortText
{
    private const string End = " …";

    private const int FewWords = 3;

    private static readonly char[] s_loose = [.. " \t\n,;:–—-([«“‘"], s_sentenceEnds = ['.', '!', '?', '。'];

    // What has no end that can be seen, such as an address, is cut after as many letters as so many long words have.
    private const int LettersOfWord = 12;

    /// <summary>The first words of a text, with an ellipsis where something is left out. In scripts without spaces two letters count as a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">How many words at most.</param>
    public static string FirstWords(string text, int words)
    {
        var (halves, isInWord, elements) = (0, false, 0);
        for (var i = 0; i < text.Length; i += StringInfo.GetNextTextElementLength(text, i))
        {
            Rune.TryGetRuneAt(text, i, out var rune);
            if (Rune.IsWhiteSpace(rune)) isInWord = false;
            else if (Scripts.IsUnspaced(rune.Value)) (halves, isInWord) = (halves + 1, false);
            else if (!isInWord && Rune.IsLetterOrDigit(rune)) (halves, isInWord) = (halves + 2, true);
            if (halves > words * 2 || ++elements > words * LettersOfWord) return Cut(text, i);
        }
        return text;
    }

    /// <summary>How many words a text has, counted as in <see cref="FirstWords"/>.</summary>
    public static int Count(string text)
    {
        var (halves, isInWord) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) isInWord = false;
            else if (Scripts.IsUnspaced(rune.Value)) (halves, isInWord) = (halves + 1, false);
            else if (!isInWord && Rune.IsLetterOrDigit(rune)) (halves, isInWord) = (halves + 2, true);
        }
        return (halves + 1) / 2;
    }

    // A sentence of which only a few words would be left is left out. Signs that open something stand before the word that is left out, and go with it.
    private static string Cut(string text, int end)
    {
        var kept = text[..end];
        var sentence = kept.LastIndexOfAny(s_sentenceEnds) + 1;
        if (sentence > kept.Length / 2 && Count(kept[sentence..]) is > 0 and <= FewWords && sentence < kept.Length && (kept[sentence] == ' ' || kept[sentence - 1] == '。')) kept = kept[..sentence];
        return kept.TrimEnd(s_loose) + End;
    }
}
