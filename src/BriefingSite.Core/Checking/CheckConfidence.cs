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
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var judgements = briefing.Front.Judgements.Where(judgement => judgement is { Claims.Count: > 0, Header.Confidence: not Confidence.Low }).ToList();
        if (judgements.Count == 0) return;
        var doubts = new Doubts(briefing, new(briefing.Claims.Select(ClaimBasis.Of)));
        foreach (var judgement in judgements)
        {
            var (id, confidence) = (judgement.Header.Id, judgement.Header.Confidence);
            var all = doubts.Of(judgement.Claims.Select(claim => claim.Target.EntityId).Distinct().ToList()).Where(doubt => doubt.Claims == doubt.Of && Words(doubt.Kind) is not null).ToList();
            if (all.Count < (confidence == Confidence.High ? 1 : 2)) continue;
            report(new(CheckingRules.UnfoundedConfidence, judgement.Header.TextAt,
                $"The judgement '{id}' has {FormatNames.Confidences[confidence]} confidence, though {Of(all[0].Of)} {Listed(all.Select(doubt => Words(doubt.Kind)!).ToList())}.",
                "lower 'confidence', or say in input/overrides.yml why it stands", Subject: id));
        }
    }

    private static string Of(int claims) => claims == 1 ? "its only claim" : $"each of its {claims} claims";

    private static string Listed(List<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";

    // Quotations and signatures say how well the evidence was looked at, not how good it is.
    private static string? Words(DoubtKind kind) => kind switch
    {
        DoubtKind.OneOrigin => "rests on one origin",
        DoubtKind.LowGrade => "rests on sources of grade D or E",
        DoubtKind.UnknownGrade => "rests on sources whose reliability cannot be judged (F)",
        DoubtKind.Old => "rests on sources much older than the newest information",
        DoubtKind.Contested => "is contested",
        DoubtKind.Assumed => "rests on an assumption",
        DoubtKind.Undated or DoubtKind.Unquoted or DoubtKind.Unsigned => null,
    };
}
