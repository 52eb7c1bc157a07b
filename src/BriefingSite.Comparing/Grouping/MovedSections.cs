using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>Finds sections that moved to another page. Heading, address, claims and each sentence are changes of their own; a reader sees one section, and
/// what was altered in it.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="places">Finds sections.</param>
internal sealed class MovedSections(Comparison comparison, Places places)
{
    private const int MinMoved = 2;

    private static readonly HashSet<ChangeKind> s_moves = [ChangeKinds.SentenceMovedToPage, ChangeKinds.ClaimMoved];

    private static readonly HashSet<ChangeKind> s_heads = [ChangeKinds.SectionAdded, ChangeKinds.SectionRemoved, ChangeKinds.AnchorAdded, ChangeKinds.AnchorRemoved];

    private readonly Dictionary<string, string> _titles = comparison.Before.Briefing.Entities.DistinctBy(entity => entity.Target.Url).ToDictionary(entity => entity.Target.Url, entity => entity.Title, StringComparer.Ordinal);

    /// <summary>An entry for each. What moves the section comes first in it, as far as it is told.</summary>
    public IEnumerable<EntryOfChanges> Find(List<Change> changes)
    {
        var taken = new HashSet<Change>(ReferenceEqualityComparer.Instance);
        var groups = changes.Where(change => s_moves.Contains(change.Kind) && change is { LocationBefore: not null, LocationAfter: not null })
            .GroupBy(change => (Before: Section(change.LocationBefore!.Value, isAfter: false), After: Section(change.LocationAfter!.Value, isAfter: true)));
        foreach (var group in groups.Where(group => group.Key.After.Heading.Length > 0 && group.Count() >= MinMoved).OrderByDescending(group => group.Count()).ToList())
        {
            var claims = group.Where(change => change.Kind == ChangeKinds.ClaimMoved).Select(change => change.Subject).ToHashSet();
            var (isNew, isGone) = (IsIn(changes, ChangeKinds.SectionAdded, group.Key.After, isAfter: true), IsIn(changes, ChangeKinds.SectionRemoved, group.Key.Before, isAfter: false));
            var own = changes.Where(change => !taken.Contains(change) && (claims.Contains(change.Subject) || (ProseEntries.HasProse(change) && Belongs(change, group.Key.Before, group.Key.After, isNew, isGone)))).ToList();
            taken.UnionWith(own);
            yield return new(EntryForm.MovedSection, [.. own.OrderBy(change => s_moves.Contains(change.Kind) && !claims.Contains(change.Subject) ? 0 : 1)])
            {
                Section = group.Key.After.Heading,
                From = group.Select(change => change.Before!).Select(from => _titles.GetValueOrDefault(from, from)).GroupBy(from => from, StringComparer.Ordinal).MaxBy(from => from.Count())!.Key,
            };
        }
    }

    /// <summary>Whether a change says no more than that its section moved.</summary>
    public static bool IsMove(Change change) => s_moves.Contains(change.Kind) || change.Kind == ChangeKinds.SectionAdded || change.Kind == ChangeKinds.SectionRemoved || change.Kind == ChangeKinds.AnchorAdded;

    private (string File, string Heading) Section(Location at, bool isAfter) => (at.File, places.FindSection(at, isAfter));

    private bool IsIn(List<Change> changes, ChangeKind kind, (string File, string Heading) section, bool isAfter) =>
        changes.Exists(change => change.Kind == kind && (isAfter ? change.LocationAfter : change.LocationBefore) is { } at && Section(at, isAfter) == section);

    // Of a section that is new on its page and one that is gone from it all belongs to the move; of others, what has a place in both.
    private bool Belongs(Change change, (string, string) before, (string, string) after, bool isNew, bool isGone)
    {
        var (wasIn, isIn) = (change.LocationBefore is { Line: > 1 } from && Section(from, isAfter: false) == before, change.LocationAfter is { Line: > 1 } to && Section(to, isAfter: true) == after);
        return (wasIn && isIn) || (isNew && isIn && (change.LocationBefore is null || s_heads.Contains(change.Kind) || change.Before is null))
            || (isGone && wasIn && (change.LocationAfter is null || s_heads.Contains(change.Kind) || change.After is null));
    }
}
