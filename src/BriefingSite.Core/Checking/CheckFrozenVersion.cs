using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A version that isn't frozen.</summary>
    public static Rule UnfrozenVersion { get; } = All.Add(new("BS411", Severity.Warning, "The newest version is not frozen",
        "A change note makes a new version. 'briefing freeze' keeps its data and its ids before it is published, so that it can be cited for good.",
        "input/changes/2026-12-01-quay.md without input/versions/2026-12-01/", "briefing freeze"));
}

/// <summary>In a briefing with frozen versions, the version of the newest change note is frozen too.</summary>
internal static class CheckFrozenVersion
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        if (briefing.Versions.Count == 0 || Edition.FromNotes(briefing.Changes) is not { } edition) return;
        if (briefing.Versions.Any(frozen => frozen.Version == edition.Version)) return;
        // Of several notes of one day, the version belongs to the note that no frozen version contains.
        var known = briefing.Versions.SelectMany(frozen => frozen.Ids).Select(id => id.Published.Id).ToHashSet(StringComparer.Ordinal);
        var newest = briefing.Changes.Where(note => note.Header.Date == edition.Modified).ToList();
        var note = newest.LastOrDefault(note => !known.Contains(note.Header.Id)) ?? newest[^1];
        report(new(CheckingRules.UnfrozenVersion, new($"input/changes/{note.Header.Id}.md", 1, 1), $"Version {edition.Version} is not frozen yet.", "before it is published run: briefing freeze"));
    }
}
