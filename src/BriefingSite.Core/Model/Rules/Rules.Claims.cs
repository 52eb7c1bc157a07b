using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>A claim that nothing supports.</summary>
    public static Rule UncitedClaim { get; } = new("BS301", Error, "A claim without a citation",
        "Every claim shows its evidence. What is taken for granted is marked kind=assumption.",
        "::: {.claim #drones kind=fact}\nIran supplied drones.\n:::", "::: {.claim #drones kind=fact}\nIran supplied drones. [@complex-bond, ¶29]\n:::");

    /// <summary>A source not read for a question.</summary>
    public static Rule UnreadSource { get; } = new("BS302", Error, "A source was not read for this question",
        "Each source either takes a position or is listed under 'silent'. Silence has to be found by reading, so it is written down.",
        "positions: [ … complex-bond … ]", "positions: [ … complex-bond … ]\nsilent: [most-get-wrong]");

    /// <summary>A source that speaks and is silent.</summary>
    public static Rule SourceTwice { get; } = new("BS303", Error, "A source stands twice in one question",
        "A source takes one position on a question or none.",
        "positions: [ … most-get-wrong … ]\nsilent: [most-get-wrong]", "positions: [ … most-get-wrong … ]");

    /// <summary>A stance that isn't on the scale.</summary>
    public static Rule OffScale { get; } = new("BS304", Error, "A stance that is not on the question's scale",
        "Stances are compared by their words, so a question has a fixed scale: its own, or the one in input/site.yml.",
        "stance: maybe", "stance: qualified");

    /// <summary>Too few or too many judgements.</summary>
    public static Rule JudgementCount { get; } = new("BS305", Error, "Too few or too many judgements",
        "A front page carries three to seven judgements: fewer say too little, more are not remembered.",
        "judgements: []", "judgements: three to seven of them");

    /// <summary>Two topics in one place.</summary>
    public static Rule SameOrder { get; } = new("BS306", Warning, "Two have one place in the order",
        "Topics, and questions of one group, are sorted by 'order'. With equal numbers their ids decide, which is rarely meant.",
        "order: 1  # in two files", "order: 2  # in one of them");

    /// <summary>A position without a passage.</summary>
    public static Rule PositionWithoutPassage { get; } = new("BS307", Error, "A position without a passage",
        "Each cell of the comparison leads to the passage it rests on.",
        "- source: complex-bond\n  stance: yes", "- source: complex-bond\n  stance: yes\n  at: ¶47");

    private static ValueList<Rule> ClaimRules => [UncitedClaim, UnreadSource, SourceTwice, OffScale, JudgementCount, SameOrder, PositionWithoutPassage];
}
