using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>The rules for names that are resolved.</summary>
public static partial class LinkingRules
{
    private static RuleSet? s_all;

    /// <summary>All of them, in whichever file they are declared.</summary>
    public static RuleSet All => s_all ??= new();

    /// <summary>A citation of a source that does not exist.</summary>
    public static Rule UnknownSource { get; } = All.Add(new("BS101", Severity.Error, "No such source",
        "A citation names a source by the name of its record in seeds/. Without the record nobody can check the evidence.",
        "[@anual-report, ¶27]", "[@annual-report, ¶27]"));

    /// <summary>An id that is used twice.</summary>
    public static Rule DuplicateId { get; } = All.Add(new("BS201", Severity.Error, "Two things have the same id",
        "Ids are unique over the whole briefing – topics, pages, questions, terms, sources, claims, judgements, events, indicators – so that [[id]] can mean one thing only.",
        "input/terms/quay.md and input/questions/quay.md", "input/terms/quay.md and input/questions/quay-standing.md"));
}
