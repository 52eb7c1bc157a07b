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
        if (!Joins(passage, first)) return language is null ? null : BehindComma(passage, first, language);
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
            if (Find(passage, first, word - 1, s_negating) is { } found) return found;
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
            if (passage.Has(kind, end) && !(kind == CueKind.Negation && BelongsToNextVerb(passage, end, language))) return new(kind, new(end, 1));
        if (IsPair(passage, end + 1, WordUses.Limit, language)) return new(CueKind.Quantifier, new(end, 2));
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

    // The clause before a comma: what governs "that …" or an infinitive, or opens the sentence with a condition or an attribution.
    private static EdgeCue? BehindComma(PassageFingerprint passage, int first, Language language)
    {
        if (first == 0 || passage.BeginsSentence(first)) return null;
        var (start, gap) = (StartOfClause(passage, first - 1), PassageSearch.GapBefore(passage, first));
        if (SpeechMarks.Open(gap)) return Saying(passage, start, first);
        if (gap.Trim() != ",") return null;
        if (Is(passage, first, WordUses.Complementizer, language)) return Governing(passage, first, first - 1, s_stating);
        if (BehindInsertion(passage, start, first, language) is { } behind) return behind;
        // "sagte, | eine Fähre rette"
        if (passage.Has(CueKind.Attribution, first - 1) || (language.EndsWithInfinitive && Is(passage, first - 1, WordUses.Speech, language))) return new(CueKind.Attribution, new(first - 1, 1));
        if (language.EndsWithInfinitive && IsInfinitive(passage, first, language))
            for (var word = first - 1; word >= start; word--)
                if (Find(passage, first, word, s_negating) is { } found) return found;
        return OfOpening(passage, start, first, first - 1, language);
    }

    // "said on Monday: “"
    private static EdgeCue? Saying(PassageFingerprint passage, int start, int first)
    {
        for (var word = first - 1; word >= start && word >= first - MostBack; word--)
            if (passage.Has(CueKind.Attribution, word)) return new(CueKind.Attribution, new(word, first - word));
        return null;
    }

    // "would not, however, | sign". But "No, he said, | it is safe" denies something else.
    private static EdgeCue? BehindInsertion(PassageFingerprint passage, int start, int first, Language language)
    {
        var word = start - 1;
        if (word < 0 || first - start > MostInserted || passage.BeginsSentence(start) || passage.BeginsSentence(word) || PassageSearch.GapBefore(passage, start).Trim() != "," || !MayState(passage, first, language)) return null;
        if (Find(passage, first, word, s_negating) is { } found) return found;
        if (!IsUncertain(passage, word, language)) return null;
        return new(Joins(passage, word) && passage.Has(CueKind.VerbNegation, word - 1) ? CueKind.Negation : CueKind.Hedge, new(word, first - word));
    }

    // Without a comma: "Without federal money | the tunnel cannot", "Hardly anyone in the village | believes".
    private static EdgeCue? BehindOpening(PassageFingerprint passage, int first, Language? language)
    {
        if (language is null || StartOfClause(passage, first) is var start && (start >= first || first - start > MostReached)) return null;
        if (first - start == 1 && passage.BeginsSentence(start) && Is(passage, start, WordUses.Inverted, language)) return new(CueKind.Condition, new(start, 1));
        // "If it rains, the council | will meet": the subject is cut off too. But "it is a | direct threat" only names a thing.
        if (first - start <= MostOpening && start > 0 && !passage.BeginsSentence(start) && PassageSearch.GapBefore(passage, start).Trim() == "," && MayState(passage, first, language) && IsSubject(passage, first - 1, language)
            && StartOfClause(passage, start - 1) is var opening && passage.BeginsSentence(opening)
            && OfOpening(passage, opening, start, start - 1, language) is { Kind: CueKind.Condition } condition) return condition with { Words = new(condition.Words.First, first - condition.Words.First) };
        if (Is(passage, start, WordUses.Fronted, language)) return OfOpening(passage, start, first, first - 1, language);
        if (!passage.Has(CueKind.Negation, new WordRange(start, 2)) || !MayState(passage, first, language) || Is(passage, first - 1, WordUses.Function, language)) return null;
        // "Not all the members | agree"
        if (Is(passage, start, WordUses.Not, language) && start + 1 < first && (passage.Has(CueKind.Degree, start + 1) || passage.Has(CueKind.Quantifier, start + 1))) return new(CueKind.Negation, new(start, first - start));
        // "At no time | was the dam in danger"
        var isFrontedNegation = first - start <= MostDenied && !passage.Has(CueKind.Negation, start) && !Is(passage, start + 1, WordUses.Not, language) && !Is(passage, first - 1, WordUses.Verb, language);
        if (first - start >= MostOpening && !isFrontedNegation) return null;
        for (var word = start; word < start + 2 && word < first; word++)
            if (passage.Has(CueKind.Negation, word) && !passage.Has(CueKind.VerbNegation, word) && !(passage.Has(CueKind.Negation, first) && language.Words(WordUses.Concord).Any()))
                return new(CueKind.Negation, new(start, first - start));
        return null;
    }

    // What is said of a subject begins with a verb, or any word that is not among the most frequent.
    private static bool MayState(PassageFingerprint passage, int first, Language language) => Is(passage, first, WordUses.Verb, language) || !Is(passage, first, WordUses.Function, language);

    private static bool IsSubject(PassageFingerprint passage, int word, Language language) => Is(passage, word, WordUses.Pronoun, language) || !Is(passage, word, WordUses.Function, language);

    private static EdgeCue? OfOpening(PassageFingerprint passage, int start, int first, int last, Language language)
    {
        if (start < last && Is(passage, start, WordUses.Conjunction, language)) start++;
        var words = new WordRange(start, first - start);
        if (passage.BeginsSentence(start) && Is(passage, start, WordUses.Inverted, language)) return new(CueKind.Condition, words);
        var isFronted = Is(passage, start, WordUses.Fronted, language);
        for (var word = start; word < start + MostOpening && word <= last; word++)
        {
            if (passage.Has(CueKind.Condition, word)) return new(CueKind.Condition, words);
            if (passage.Has(CueKind.Attribution, word)) return new(CueKind.Attribution, words);
        }
        if (isFronted && passage.Has(CueKind.Negation, start)) return new(CueKind.Condition, words);
        return last - start < 2 && IsUncertain(passage, last, language) ? new(CueKind.Hedge, words) : null;
    }

    // The clause of the quoted words has an infinitive soon: "…, | die Messwerte zu veröffentlichen".
    private static bool IsInfinitive(PassageFingerprint passage, int first, Language language)
    {
        for (var word = first; word < first + MostAdded && word < passage.Words && (word == first || Joins(passage, word)); word++)
        {
            if (Is(passage, word, WordUses.Infinitive, language)) return true;
            if (Is(passage, word, WordUses.Verb, language)) return false;
        }
        return false;
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
            if (IsUncertain(passage, word, language)) return new(CueKind.Hedge, new(word, first - word));
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
            if (passage.Has(kind, word) && !(kind == CueKind.Quantifier && Contrasts.Has(passage, word))) return Cut(kind, word);
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
