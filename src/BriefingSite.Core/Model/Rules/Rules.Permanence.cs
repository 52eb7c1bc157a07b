using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>A frozen version that can't be read.</summary>
    public static Rule UnreadableVersion { get; } = new("BS061", Error, "A frozen version that can't be read",
        "input/versions/ holds what was published, one folder a version, written by 'briefing freeze'. From it the build knows which addresses must go on answering.",
        "input/versions/draft/claims.json", "input/versions/2026-11-22/claims.json");

    /// <summary>A frozen version that was changed.</summary>
    public static Rule AlteredVersion { get; } = new("BS062", Error, "A frozen version was changed",
        "A version that was published never changes: readers cite it. Its hash stands beside it. Take the file back from the history of the repository; what is wrong in it is put right in a new version.",
        "input/versions/2026-11-22/claims.json, edited by hand", "git checkout HEAD -- input/versions");

    /// <summary>A published id that is gone.</summary>
    public static Rule LostId { get; } = new("BS210", Error, "Something published is gone",
        "Others link to what was published and quote it by its id. Bring it back, or say in input/retired.yml since when and why it is gone; its address then answers with that.",
        "::: {.claim #record-year kind=fact}, deleted", "- { id: record-year, date: 2026-12-01, reason: The figure was withdrawn by the harbour. }");

    /// <summary>A retired id that is in use.</summary>
    public static Rule RetiredAlive { get; } = new("BS211", Error, "A retired id is in use",
        "Who follows an old link must not land at something else of the same name, and what is still there is not retired.",
        "- { id: economy, … }  # and input/topics/economy.md", "- { id: trade, … }");

    /// <summary>A retired id that was never published.</summary>
    public static Rule RetiredUnpublished { get; } = new("BS212", Warning, "A retired id was never published",
        "No frozen version has it, so nobody can have linked to it.",
        "- { id: recrod-year, … }", "- { id: record-year, … }");

    /// <summary>A version that isn't frozen.</summary>
    public static Rule UnfrozenVersion { get; } = new("BS411", Warning, "The newest version is not frozen",
        "A change note makes a new version. 'briefing freeze' keeps its data and its ids before it is published, so that it can be cited for good.",
        "input/changes/2026-12-01-corridor.md without input/versions/2026-12-01/", "briefing freeze");

    /// <summary>A change in meaning since the version was frozen, where the policy asks for a note.</summary>
    public static Rule ChangedWithoutNote { get; } = new("BS412", Error, "Changed since it was frozen, without a note",
        "The site would be published under the name of a version that says something else. 'change-note' under 'review' in input/site.yml says which changes need a note; the note makes a new version. A mended comma or a slip of the pen needs none.",
        "It builds. → It does not build.", "input/changes/2026-12-01-building.md, and then: briefing freeze");

    /// <summary>Another change since the version was frozen.</summary>
    public static Rule ChangedSinceFrozen { get; } = new("BS413", Warning, "Changed since it was frozen",
        "The frozen version has something else here. The site's policy asks for no note, but readers of the version will find that the two differ.",
        "reliability: B → reliability: D", "input/changes/2026-12-01-grades.md, and then: briefing freeze");

    private static ValueList<Rule> PermanenceRules => [UnreadableVersion, AlteredVersion, LostId, RetiredAlive, RetiredUnpublished, UnfrozenVersion, ChangedWithoutNote, ChangedSinceFrozen];
}
