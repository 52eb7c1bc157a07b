using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Searches a passage for words by its fingerprint. A match is contiguous, in this order and with the same characters between the
/// words; fragments from several places never count as one match.</summary>
public static class PassageSearch
{
    /// <summary>The number of the first word of every match of the words in the passage, including the punctuation at their ends.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="words">The words.</param>
    /// <param name="mayCutFigures">Whether "1" matches in "1,204" and "5" in "-5", which would change the statement.</param>
    /// <param name="mayEndInOurs">Whether a comma or full stop at the end may be ours, set before the closing mark as is usual in American
    /// English.</param>
    /// <remarks>A fingerprint of version 1 can only be searched for three words or more.</remarks>
    public static IEnumerable<int> FindAll(PassageFingerprint passage, Words words, bool mayCutFigures = false, bool mayEndInOurs = false) => passage.Text switch
    {
        WordHashes text => FindAll(text, words, mayEndInOurs).Where(at => mayCutFigures || !CutsFigure(passage, text, words, at)),
        SequenceHashes text => words.Count < SequenceSearch.Length ? [] : Starts(text, words).Where(at => SequenceSearch.IsMatch(text, words, at)),
        _ => throw new InvalidOperationException("a fingerprint of an unknown version"),
    };

    /// <summary>Whether a passage can be searched for words; in one of version 1 a few words can't be found.</summary>
    public static bool CanSearch(PassageFingerprint passage, QuotedText quoted) => passage.Text is not SequenceHashes || quoted.Runs.All(run => run.Count >= SequenceSearch.Length);

    /// <summary>The words that the passage does not contain; for a fingerprint of version 1, also those that occur beside other words.</summary>
    public static IReadOnlyList<string> FindUnknownWords(PassageFingerprint passage, Words words) => passage.Text switch
    {
        WordHashes text => [.. words.Items.Where(word => !text.Hashes.AsSpan().Contains(TextFingerprints.HashOf(text.Source, word)))],
        SequenceHashes text => [.. SequenceSearch.FindUnknownWords(text, words)],
        _ => throw new InvalidOperationException("a fingerprint of an unknown version"),
    };

    /// <summary>The text between two words at a dash.</summary>
    internal const string Dash = " - ";

    /// <summary>Whether a word of a passage is one of some words in lower case, by its hash; at the beginning of a sentence also with a
    /// capital letter. <c>false</c> where words have no hashes of their own.</summary>
    public static bool IsOneOf(PassageFingerprint passage, int word, IEnumerable<string> words)
    {
        if (word < 0 || word >= passage.Words || passage.Text is not WordHashes text) return false;
        var (hash, mayBeCapital) = (text.Hashes[word], passage.BeginsSentence(word));
        return words.Any(one => hash == TextFingerprints.HashOf(text.Source, one) || (mayBeCapital && hash == TextFingerprints.HashOf(text.Source, char.ToUpperInvariant(one[0]) + one[1..])));
    }

    /// <summary>The text before a word of a passage; a space where it is not known.</summary>
    public static string GapBefore(PassageFingerprint passage, int word) => passage.Text is WordHashes text ? GapBefore(text, word) : " ";

    // Most passages do not contain the first word, and then the other words need not be hashed.
    private static IEnumerable<int> FindAll(WordHashes text, Words words, bool mayEndInOurs)
    {
        UInt128[]? hashes = null;
        var first = words.Count == 0 ? default : TextFingerprints.HashOf(text.Source, words.Items[0]);
        foreach (var at in Starts(text, words))
        {
            if (text.Hashes[at] != first) continue;
            hashes ??= [first, .. words.Items.Skip(1).Select(word => TextFingerprints.HashOf(text.Source, word))];
            if (text.Hashes.AsSpan().Slice(at, hashes.Length).SequenceEqual(hashes) && HasGaps(text, words, at, mayEndInOurs)) yield return at;
        }
    }

    private static IEnumerable<int> Starts(HashedText text, Words words) => words.Count == 0 ? [] : Enumerable.Range(0, Math.Max(0, text.Words - words.Count + 1));

    private static bool HasGaps(WordHashes text, Words words, int at, bool mayEndInOurs)
    {
        for (var i = 1; i < words.Count; i++)
            if (!Punctuation.AreEqual(GapBefore(text, at + i), words.GapBefore(i))) return false;
        return Punctuation.EndsWith(GapBefore(text, at), words.Before) && Punctuation.StartsWith(GapBefore(text, at + words.Count), words.After, mayEndInOurs);
    }

    private static bool CutsFigure(PassageFingerprint passage, WordHashes text, Words words, int at)
    {
        var (first, last) = (at, at + words.Count);
        return (IsFigure(first) && (LacksSign(GapBefore(text, first)) || Joins(first))) || (IsFigure(last) && Joins(last)) || SplitsFigure(first) || SplitsFigure(last);

        bool IsFigure(int word) => passage.Cues.Contains(new(CueKind.Figure, word));

        bool Joins(int word) => word > 0 && IsFigure(word - 1) && IsFigure(word) && !GapBefore(text, word).Contains(' ');

        // "1 204", "10 000 000": one figure of several words.
        bool SplitsFigure(int edge) => edge > 0 && IsFigure(edge - 1) && IsFigure(edge) && passage.Figures?.Any(figure => figure.Value is { Kind: not FigureKind.Date, IsWeak: false } && edge > figure.Words.First && edge < figure.Words.End) == true;

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
