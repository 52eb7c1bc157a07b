using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Looks for words in a passage through its print. Hashes carry the number of their first word, so words that are found
/// stand there in a row and in this order: nothing pieced together from several places is taken for a whole.</summary>
public static class PassageSearch
{
    /// <summary>The number of the first word of a stretch of words in the passage, not before a given one; <c>null</c> when it isn't there.</summary>
    /// <remarks>The stretch must have <see cref="Prints.SequenceLength"/> words at least.</remarks>
    public static int? Find(PassagePrint passage, Words words, int from = 0)
    {
        for (var at = from; at + words.Count <= passage.Words; at++)
            if (StandsAt(passage, words, at)) return at;
        return null;
    }

    /// <summary>The words that stand in no three-word sequence that the passage has anywhere.</summary>
    public static IReadOnlyList<string> Strangers(PassagePrint passage, Words words)
    {
        var known = new bool[words.Count];
        for (var i = 0; i + Prints.SequenceLength <= words.Count; i++)
            if (Enumerable.Range(0, Math.Max(0, passage.Words - Prints.SequenceLength + 1)).Any(at => Has(passage, Prints.Hash(words, i, at))))
                Array.Fill(known, true, i, Prints.SequenceLength);
        return [.. Enumerable.Range(0, words.Count).Where(i => !known[i]).Select(i => words.Items[i])];
    }

    private static bool StandsAt(PassagePrint passage, Words words, int at)
    {
        for (var i = 0; i + Prints.SequenceLength <= words.Count; i++)
            if (!Has(passage, Prints.Hash(words, i, at + i))) return false;
        return true;
    }

    private static bool Has(PassagePrint passage, ulong hash) => passage.Sequences.AsSpan().BinarySearch(hash) >= 0;
}
