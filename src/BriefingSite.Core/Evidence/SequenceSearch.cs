using System.Buffers.Binary;
using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>The hashes of version 1 of the lock: the first 40 bits of the SHA-256 of a word's number in its passage, a line end, and three
/// consecutive words with the text between them; and the same with the punctuation before or after them.</summary>
internal static class SequenceSearch
{
    /// <summary>The fewest words that can be found.</summary>
    public const int Length = 3;

    /// <summary>Whether a passage contains the words from one of its words on, including the punctuation at their ends. At least three
    /// words.</summary>
    public static bool IsMatch(SequenceHashes passage, Words words, int at)
    {
        var last = words.Count - Length;
        for (var i = 0; i <= last; i++)
            if (!Has(passage, at + i, words.Text(i, Length))) return false;
        return (words.Before.Length == 0 || Has(passage, at, words.Before + words.Text(0, Length)))
            && (words.After.Length == 0 || Has(passage, at + last, words.Text(last, Length) + words.After));
    }

    /// <summary>The words that belong to no three consecutive words that the passage contains.</summary>
    public static IEnumerable<string> FindUnknownWords(SequenceHashes passage, Words words)
    {
        var known = new bool[words.Count];
        for (var i = 0; i + Length <= words.Count; i++)
            if (Enumerable.Range(0, Math.Max(0, passage.Words - Length + 1)).Any(at => Has(passage, at, words.Text(i, Length)))) Array.Fill(known, true, i, Length);
        return Enumerable.Range(0, words.Count).Where(i => !known[i]).Select(i => words.Items[i]);
    }

    private static bool Has(SequenceHashes passage, int number, string text)
    {
        var hash = BinaryPrimitives.ReadUInt64BigEndian(Sha256Hasher.Hash(Encoding.UTF8.GetBytes($"{number}\n{text}"))) >> 24;
        return passage.Sequences.AsSpan().BinarySearch(hash) >= 0;
    }
}
