using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A contact for security that has expired.</summary>
    public static Rule ExpiredContact { get; } = All.Add(new("BS410", Severity.Error, "The contact for security has expired",
        "security.txt says until when its contact is valid. A briefing with a later date must not be published with it: check that the contact is still valid, and set a later day.",
        "security: { contact: 'mailto:desk@example.org', expires: 2025-01-01 }", "security: { contact: 'mailto:desk@example.org', expires: 2027-01-01 }"));
}

/// <summary>The security contact is valid at least until the newest date of the briefing.</summary>
internal static class CheckSecurityContact
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        if (briefing.Site.Security is not { } security) return;
        // Of a date such as 2026~, only the first day is certainly past.
        var newest = briefing.Topics.Select(topic => topic.Header.AsOf).Concat(briefing.Changes.Select(note => note.Header.Date)).MaxBy(date => date.Earliest);
        if (newest is not null && security.Expires.Latest < newest.Earliest)
            report(new(CheckingRules.ExpiredContact, security.ExpiresAt, $"The contact expired on {security.Expires.InWords()}, but the briefing has a later date: {newest.InWords()}.", "check that the contact is still valid, and set a later day"));
    }
}
