using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Looks for words in a passage through its print. What is found stands there in a row and in this order, with the same signs
/// between the words: nothing pieced together from several places is taken for a whole.</summary>
public static class PassageSearch
{
    /// <summary>The numbers of the first words of every place where a stretch of words stands in the passage, punctuation at its
    /// ends included.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="words">The words.</param>
    /// <param name="mayCutFigures">Whether "1" is found in "1,204", and "5" in "-5": the words of a text, and another statement.</param>
    /// <remarks>In a print of version 1 the stretch must have three words at least.</remarks>
    public static IEnumerable<int> All(PassageFingerprint passage, Words words, bool mayCutFigures = false) => passage.Text switch
    {
        WordHashes text => All(text, words).Where(at => mayCutFigures || !CutsFigure(passage, text, words, at)),
        SequenceHashes text => Starts(text, words).Where(at => SequenceSearch.StandAt(text, words, at)),
        _ => throw new InvalidOperationException("a print of no known version"),
    };

    /// <summary>The words that do not stand in the passage; in a print of version 1, also those that stand there beside other words.</summary>
    public static IReadOnlyList<string> Strangers(PassageFingerprint passage, Words words) => passage.Text switch
    {
        WordHashes text => [.. words.Items.Where(word => !text.Hashes.AsSpan().Contains(TextFingerprints.HashOf(text.Source, word)))],
        SequenceHashes text => [.. SequenceSearch.Strangers(text, words)],
        _ => throw new InvalidOperationException("a print of no known version"),
    };

    // Most passages do not hold the first word, and then no other need be hashed.
    private static IEnumerable<int> All(WordHashes text, Words words)
    {
        UInt128[]? hashes = null;
        var first = words.Count == 0 ? default : TextFingerprints.HashOf(text.Source, words.Items[0]);
        foreach (var at in Starts(text, words))
        {
            if (text.Hashes[at] != first) continue;
            hashes ??= [first, .. words.Items.Skip(1).Select(word => TextFingerprints.HashOf(text.Source, word))];
            if (text.Hashes.AsSpan().Slice(at, hashes.Length).SequenceEqual(hashes) && HasGaps(text, words, at)) yield return at;
        }
    }

    private static IEnumerable<int> Starts(HashedText text, Words words) => words.Count == 0 ? [] : Enumerable.Range(0, Math.Max(0, text.Words - words.Count + 1));

    private static bool HasGaps(WordHashes text, Words words, int at)
    {
        for (var i = 1; i < words.Count; i++)
            if (GapBefore(text, at + i) != words.GapBefore(i)) return false;
        return GapBefore(text, at).EndsWith(words.Before, StringComparison.Ordinal) && GapBefore(text, at + words.Count).StartsWith(words.After, StringComparison.Ordinal);
    }

    private static bool CutsFigure(PassageFingerprint passage, WordHashes text, Words words, int at)
    {
        var (first, last) = (at, at + words.Count);
        return (IsFigure(first) && (LacksSign(GapBefore(text, first)) || Joins(first))) || (IsFigure(last) && Joins(last));

        bool IsFigure(int word) => passage.Cues.Contains(new(CueKind.Figure, word));

        bool Joins(int word) => word > 0 && IsFigure(word - 1) && IsFigure(word) && !GapBefore(text, word).Contains(' ');

        bool LacksSign(string gap) => gap.Length > 0 && gap[^1] is '-' or '.' && (gap.Length == 1 || gap[^2] == ' ') && !words.Before.EndsWith(gap[^1]);
    }

    private static string GapBefore(WordHashes text, int word)
    {
        var gaps = text.Gaps.AsSpan();
        var (low, high) = (0, gaps.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (gaps[middle].Word == word) return gaps[middle].Text;
            if (gaps[middle].Word < word) low = middle + 1;
            else high = middle - 1;
        }
        return word == 0 || word == text.Words ? "" : " ";
    }
}
