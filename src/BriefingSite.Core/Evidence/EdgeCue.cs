using System.Buffers;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A word beside quoted words, in the same sentence of the source, on which their sense depends.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Words">The words from it to the quoted ones, or from the quoted ones to it.</param>
public readonly record struct EdgeCue(CueKind Kind, WordRange Words)
{
    // How many particles may stand between, and how many words before an auxiliary or a complementizer may govern it.
    private const int MostParticles = 3, MostGoverning = 3;

    private static readonly SearchValues<char> s_stops = SearchValues.Create(".,;:()[]");
    private static readonly CueKind[] s_directly = [CueKind.VerbNegation, CueKind.Negation, CueKind.Condition, CueKind.Attribution, CueKind.Quantifier];
    private static readonly CueKind[] s_oneWordAway = [CueKind.VerbNegation, CueKind.Attribution];
    private static readonly CueKind[] s_negating = [CueKind.VerbNegation, CueKind.Negation];
    private static readonly CueKind[] s_negatingVerb = [CueKind.VerbNegation];
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
            ?? BehindParticles(passage, first, language);
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

    // "may have | left", "failed to even | repair", "stopped | selling oil"; but "prevented | the sale" names a thing. Then the verb of a
    // negation, "does not want to | pay", and what governs an auxiliary or a complementizer: "no town is | bound", "denied that | it sank".
    private static EdgeCue? BehindParticles(PassageFingerprint passage, int first, Language? language)
    {
        if (language is null || !HasAny(passage, first - 1 - MostParticles - MostGoverning, first)) return null;
        var (word, pivot, links) = (first - 1, WordUses.None, 0);
        for (; links <= MostParticles && word >= 0; links++)
        {
            if (Find(passage, first, word, s_negating) is { } found) return found;
            if (passage.Has(CueKind.Hedge, word) && Is(passage, word, WordUses.Uncertain, language)) return new(CueKind.Hedge, new(word, first - word));
            if (passage.Has(CueKind.Hedge, word) && IsTurning(passage, word, language) && !Is(passage, first, WordUses.Function, language)) return new(CueKind.Negation, new(word, first - word));
            if (!Joins(passage, word) && !IsCommaBeforeComplementizer(passage, word, language)) return null;
            if (LinkOf(passage, word, language) is not { } link) break;
            if (link is WordUses.Verb or WordUses.Complementizer) pivot = link;
            word--;
        }
        if (links > 0 && pivot == WordUses.None) return Find(passage, first, word - 1, s_negatingVerb);
        return pivot == WordUses.None ? null : Governing(passage, first, word, pivot == WordUses.Verb ? s_negating : s_stating);
    }

    // Of the words before an auxiliary or a complementizer, those on which it may depend.
    private static EdgeCue? Governing(PassageFingerprint passage, int first, int last, CueKind[] kinds)
    {
        for (var word = last; word > last - MostGoverning && word >= 0; word--)
        {
            if (Find(passage, first, word, kinds) is { } found) return found;
            if (!Joins(passage, word)) return null;
        }
        return null;
    }

    // What a word is that may stand between.
    private static WordUses? LinkOf(PassageFingerprint passage, int word, Language language) =>
        Is(passage, word, WordUses.Complementizer, language) ? WordUses.Complementizer
        : Is(passage, word, WordUses.Verb, language) ? WordUses.Verb
        : passage.Has(CueKind.Degree, word) || passage.Has(CueKind.Quantifier, word) || Is(passage, word, WordUses.Particle, language) ? WordUses.Particle
        : null;

    private static bool IsCommaBeforeComplementizer(PassageFingerprint passage, int word, Language language) =>
        PassageSearch.GapBefore(passage, word) == ", " && !passage.BeginsSentence(word) && Is(passage, word, WordUses.Complementizer, language);

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
