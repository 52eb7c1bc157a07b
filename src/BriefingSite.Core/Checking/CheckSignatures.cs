using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Says which signatures have lapsed because claim or evidence has changed since.</summary>
internal static class CheckSignatures
{
    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var claim in briefing.Tallies.Where(statistics => statistics.Lapsed > 0).SelectMany(statistics => statistics.Claims))
        {
            if (claim.Signature is { IsCurrent: false } lapsed)
                report(new(Rules.LapsedSignature, claim.At, $"The signature of {lapsed.By} under '{claim.Id}' has lapsed: the claim or its evidence has changed since {lapsed.Date.InWords()}.", "read both again, then: briefing sign"));
        }
    }
}
