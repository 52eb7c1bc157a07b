namespace BriefingSite.Core.Model;

/// <summary>The ledger: every claim with its evidence.</summary>
/// <param name="Groups">The claims by the topic or page they stand in.</param>
/// <param name="Counts">The claims, in figures.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record ClaimsPage(ValueList<ClaimGroup> Groups, ClaimCounts Counts, string Title, string Description)
    : Page("/claims/", Title, Description);

/// <summary>The claims of one topic or page.</summary>
public sealed record ClaimGroup(Target Home, ValueList<ClaimEntry> Claims);

/// <summary>A claim and what links to it.</summary>
public sealed record ClaimEntry(Claim Claim, ValueList<Target> LinkedFrom);
