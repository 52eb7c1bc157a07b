using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Text;

/// <summary>Cuts prose into sentences: behind a full stop, question mark or exclamation mark that a capital letter, a digit or an
/// opening mark follows. Abbreviations and initials do not end a sentence. It need not be right about every sentence, only
/// alike in both versions.</summary>
public static class Sentences
{
    private static readonly HashSet<string> s_abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "no", "nos", "vs", "cf", "ca", "e.g", "i.e", "etc", "gen", "col", "lt", "sgt", "sen", "rep", "gov", "jr", "sr",
        "art", "sec", "ch", "fig", "vol", "p", "pp", "ed", "eds", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    /// <summary>The sentences of a text, without the spaces between them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTrailing">Signs that belong to the sentence before them although its end stands before them, such as
    /// the mark of a citation.</param>
    public static ValueList<string> Of(string text, Func<char, bool>? isTrailing = null)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '?' or '!' or '…')) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '.' or '?' or '!' or '…' or '"' or '”' or '’' or '\'' or ')' or ']' or '»') end++;
            if (end < text.Length && !char.IsWhiteSpace(text[end]) && isTrailing?.Invoke(text[end]) != true) continue;
            if (text[i] == '.' && IsAbbreviation(text, start, i)) continue;
            var next = end;
            while (next < text.Length && (char.IsWhiteSpace(text[next]) || isTrailing?.Invoke(text[next]) == true))
            {
                if (!char.IsWhiteSpace(text[next])) end = next + 1;
                next++;
            }
            if (next < text.Length && char.IsLower(text[next])) continue;
            Add(end);
            start = next;
            i = next - 1;
        }
        Add(text.Length);
        return sentences.ToValueList();

        void Add(int end)
        {
            if (start < end && text[start..end].Trim() is { Length: > 0 } sentence) sentences.Add(sentence);
        }
    }

    private static bool IsAbbreviation(string text, int start, int stop)
    {
        var first = stop;
        while (first > start && (char.IsLetter(text[first - 1]) || text[first - 1] == '.')) first--;
        var word = text[first..stop];
        return s_abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(word[0])) || (word.Contains('.', StringComparison.Ordinal) && word.Length > 1);
    }
}
