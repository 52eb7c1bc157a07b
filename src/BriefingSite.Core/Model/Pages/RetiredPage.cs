namespace BriefingSite.Core.Model;

/// <summary>What answers at the address of a page that is gone.</summary>
public sealed record RetiredPage(Tombstone Tombstone, string Title, string Description) : Page(Tombstone.Path, Title, Description)
{
    /// <inheritdoc/>
    public override bool IsListed => false;
}
