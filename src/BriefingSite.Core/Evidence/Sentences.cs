using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Splits prose into sentences: after a full stop, question mark or exclamation mark followed by a capital letter, a digit, an
/// opening mark or a letter without case. Abbreviations and initials do not end a sentence. The split need not always be right, only the
/// same in both versions.</summary>
public static class Sentences
{
    /// <summary>The sentences of a text, without the spaces between them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTrailing">Characters that belong to the sentence although they follow its end, such as a citation mark.</param>
    public static ValueList<string> Split(string text, Func<char, bool>? isTrailing = null) => Ranges(text, isTrailing).Select(range => text[range]).ToValueList();

    /// <summary>The sentences as ranges of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTrailing">Characters that belong to the sentence although they follow its end.</param>
    /// <param name="language">The language, for its abbreviations; English if not given.</param>
    public static ValueList<Range> Ranges(string text, Func<char, bool>? isTrailing = null, Language? language = null)
    {
        var sentences = new List<Range>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsStop(text[i]) || IsPoint(text, i)) continue;
            var end = i + 1;
            while (end < text.Length && (IsStop(text[end]) || IsClosing(text[end]))) end++;
            if (end < text.Length && !char.IsWhiteSpace(text[end]) && !Trails(end) && !EndsWithoutSpace(text[i])) continue;
            if (text[i] == '.' && IsAbbreviation(text, start, i, (language ?? Language.English).Abbreviations)) continue;
            var next = end;
            for (; next < text.Length && (char.IsWhiteSpace(text[next]) || Trails(next)); next++)
                if (Trails(next)) end = next + 1;
            if (next < text.Length && (char.IsLower(text[next]) || (language is { CapitalisesNouns: true } && IsDay(text, i, next, language.Code)))) continue;
            Add(end);
            start = next;
            i = next - 1;
        }
        Add(text.Length);
        return sentences.ToValueList();

        bool Trails(int at) => isTrailing?.Invoke(text[at]) == true;

        void Add(int end)
        {
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (start < end && char.IsWhiteSpace(text[end - 1])) end--;
            if (start < end) sentences.Add(start..end);
        }
    }

    // "Am 9. September"
    private static bool IsDay(string text, int stop, int next, string language)
    {
        if (text[stop] != '.' || stop == 0 || !char.IsAsciiDigit(text[stop - 1])) return false;
        var end = next;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return FigureWords.Of(language).Has("months", text[next..end].ToLowerInvariant());
    }

    private static bool IsStop(char c) => c is '.' or '?' or '!' or '…' or '؟' or '۔' or '।' or '॥' or '။' or '።' || EndsWithoutSpace(c);

    // Chinese and Japanese write no space after the end of a sentence.
    private static bool EndsWithoutSpace(char c) => c is '。' or '．' or '！' or '？' or '｡';

    // A full-width full stop is a decimal point as well: ３．４.
    private static bool IsPoint(string text, int i) => text[i] == '．' && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);

    private static bool IsClosing(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '›' or '“' or '」' or '』' or '）' or '》';

    private static bool IsAbbreviation(string text, int start, int stop, IReadOnlySet<string> known)
    {
        var first = stop;
        while (first > start && (char.IsLetter(text[first - 1]) || text[first - 1] == '.')) first--;
        var word = text[first..stop];
        return known.Contains(word) || (word.Length == 1 && char.IsUpper(word[0])) || (word.Contains('.', StringComparison.Ordinal) && word.Length > 1);
    }
}
