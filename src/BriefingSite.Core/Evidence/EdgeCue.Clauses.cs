using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <content>The clause before quoted words, and the words that open their sentence.</content>
public readonly partial record struct EdgeCue
{
    // The clause before a comma: what governs "that …" or an infinitive, or opens the sentence with a condition or an attribution.
    private static EdgeCue? BehindComma(PassageFingerprint passage, int first, Language language)
    {
        if (first == 0 || passage.BeginsSentence(first)) return null;
        var (start, gap) = (StartOfClause(passage, first - 1), PassageSearch.GapBefore(passage, first));
        if (SpeechMarks.Open(gap)) return Saying(passage, start, first);
        if (gap.Trim() != ",") return null;
        // "“…”, said Holt, | who keeps the books": what is attributed is what the source quotes before it.
        if (SpeechMarks.Close(PassageSearch.GapBefore(passage, start))) return null;
        if (IsComplementizer(passage, first, language)) return Governing(passage, first, first - 1, s_stating);
        if (BehindInsertion(passage, start, first, language) is { } behind) return behind;
        if (BehindDeniedSpeech(passage, first, language) is { } unsaid) return unsaid;
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
        if (!passage.Has(CueKind.Negation, new WordRange(start, 2)) || !(MayState(passage, first, language) || IsNegatedPhrase(passage, start, first, language)) || Is(passage, first - 1, WordUses.Function, language)) return null;
        // "Not all the members | agree"
        if (Is(passage, start, WordUses.Not, language) && start + 1 < first && (passage.Has(CueKind.Degree, start + 1) || passage.Has(CueKind.Quantifier, start + 1))) return new(CueKind.Negation, new(start, first - start));
        // "At no time | was the dam in danger"
        var isFrontedNegation = first - start <= MostDenied && !passage.Has(CueKind.Negation, start) && !Is(passage, start + 1, WordUses.Not, language) && !Is(passage, first - 1, WordUses.Verb, language);
        // "Not a single time | has it paid"
        var isStressed = first - start == MostOpening && passage.Has(CueKind.Negation, start) && PassageSearch.IsOneOf(passage, start + 1, language.Sole);
        if (first - start >= MostOpening && !isFrontedNegation && !isStressed) return null;
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
        if (Supposition(passage, start, language) is not null) return new(CueKind.Condition, words);
        for (var word = start; word < start + MostOpening && word <= last; word++)
        {
            if (Has(passage, CueKind.Condition, word)) return new(CueKind.Condition, words);
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

    // "In nessun caso | il porto verrà venduto": a preposition, the negation and a noun, before a clause that negates nothing by itself.
    private static bool IsNegatedPhrase(PassageFingerprint passage, int start, int first, Language language) =>
        first - start == MostOpening && passage.BeginsSentence(start) && Is(passage, start, WordUses.Function, language) && !Is(passage, start, WordUses.Pronoun | WordUses.Conjunction | WordUses.Verb, language)
        && passage.Has(CueKind.Negation, start + 1) && !passage.Has(CueKind.Negation, new WordRange(first, MostDenied));

    /// <summary>Whether a word is a cue. A participle beside an auxiliary makes no condition: Italian <c>ha ammesso</c>.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="kind">What it does.</param>
    /// <param name="word">The number of the word.</param>
    internal static bool Has(PassageFingerprint passage, CueKind kind, int word) =>
        passage.Has(kind, word) && !(kind == CueKind.Condition && Language.Find(passage.Language) is { Participles.Count: > 0 } language && PassageSearch.IsOneOf(passage, word, language.Participles)
            && ((Joins(passage, word) && Is(passage, word - 1, WordUses.Verb, language)) || (Joins(passage, word + 1) && Is(passage, word + 1, WordUses.Verb, language))));

    // How many words a phrase has that makes a condition before a noun: "in the event of", "unter dem Vorbehalt".
    private static int? Supposition(PassageFingerprint passage, int first, Language? language)
    {
        return language?.Suppositions.FirstOrDefault(phrase => phrase.Index().All(one => (one.Index == 0 || Joins(passage, first + one.Index)) && IsWord(first + one.Index, one.Item)))?.Count;

        bool IsWord(int word, string one) => PassageSearch.IsOneOf(passage, word, language.CapitalisesNouns ? [one, char.ToUpperInvariant(one[0]) + one[1..]] : [one]);
    }
}
