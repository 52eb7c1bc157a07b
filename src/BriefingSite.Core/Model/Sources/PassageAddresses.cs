namespace BriefingSite.Core.Model;

/// <summary>The addresses of the passages of a source, <c>#p12</c> and the like, as far as they are not those of their numbers. An address that a frozen
/// version published leads to the same text for good, also when passages before it were added or removed.</summary>
public sealed class PassageAddresses : IEquatable<PassageAddresses>
{
    private readonly ValueList<(int Number, ValueList<int> Addresses)> _moved;

    private PassageAddresses(ValueList<(int, ValueList<int>)> moved, ValueList<int> gone) => (_moved, Gone) = (moved, gone);

    /// <summary>Each passage has the address of its number.</summary>
    public static PassageAddresses None { get; } = new([], []);

    /// <summary>The addresses whose text is no longer in the source.</summary>
    public ValueList<int> Gone { get; }

    /// <summary>The addresses that a lock gives.</summary>
    public static PassageAddresses Of(SourceFingerprint locked)
    {
        var moved = locked.Passages.Where(passage => passage.Addresses.Count > 0).Select(passage => (passage.Number, passage.Addresses)).ToValueList();
        return moved.Count == 0 && locked.Gone.Count == 0 ? None : new(moved, locked.Gone);
    }

    /// <summary>The number in the address of a passage.</summary>
    public int this[int number] => Find(number) is { } addresses ? addresses[0] : number;

    /// <summary>The numbers in further addresses that lead to a passage.</summary>
    public IEnumerable<int> Further(int number) => Find(number)?.Skip(1) ?? [];

    /// <summary>All addresses that are not of the number of their passage.</summary>
    public IEnumerable<int> All => _moved.SelectMany(passage => passage.Addresses).Concat(Gone);

    /// <inheritdoc/>
    public bool Equals(PassageAddresses? other) => ReferenceEquals(this, other) || (other is not null && _moved.Equals(other._moved) && Gone.Equals(other.Gone));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PassageAddresses);

    /// <inheritdoc/>
    public override int GetHashCode() => _moved.Count;

    private ValueList<int>? Find(int number)
    {
        var (first, last) = (0, _moved.Count - 1);
        while (first <= last)
        {
            var middle = (first + last) / 2;
            if (_moved[middle].Number == number) return _moved[middle].Addresses;
            if (_moved[middle].Number < number) first = middle + 1;
            else last = middle - 1;
        }
        return null;
    }
}
