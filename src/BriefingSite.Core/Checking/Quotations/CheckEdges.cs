using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>Words cut off that decide the sense.</summary>
    public static Rule CutSense { get; } = All.Add(new("BS144", Severity.Warning, "A quotation is cut beside a word that decides its sense",
        "Directly before or after the quoted words the source denies, restricts or attributes them, makes them uncertain, or makes them depend on a condition. Quote that word too, or say its like in your own sentence, a negation in the clause of the quotation; if the sense is kept, say why in input/overrides.yml.",
        "It warns that “Iran becomes a nuclear power” of “If Iran becomes a nuclear power”", "It warns of what follows “if Iran becomes a nuclear power”"));

    /// <summary>A question quoted as a statement.</summary>
    public static Rule StatedQuestion { get; } = All.Add(new("BS165", Severity.Warning, "A question is quoted as a statement",
        "The sentence of the source ends with a question mark, the quotation leaves it off, and your sentence does not ask. What is asked is not said. Quote the mark too, or say that it is asked.",
        "It says that “the mill is safe” of “Who says that the mill is safe?”", "It asks who says that “the mill is safe”"));

    /// <summary>The negation of the verb cut off.</summary>
    public static Rule CutNegation { get; } = All.Add(new("BS145", Severity.Error, "A quotation is cut after the negation of its verb",
        "The source says directly before the quoted words that it is not so, and your sentence does not say it. Quote the negation too, or negate your own sentence.",
        "It is “legally required to send troops” of “isn't legally required to send troops”", "It “isn't legally required to send troops”"));
}

/// <summary>What stands in the source directly before and after the quoted words and decides their sense.</summary>
internal static class CheckEdges
{
    /// <summary>The problems.</summary>
    public static IEnumerable<Diagnostic> Find(FoundQuotation found)
    {
        var words = found.Match.Words;
        if (EdgeCue.Before(found.Passage, words[0].First) is not { } before)
        {
            if (OfClause(found) is { } denied) yield return denied;
        }
        else if (Problem(found, before, "before") is { } first) yield return first;
        if (EdgeCue.After(found.Passage, words[^1].End) is { } after && Problem(found, after, "after") is { } last) yield return last;
        if (StatesQuestion(found)) yield return new(CheckingRules.StatedQuestion, found.At, "The source asks what is quoted as a statement.", "quote the question mark too, or say that it is asked; if the sense is kept, say why in input/overrides.yml");
    }

    // So few words of one clause state only what it says of them.
    private static Diagnostic? OfClause(FoundQuotation found) =>
        !found.IsTerm && found.Match.Words is [{ Count: <= EdgeCue.FewWords } only] && IsWithoutPunctuation(found.Passage, only) && !found.Writer.Has(WordUses.Negation | WordUses.Turning) && EdgeCue.OfClause(found.Passage, only.First) is { } cue
            ? Cut(found, $"The source negates the clause that these few words are quoted from{Shown(found, cue)}.", Say) : null;

    private static string Shown(FoundQuotation found, EdgeCue cue) => found.Text is null ? "" : $": {found.Describe(cue.Words)}";

    // A condition is said by its like, or by a negation when it is made by one: "without", "unless".
    private static bool Says(FoundQuotation found, EdgeCue cue, WordUses use) =>
        found.Writer.Has(use) || IsRepeated(found, cue) || (cue.Kind == CueKind.Condition && found.Passage.Has(CueKind.Negation, cue.Words) && found.Writer.Has(WordUses.Negation))
        || (cue.Kind == CueKind.Condition && (found.Writer.OpensWithCondition || found.IsQuotedBeside(cue.Words.First)))
        || ((cue.Kind == CueKind.Attribution || cue.IsWishToSay) && NamedSpeaker.Is(found, cue.Words))
        || (found.IsTerm && !IsHearsay(found, cue) && !(cue.Kind == CueKind.Condition && found.Writer.IsSubject));

    // "if “it rains”" of "If it rains": directly before the mark, the very word of the source, whatever else it means in its language.
    private static bool IsRepeated(FoundQuotation found, EdgeCue cue) => found.Writer.Before is { Count: > 0 } before && before.After.AsSpan().Trim(" \"").Length == 0
        && cue.Words.Count == 1 && cue.Words.First < found.Match.Words[0].First && before.Items[^1].ToLowerInvariant() is var last
        && PassageSearch.IsOneOf(found.Passage, cue.Words.First, [last, char.ToUpperInvariant(last[0]) + last[1..]]);

