using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Where versions are frozen at all, the one that the newest change note makes is frozen too.</summary>
internal static class FreezeVersions
{
    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        if (briefing.Versions.Count == 0 || Edition.Of(briefing.Changes) is not { } edition) return;
        if (briefing.Versions.All(frozen => frozen.Version != edition.Version))
            report(new(Rules.UnfrozenVersion, new($"input/changes/{briefing.Changes[0].Header.Id}.md", 1, 1), $"Version {edition.Version} is not frozen yet.", "before it is published run: briefing freeze"));
    }
}
