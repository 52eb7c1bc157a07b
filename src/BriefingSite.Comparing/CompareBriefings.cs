using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Entities;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>Compares two versions of a briefing by what they say. Places, layout and the order in which things are written do not count;
/// every file that was touched is accounted for all the same.</summary>
public static class CompareBriefings
{
    /// <summary>The changes from one version to the other: the gravest first, then by kind, then by subject.</summary>
    public static ValueList<Change> Compare(BriefingVersion before, BriefingVersion after)
    {
        var (itemBefore, itemAfter) = (before.Briefing, after.Briefing);
        var changes = new ChangeCollector(itemBefore, itemAfter);
        var sources = new CompareSources(changes);
        sources.Compare(itemBefore, itemAfter);
        new CompareClaims(changes, sources).Compare(itemBefore, itemAfter);
        new CompareQuestions(changes).Compare(itemBefore, itemAfter);
        new CompareFront(changes).Compare(itemBefore, itemAfter);
        new ComparePages(changes).Compare(itemBefore, itemAfter);
        new CompareLists(changes).Compare(itemBefore, itemAfter);
        new CompareSettings(changes).Compare(itemBefore, itemAfter);
        new CompareFiles(changes).Compare(before, after);
        return changes.All.Distinct()
            .OrderByDescending(change => change.Weight).ThenBy(change => change.Kind.Code, StringComparer.Ordinal)
            .ThenBy(change => change.Subject.Type, StringComparer.Ordinal).ThenBy(change => change.Subject.Id, StringComparer.Ordinal)
            .ToValueList();
    }
}
