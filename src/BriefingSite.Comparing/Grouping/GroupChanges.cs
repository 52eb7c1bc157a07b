using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>Groups changes by page, question and source. Each change is in exactly one entry: as a change or as a consequence of one.</summary>
public sealed class GroupChanges
{
    // From so many changed sentences on, a section is told as a whole.
    private const int MinRewritten = 4;

    // So many changes are one entry at most, so that of a long section a part fits where not all of it does.
    private const int MaxRewritten = 25;

    private readonly Comparison _comparison;
    private readonly Places _places;
    private readonly Causes _causes;

    private GroupChanges(Comparison comparison) => (_comparison, _places, _causes) = (comparison, new(comparison), new(comparison));

    /// <summary>The groups and their entries, those with the heaviest changes first.</summary>
    public static ValueList<ChangeGroup> Group(Comparison comparison) => new GroupChanges(comparison).Group();

    private ValueList<ChangeGroup> Group()
    {
        var order = new Dictionary<Change, int>(ReferenceEqualityComparer.Instance);
        foreach (var change in _comparison.Changes) order[change] = order.Count;
        var consequences = _comparison.Changes.Select(change => (Change: change, Cause: _causes.Find(change))).Where(pair => pair.Cause is not null)
            .ToLookup(pair => pair.Cause!, pair => pair.Change, ReferenceEqualityComparer.Instance);
        var caused = consequences.SelectMany(group => group).ToHashSet<Change>(ReferenceEqualityComparer.Instance);
        return _comparison.Changes.Where(change => !caused.Contains(change)).GroupBy(_places.Find)
            .Select(group => new ChangeGroup(group.Key, [.. Entries([.. group]).Select(entry => entry with { Consequences = [.. entry.Changes.SelectMany(change => consequences[change])] })
                .OrderBy(entry => entry.All.Min(change => order[change]))]))
            .OrderBy(group => group.Entries[0].All.Min(change => order[change])).ToValueList();
    }

    private IEnumerable<EntryOfChanges> Entries(List<Change> changes)
    {
        var sections = changes.Where(IsOfProse).GroupBy(_places.FindSection).Where(group => group.Count(IsSentence) >= MinRewritten).ToList();
        var rewritten = sections.SelectMany(section => section).ToHashSet<Change>(ReferenceEqualityComparer.Instance);
        return sections.SelectMany(section => section.OrderBy(change => change.Shown?.Line).Chunk(MaxRewritten).Select(part => new EntryOfChanges(section.Key, [.. part], [])))
            .Concat(changes.Where(change => !rewritten.Contains(change)).GroupBy(KeyOf).Select(group => new EntryOfChanges(null, [.. group], [])));
    }

    private static bool IsOfProse(Change change) => HasProse(change) && change.Kind.Code[2] is ('2' or '5' or '9') && change.Shown is { Line: > 1 };

    private static bool IsSentence(Change change) => change.Kind == ChangeKinds.SentenceAdded || change.Kind == ChangeKinds.SentenceRemoved || change.Kind == ChangeKinds.SentenceChanged || change.Kind == ChangeKinds.Reworded;

    // A page has many sentences, each of which is something of its own; anything else is one thing.
    private static object KeyOf(Change change) => HasProse(change) ? (change.Subject, change.LocationBefore, change.LocationAfter) : change.Subject;

    private static bool HasProse(Change change) => change.Subject.Type is var type && (type == EntityKind.Topic.Subject || type == EntityKind.Page.Subject || type == EntityKind.FrontPage.Subject || type == EntityKind.Question.Subject);
}
