namespace BriefingSite.Core.Model;

/// <summary>The ledger: every claim with its evidence.</summary>
/// <param name="Groups">The claims by the topic or page that contains them.</param>
/// <param name="Sources">The sources that claims cite, for filters.</param>
/// <param name="Counts">The claims, in figures.</param>
/// <param name="Signed">How many claims have a valid signature.</param>
/// <param name="Overrides">Problems that reviewers have overridden, with their reasons.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record ClaimsPage(
    ValueList<ClaimGroup> Groups, ValueList<SourceLabel> Sources, ClaimCounts Counts, int Signed, ValueList<Override> Overrides,
    string Title, string Description) : Page(EntityKind.Claim.Path, Title, Description)
{
    /// <summary>Where there are too many claims for one page: for each group the path of the page with its entries; this one names them in a line each.</summary>
    public ValueList<string> Parts { get; init; } = [];
}

/// <summary>Some of the claims of a large ledger, with their evidence.</summary>
/// <param name="Path">Its path on the site.</param>
/// <param name="Group">The claims.</param>
/// <param name="Sources">The sources that claims cite, for filters.</param>
/// <param name="Previous">The part before it.</param>
/// <param name="Next">The part after it.</param>
public sealed record ClaimsPartPage(string Path, ClaimGroup Group, ValueList<SourceLabel> Sources, Target? Previous, Target? Next)
    : Page(Path, $"{Group.Home.Title}: claims", $"{Plural.Count(Group.Claims.Count, "claim")} with their evidence, for and against.");

/// <summary>The claims of one topic or page.</summary>
public sealed record ClaimGroup(Target Home, ValueList<ClaimEntry> Claims);

/// <summary>A claim and what links to it.</summary>
public sealed record ClaimEntry(Claim Claim, ValueList<Target> LinkedFrom)
{
    /// <summary>The change notes that name it, the newest first.</summary>
    public ValueList<ChangeLabel> History { get; init; } = [];
}
