using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Yaml;

/// <summary>Gathers the entries of a mapping; of a key that stands twice the first counts, and the second is reported.</summary>
internal sealed class YamlEntries(Action<Diagnostic> report)
{
    private readonly List<YamlEntry> _entries = [];

    public void Add(YamlEntry entry)
    {
        var first = _entries.FindIndex(known => known.Key.Value == entry.Key.Value);
        if (first < 0) _entries.Add(entry);
        else if (!_entries[first].IsSure) _entries[first] = entry;
        else if (entry.IsSure) report(new(Rules.DuplicateKey, entry.Key.At, $"The key '{entry.Key.Value}' stands twice.", "keep one of the two", _entries[first].Key.At));
    }

    public ValueList<YamlEntry> ToList() => _entries.ToValueList();
}
