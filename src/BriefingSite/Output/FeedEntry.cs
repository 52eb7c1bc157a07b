using BriefingSite.Core.Model;
using BriefingSite.Themes;

namespace BriefingSite.Output;

/// <summary>A change note as an entry of the feeds.</summary>
/// <param name="Id">Its permanent id: the address at which it was first published for good; before that, its address under the base URL of the
/// settings, whatever the base URL of this build. It stays when the site moves, so that no reader is told twice.</param>
/// <param name="Url">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Time">The beginning of its day (RFC 3339); notes are dated by day only.</param>
/// <param name="Updated">The beginning of the day on which it was last edited.</param>
/// <param name="Content">Its text, as HTML with full addresses.</param>
internal sealed record FeedEntry(string Id, string Url, string Title, string Time, string Updated, string Content)
{
    /// <summary>How many entries a feed has at most. Readers of feeds fetch all of it again and again; <c>/changes/</c> has every note.</summary>
    public const int Max = 100;

    /// <summary>The entries of a briefing, the newest first: of more than a feed holds, those that were written or edited last.</summary>
    public static IEnumerable<FeedEntry> Create(Briefing briefing, Frame frame, Theme theme)
    {
        var newest = briefing.Changes.OrderByDescending(note => TimeOf(note.Header.Edited ?? note.Header.Date), StringComparer.Ordinal).Take(Max).ToHashSet(ReferenceEqualityComparer.Instance);
        return briefing.Changes.Where(newest.Contains).Select(note => Create(note, briefing, frame, theme));
    }

    private static FeedEntry Create(ChangeNote note, Briefing briefing, Frame frame, Theme theme) => new(
        IdOf(note.Header, briefing), frame.BaseUrl + note.Header.Url[1..], note.Header.Title, TimeOf(note.Header.Date), TimeOf(note.Header.Edited ?? note.Header.Date), Draw(note, frame, theme));

    /// <summary>The beginning of the earliest day that a date can mean, clamped to the years 1 to 9999.</summary>
    public static string TimeOf(Edtf date)
    {
        var day = Math.Clamp(date.Earliest, 1_01_01, 9999_12_31);
        return $"{day / 10000:0000}-{day / 100 % 100:00}-{day % 100:00}T00:00:00Z";
    }

    private static string IdOf(ChangeHeader note, Briefing briefing)
    {
        foreach (var version in briefing.Versions.Reverse())
            if (version.Ids.FirstOrDefault(id => id.Published.Id == note.Id) is { } first) return version.BaseUrl + first.Published.Target.Url[1..];
        return briefing.Site.BaseUrl + note.Url[1..];
    }

    // Quotation marks in values are encoded, so the replaced text is always the beginning of an attribute.
    private static string Draw(ChangeNote note, Frame frame, Theme theme) =>
        theme.ChangeText(note).ToString(frame.BaseUrl).Trim().Replace("href=\"#", $"href=\"{frame.BaseUrl}{ChangePaths.Page[1..]}#", StringComparison.Ordinal);
}
