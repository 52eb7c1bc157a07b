namespace BriefingSite.Core.Model;

/// <summary>Prose as it was written: names of sources and targets are still only names.</summary>
/// <param name="Blocks">The tree; its inlines point into the other lists by number.</param>
/// <param name="Citations">The citations, in the order of the text.</param>
/// <param name="Links">Links and images, in the order of the text.</param>
/// <param name="Claims">The claims set off in it, in the order of the text.</param>
public sealed record UnresolvedProse(
    PackedBlocks Blocks, ValueList<UnresolvedCitation> Citations, ValueList<UnresolvedLink> Links, ValueList<ClaimDraft> Claims)
{
    /// <summary>No prose at all.</summary>
    public static UnresolvedProse Empty { get; } = new([], [], [], []);

    /// <summary>The ids of its headings, divs and claims, which links can lead to.</summary>
    public ValueList<string> Anchors { get; } =
        Blocks.Ids.Concat(Claims.SelectMany(claim => claim.Text.Anchors.Append(claim.Id))).Distinct().ToValueList();
}

/// <summary>Prose with every name resolved. It shares its tree with the manuscript; only the lists have changed type.</summary>
/// <param name="Blocks">The tree; its inlines point into the other lists by number.</param>
/// <param name="Citations">The citations, in the order of the text.</param>
/// <param name="Links">Links and images, in the order of the text.</param>
/// <param name="Claims">The claims set off in it, in the order of the text.</param>
public sealed record Prose(
    PackedBlocks Blocks, ValueList<Citation> Citations, ValueList<Target> Links, ValueList<Claim> Claims)
{
    /// <summary>No prose at all.</summary>
    public static Prose Empty { get; } = new([], [], [], []);
}
