using System.Collections.Concurrent;
using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Core.Evidence;

/// <summary>The lists of a language by the hashes that their words have in a source, so that a word of a passage is looked up at once.</summary>
/// <remarks>All lists have thousands of words, and most sources are asked for few of them: each is hashed when it is asked for.</remarks>
internal sealed class UsesByHash
{
    // Of all sources together.
    private const int MaxHashes = 4_000_000;

    private static readonly ConcurrentDictionary<Key, HashSet<UInt128>> s_known = [];
    private static int s_hashes;

    /// <summary>Whether a hash is that of a word with one of some uses.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="language">The language of the lists.</param>
    /// <param name="uses">The uses.</param>
    /// <param name="isCapital">Whether the word has a capital letter, as at the beginning of a sentence.</param>
    /// <param name="hash">The hash.</param>
    public static bool Has(string source, Language language, WordUses uses, bool isCapital, UInt128 hash)
    {
        var key = new Key(source, language.Code, uses, isCapital);
        if (!s_known.TryGetValue(key, out var hashes)) Keep(key, hashes = Create(source, language, uses, isCapital));
        return hashes.Contains(hash);
    }

    private static void Keep(Key key, HashSet<UInt128> hashes)
    {
        if (Interlocked.Add(ref s_hashes, hashes.Count) > MaxHashes)
        {
            s_known.Clear();
            s_hashes = hashes.Count;
        }
        s_known[key] = hashes;
    }

    private static HashSet<UInt128> Create(string source, Language language, WordUses uses, bool isCapital) =>
    [
        .. language.Listed.Where(entry => (entry.Value & uses) != 0)
            .Select(entry => TextFingerprints.HashOf(source, isCapital ? char.ToUpperInvariant(entry.Key[0]) + entry.Key[1..] : entry.Key)),
    ];

    private readonly record struct Key(string Source, string Language, WordUses Uses, bool IsCapital);
}
