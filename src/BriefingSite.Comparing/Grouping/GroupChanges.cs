using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>Groups changes by page, question and source. Each change is in exactly one entry: as a change or as a consequence of one.</summary>
public sealed class GroupChanges
{
    private readonly Comparison _comparison;
    private readonly Places _places;
    private readonly ReadingOrder _order;
    private readonly ILookup<object?, Change> _consequences;

    private GroupChanges(Comparison comparison)
    {
        (_comparison, _places, _order) = (comparison, new(comparison), new(comparison));
        var causes = new Causes(comparison);
        _consequences = comparison.Changes.Select(change => (Change: change, Cause: causes.Find(change))).Where(pair => pair.Cause is not null)
            .ToLookup(pair => pair.Cause!, pair => pair.Change, ReferenceEqualityComparer.Instance);
    }

    /// <summary>The groups and their entries in the order in which they are read.</summary>
    public static ValueList<ChangeGroup> Group(Comparison comparison) => new GroupChanges(comparison).Group();

    private ValueList<ChangeGroup> Group()
    {
        var taken = _consequences.SelectMany(group => group).ToHashSet<Change>(ReferenceEqualityComparer.Instance);
        var entries = new List<EntryOfChanges>();
        Take(new MovedSections(_comparison, _places).Find(Left()));
        Take(FindRenamedFiles(Left()));
        foreach (var group in Left().GroupBy(_places.Find).ToList()) Take(new ProseEntries(_comparison, _places).Find([.. group]));
        Take(Left().GroupBy(change => change.Subject).Select(group => new EntryOfChanges(EntryForm.Single, [.. ReadingOrder.NamedFirst(group)])));
        return entries.Select(entry => entry with { Consequences = [.. entry.Changes.SelectMany(change => _consequences[change])] })
            .GroupBy(entry => _places.Find(entry.First))
            .Select(group => new ChangeGroup(group.Key, [.. JoinAlike(group).OrderBy(_order.KeyOf)]))
            .OrderBy(group => _order.KeyOf(group.Entries[0])).ToValueList();

        List<Change> Left() => [.. _comparison.Changes.Where(change => !taken.Contains(change))];

        void Take(IEnumerable<EntryOfChanges> some)
        {
            var found = some.ToList();
            entries.AddRange(found);
            taken.UnionWith(found.SelectMany(entry => entry.Changes));
        }
    }

    // What happened to several things in the same way is told once.
    private static IEnumerable<EntryOfChanges> JoinAlike(IEnumerable<EntryOfChanges> entries) => entries
        .GroupBy(entry => entry is { Form: EntryForm.Single, Changes: [var only], Consequences: [] } && !ProseEntries.HasProse(only) ? (object)(only.Kind, only.Weight, only.Direction, only.Detail, ShownValues.Of(only)) : entry, EqualityComparer<object>.Default)
        .Select(group => group.Count() == 1 ? group.First() : new EntryOfChanges(EntryForm.Alike, [.. group.Select(entry => entry.First)]));

    private IEnumerable<EntryOfChanges> FindRenamedFiles(List<Change> changes)
    {
        var removed = changes.Where(change => change.Kind == ChangeKinds.FileRemoved).ToList();
        foreach (var added in changes.Where(change => change.Kind == ChangeKinds.FileAdded))
        {
            if (Find(_comparison.After, added) is not { } file || removed.Find(gone => Find(_comparison.Before, gone) is { } other && other.Content.Equals(file.Content)) is not { } same) continue;
            removed.Remove(same);
            yield return new(EntryForm.RenamedFile, [added, same]);
        }

        static InputFile? Find(Changes.BriefingVersion version, Change change) => version.Files.FirstOrDefault(file => file.Path == change.Subject.Id);
    }
}
