using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A claim that nothing supports.</summary>
    public static Rule UncitedClaim { get; } = All.Add(new("BS301", Severity.Error, "A claim without a citation",
        "Every claim shows its evidence: a citation that supports it, or one below it, of a claim that it rests on. What rests on assumptions alone is carried by nobody. What is taken for granted is marked kind=assumption.",
        "::: {.claim #ships kind=fact}\nMore ships called.\n:::", "::: {.claim #ships kind=fact}\nMore ships called. [@annual-report, ¶29]\n:::"));
}

/// <summary>Every claim but an assumption rests on a citation that supports it, or a claim that it rests on.</summary>
internal static class CheckClaimCitations
{
    private const int MaxNamed = 4;

    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var graph = new Lazy<SupportGraph>(() => new(briefing.Claims.Select(ClaimBasis.Of)));
        foreach (var claim in briefing.Tallies.Where(statistics => statistics.Counts.Uncited > 0).SelectMany(statistics => statistics.Claims))
        {
            if (claim.Kind == ClaimKind.Assumption || claim.Support != Support.Uncited) continue;
            report(new(CheckingRules.UncitedClaim, claim.At, $"The claim '{claim.Id}' {Words(claim, graph.Value)}.",
                claim.RestsOn.Count > 0 ? "cite a source that carries it, or let it rest on a claim that one carries"
                : claim.Text.Citations.Count == 0 ? "cite what it rests on, or mark it kind=assumption" : "cite what it rests on, or reverse the claim"));
        }
    }

    // Of what stands below it, nothing is carried by a source.
    private static string Words(Claim claim, SupportGraph graph)
    {
        var own = claim.Text.Citations.Count == 0 ? "has no citation" : "has citations, but none supports it";
        if (claim.RestsOn.Count == 0) return own;
        var below = graph.Under(claim.Id).Skip(1).ToList();
        return below.Count > 0 && below.TrueForAll(basis => basis.IsAssumption)
            ? $"{own}, and rests on {Plural.Choose(below.Count, "an assumption", "assumptions")} alone, {Plural.List(below.Select(basis => $"'{basis.Id}'").ToList(), MaxNamed)}: no source carries it"
            : $"{own}, and no claim on which it rests has one that supports it";
    }
}
