using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A judgement that rests on what speaks against it.</summary>
    public static Rule ClaimAgainstOwnJudgement { get; } = All.Add(new("BS327", Severity.Warning, "A judgement rests on a claim that speaks against it",
        "The claims of a judgement carry it, and so do the claims that those rest on. One that says against= of that judgement counts against it in the table of its alternatives and is shown under what carries it all the same. Either it is not one of its claims, or it does not speak against it. Where it is meant, an override with the id of the claim as 'words' says why.",
        "claims: [harbour-empty]  # ::: {.claim #harbour-empty kind=fact against=j-growth}", "claims: [harbour-record]"));
}

/// <summary>No judgement rests on a claim that speaks against it.</summary>
internal static class CheckOwnClaims
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var judgements = briefing.Front.Judgements.Select(judgement => judgement.Header.Id).ToHashSet(StringComparer.Ordinal);
        var opposing = briefing.Claims.Where(claim => claim.Against.Any(judgements.Contains)).DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        if (opposing.Count == 0) return;
        var graph = new SupportGraph(briefing.Claims.Select(ClaimBasis.Of));
        foreach (var judgement in briefing.Front.Judgements)
        {
            var (id, named) = (judgement.Header.Id, judgement.Claims.Select(claim => claim.Target.EntityId).ToHashSet(StringComparer.Ordinal));
            foreach (var basis in named.SelectMany(graph.Under).DistinctBy(basis => basis.Id).Where(basis => opposing.TryGetValue(basis.Id, out var claim) && claim.Against.Contains(id)))
            {
                report(new(CheckingRules.ClaimAgainstOwnJudgement, judgement.Header.TextAt,
                    named.Contains(basis.Id) ? $"The judgement '{id}' names '{basis.Id}' among its claims, which speaks against it." : $"The judgement '{id}' rests on '{basis.Id}' through its claims, and that speaks against it.",
                    named.Contains(basis.Id) ? $"take '{basis.Id}' out of its claims, or '{id}' out of 'against', or say in input/overrides.yml why both stand" : $"take '{id}' out of 'against' of '{basis.Id}', or say in input/overrides.yml why it stands",
                    opposing[basis.Id].At, Subject: id)
                { Words = basis.Id });
            }
        }
    }
}
