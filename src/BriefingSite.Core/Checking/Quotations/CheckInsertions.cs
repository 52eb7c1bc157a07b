using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A bracket that changes what the source says.</summary>
    public static Rule ChangingInsertion { get; } = All.Add(new("BS146", Severity.Error, "A bracket changes what is quoted",
        "Square brackets may change the case or ending of a word, or explain a word in a few words. A negation, a restriction, a figure, a name or a verb put in or replaced changes the statement, and empty brackets say nothing. Say it outside the marks. '[sic]', '[!]' and '[?]' are known marks. The limit is set in input/site.yml under 'limits: insertion-words'.",
        "“Russia is [not] broke”", "“Russia is broke”, which others deny"));

    /// <summary>Words in brackets, for the reviewer.</summary>
    public static Rule Insertion { get; } = All.Add(new("BS167", Severity.Note, "A bracket adds to a quotation",
        "For the reviewer: what stands in brackets are the writer's words. Whether they explain or judge, no program can tell.",
        "“the owners [the brewers] came”", "“the owners came”, that is the brewers"));

    /// <summary>A bracket that replaces words.</summary>
    public static Rule ReplacingInsertion { get; } = All.Add(new("BS147", Severity.Warning, "A bracket stands in place of words of the source",
        "A bracket that explains stands after the word that it explains, and a name that it gives to a pronoun is one that the source names. Anything else makes the source say what it does not: quote its words, or say in input/overrides.yml why the sense is kept.",
        "“[The alliance] is a transaction” for “It is a transaction”", "“It [the alliance] is a transaction”"));
}

/// <summary>What brackets put in between the quoted words, or in their place.</summary>
internal static class CheckInsertions
{
    private static readonly (CueKind Kind, string Name)[] s_fixed =
    [
        (CueKind.Negation, "a negation"), (CueKind.Figure, "a figure"), (CueKind.Quantifier, "a restriction"), (CueKind.Degree, "a word of degree"), (CueKind.Name, "a name"),
    ];

    /// <summary>The problems.</summary>
    public static IEnumerable<Diagnostic> Find(FoundQuotation found, Source source)
    {
        if (found.Match.HasBracketsOfSource) yield break;
        foreach (var mark in found.Quoted.Marks)
            if (Mark(found, mark) is { } problem) yield return problem;
        if (found.Quoted.Insertions.Count == 0) yield break;
        var count = found.Quoted.Insertions.Sum(insertion => Extent.Words(insertion.Text));
        if (count > found.Limits.InsertionWords)
            yield return new(CheckingRules.ChangingInsertion, found.At, $"{Plural.Count(count, "word")} of the quotation {(count == 1 ? "is" : "are")} in brackets; {found.Limits.InsertionWords} are allowed.", "say it outside the marks");
        foreach (var insertion in found.Quoted.Insertions)
        {
            var replaced = found.Replaced(insertion);
            if (Changes(found, insertion, replaced) is { } change) yield return new(CheckingRules.ChangingInsertion, found.At, change, "say it outside the marks");
            else if (replaced.Count > 0) yield return Warn(found, $"“[{insertion.Text}]” stands in place of {found.Describe(replaced)} of the source.");
            else if (HasManner(found, insertion)) yield return Warn(found, $"“[{insertion.Text}]” says how or by whom, which explains no word of the source.");
            else if (!Explains(found, insertion)) yield return Warn(found, $"“[{insertion.Text}]” follows no word that it could explain, so it reads as a part of what the source says.");
            else if (HasName(found, Words.Split(insertion.Text).Items) && !SourceNames.Contain(source, found.Passage, insertion.Text))
                yield return Warn(found, $"“[{insertion.Text}]” gives a pronoun a name that the source does not have.");
            else yield return new(CheckingRules.Insertion, found.At, $"“[{insertion.Text}]” is the writer's explanation.");
        }
    }

    // "sic" is known to every reader.
    private static Diagnostic? Mark(FoundQuotation found, string mark) =>
        mark.Length == 0 ? new(CheckingRules.ChangingInsertion, found.At, "An empty bracket says nothing.", "remove it; write […] for words left out")
        : mark is "!" or "?" ? new(CheckingRules.Insertion, found.At, $"“[{mark}]” is the writer's mark.")
        : mark.Any(char.IsLetter) ? null
        : new(CheckingRules.ChangingInsertion, found.At, $"“[{mark}]” is no known mark.", "write [sic], [!] or [?], or say it outside the marks");

    private static Diagnostic Warn(FoundQuotation found, string message) =>
        new(CheckingRules.ReplacingInsertion, found.At, message, "quote the source's words and put the bracket after the word it explains, or say in input/overrides.yml why the sense is kept");

