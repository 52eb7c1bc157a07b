using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <content>What the verb of saying before quoted words depends on: one that is denied says nothing, and a wish to say something says it.</content>
public readonly partial record struct EdgeCue
{
    // How many words of content may stand between a negated verb and the one of saying, how many in all, and how far a first person may stand from its verb.
    private const int MostContent = 1, MostBetween = 7, MostToSelf = 2;

    /// <summary>Whether it is a wish to say what is quoted, which somebody says by it: <c>I should like to add</c>.</summary>
    public bool IsWishToSay { get; init; }

    private static EdgeCue OfSpeech(PassageFingerprint passage, int first, EdgeCue cue, Language? language) =>
        language is null ? cue : cue.Kind switch
        {
            CueKind.Attribution when Denial(passage, first, cue, language) is { } denied => new(CueKind.Negation, new(denied, first - denied)),
            CueKind.Hedge when SaysByWish(passage, first, cue.Words.First, language) => cue with { IsWishToSay = true },
            _ => cue,
        };

    // "I do not say that | it is safe", "nobody in the council claims". But "he did not say whether", and "did not say on Monday: “".
    private static int? Denial(PassageFingerprint passage, int first, EdgeCue cue, Language language)
    {
        var verb = cue.Words.First;
        while (verb < first && !passage.Has(CueKind.Attribution, verb)) verb++;
        if (verb == first || Is(passage, verb, WordUses.Fronted | WordUses.Hearsay, language) || (verb < first - 1 && SpeechMarks.Open(PassageSearch.GapBefore(passage, first)))) return null;
        for (var word = verb + 1; word < first; word++)
            if (Is(passage, word, WordUses.Question, language)) return null;
        return DenialOf(passage, verb, language);
    }

    // The word that denies a verb of saying.
    private static int? DenialOf(PassageFingerprint passage, int verb, Language language)
    {
        var content = 0;
        for (var word = verb - 1; word >= 0 && word >= verb - MostBetween && Joins(passage, word + 1); word--)
        {
            if (Is(passage, word, WordUses.Conjunction, language)) return null;
            if (passage.Has(CueKind.Negation, word) && !IsCount(passage, word, language))
                return content == 0 || (content <= MostContent && passage.Has(CueKind.VerbNegation, word)) || DeniesSubject(passage, word, verb, language) ? word : null;
            if (passage.Has(CueKind.Quantifier, word) || Is(passage, word, WordUses.Turning, language)) return null;
            if (LinkOf(passage, word, language) is null && !Is(passage, word, WordUses.Function | WordUses.Pronoun, language)) content++;
        }
        return null;
    }

    // "few", which is some of them.
    private static bool IsCount(PassageFingerprint passage, int word, Language language) => passage.Has(CueKind.Quantifier, word) && !Is(passage, word, WordUses.Not, language);

    // "Nobody in the council", "Not one report", "In no report does he"; but not "Not far away", and not "With no money the mayor".
    private static bool DeniesSubject(PassageFingerprint passage, int word, int verb, Language language)
    {
        var start = StartOfClause(passage, word);
        if (word == start)
            return !Is(passage, word, WordUses.Fronted | WordUses.Verb, language)
                && (!Is(passage, word, WordUses.Not, language) || Is(passage, word, WordUses.Concord, language) || passage.Has(CueKind.Degree, word + 1) || passage.Has(CueKind.Quantifier, word + 1));
        return word == start + 1 && Is(passage, start, WordUses.Function, language) && (word + 2 == verb || Is(passage, word + 2, WordUses.Verb, language));
    }

    // German and Dutch: "behauptet nicht, | der Hafen sei sicher".
    private static EdgeCue? BehindDeniedSpeech(PassageFingerprint passage, int first, Language language)
    {
        if (!language.EndsWithInfinitive || !Is(passage, first - 1, WordUses.Not, language) || !Joins(passage, first - 1)) return null;
        return passage.Has(CueKind.Attribution, first - 2) || Is(passage, first - 2, WordUses.Speech, language) ? new(CueKind.Negation, new(first - 2, 2)) : null;
    }

    // "I should like to add that | …", "ich kann nur versprechen, dass | …": a first person who wishes, or may only, say it does so.
    private static bool SaysByWish(PassageFingerprint passage, int first, int modal, Language language)
    {
        var isOnly = false;
        for (var word = modal + 1; word < first; word++)
        {
            if (isOnly && Is(passage, word, WordUses.Attribution | WordUses.Speech, language)) return HasSelf();
            isOnly |= passage.Has(CueKind.Quantifier, word) || Is(passage, word, WordUses.Infinitive | WordUses.Limit, language);
        }
        return false;

        bool HasSelf()
        {
            for (var word = modal - 1; word >= modal - MostToSelf && Joins(passage, word + 1); word--)
                if (PassageSearch.IsOneOf(passage, word, language.Selves)) return true;
            return PassageSearch.IsOneOf(passage, modal + 1, language.Selves);
        }
    }

    // "…, but only on condition that", "…, aber nur, wenn".
    private static EdgeCue? Restricted(PassageFingerprint passage, int end, Language? language)
    {
        if (language is null) return null;
        var word = PassageSearch.IsOneOf(passage, end, language.Coordinators) ? end + 1 : end;
        var limits = word;
        while (word < passage.Words && (word == end || Joins(passage, word)) && (passage.Has(CueKind.Quantifier, word) || Is(passage, word, WordUses.Limit, language))) word++;
        if (word == limits || word >= passage.Words || passage.BeginsSentence(word)) return null;
        if (Has(passage, CueKind.Condition, word) || Supposition(passage, word, language) is not null) return new(CueKind.Condition, new(end, word + 1 - end));
        return BehindPreposition(passage, word, language) is { } behind ? behind with { Words = new(end, behind.Words.End - end) } : null;
    }
}
