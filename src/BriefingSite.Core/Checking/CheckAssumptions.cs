using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>An assumption that cites a source for itself.</summary>
    public static Rule CitedAssumption { get; } = All.Add(new("BS326", Severity.Warning, "An assumption with a citation that supports it",
        "An assumption is taken for granted and rests on nobody: whatever it cites, it does not fall when its sources are wrong, and no source carries what rests on it. What a source says is a fact or a judgement. A source that speaks against an assumption may be cited: 'but see' and 'contra' make it contested.",
        "::: {.claim #fees-stay kind=assumption}\nThe fees stay as they are. [@annual-report, ¶2]", "::: {.claim #fees-stay kind=fact}\nThe fees stay as they are. [@annual-report, ¶2]"));
}

/// <summary>Nothing is both assumed and told by a source.</summary>
internal static class CheckAssumptions
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var claim in briefing.Claims.Where(claim => claim.Kind == ClaimKind.Assumption))
        {
            if (claim.Text.Citations.FirstOrDefault(citation => citation.Bearing == Bearing.Supports) is not { } citation) continue;
            report(new(CheckingRules.CitedAssumption, citation.At, $"'{claim.Id}' is an assumption, which rests on nobody, and cites '{citation.Source.Id}'.",
                "write kind=fact or kind=judgement if the source carries it, or take the citation away if it is taken for granted", claim.At, Subject: claim.Id));
        }
    }
}