    private static bool IsHearsay(FoundQuotation found, EdgeCue cue) => cue.Kind == CueKind.Attribution && cue.Words.Count == 1
        && Language.Find(found.Passage.Language) is { } language && PassageSearch.IsOneOf(found.Passage, cue.Words.First, language.Words(WordUses.Hearsay));

    private static Diagnostic? Problem(FoundQuotation found, EdgeCue cue, string where)
    {
        var shown = Shown(found, cue);
        if (cue.Kind is CueKind.Negation or CueKind.VerbNegation) return Negated(found, cue, where, shown);
        var (use, name) = cue.Kind switch
        {
            CueKind.Condition => (WordUses.Condition | WordUses.Dependence, "a condition"),
            CueKind.Attribution => (WordUses.Attribution | WordUses.Speech, "an attribution"),
            CueKind.Quantifier => (WordUses.Quantifier | WordUses.Limit | WordUses.Bound, "a restriction"),
            CueKind.Hedge when cue.IsWishToSay => (WordUses.Hedge | WordUses.Condition | WordUses.Negation | WordUses.Attribution | WordUses.Speech, "a wish to say them"),
            _ => (WordUses.Hedge | WordUses.Condition | WordUses.Negation, "a word that makes them uncertain"),
        };
        // A term of one or two words states nothing that could be restricted or attributed; but it may be denied, and be all that is stated of a subject.
        return Says(found, cue, use) ? null : Cut(found, $"Directly {where} the quoted words the source has {name}{shown}.", Say);
    }

    private static Diagnostic? Negated(FoundQuotation found, EdgeCue cue, string where, string shown)
    {
        var writer = found.Writer;
        var (isNegated, isTurned) = (writer.HasInClause(WordUses.Negation), writer.HasInClause(WordUses.Turning));
        if (isNegated != isTurned) return null;
        if (isNegated) return Cut(found, $"The source negates the quoted words{shown}. Your sentence may negate them twice.", "make sure that your sentence denies them; then say why in input/overrides.yml");
        if (writer.Has(WordUses.Negation))
            return Cut(found, $"The source negates the quoted words{shown}. The negation of your sentence is not in the clause of the quotation.", "quote the negation too, or negate the clause that the quotation stands in");
        return cue.Kind == CueKind.VerbNegation && !found.IsTerm && writer.Language is not null
            ? new(CheckingRules.CutNegation, found.At, $"Directly before the quoted words the source negates them{shown}.", "quote the negation too, or negate your own sentence")
            : Cut(found, $"Directly {where} the quoted words the source has a negation, or a word that turns the sense{shown}.", Say);
    }

    private static bool IsWithoutPunctuation(PassageFingerprint passage, WordRange words)
    {
        for (var word = words.First + 1; word < words.End; word++)
            if (PassageSearch.GapBefore(passage, word) != " ") return false;
        return true;
    }

    private const string Say = "quote it too, or say its like in your own sentence; if the sense is kept, say why in input/overrides.yml";

    private static Diagnostic Cut(FoundQuotation found, string message, string hint) => new(CheckingRules.CutSense, found.At, message, hint);

    private const int FewestAsked = 6;

    // The words up to the question mark, many words, or some with a verb, without the mark. A few words without a verb may name a thing only.
    private static bool StatesQuestion(FoundQuotation found)
    {
        var (passage, end, last) = (found.Passage, found.Match.Words[^1].End, found.Quoted.Runs[^1]);
        if (found.IsTerm || IsAsked(last.Words.After) || found.Writer.IsQuestion || found.Writer.Has(WordUses.Question)) return false;
        var stop = end;
        while (stop < passage.Words && !passage.BeginsSentence(stop)) stop++;
        // What stands before a semicolon is not asked.
        if (Enumerable.Range(end, stop - end).Any(word => PassageSearch.GapBefore(passage, word).AsSpan().ContainsAny(';', '؛'))) return false;
        if (!IsAsked(PassageSearch.GapBefore(passage, stop))) return false;
        return stop == end || found.Quoted.Length >= FewestAsked || Language.Find(passage.Language) is { } language && found.Quoted.Runs.Any(run => run.Words.Items.Any(word => (language.Single(word.ToLowerInvariant()) & WordUses.Verb) != 0));
    }

    private static bool IsAsked(string gap) => gap.AsSpan().IndexOfAny('?', '？', '؟') >= 0;
}
