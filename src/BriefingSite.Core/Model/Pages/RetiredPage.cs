namespace BriefingSite.Core.Model;

/// <summary>What is served at the address of a removed page.</summary>
public sealed record RetiredPage(Tombstone Tombstone, string Title, string Description) : Page(Tombstone.Path, Title, Description)
{
    /// <inheritdoc/>
    public override bool IsListed => false;

    /// <inheritdoc/>
    public override string Origin => Tombstone.Origin ?? base.Origin;
}
