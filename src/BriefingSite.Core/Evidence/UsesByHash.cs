using System.Collections.Concurrent;
using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Core.Evidence;

/// <summary>The lists of a language by the hashes that their words have in a source, so that a word of a passage is looked up at once.</summary>
/// <param name="Lower">The words as listed.</param>
/// <param name="Capital">The words with a capital letter, as at the beginning of a sentence.</param>
internal sealed record UsesByHash(Dictionary<UInt128, WordUses> Lower, Lazy<Dictionary<UInt128, WordUses>> Capital)
{
    // Of so many sources; each has some thousand words.
    private const int MaxKept = 64;

    private static readonly ConcurrentDictionary<(string Source, string Language), UsesByHash> s_known = [];

    /// <summary>The lists of a language in a source.</summary>
    public static UsesByHash Of(string source, Language language)
    {
        if (s_known.TryGetValue((source, language.Code), out var known)) return known;
        if (s_known.Count >= MaxKept) s_known.Clear();
        return s_known[(source, language.Code)] = new(Create(source, language, word => word), new(() => Create(source, language, word => char.ToUpperInvariant(word[0]) + word[1..])));
    }

    private static Dictionary<UInt128, WordUses> Create(string source, Language language, Func<string, string> spell)
    {
        var uses = new Dictionary<UInt128, WordUses>();
        foreach (var (word, use) in language.Listed)
        {
            var hash = TextFingerprints.HashOf(source, spell(word));
            uses[hash] = uses.GetValueOrDefault(hash) | use;
        }
        return uses;
    }
}
