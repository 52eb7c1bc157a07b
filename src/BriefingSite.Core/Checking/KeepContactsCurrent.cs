using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A contact for security that has expired.</summary>
    public static Rule ContactExpired { get; } = All.Add(new("BS410", Severity.Error, "The contact for security has expired",
        "security.txt promises until when its contact answers. A briefing that knows of a later day must not go out with it: look whether the contact still holds, and move the day.",
        "security: { contact: 'mailto:desk@example.org', expires: 2025-01-01 }", "security: { contact: 'mailto:desk@example.org', expires: 2027-01-01 }"));
}

/// <summary>The contact for security holds at least as long as the newest day the briefing knows of.</summary>
internal static class KeepContactsCurrent
{
    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        if (briefing.Site.Security is not { } security) return;
        // Of a date such as 2026~ only its first day has certainly come.
        var newest = briefing.Topics.Select(topic => topic.Header.AsOf).Concat(briefing.Changes.Select(note => note.Header.Date)).MaxBy(date => date.Earliest);
        if (newest is not null && security.Expires.Latest < newest.Earliest)
            report(new(CheckingRules.ContactExpired, security.ExpiresAt, $"The contact expired on {security.Expires.InWords()}, but the briefing knows of {newest.InWords()}.", "look whether the contact still holds, and move the day"));
    }
}
