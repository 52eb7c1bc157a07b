using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A negation left out.</summary>
    public static Rule OmittedNegation { get; } = All.Add(new("BS113", Severity.Error, "An ellipsis leaves out a negation",
        "Leaving out 'not', 'never', 'without' or the like can turn a statement into its opposite. If the sense is kept, say why in input/overrides.yml.",
        "“they are … allies” for “they are not, in truth, allies”", "“they are not, in truth, allies”"));

    /// <summary>Words of several sentences or clauses joined.</summary>
    public static Rule JoinedSentences { get; } = All.Add(new("BS140", Severity.Warning, "An ellipsis joins two sentences or clauses",
        "What is said of one subject must not end up as said of another. Quote the two separately, or say in input/overrides.yml why the sense is kept. Where a sentence ends within the ellipsis, it has four dots.",
        "“Iran buys … a hardware store” for “Iran buys grain. Russia is a hardware store”", "“Iran buys grain” and “Russia is a hardware store”"));

    /// <summary>Words left out that decide the sense.</summary>
    public static Rule OmittedCue { get; } = All.Add(new("BS141", Severity.Warning, "An ellipsis leaves out words that decide the sense",
        "'May', 'rather', 'stop', 'if', 'he says' or 'few' restrict or turn a statement. Quote them too, say them outside the marks, or say in input/overrides.yml why the sense is kept.",
        "“they will … sell oil” for “they will stop having to sell oil”", "“they will stop having to sell oil”"));

    /// <summary>An omission that can't be judged.</summary>
    public static Rule UnjudgedOmission { get; } = All.Add(new("BS142", Severity.Warning, "Nobody has judged what an ellipsis leaves out",
        "Negations are listed for a few languages, and in some they are part of other words. For a text in any other language, and for a lock that was written before languages were recorded, somebody who reads the language must say in input/overrides.yml that the sense is kept.",
        "an ellipsis in a quotation from a Turkish text", "- { rule: BS142, subject: trust, reason: Read by a native speaker; the words left out are a date. }"));

    /// <summary>An ellipsis that leaves nothing out.</summary>
    public static Rule EmptyOmission { get; } = All.Add(new("BS166", Severity.Warning, "An ellipsis leaves nothing out",
        "Readers take an ellipsis for words left out. Where the words around it stand side by side in the source, it hints at something that is not there.",
        "“it rains … on most days” for “it rains on most days”", "“it rains on most days”"));

    /// <summary>What an ellipsis leaves out.</summary>
    public static Rule Omission { get; } = All.Add(new("BS143", Severity.Note, "An ellipsis leaves words out",
        "For the reviewer: leaving words out is allowed, but it should be seen which.",
        "“it rains … in winter”", "“it rains on most days in winter”"));
}

/// <summary>What the ellipses of a quotation leave out: noted, and reported where it may change the sense.</summary>
internal static class CheckOmissions
{
    // Kinds of words that must not be left out silently, with what they are called.
    private static readonly (CueKind Kind, string Name)[] s_cues =
    [
        (CueKind.Hedge, "a word that makes the statement uncertain or turns it"), (CueKind.Condition, "a condition"),
        (CueKind.Attribution, "an attribution"), (CueKind.Quantifier, "a restriction"),
    ];

    /// <summary>The problems.</summary>
    public static IEnumerable<Diagnostic> Find(FoundQuotation found)
    {
        foreach (var (words, joint) in found.Omissions)
        {
            if (words.Count == 0)
            {
                if (!PassageSearch.GapBefore(found.Passage, words.First).Contains("..", StringComparison.Ordinal))
                    yield return new(CheckingRules.EmptyOmission, found.At, "An ellipsis leaves nothing out: the words around it stand side by side in the source.", "remove it");
                continue;
            }
            yield return new(CheckingRules.Omission, found.At, $"The ellipsis leaves out {found.Describe(words)}{(found.Text is null ? "" : $", {Plural.Count(words.Count, "word")}")}.");
            if (Problem(found, words, joint) is { } problem) yield return problem;
        }
    }

