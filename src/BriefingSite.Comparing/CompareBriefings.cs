using BriefingSite.Comparing.Entities;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>One of the two versions that are compared.</summary>
/// <param name="Name">What it is called: a revision or a folder, as it was asked for.</param>
/// <param name="Commit">The commit, where it is one.</param>
/// <param name="Files">The files it was read from.</param>
/// <param name="Drafts">What was read from them.</param>
/// <param name="Briefing">The briefing.</param>
/// <param name="Diagnostics">Its mistakes, in order.</param>
public sealed record BriefingVersion(
    string Name, string? Commit, ValueList<InputFile> Files, ValueList<Draft> Drafts, Briefing Briefing, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Its name for people: of a whole hash the beginning.</summary>
    public string Shown => Name.Length >= 40 && Name.All(char.IsAsciiHexDigit) ? Name[..10] : Name;

    /// <summary>The mistakes that keep it from being built.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)];
}

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
