namespace BriefingSite.Core.Model;

/// <summary>A document that a step processes, one of many.</summary>
public interface IKeyed
{
    /// <summary>Identifies it among the others and stays the same when it is edited, such as its path. A step compares a document with that of the
    /// last run with the same key, and with no other.</summary>
    string Key { get; }

    /// <summary>The key of any document: a text is its own key; a single document in its pipeline needs none.</summary>
    static string KeyOf(object document) => document as string ?? (document as IKeyed)?.Key ?? "";
}

/// <summary>A document together with the one document of another pipeline.</summary>
/// <param name="Item">The document.</param>
/// <param name="Shared">The document shared by all.</param>
public sealed record Pair<T, TOne>(T Item, TOne Shared) : IKeyed where T : class where TOne : class
{
    string IKeyed.Key => IKeyed.KeyOf(Item);

    /// <inheritdoc/>
    /// <remarks>Thousands are compared at each edit, and nearly always they are the same objects.</remarks>
    public bool Equals(Pair<T, TOne>? other) =>
        other is not null
        && (ReferenceEquals(Item, other.Item) || Item.Equals(other.Item))
        && (ReferenceEquals(Shared, other.Shared) || Shared.Equals(other.Shared));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Item, Shared);
}