    private static Diagnostic? Problem(FoundQuotation found, WordRange words, Joint joint)
    {
        var (passage, at) = (found.Passage, found.At);
        if (passage.Has(CueKind.Negation, words) && !StaysNegated(found, words))
            return new(CheckingRules.OmittedNegation, at, $"The ellipsis leaves out {WithNegation(found, words)}, which may reverse the statement.", "quote the negation too, or say in input/overrides.yml why the sense is kept");
        if (passage.Language is null)
            return new(CheckingRules.UnjudgedOmission, at, "It can't be told whether the ellipsis leaves out a negation: the lock was written by an older program.", "import the original again: briefing import FILE");
        if (passage.Language == PassageFingerprint.NoLanguage)
            return new(CheckingRules.UnjudgedOmission, at, $"It can't be told whether the ellipsis leaves out a negation: there is no list for the language of ¶{passage.Number}.", "have somebody who reads it say in input/overrides.yml why the sense is kept");
        if (Enumerable.Range(words.First, words.Count + 1).Any(passage.BeginsSentence))
            return new(CheckingRules.JoinedSentences, at, $"The ellipsis joins words of two sentences: it leaves out {found.Describe(words)}.", joint == Joint.SentenceEllipsis ? Quote : "write four dots (. …) where a sentence ends, and " + Quote);
        if (CutsClause(passage, words) || EndsNegation(found, words))
            return new(CheckingRules.JoinedSentences, at, $"The ellipsis joins words of two clauses: it leaves out {found.Describe(words)}.", Quote);
        foreach (var (kind, name) in s_cues)
            if (Has(passage, kind, words) && !IsSaid(found, kind, words)) return new(CheckingRules.OmittedCue, at, $"The ellipsis leaves out {name}: {found.Describe(words)}.", Keep);
        return null;
    }

    private static bool Has(PassageFingerprint passage, CueKind kind, WordRange words)
    {
        for (var word = words.First; word < words.End; word++)
            if (EdgeCue.Has(passage, kind, word) && !(kind == CueKind.Hedge && (IsBetweenVotes(passage, word) || IsOfInsertion(passage, words, word)))) return true;
        return false;
    }

    // "by 17 votes against 8": between two figures such a word counts.
    private static bool IsBetweenVotes(PassageFingerprint passage, int word) =>
        !Is(passage, word, WordUses.Uncertain | WordUses.Turning) && IsFigure(passage, new(word + 1, 1)) && IsFigure(passage, new(word - 2, 2));

    // ", valid until 30 June,": an insertion is left out as a whole, and the word limits only the figure in it.
    private static bool IsOfInsertion(PassageFingerprint passage, WordRange omitted, int word) =>
        !Is(passage, word, WordUses.Uncertain | WordUses.Turning) && word > omitted.First && word + 1 < omitted.End && IsFigure(passage, new(word + 1, 1))
        && IsComma(PassageSearch.GapBefore(passage, omitted.First)) && IsComma(PassageSearch.GapBefore(passage, omitted.End));

    private static bool IsComma(string gap) => gap.Trim() is "," or "-" or "(" or ")" or "),";

    private static bool IsFigure(PassageFingerprint passage, WordRange words) =>
        passage.Has(CueKind.Figure, words) || passage.Figures is { } figures && figures.Any(figure => figure.Words.First < words.End && words.First < figure.Words.End);

    // What the writer says outside the marks is not left out.
    private static bool IsSaid(FoundQuotation found, CueKind kind, WordRange words) => kind switch
    {
        CueKind.Condition => found.Writer.Has(WordUses.Condition | WordUses.Dependence),
        CueKind.Attribution => found.Writer.Has(WordUses.Attribution | WordUses.Speech) || NamedSpeaker.Is(found, words),
        CueKind.Hedge => found.Writer.Has(WordUses.Uncertain) && !Enumerable.Range(words.First, words.Count).Any(word => Is(found.Passage, word, WordUses.Turning)),
        _ => false,
    };

    private static bool Is(PassageFingerprint passage, int word, WordUses use) => Language.Find(passage.Language) is { } language && PassageSearch.IsOneOf(passage, word, language.Words(use));

