using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Looks for words in a passage through its print. Hashes carry the number of their first word, so words that are found
/// stand there in a row and in this order: nothing pieced together from several places is taken for a whole.</summary>
public static class PassageSearch
{
    /// <summary>The numbers of the first words of every place where a stretch of words stands in the passage, punctuation at its
    /// ends included.</summary>
    /// <remarks>The stretch must have <see cref="Prints.SequenceLength"/> words at least.</remarks>
    public static IEnumerable<int> All(PassagePrint passage, Words words)
    {
        for (var at = 0; at + words.Count <= passage.Words; at++)
            if (StandsAt(passage, words, at)) yield return at;
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
        return (words.Before.Length == 0 || Has(passage, Prints.HashOfBeginning(words, at)))
            && (words.After.Length == 0 || Has(passage, Prints.HashOfEnd(words, at + words.Count - Prints.SequenceLength)));
    }

    private static bool Has(PassagePrint passage, ulong hash) => passage.Sequences.AsSpan().BinarySearch(hash) >= 0;
}