    private static string? Changes(FoundQuotation found, Insertion insertion, WordRange replaced)
    {
        var ours = Words.Split(insertion.Text).Items;
        var uses = Languages(found).Aggregate(WordUses.None, (all, language) => language.UsesOf(ours).Aggregate(all, (one, other) => one | other));
        var put = (uses & WordUses.Negation) != 0 ? "a negation"
            : ours.Any(word => word.Any(char.IsDigit)) ? "a figure"
            : (uses & WordUses.Quantifier) != 0 ? "a restriction"
            : (uses & WordUses.Degree) != 0 ? "a word of degree"
            : replaced.Count == 0 && RestrictsNegation(found, insertion) ? "a restriction of the negation before it"
            : replaced.Count == 0 && HasVerb(found, ours) ? "a statement with a verb of its own"
            : replaced.Count == 0 && HasName(found, ours) && !FollowsPronoun(found, insertion) ? "a name"
            : null;
        if (put is not null) return $"“[{insertion.Text}]” puts {put} into the quotation.";
        foreach (var (kind, name) in s_fixed)
            if (found.Passage.Has(kind, replaced)) return $"“[{insertion.Text}]” stands in place of {name} of the source: {found.Describe(replaced)}.";
        return null;
    }

    // "nobody [important]", "no [reliable] minutes"; but "did not [go]".
    private static bool RestrictsNegation(FoundQuotation found, Insertion insertion) =>
        !insertion.IsBesideEllipsis && UsesBefore(found, insertion) is { } uses && (uses & (WordUses.Negation | WordUses.Not | WordUses.Finite)) == WordUses.Negation;

    // "[falsely]", "[by saboteurs]": a word of manner alone or first.
    private static bool HasManner(FoundQuotation found, Insertion insertion) => Words.Split(insertion.Text).Items[0] is var word
        && Languages(found).FirstOrDefault() is { } language && (language.Single(word) & (WordUses.Manner | WordUses.Plain)) == WordUses.Manner;

    // A verb in lower case: "[Will Holt]" and "[São Paulo]" are names.
    private static bool HasVerb(FoundQuotation found, IReadOnlyList<string> words) => Languages(found).FirstOrDefault() is { } language
        && words.Any(word => char.IsLower(word[0]) && (language.Single(word) & (WordUses.Verb | WordUses.Pronoun)) == WordUses.Verb);

    // A word with a capital letter that no list has. In German that is any noun.
    private static bool HasName(FoundQuotation found, IReadOnlyList<string> words) => Languages(found).FirstOrDefault() is not { CapitalisesNouns: true }
        && words.Any(word => char.IsUpper(word[0]) && Languages(found).All(language => language.Single(word.ToLowerInvariant()) == WordUses.None));

    private static bool FollowsPronoun(FoundQuotation found, Insertion insertion) => UsesBefore(found, insertion) is { } uses && (uses & WordUses.Pronoun) != 0;

    // It stands after a pronoun or a word of content, and not after an article or preposition, where it would be part of the statement.
    private static bool Explains(FoundQuotation found, Insertion insertion) =>
        UsesBefore(found, insertion) is { } uses && (insertion.IsMarkedAsOurs || (uses & WordUses.Pronoun) != 0 || (uses & (WordUses.Function | WordUses.Verb | WordUses.Conjunction)) == 0 || IsObject(found, insertion));

    // Portuguese "nos [aos moradores]": a pronoun that is an article as well, before another article or a preposition.
    private static bool IsObject(FoundQuotation found, Insertion insertion) => Language.Find(found.Passage.Language) is { } language && language.Objects.Contains(LastBefore(found, insertion))
        && Languages(found).Any(one => one.Single(Words.Split(insertion.Text).Items[0].ToLowerInvariant()).HasFlag(WordUses.Function));

    private static WordUses? UsesBefore(FoundQuotation found, Insertion insertion)
    {
        if (insertion.Run == 0) return null;
        return insertion.IsBesideEllipsis && insertion.Run < found.Quoted.Runs.Count ? WordUses.None
            : Language.Find(found.Passage.Language)?.Single(LastBefore(found, insertion)) ?? WordUses.None;
    }

    private static string LastBefore(FoundQuotation found, Insertion insertion) => found.Quoted.Runs[insertion.Run - 1].Words.Items[^1].ToLowerInvariant();

    private static IEnumerable<Language> Languages(FoundQuotation found) =>
        new[] { Language.Find(found.Passage.Language), found.Writer.Language }.OfType<Language>().Distinct();
}