    // Where negative words only strengthen the negation of the verb, "не теряла … с тех пор" of "не теряла ни одного рабочего с тех пор" says
    // the same.
    private static bool StaysNegated(FoundQuotation found, WordRange words)
    {
        var passage = found.Passage;
        if (Language.Find(passage.Language) is not { } language || !found.Match.Words.Any(IsNegatedBeside)) return false;
        var (concord, conjunctions) = (language.Words(WordUses.Concord).ToList(), language.Words(WordUses.Conjunction).ToList());
        for (var word = words.First; word < words.End; word++)
        {
            if (PassageSearch.GapBefore(passage, word) != " " || PassageSearch.IsOneOf(passage, word, conjunctions)) return false;
            if (passage.Has(CueKind.Negation, word) && !PassageSearch.IsOneOf(passage, word, concord)) return false;
        }
        return concord.Count > 0;

        bool IsNegatedBeside(WordRange quoted) => (quoted.End == words.First || quoted.First == words.End) && passage.Has(CueKind.VerbNegation, quoted);
    }

    private const int FewestOfClause = 3;

    private const string Quote = "quote the two separately, or say in input/overrides.yml why the sense is kept";
    private const string Keep = "quote it too, say it outside the marks, or say in input/overrides.yml why the sense is kept";

    // A clause begins within the omission, and the words after the ellipsis are from its middle: its subject is left out. What also ends
    // within the omission is a parenthesis or a whole clause. Of two dashes both are within it.
    private static bool CutsClause(PassageFingerprint passage, WordRange words)
    {
        if (passage.Has(CueKind.Clause, words.End) || EndsClause(PassageSearch.GapBefore(passage, words.End))) return false;
        if (LeavesSubjectOut(passage, words)) return true;
        var places = Enumerable.Range(words.First, words.Count);
        return places.Count(word => PassageSearch.GapBefore(passage, word) == PassageSearch.Dash) % 2 == 1 || places.Any(word => passage.Has(CueKind.Clause, word) && (word + 1 < words.End || !IsConjunction(passage, word)));
    }

    // "The union … has paid" of "The union speaks of a loss, the office has paid": of the clause behind the only comma, all is left out before its verb.
    // But "Mills, barns … have burnt" has a conjunction.
    private static bool LeavesSubjectOut(PassageFingerprint passage, WordRange words)
    {
        if (words.Count < FewestOfClause || !Is(passage, words.End, WordUses.Verb)) return false;
        var places = Enumerable.Range(words.First, words.Count).ToList();
        var commas = places.Where(word => PassageSearch.GapBefore(passage, word).Contains(',')).ToList();
        return commas is [var comma] && comma > words.First && !places.Exists(word => word >= comma && Is(passage, word, WordUses.Conjunction));
    }

    // "We do not ask it … for the poor" of "We do not ask it for all, we ask it for the poor": what follows the ellipsis is not denied.
    private static bool EndsNegation(FoundQuotation found, WordRange words)
    {
        var passage = found.Passage;
        if (PassageSearch.GapBefore(passage, words.End) != " " || Language.Find(passage.Language) is not { } language || !found.Match.Words.Any(quoted => quoted.End == words.First && passage.Has(CueKind.VerbNegation, quoted))) return false;
        List<int> commas = [.. Enumerable.Range(words.First, words.Count).Where(word => PassageSearch.GapBefore(passage, word).Contains(','))];
        return commas is [var comma] && comma + 1 < words.End && (Is(passage, comma, WordUses.Pronoun) || PassageSearch.IsOneOf(passage, comma, language.Objects)) && !Is(passage, comma + 1, WordUses.Function | WordUses.Pronoun);
    }

    // After a semicolon or colon the first word of a clause is its subject, or belongs to it.
    private static bool IsConjunction(PassageFingerprint passage, int word) => PassageSearch.GapBefore(passage, word).AsSpan().IndexOfAny(';', ':') < 0;

    private static bool EndsClause(string gap) => gap.AsSpan().IndexOfAny(",;:)") >= 0 || gap.Contains(" - ", StringComparison.Ordinal);

    private static string WithNegation(FoundQuotation found, WordRange words) =>
        found.Text is not null ? found.Describe(words) : words.Count == 1 ? "a negation" : $"{words.Count} words with a negation";
}
