namespace BriefingSite.Reading.Values;

/// <summary>The keys of a mapping, recorded while a reader asks for them, so that the schema always matches the reader.</summary>
internal sealed class KeyNotes
{
    private readonly List<Key> _keys = [];
    private readonly List<string[]> _groups = [];

    /// <summary>The keys in the order in which they were asked for.</summary>
    public IReadOnlyList<Key> Keys => _keys;

    /// <summary>Groups of keys of which at least one is required.</summary>
    public IReadOnlyList<string[]> Groups => _groups;

    /// <summary>Records a key. Recording it again can only make it required.</summary>
    public void Note(string name, Shape shape, bool isRequired)
    {
        var at = _keys.FindIndex(key => key.Name == name);
        if (at < 0) _keys.Add(new(name, shape, isRequired));
        else if (isRequired) _keys[at] = _keys[at] with { IsRequired = true };
    }

    /// <summary>Records that one of these keys is required.</summary>
    public void NoteGroup(string[] names) => _groups.Add(names);

    /// <summary>A key, the shape of its value, and whether it is required.</summary>
    public sealed record Key(string Name, Shape Shape, bool IsRequired);
}
