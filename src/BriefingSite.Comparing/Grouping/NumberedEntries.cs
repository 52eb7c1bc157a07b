using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>The entries in the order of reading, numbered from 1 on, so that whoever reads them can tick them off.</summary>
public sealed class NumberedEntries
{
    private readonly Dictionary<EntryOfChanges, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Change, EntryOfChanges> _entries = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers them.</summary>
    /// <param name="groups">All groups.</param>
    /// <param name="isKept">Whether an entry is shown.</param>
    public NumberedEntries(ValueList<ChangeGroup> groups, Func<EntryOfChanges, bool> isKept)
    {
        foreach (var entry in groups.SelectMany(group => group.Entries))
            foreach (var change in entry.All) _entries[change] = entry;
        ToRead = Only(entry => entry.Weight >= Weight.Reworded);
        Folded = Only(entry => entry.Weight < Weight.Reworded);
        foreach (var entry in ToRead.Concat(Folded).SelectMany(group => group.Entries)) _numbers[entry] = _numbers.Count + 1;

        List<ChangeGroup> Only(Func<EntryOfChanges, bool> fits) =>
            [.. groups.Select(group => group with { Entries = [.. group.Entries.Where(entry => isKept(entry) && fits(entry))] }).Where(group => group.Entries.Count > 0)];
    }

    /// <summary>The groups with what has to be read.</summary>
    public List<ChangeGroup> ToRead { get; }

    /// <summary>What has to be read, in words; <c>null</c> for nothing.</summary>
    public string? ToReadInWords => ToRead.Sum(group => group.Entries.Count) switch { 0 => null, 1 => "the entry", var count => $"the {count} entries" };

    /// <summary>The groups with spelling, layout and order.</summary>
    public List<ChangeGroup> Folded { get; }

    /// <summary>All entries, shown or not.</summary>
    public IEnumerable<EntryOfChanges> All => _entries.Values.Distinct(ReferenceEqualityComparer.Instance).Cast<EntryOfChanges>();

    /// <summary>The entry that tells a change.</summary>
    public EntryOfChanges EntryOf(Change change) => _entries[change];

    /// <summary>The number of an entry that is shown.</summary>
    public int NumberOf(EntryOfChanges entry) => _numbers[entry];

    /// <summary>The entries that tell some changes: <c>entries 1–4, 7</c>.</summary>
    public string Listed(IEnumerable<Change> changes)
    {
        var entries = changes.Select(EntryOf).Distinct(ReferenceEqualityComparer.Instance).Cast<EntryOfChanges>().ToList();
        var numbers = entries.Where(_numbers.ContainsKey).Select(NumberOf).Order().ToList();
        var runs = numbers.Select((number, i) => (number, Run: number - i)).GroupBy(pair => pair.Run).Select(run => (First: run.First().number, Last: run.Last().number))
            .Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}–{run.Last}").ToList();
        var left = entries.Count - numbers.Count;
        return string.Join(" and ", new[] { runs.Count == 0 ? null : $"{Plural.Choose(numbers.Count, "entry", "entries")} {string.Join(", ", runs)}", left == 0 ? null : $"{left} left out here" }.OfType<string>());
    }
}
