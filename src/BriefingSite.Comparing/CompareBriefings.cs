using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Entities;
using BriefingSite.Comparing.Renaming;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>Compares two versions of a briefing by what they say. Places, layout and order do not count, but every file that was touched is accounted
/// for.</summary>
public static class CompareBriefings
{
    /// <summary>The changes from one version to the other: by weight, the heaviest first, then by kind, then by subject.</summary>
    public static ValueList<Change> Compare(BriefingVersion before, BriefingVersion after) => Compare(new VersionPair(before, after));

    /// <summary>The same, where it is known what was renamed.</summary>
    internal static ValueList<Change> Compare(VersionPair pair)
    {
        var (briefingBefore, briefingAfter) = (pair.BriefingBefore, pair.After.Briefing);
        var changes = new ChangeCollector(briefingBefore, briefingAfter, pair.InBefore, pair.AddressInBefore);
        CompareRenames.Compare(pair, changes);
        Renumberings.Compare(pair, changes);
        var sources = new CompareSources(changes, pair.Renumberings);
        sources.Compare(briefingBefore, briefingAfter);
        new CompareClaims(changes, sources, pair.SignatureBefore).Compare(briefingBefore, briefingAfter);
        new CompareQuestions(changes).Compare(briefingBefore, briefingAfter);
        new CompareFront(changes).Compare(briefingBefore, briefingAfter);
        new ComparePages(changes).Compare(briefingBefore, briefingAfter);
        new CompareLists(changes).Compare(briefingBefore, briefingAfter);
        new CompareSettings(changes).Compare(briefingBefore, briefingAfter);
        new CompareFiles(changes, id => pair.Renumberings.Any(each => each.After == id)).Compare(pair.Before with { Drafts = pair.DraftsBefore }, pair.After);
        var keys = new KeyPlaces(pair.Before, pair.After);
        return changes.All.Select(pair.WithDoubt).Distinct().Select(keys.Locate)
            .OrderByDescending(change => change.Weight).ThenByDescending(change => change.Weight == Weight.Reworded ? change.Rank : 0).ThenBy(change => change.Kind.Code, StringComparer.Ordinal)
            .ThenBy(change => change.Subject.Type, StringComparer.Ordinal).ThenBy(change => change.Subject.Id, StringComparer.Ordinal)
            .ToValueList();
    }
}
