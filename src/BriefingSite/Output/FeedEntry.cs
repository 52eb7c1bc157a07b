using BriefingSite.Core.Model;
using BriefingSite.Themes;

namespace BriefingSite.Output;

/// <summary>A change note as the feeds have it.</summary>
/// <param name="Id">Its permanent id: its address where the settings say that the site is published, wherever this build goes.</param>
/// <param name="Url">Its address.</param>
/// <param name="Title">What changed.</param>
/// <param name="Time">Its day as a point in time (RFC 3339); notes know days only.</param>
/// <param name="Content">What it says, as HTML with addresses in full.</param>
internal sealed record FeedEntry(string Id, string Url, string Title, string Time, string Content)
{
    /// <summary>The entries of a briefing, the newest first.</summary>
    public static IEnumerable<FeedEntry> Create(Briefing briefing, Frame frame, Theme theme) => briefing.Changes.Select(note => new FeedEntry(
        briefing.Site.BaseUrl + note.Header.Url[1..], frame.BaseUrl + note.Header.Url[1..], note.Header.Title, TimeOf(note.Header.Date), Draw(note, frame, theme)));

    /// <summary>The beginning of the first day a date can mean, as near as the years from 1 to 9999 come to it.</summary>
    public static string TimeOf(Edtf date)
    {
        var day = Math.Clamp(date.Earliest, 1_01_01, 9999_12_31);
        return $"{day / 10000:0000}-{day / 100 % 100:00}-{day % 100:00}T00:00:00Z";
    }

    // An attribute's quotation marks are the theme's own and those in values are encoded, so that what is replaced is always an address.
    private static string Draw(ChangeNote note, Frame frame, Theme theme) =>
        theme.ChangeText(note).ToString(frame.BaseUrl).Trim().Replace("href=\"#", $"href=\"{frame.BaseUrl}{ChangePaths.Page[1..]}#", StringComparison.Ordinal);
}
