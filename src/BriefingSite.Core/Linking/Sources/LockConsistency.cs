using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>What the lock of a source says of its words must agree with their hashes. Where the original is not at hand nothing else tells that
/// negations or punctuation were taken out of the lock by hand.</summary>
internal static class LockConsistency
{
    /// <summary>What does not agree; <c>null</c> when nothing is known to.</summary>
    public static string? Problem(SourceFingerprint locked)
    {
        var negations = new Dictionary<string, HashSet<UInt128>>(StringComparer.Ordinal);
        foreach (var passage in locked.Passages)
        {
            if (passage.Text is not WordHashes text || Language.Find(passage.Language) is not { } language) continue;
            if (EndsWithoutMark(passage)) return $"¶{passage.Number} has a sentence that ends without a mark";
            if (!negations.TryGetValue(language.Code, out var hashes)) negations.Add(language.Code, hashes = Negations(locked.Source, language));
            for (var word = 0; word < text.Words; word++)
                if (hashes.Contains(text.Hashes[word]) && !passage.Has(CueKind.Negation, word) && !IsPlain(passage, word, language)) return $"a negation in ¶{passage.Number} is not listed";
        }
        return null;
    }

    // The end of a sentence within a passage has a full stop or the like.
    private static bool EndsWithoutMark(PassageFingerprint passage)
    {
        foreach (var end in passage.SentenceEnds)
            if (end + 1 < passage.Words && PassageSearch.GapBefore(passage, end + 1) == " ") return true;
        return false;
    }

    // The few that negate a verb, also with a capital letter.
    private static HashSet<UInt128> Negations(string source, Language language) =>
        [.. language.Words(WordUses.Not).Where(word => language.Single(word).HasFlag(WordUses.Negation)).SelectMany(word => (string[])[word, char.ToUpperInvariant(word[0]) + word[1..]]).Select(word => TextFingerprints.HashOf(source, word))];

    // "not only"
    private static bool IsPlain(PassageFingerprint passage, int word, Language language)
    {
        foreach (var (first, second) in language.Pairs(WordUses.Plain))
            if ((Is(word, first) && Is(word + 1, second)) || (Is(word - 1, first) && Is(word, second))) return true;
        return false;

        bool Is(int at, string one) => PassageSearch.IsOneOf(passage, at, [one, char.ToUpperInvariant(one[0]) + one[1..]]);
    }
}
