using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A claim that nothing supports.</summary>
    public static Rule UncitedClaim { get; } = All.Add(new("BS301", Severity.Error, "A claim without a citation",
        "Every claim shows its evidence. What is taken for granted is marked kind=assumption.",
        "::: {.claim #ships kind=fact}\nMore ships called.\n:::", "::: {.claim #ships kind=fact}\nMore ships called. [@annual-report, ¶29]\n:::"));
}

/// <summary>Every claim but an assumption rests on a citation that supports it.</summary>
internal static class CheckClaimCitations
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var claim in briefing.Tallies.Where(statistics => statistics.Counts.Uncited > 0).SelectMany(statistics => statistics.Claims))
        {
            if (claim.Kind == ClaimKind.Assumption || claim.Support != Support.Uncited) continue;
            report(claim.Text.Citations.Count == 0
                ? new(CheckingRules.UncitedClaim, claim.At, $"The claim '{claim.Id}' has no citation.", "cite what it rests on, or mark it kind=assumption")
                : new(CheckingRules.UncitedClaim, claim.At, $"The claim '{claim.Id}' has citations, but none supports it.", "cite what it rests on, or reverse the claim"));
        }
    }
}
