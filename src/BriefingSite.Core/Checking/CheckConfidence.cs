using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A confidence that is higher than what carries the judgement.</summary>
    public static Rule UnfoundedConfidence { get; } = All.Add(new("BS324", Severity.Warning, "More confidence than what carries the judgement",
        "High confidence rests on good evidence from several independent sources, moderate confidence on plausible evidence (ICD 203). Where a reason to be less sure applies to all claims of a judgement, high confidence is too much; where two apply to all, moderate is. The reasons that count are those of the evidence: one origin, poor or unknown grades, age, opposition, assumptions. Where there are grounds for it all the same, an override says which.",
        "confidence: high  # all claims rest on one origin", "confidence: low  # all claims rest on one origin"));
}

/// <summary>The stated confidence of a judgement is not higher than what carries it.</summary>
internal static class CheckConfidence
{
    // Quotations and signatures say how well the evidence was looked at, not how good it is.
    private static readonly Reason[] s_reasons =
    [
        new([DoubtKind.OneOrigin], "falls with one origin alone"),
        new([DoubtKind.LowGrade, DoubtKind.UnknownGrade], "rests on sources of grade D, E or F", "rests on sources of grade D or E", "rests on sources of grade F, whose reliability cannot be judged"),
        new([DoubtKind.Old, DoubtKind.Undated], "rests on sources undated or much older than the newest information", "rests on sources much older than the newest information", "rests on sources without a date"),
        new([DoubtKind.Withdrawn], "rests on a source that was withdrawn"),
        new([DoubtKind.Contested], "is contested"),
        new([DoubtKind.Assumed], "rests on an assumption"),
    ];

    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var judgements = briefing.Front.Judgements.Where(judgement => judgement is { Claims.Count: > 0, Header.Confidence: not Confidence.Low }).ToList();
        if (judgements.Count == 0) return;
        var doubts = new Doubts(briefing, new(briefing.Claims.Select(ClaimBasis.Of)));
        foreach (var judgement in judgements)
        {
            var (id, confidence) = (judgement.Header.Id, judgement.Header.Confidence);
            var claims = judgement.Claims.Select(claim => claim.Target.EntityId).Distinct().ToList();
            var all = s_reasons.Where(reason => doubts.CountAny(reason.Kinds, claims) == claims.Count).ToList();
            if (all.Count < (confidence == Confidence.High ? 1 : 2)) continue;
            report(new(CheckingRules.UnfoundedConfidence, judgement.Header.TextAt,
                $"The judgement '{id}' has {FormatNames.Confidences[confidence]} confidence, though {Of(claims.Count)} {Plural.List(all.Select(reason => Words(reason, kind => doubts.CountAny([kind], claims) > 0)).ToList())}.",
                "lower 'confidence', or say in input/overrides.yml why it stands", Subject: id));
        }
    }

    private static string Of(int claims) => claims == 1 ? "its only claim" : $"each of its {claims} claims";

    private static string Words(Reason reason, Predicate<DoubtKind> applies) => reason.Kinds.Select(kind => applies(kind)).ToList() switch
    {
        [true, false] => reason.FirstAlone!,
        [false, true] => reason.SecondAlone!,
        _ => reason.Words,
    };

    /// <summary>Kinds of doubts that count as one reason where each claim has one of them.</summary>
    private sealed record Reason(ValueList<DoubtKind> Kinds, string Words, string? FirstAlone = null, string? SecondAlone = null);
}
