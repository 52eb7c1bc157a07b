using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>A change note without its day.</summary>
    public static Rule NoteWithoutDay { get; } = new("BS060", Error, "A change note without its day",
        "The name of a change note begins with the day on which readers got to see the change. It makes the dates and the version of the briefing, so it is written down and never taken from a clock.",
        "input/changes/corridor.md", "input/changes/2026-11-22-corridor.md");

    /// <summary>A contact for security that has expired.</summary>
    public static Rule ContactExpired { get; } = new("BS410", Error, "The contact for security has expired",
        "security.txt promises until when its contact answers. A briefing that knows of a later day must not go out with it: look whether the contact still holds, and move the day.",
        "security: { contact: 'mailto:desk@example.org', expires: 2025-01-01 }", "security: { contact: 'mailto:desk@example.org', expires: 2027-01-01 }");

    private static ValueList<Rule> ChangeRules => [NoteWithoutDay, ContactExpired];
}
