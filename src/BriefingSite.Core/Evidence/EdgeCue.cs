using System.Buffers;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A word beside quoted words, in the same sentence of the source, on which their sense depends.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Words">The words from it to the quoted ones, or from the quoted ones to it.</param>
public readonly partial record struct EdgeCue(CueKind Kind, WordRange Words)
{
    // How many particles may stand between, and how many words before an auxiliary or a complementizer may govern it.
    private const int MostParticles = 3, MostGoverning = 3;

    // How many words may stand between two commas behind a negation, and how many words of a preposition before a condition: "à condition que".
    private const int MostInserted = 6, MostPreposition = 2;

    /// <summary>How many words are so few that they state nothing by themselves.</summary>
    public const int FewWords = 4;

    private static readonly SearchValues<char> s_stops = SearchValues.Create(".,;:()[]");
    private static readonly CueKind[] s_directly = [CueKind.VerbNegation, CueKind.Negation, CueKind.Condition, CueKind.Attribution, CueKind.Quantifier];
    private static readonly CueKind[] s_oneWordAway = [CueKind.VerbNegation, CueKind.Attribution];
    private static readonly CueKind[] s_negating = [CueKind.VerbNegation, CueKind.Negation];
    private static readonly CueKind[] s_negatingVerb = [CueKind.VerbNegation];
    private static readonly CueKind[] s_stating = [CueKind.VerbNegation, CueKind.Negation, CueKind.Attribution, CueKind.Hedge];
    private static readonly CueKind[] s_after = [CueKind.Negation, CueKind.Condition, CueKind.Attribution];
    private static readonly CueKind[] s_condition = [CueKind.Condition], s_afterComma = [CueKind.Condition, CueKind.Attribution];

    // How many words the opening of a clause has, how many it has with a negation, how far it reaches without a comma, how long an infinitive or an added attribution may be,
    // and how far back the negation of a few words is looked for.
    private const int MostOpening = 3, MostDenied = 4, MostReached = 6, MostAdded = 6, MostBack = 8;

    /// <summary>The nearest such word before quoted words; <c>null</c> when there is none. Only particles, a complementizer or one word
    /// beside the verb may stand between, and no punctuation but the comma before a complementizer.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="first">The first word quoted.</param>
    public static EdgeCue? Before(PassageFingerprint passage, int first)
    {
        var language = Language.Find(passage.Language);
        if (!Joins(passage, first)) return language is not null && BehindComma(passage, first, language) is { } behind ? OfSpeech(passage, first, behind, language) : null;
        return Joined(passage, first, language) is { } found && !IsKept(passage, first, found, language) ? OfSpeech(passage, first, found, language) : null;
    }

    // The quotation begins with the second part of the negation, or with a word that negates as much beside it: « ne suis | pas fâchée », "no vio | a nadie".
    private static bool IsKept(PassageFingerprint passage, int first, EdgeCue cue, Language? language) =>
        language is not null && passage.Has(CueKind.VerbNegation, cue.Words) && passage.Has(CueKind.Negation, first) && !Is(passage, first, WordUses.Finite, language)
        && (language.SplitsNegation || Is(passage, first, WordUses.Concord, language));

    private static EdgeCue? Joined(PassageFingerprint passage, int first, Language? language)
    {
        if (PassageSearch.GapBefore(passage, first) == "-" && IsPrefix(passage, first - 1, language)) return new(CueKind.Negation, new(first - 1, 1));
        return Find(passage, first, first - 1, s_directly)
            ?? (Joins(passage, first - 1) ? Find(passage, first, first - 2, s_oneWordAway) : null)
            ?? BehindParticles(passage, first, language) ?? (IsPair(passage, first - 1, WordUses.Bound, language) ? new(CueKind.Quantifier, new(first - 2, 2)) : BehindOpening(passage, first, language));
    }

    /// <summary>The negation of the clause that a few words are quoted from, before them; <c>null</c> when there is none.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="first">The first word quoted.</param>
    public static EdgeCue? OfClause(PassageFingerprint passage, int first)
    {
        var language = Language.Find(passage.Language);
        if (Is(passage, first, WordUses.Function, language)) return null;
        for (var word = first; word > first - MostBack && (Joins(passage, word) || (language is not null && IsCommaBeforeComplementizer(passage, word, language))); word--)
        {
            if (Find(passage, first, word - 1, s_negating) is { } found) return IsKept(passage, first, found, language) ? null : found;
            if (Is(passage, word - 1, WordUses.Conjunction, language)) return null;
        }
        return null;
    }

    /// <summary>The nearest such word after quoted words; <c>null</c> when there is none.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="end">The number after the last word quoted.</param>
    public static EdgeCue? After(PassageFingerprint passage, int end)
    {
        if (end >= passage.Words || passage.BeginsSentence(end)) return null;
        var gap = PassageSearch.GapBefore(passage, end);
        var closes = SpeechMarks.Close(gap);
        var isComma = closes || gap.Trim() is "," or "،";
        if (EndsClause(gap) && !isComma) return null;
        var language = Language.Find(passage.Language);
        var attributesNext = isComma && !closes && CoordinatedSpeech.Begins(passage, end, language);
        foreach (var kind in attributesNext ? s_condition : isComma ? s_afterComma : s_after)
            if (Has(passage, kind, end) && !(kind == CueKind.Negation && BelongsToNextVerb(passage, end, language))) return new(kind, new(end, 1));
        if (!closes && Restricted(passage, end, language) is { } restricted) return restricted;
        if (IsPair(passage, end + 1, WordUses.Limit, language)) return new(CueKind.Quantifier, new(end, 2));
        if (!closes && Supposition(passage, end, language) is { } supposition && !Is(passage, end - 1, WordUses.Verb, language)) return new(CueKind.Condition, new(end, supposition));
        if (!closes && BehindPreposition(passage, end, language) is { } condition) return condition;
        if (!isComma) return Is(passage, end, WordUses.Limit, language) ? new(CueKind.Quantifier, new(end, 1)) : null;
        return attributesNext ? null : Added(passage, end, language) ?? (closes && language is not null && SpeechMarks.IsSpeech(passage, end) ? new(CueKind.Attribution, new(end, 1)) : null);
    }

    // "…, on condition that", "…, unter der Bedingung"
    private static EdgeCue? BehindPreposition(PassageFingerprint passage, int end, Language? language)
    {
        for (var word = end + 1; word <= end + MostPreposition && Joins(passage, word); word++)
            if (passage.Has(CueKind.Condition, word))
                return Is(passage, word - 1, WordUses.Function | WordUses.Particle, language) && !Is(passage, end, WordUses.Conjunction | WordUses.Verb | WordUses.Pronoun, language) ? new(CueKind.Condition, new(end, word + 1 - end)) : null;
        return null;
    }

    // "…, the foreman claims": a short clause up to the next punctuation.
    private static EdgeCue? Added(PassageFingerprint passage, int end, Language? language)
    {
        var (stop, cue) = (end, -1);
        do
        {
            if (cue < 0 && passage.Has(CueKind.Attribution, stop)) cue = stop;
            stop++;
        }
        while (stop < passage.Words && Joins(passage, stop) && stop - end <= MostAdded);
        // ", which according to the mayor is little": that attributes another clause.
        if (cue > end && Is(passage, cue, WordUses.Fronted, language)) return null;
        return cue < 0 || (stop - end > MostAdded && cue > end + 1) ? null : new(CueKind.Attribution, new(end, cue + 1 - end));
    }

    private static int StartOfClause(PassageFingerprint passage, int word)
    {
        while (Joins(passage, word)) word--;
        return word;
    }

    // "The pilots | cannot swim": what is quoted is the subject. But "the pilots have | never sunk".
    private static bool BelongsToNextVerb(PassageFingerprint passage, int word, Language? language) =>
        passage.Has(CueKind.VerbNegation, word) && !passage.Has(CueKind.VerbNegation, word - 1) && !Is(passage, word - 1, WordUses.Verb, language);

    // "may have | left", "failed to even | repair", "stopped | selling oil"; but "prevented | the sale" names a thing. Then the verb of a
    // negation, "does not want to | pay", and what governs an auxiliary or a complementizer: "no town is | bound", "denied that | it sank".
    private static EdgeCue? BehindParticles(PassageFingerprint passage, int first, Language? language)
    {
        if (language is null || !HasAny(passage, first - 1 - MostParticles - MostGoverning, first)) return null;
        var (word, pivot, links) = (first - 1, Is(passage, first, WordUses.Complementizer, language) ? WordUses.Complementizer : WordUses.None, 0);
        for (; links <= MostParticles && word >= 0; links++)
        {
            if (Find(passage, first, word, s_negating) is { } found) return found;
            // "nadie puede | prometer"
            if (IsUncertain(passage, word, language))
                return Joins(passage, word) && passage.Has(CueKind.Negation, word - 1) && !IsCount(passage, word - 1, language) ? new(CueKind.Negation, new(word - 1, first + 1 - word)) : new(CueKind.Hedge, new(word, first - word));
            if (IsTurning(passage, word, language) && (!Is(passage, first, WordUses.Function, language) || IsPair(passage, word, WordUses.Turning, language))) return new(CueKind.Negation, new(word, first - word));
            if (!Joins(passage, word) && !IsCommaBeforeComplementizer(passage, word, language)) return null;
            if (LinkOf(passage, word, language) is not { } link) break;
            if (link is WordUses.Verb or WordUses.Complementizer) pivot = link;
            word--;
        }
        if (links > 0 && pivot == WordUses.None) return Find(passage, first, word - 1, s_negatingVerb);
        return pivot == WordUses.None ? null : Governing(passage, first, word, pivot == WordUses.Verb || Is(passage, first, WordUses.Infinitive, language) ? s_negating : s_stating);
    }

    // Of the words before an auxiliary or a complementizer, those on which it may depend.
    private static EdgeCue? Governing(PassageFingerprint passage, int first, int last, CueKind[] kinds)
    {
        var language = Language.Find(passage.Language)!;
        for (var (word, most) = (last, MostGoverning); most > 0 && word >= 0; word--)
        {
            if (Find(passage, first, word, kinds) is { } found) return found;
            // "did not tell the council that | …"
            if (kinds == s_stating && Is(passage, word, WordUses.Speech, language) && DenialOf(passage, word, language) is { } denied) return new(CueKind.Negation, new(denied, first - denied));
            if (LinkOf(passage, word, language) is null) most--;
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
        PassageSearch.GapBefore(passage, word) == ", " && !passage.BeginsSentence(word) && IsComplementizer(passage, word, language);

    // But Dutch "…, dat is een zandbank": behind a comma a pronoun, with its verb behind it.
    private static bool IsComplementizer(PassageFingerprint passage, int word, Language language) =>
        Is(passage, word, WordUses.Complementizer, language) && !(Is(passage, word, WordUses.Pronoun, language) && Is(passage, word + 1, WordUses.Verb, language));

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
    private static bool IsTurning(PassageFingerprint passage, int word, Language language) =>
        passage.Has(CueKind.Hedge, word) && (Is(passage, word, WordUses.Turning, language) || IsPair(passage, word, WordUses.Turning, language));

    // Words that are no single word of a list have an ending that makes them uncertain: "coûteraient".
    private static bool IsUncertain(PassageFingerprint passage, int word, Language language) =>
        passage.Has(CueKind.Hedge, word) && (Is(passage, word, WordUses.Uncertain, language) || IsPair(passage, word, WordUses.Uncertain, language)
            || (language.HasPattern(WordUses.Uncertain) && !Is(passage, word, WordUses.Hedge, language) && !IsPair(passage, word, WordUses.Hedge, language) && !IsPair(passage, word + 1, WordUses.Hedge, language)));

    // Whether a word is the second of two with a use.
    private static bool IsPair(PassageFingerprint passage, int word, WordUses use, Language? language)
    {
        if (language is null || !Joins(passage, word)) return false;
        foreach (var (one, two) in language.Pairs(use))
            if (PassageSearch.IsOneOf(passage, word, [two]) && PassageSearch.IsOneOf(passage, word - 1, [one])) return true;
        return false;
    }

    private static EdgeCue? Find(PassageFingerprint passage, int first, int word, CueKind[] kinds)
    {
        if (word < 0) return null;
        foreach (var kind in kinds)
            if (Has(passage, kind, word) && !(kind == CueKind.Quantifier && Contrasts.Has(passage, word))) return Cut(kind, word);
        return null;

        EdgeCue Cut(CueKind kind, int word)
        {
            // "never been": both are cues, and both are shown.
            var from = kind == CueKind.VerbNegation && passage.Has(kind, word - 1) ? word - 1 : word;
            return new(word < first - 1 && kind == CueKind.VerbNegation ? CueKind.Negation : kind, new(from, first - from));
        }
    }

    private static bool Is(PassageFingerprint passage, int word, WordUses use, Language? language) => language is not null && PassageSearch.Has(passage, word, use, language);

    // Whether a word and the one before it are in one clause.
    private static bool Joins(PassageFingerprint passage, int word) => word > 0 && !passage.BeginsSentence(word) && !EndsClause(PassageSearch.GapBefore(passage, word));

    private static bool EndsClause(string gap) => gap.AsSpan().ContainsAny(s_stops) || gap.Contains(PassageSearch.Dash, StringComparison.Ordinal);
}
