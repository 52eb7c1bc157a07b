namespace BriefingSite.Core.Model;

/// <summary>Something that a step works on, one of many.</summary>
public interface IKeyed
{
    /// <summary>What tells it from the others and stays when it is edited, such as its path. A step compares a document with that of the
    /// last run under the same key, and with no other.</summary>
    string Key { get; }

    /// <summary>The key of any document: a text is its own; what is alone in its pipeline needs none.</summary>
    static string KeyOf(object document) => document as string ?? (document as IKeyed)?.Key ?? "";
}

/// <summary>A document together with the one document of another pipeline.</summary>
/// <param name="Item">The document.</param>
/// <param name="Shared">What is the same for all.</param>
public sealed record Pair<T, TOne>(T Item, TOne Shared) : IKeyed where T : class where TOne : class
{
    string IKeyed.Key => IKeyed.KeyOf(Item);

    /// <inheritdoc/>
    /// <remarks>Thousands are compared at each edit, and nearly always both are the same objects.</remarks>
    public bool Equals(Pair<T, TOne>? other) =>
        other is not null
        && (ReferenceEquals(Item, other.Item) || Item.Equals(other.Item))
        && (ReferenceEquals(Shared, other.Shared) || Shared.Equals(other.Shared));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Item, Shared);
}
