namespace BriefingSite.Core.Evidence;

/// <summary>The positions of words in a text as written, before folding.</summary>
public static class WordSpans
{
    /// <summary>Start and exclusive end of each word, one for each of <see cref="Words.Items"/>.</summary>
    /// <returns><c>null</c> when folding changes more than single characters, so that the positions are unknown.</returns>
    public static IReadOnlyList<(int Start, int End)>? Find(string text)
    {
        var spans = new List<(int Start, int End)>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var folded = i < text.Length ? Folding.FoldCharacter(text[i]) : " ";
            if (folded.Length == 0) continue;
            if (start >= 0 && i < text.Length && WordBreaks.IsPartOfWord(text, i) && WordBreaks.BeginsWithin(text, i))
            {
                spans.Add((start, i));
                start = -1;
            }
            var isWord = IsWord(folded[0]) || (folded == "'" && start >= 0 && IsLetter(text, i - 1, -1) && IsLetter(text, i + 1, 1));
            if (isWord && start < 0) start = i;
            if (isWord || start < 0) continue;
            spans.Add((start, i));
            start = -1;
        }
        var words = Words.Split(text).Items;
        return words.Count == spans.Count && spans.Select(span => Folding.Fold(text[span.Start..span.End])).SequenceEqual(words) ? spans : null;
    }

    private static bool IsWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && Folding.FoldCharacter(text[at]).Length == 0) at += step;
        return at >= 0 && at < text.Length && (char.IsLetter(Folding.FoldCharacter(text[at])[0]) || (step < 0 && IsWord(text[at]) && !char.IsDigit(text[at])));
    }
}
