using System.Buffers;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A word beside quoted words, in the same sentence of the source, on which their sense depends.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Words">The words from it to the quoted ones, or from the quoted ones to it.</param>
public readonly record struct EdgeCue(CueKind Kind, WordRange Words)
{
    // How far before the quoted words a word may stand, with only particles between, or before a complementizer; and beside it, anything.
    private const int MostParticles = 3, BeforeComplementizer = 2;

    private static readonly SearchValues<char> s_stops = SearchValues.Create(".,;:()[]");
    private static readonly CueKind[] s_directly = [CueKind.VerbNegation, CueKind.Negation, CueKind.Condition, CueKind.Attribution, CueKind.Quantifier];
    private static readonly CueKind[] s_oneWordAway = [CueKind.VerbNegation, CueKind.Attribution];
    private static readonly CueKind[] s_negating = [CueKind.VerbNegation, CueKind.Negation];
    private static readonly CueKind[] s_stating = [CueKind.VerbNegation, CueKind.Negation, CueKind.Attribution, CueKind.Hedge];
    private static readonly CueKind[] s_after = [CueKind.Negation, CueKind.Condition, CueKind.Attribution];
    private static readonly CueKind[] s_afterComma = [CueKind.Condition, CueKind.Attribution];

    /// <summary>The nearest such word before quoted words; <c>null</c> when there is none. Only particles, a complementizer or one word
    /// beside the verb may stand between, and no punctuation but the comma before a complementizer.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="first">The first word quoted.</param>
    public static EdgeCue? Before(PassageFingerprint passage, int first)
    {
        if (!Joins(passage, first)) return null;
        var language = Language.Find(passage.Language);
        if (PassageSearch.GapBefore(passage, first) == "-" && IsPrefix(passage, first - 1, language)) return new(CueKind.Negation, new(first - 1, 1));
        return Find(passage, first, first - 1, s_directly)
            ?? (Joins(passage, first - 1) ? Find(passage, first, first - 2, s_oneWordAway) : null)
            ?? BehindParticles(passage, first, language)
            ?? Governing(passage, first, language);
    }

    /// <summary>The nearest such word after quoted words; <c>null</c> when there is none.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="end">The number after the last word quoted.</param>
    public static EdgeCue? After(PassageFingerprint passage, int end)
    {
        if (end >= passage.Words || passage.BeginsSentence(end)) return null;
        var gap = PassageSearch.GapBefore(passage, end);
        var isComma = gap.Trim() is "," or "\"," or ",\"" or "،";
        if (EndsClause(gap) && !isComma) return null;
        var language = Language.Find(passage.Language);
        foreach (var kind in isComma ? s_afterComma : s_after)
            if (passage.Has(kind, end) && !(kind == CueKind.Negation && BelongsToNextVerb(passage, end, language))) return new(kind, new(end, 1));
        if (!isComma) return Is(passage, end, WordUses.Limit, language) ? new(CueKind.Quantifier, new(end, 1)) : null;
        var next = end + 1;
        return next < passage.Words && !passage.BeginsSentence(next) && passage.Has(CueKind.Attribution, next) ? new(CueKind.Attribution, new(end, 2)) : null;
    }

    // "The pilots | cannot swim": what is quoted is the subject. But "the pilots have | never sunk".
    private static bool BelongsToNextVerb(PassageFingerprint passage, int word, Language? language) =>
        passage.Has(CueKind.VerbNegation, word) && !passage.Has(CueKind.VerbNegation, word - 1) && !Is(passage, word - 1, WordUses.Verb, language);

    // "may have | left", "failed to even | repair", "stopped | selling oil"; but "prevented | the sale" names a thing.
    private static EdgeCue? BehindParticles(PassageFingerprint passage, int first, Language? language)
    {
        if (language is null || !HasAny(passage, first - 1 - MostParticles, first)) return null;
        for (var word = first - 1; word >= first - 1 - MostParticles && word >= 0; word--)
        {
            if (word < first - 1 && (!Joins(passage, word + 1) || !IsParticle(passage, word + 1, language))) return null;
            if (Find(passage, first, word, s_negating) is { } found) return found;
            if (!passage.Has(CueKind.Hedge, word)) continue;
            if (Is(passage, word, WordUses.Uncertain, language)) return new(CueKind.Hedge, new(word, first - word));
            if (IsTurning(passage, word, language) && !Is(passage, first, WordUses.Function, language)) return new(CueKind.Negation, new(word, first - word));
        }
        return null;
    }

    // "denied last year that | the ferry sank"
    private static EdgeCue? Governing(PassageFingerprint passage, int first, Language? language)
    {
        if (!HasAny(passage, first - 1 - BeforeComplementizer, first - 1) || !Is(passage, first - 1, WordUses.Complementizer, language)) return null;
        for (var word = first - 2; word >= 0 && word >= first - 1 - BeforeComplementizer; word--)
        {
            var isComma = word == first - 2 && PassageSearch.GapBefore(passage, word + 1) == ", ";
            if (!isComma && !Joins(passage, word + 1)) return null;
            if (Find(passage, first, word, s_stating) is { } found) return found;
        }
        return null;
    }

    // Whether any of some words could be such a word, so that those between are worth a look.
    private static bool HasAny(PassageFingerprint passage, int from, int end)
    {
        foreach (var kind in s_stating)
            if (passage.Has(kind, new WordRange(from, end - from))) return true;
        return false;
    }

    // In front of a noun it may have a capital letter in German.
    private static bool IsPrefix(PassageFingerprint passage, int word, Language? language) =>
        language is not null && PassageSearch.IsOneOf(passage, word, language.Words(WordUses.Prefix).SelectMany(one => (string[])[one, char.ToUpperInvariant(one[0]) + one[1..]]));

    private static bool IsParticle(PassageFingerprint passage, int word, Language? language) =>
        passage.Has(CueKind.Degree, word) || passage.Has(CueKind.Quantifier, word) || Is(passage, word, WordUses.Particle, language) || Is(passage, word, WordUses.Complementizer, language);

    // A word by itself, or the second of two: "far from".
    private static bool IsTurning(PassageFingerprint passage, int word, Language? language) => Is(passage, word, WordUses.Turning, language) || passage.Has(CueKind.Hedge, word - 1);

    private static EdgeCue? Find(PassageFingerprint passage, int first, int word, CueKind[] kinds)
    {
        if (word < 0) return null;
        foreach (var kind in kinds)
            if (passage.Has(kind, word)) return Cut(kind, word);
        return null;

        EdgeCue Cut(CueKind kind, int word)
        {
            // "never been": both are cues, and both are shown.
            var from = kind == CueKind.VerbNegation && passage.Has(kind, word - 1) ? word - 1 : word;
            return new(word < first - 1 && kind == CueKind.VerbNegation ? CueKind.Negation : kind, new(from, first - from));
        }
    }

    private static bool Is(PassageFingerprint passage, int word, WordUses use, Language? language) => language is not null && PassageSearch.IsOneOf(passage, word, language.Words(use));

    // Whether a word and the one before it are in one clause.
    private static bool Joins(PassageFingerprint passage, int word) => word > 0 && !passage.BeginsSentence(word) && !EndsClause(PassageSearch.GapBefore(passage, word));

    private static bool EndsClause(string gap) => gap.AsSpan().ContainsAny(s_stops) || gap.Contains(PassageSearch.Dash, StringComparison.Ordinal);
}
