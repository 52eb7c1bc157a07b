namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>The headline changed.</summary>
    public static ChangeKind BriefingTitleChanged { get; } = Add(new("BD401", "briefing-title-changed", Weight.Minor, "the headline changed") { Keys = ["title"] });

    /// <summary>The question of the briefing changed.</summary>
    public static ChangeKind BriefingQuestionChanged { get; } = Add(new("BD402", "briefing-question-changed", Weight.Major, "the question of the briefing changed") { Keys = ["question"] });

    /// <summary>The answer of the briefing changed.</summary>
    public static ChangeKind BriefingAnswerChanged { get; } = Add(new("BD403", "briefing-answer-changed", Weight.Major, "the answer of the briefing changed"));

    /// <summary>A judgement is new.</summary>
    public static ChangeKind JudgementAdded { get; } = Add(new("BD411", "judgement-added", Weight.Major, "a judgement is new"));

    /// <summary>A judgement is gone.</summary>
    public static ChangeKind JudgementRemoved { get; } = Add(new("BD412", "judgement-removed", Weight.Major, "a judgement is gone"));

    /// <summary>A judgement says something else.</summary>
    public static ChangeKind JudgementReworded { get; } = Add(new("BD413", "judgement-reworded", Weight.Major, "a judgement says something else"));

    /// <summary>The likelihood of a judgement changed.</summary>
    public static ChangeKind LikelihoodChanged { get; } = Add(new("BD414", "likelihood-changed", Weight.Major, "the likelihood of a judgement changed") { Keys = ["likelihood"] });

    /// <summary>The confidence in a judgement changed.</summary>
    public static ChangeKind JudgementConfidenceChanged { get; } = Add(new("BD415", "judgement-confidence-changed", Weight.Major, "the confidence in a judgement changed") { Keys = ["confidence"] });

    /// <summary>The reason for the confidence in a judgement changed.</summary>
    public static ChangeKind JudgementBecauseChanged { get; } = Add(new("BD416", "judgement-because-changed", Weight.Minor, "the reason for the confidence in a judgement changed"));

    /// <summary>A judgement has an alternative now.</summary>
    public static ChangeKind AlternativeAdded { get; } = Add(new("BD417", "alternative-added", Weight.Minor, "a judgement has an alternative now"));

    /// <summary>A judgement has lost its alternative.</summary>
    public static ChangeKind AlternativeRemoved { get; } = Add(new("BD418", "alternative-removed", Weight.Major, "a judgement has lost its alternative"));

    /// <summary>The alternative to a judgement changed.</summary>
    public static ChangeKind AlternativeChanged { get; } = Add(new("BD419", "alternative-changed", Weight.Minor, "the alternative to a judgement changed"));

    /// <summary>A judgement rests on one more claim.</summary>
    public static ChangeKind JudgementClaimAdded { get; } = Add(new("BD420", "judgement-claim-added", Weight.Minor, "a judgement rests on one more claim", Direction.Stronger) { Keys = ["claims"] });

    /// <summary>A judgement rests on one claim fewer.</summary>
    public static ChangeKind JudgementClaimRemoved { get; } = Add(new("BD421", "judgement-claim-removed", Weight.Major, "a judgement rests on one claim fewer", Direction.Weaker) { Keys = ["claims"] });

    /// <summary>A judgement has a new indicator.</summary>
    public static ChangeKind JudgementIndicatorAdded { get; } = Add(new("BD422", "judgement-indicator-added", Weight.Minor, "a judgement has a new indicator") { Keys = ["indicators"] });

    /// <summary>A judgement has lost an indicator.</summary>
    public static ChangeKind JudgementIndicatorRemoved { get; } = Add(new("BD423", "judgement-indicator-removed", Weight.Major, "a judgement has lost an indicator") { Keys = ["indicators"] });

    /// <summary>The id and permanent address of a judgement changed.</summary>
    public static ChangeKind JudgementRenamed { get; } = Add(new("BD424", "judgement-renamed", Weight.Major, "the id and permanent address of a judgement changed"));

    /// <summary>The order of the judgements changed.</summary>
    public static ChangeKind JudgementsReordered { get; } = Add(new("BD425", "judgements-reordered", Weight.Minor, "the order of the judgements changed") { Keys = ["judgements"] });

    /// <summary>Fewer origins than before have to be wrong for a judgement to lose all its claims.</summary>
    public static ChangeKind JudgementOriginsFewer { get; } = Add(new("BD426", "judgement-origins-fewer", Weight.Major, "fewer origins carry a judgement", Direction.Weaker) { Keys = ["claims"] });

    /// <summary>More origins than before have to be wrong for a judgement to lose all its claims.</summary>
    public static ChangeKind JudgementOriginsMore { get; } = Add(new("BD427", "judgement-origins-more", Weight.Minor, "more origins carry a judgement", Direction.Stronger) { Keys = ["claims"] });

    /// <summary>A judgement rests on one more assumption, directly or through its claims.</summary>
    public static ChangeKind JudgementAssumptionAdded { get; } = Add(new("BD428", "judgement-assumption-added", Weight.Major, "a judgement rests on one more assumption", Direction.Weaker) { Keys = ["claims"] });

    /// <summary>A judgement no longer rests on an assumption.</summary>
    public static ChangeKind JudgementAssumptionRemoved { get; } = Add(new("BD429", "judgement-assumption-removed", Weight.Minor, "a judgement no longer rests on an assumption", Direction.Stronger) { Keys = ["claims"] });

    /// <summary>A judgement loses more of its claims without an origin than before.</summary>
    public static ChangeKind JudgementLosesMore { get; } = Add(new("BD430", "judgement-loses-more", Weight.Major, "a judgement loses more of its claims without an origin", Direction.Weaker) { Keys = ["claims"] });

    /// <summary>A judgement loses fewer of its claims without an origin than before.</summary>
    public static ChangeKind JudgementLosesFewer { get; } = Add(new("BD431", "judgement-loses-fewer", Weight.Minor, "a judgement loses fewer of its claims without an origin", Direction.Stronger) { Keys = ["claims"] });

    /// <summary>What the fewest claims contradict is another one now.</summary>
    public static ChangeKind LeadingAlternativeChanged { get; } = Add(new("BD432", "leading-alternative-changed", Weight.Major, "what the fewest claims speak against, of a judgement and its alternatives, changed"));

    /// <summary>The order by which claims contradict them changed.</summary>
    public static ChangeKind AlternativesReordered { get; } = Add(new("BD433", "alternatives-reordered", Weight.Minor, "the order of a judgement and its alternatives by the claims against them changed"));

    /// <summary>A claim speaks against what it spoke for, or for what it spoke against.</summary>
    public static ChangeKind ClaimTurned { get; } = Add(new("BD434", "claim-turned", Weight.Major, "a claim turned against a judgement or an alternative for which it spoke, or for one against which it spoke"));
}
