using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A signature that has lapsed.</summary>
    public static Rule LapsedSignature { get; } = All.Add(new("BS310", Severity.Warning, "A signature has lapsed",
        "A person vouched for an earlier state of the claim; since then its words, its citations or a cited passage have changed. Read both again and sign again, or leave it: the page shows that it has lapsed.",
        "hash: 1f0c… of the claim as it was", "briefing sign ship-calls --by \"A. Reader\""));
}

/// <summary>Reports which signatures have lapsed because claim or evidence has changed since.</summary>
internal static class CheckSignatures
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var claim in briefing.Tallies.Where(statistics => statistics.Lapsed > 0).SelectMany(statistics => statistics.Claims))
        {
            if (claim.Signature is { IsCurrent: false } lapsed)
                report(new(CheckingRules.LapsedSignature, claim.At, $"The signature of {lapsed.By} under '{claim.Id}' has lapsed: the claim or its evidence has changed since {lapsed.Date.InWords()}.", "read both again, then: briefing sign"));
        }
    }
}
