using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Yaml;

internal static partial class YamlRules
{
    /// <summary>A duplicate key.</summary>
    public static Rule DuplicateKey { get; } = All.Add(new("BS008", Severity.Error, "A key appears twice",
        "Only one of the two values could count, and readers of the file could not tell which.",
        "order: 1\norder: 2", "order: 2"));
}

/// <summary>Collects the entries of a mapping; of a duplicate key the first counts, and the second is reported.</summary>
internal sealed class YamlEntries(Action<Diagnostic> report)
{
    private readonly List<YamlEntry> _entries = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public void Add(YamlEntry entry)
    {
        if (_places.TryAdd(entry.Key.Value, _entries.Count))
        {
            _entries.Add(entry);
            return;
        }
        var first = _places[entry.Key.Value];
        if (!_entries[first].IsSure) _entries[first] = entry;
        else if (entry.IsSure) report(new(YamlRules.DuplicateKey, entry.Key.At, $"The key '{entry.Key.Value}' appears twice.", "keep one of the two", _entries[first].Key.At));
    }

    public ValueList<YamlEntry> ToList() => _entries.ToValueList();
}
