using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>The contact for security holds at least as long as the newest day the briefing knows of.</summary>
internal static class KeepContactsCurrent
{
    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        if (briefing.Site.Security is not { } security) return;
        // Of a date such as 2026~ only its first day has certainly come.
        var newest = briefing.Topics.Select(topic => topic.Header.AsOf).Concat(briefing.Changes.Select(note => note.Header.Date)).MaxBy(date => date.Earliest);
        if (newest is not null && security.Expires.Latest < newest.Earliest)
            report(new(Rules.ContactExpired, security.ExpiresAt, $"The contact expired on {security.Expires.InWords()}, but the briefing knows of {newest.InWords()}.", "look whether the contact still holds, and move the day"));
    }
}
