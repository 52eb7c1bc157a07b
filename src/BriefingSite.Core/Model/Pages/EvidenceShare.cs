namespace BriefingSite.Core.Model;

/// <summary>How the claims of one topic or page are supported, for a picture of them.</summary>
/// <param name="Home">The topic or page.</param>
/// <param name="Corroborated">Claims that two or more origins support and no other origin opposes.</param>
/// <param name="CorroboratedContested">Such claims that are contested.</param>
/// <param name="SingleSource">Claims that one origin supports and no other opposes.</param>
/// <param name="SingleSourceContested">Such claims that are contested.</param>
/// <param name="Uncited">Claims without support.</param>
public sealed record EvidenceShare(
    Target Home, int Corroborated, int CorroboratedContested, int SingleSource, int SingleSourceContested, int Uncited)
{
    /// <summary>All claims.</summary>
    public int All => Corroborated + CorroboratedContested + SingleSource + SingleSourceContested + Uncited;

    /// <summary>Counts the claims of a topic or page.</summary>
    public static EvidenceShare Count(Target home, IEnumerable<Claim> claims)
    {
        var list = claims.ToList();
        int Count(Support support, bool isContested) => list.Count(claim => claim.Support == support && claim.IsContested == isContested);
        return new(
            home, Count(Support.Corroborated, false), Count(Support.Corroborated, true), Count(Support.SingleSource, false),
            Count(Support.SingleSource, true), list.Count(claim => claim.Support == Support.Uncited));
    }

    /// <summary>Several topics as one.</summary>
    public static EvidenceShare Sum(Target home, IReadOnlyCollection<EvidenceShare> shares) => new(
        home, shares.Sum(share => share.Corroborated), shares.Sum(share => share.CorroboratedContested), shares.Sum(share => share.SingleSource),
        shares.Sum(share => share.SingleSourceContested), shares.Sum(share => share.Uncited));
}
