using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>Words cut off that decide the sense.</summary>
    public static Rule CutSense { get; } = All.Add(new("BS144", Severity.Warning, "A quotation is cut beside a word that decides its sense",
        "Directly before or after the quoted words the source denies, restricts or attributes them, or makes them depend on a condition. Quote that word too, or say its like in your own sentence; if the sense is kept, say why in input/overrides.yml.",
        "It warns that “Iran becomes a nuclear power” of “If Iran becomes a nuclear power”", "It warns of what follows “if Iran becomes a nuclear power”"));

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
        if (EdgeCue.Before(found.Passage, words[0].First) is { } before && Problem(found, before, "before") is { } first) yield return first;
        if (EdgeCue.After(found.Passage, words[^1].End) is { } after && Problem(found, after, "after") is { } last) yield return last;
    }

    private static Diagnostic? Problem(FoundQuotation found, EdgeCue cue, string where)
    {
        var (use, name) = cue.Kind switch
        {
            CueKind.Condition => (WordUses.Condition, "a condition"),
            CueKind.Attribution => (WordUses.Attribution, "an attribution"),
            CueKind.Quantifier => (WordUses.Quantifier, "a restriction"),
            _ => (WordUses.Negation, "a negation"),
        };
        // A term of one or two words states nothing that could be restricted or attributed; but it may be denied.
        if (found.Writer.Has(use) || (found.IsTerm && use != WordUses.Negation)) return null;
        var shown = found.Text is null ? "" : $": {found.Describe(cue.Words)}";
        return cue.Kind == CueKind.VerbNegation && !found.IsTerm && found.Writer.Language is not null
            ? new(CheckingRules.CutNegation, found.At, $"Directly before the quoted words the source negates them{shown}.", "quote the negation too, or negate your own sentence")
            : new(CheckingRules.CutSense, found.At, $"Directly {where} the quoted words the source has {name}{shown}.", "quote it too, or say its like in your own sentence; if the sense is kept, say why in input/overrides.yml");
    }
}
