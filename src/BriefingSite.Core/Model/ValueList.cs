using System.Collections;
using System.Runtime.CompilerServices;

namespace BriefingSite.Core.Model;

/// <summary>A list that is a value: two lists are equal when their items are, and the hash is computed once.</summary>
/// <remarks>The engine skips work because documents are equal, so every list inside a record must be one of these
/// (<c>ImmutableArray&lt;T&gt;</c> compares by reference).</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;
    private int _hash;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The items, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || Count != other.Count || (_hash != 0 && other._hash != 0 && _hash != other._hash)) return false;
        for (var i = 0; i < _items.Length; i++)
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_hash != 0) return _hash;
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        var value = hash.ToHashCode();
        return _hash = value == 0 ? 1 : value;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>The list of these items; supports collection expressions.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>The items of a sequence as a list.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        items as ValueList<T> ?? (items.ToArray() is { Length: > 0 } array ? new(array) : ValueList<T>.Empty);

    /// <summary>The items stably sorted; the list itself where it is already sorted, as long lists mostly are.</summary>
    public static ValueList<T> InOrder<T>(this ValueList<T> items, Comparison<T> order)
    {
        for (var i = 1; i < items.Count; i++)
            if (order(items[i - 1], items[i]) > 0) return items.Order(Comparer<T>.Create(order)).ToValueList();
        return items;
    }
}
