namespace BriefingSite.Reading.Values;

/// <summary>The keys of a mapping, noted while a reader asks for them: what it reads is what the schema says.</summary>
internal sealed class KeyNotes
{
    private readonly List<Key> _keys = [];
    private readonly List<string[]> _groups = [];

    /// <summary>The keys in the order in which they were asked for.</summary>
    public IReadOnlyList<Key> Keys => _keys;

    /// <summary>Keys of which one at least must be there.</summary>
    public IReadOnlyList<string[]> Groups => _groups;

    /// <summary>Notes a key. Who asks again adds nothing but that it must be there.</summary>
    public void Note(string name, Shape shape, bool isRequired)
    {
        var at = _keys.FindIndex(key => key.Name == name);
        if (at < 0) _keys.Add(new(name, shape, isRequired));
        else if (isRequired) _keys[at] = _keys[at] with { IsRequired = true };
    }

    /// <summary>Notes that one of these keys must be there.</summary>
    public void NoteGroup(string[] names) => _groups.Add(names);

    /// <summary>A key, what its value may be, and whether it must be there.</summary>
    public sealed record Key(string Name, Shape Shape, bool IsRequired);
}
