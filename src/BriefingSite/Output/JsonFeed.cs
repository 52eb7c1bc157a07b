using System.Text.Json.Serialization;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports;

namespace BriefingSite.Output;

/// <summary>A feed in JSON Feed 1.1.</summary>
internal sealed record JsonFeed(
    string Version,
    string Title,
    [property: JsonPropertyName("home_page_url")] string HomePageUrl,
    [property: JsonPropertyName("feed_url")] string FeedUrl,
    string? Description,
    string Language,
    IEnumerable<JsonFeedAuthor> Authors,
    IEnumerable<JsonFeedItem> Items)
{
    public static JsonFeed Create(Frame frame, string title, string author, IEnumerable<FeedEntry> entries) => new(
        "https://jsonfeed.org/version/1.1",
        title,
        HomePageUrl: frame.BaseUrl,
        FeedUrl: Address.Resolve(frame, ChangePaths.Json),
        Description: frame.Description.Length > 0 ? frame.Description : null,
        Language: frame.Language,
        Authors: [new(author)],
        Items: entries.Select(entry => new JsonFeedItem(entry.Id, entry.Url, entry.Title, entry.Content, entry.Time, entry.Updated == entry.Time ? null : entry.Updated)));
}

/// <summary>The author of a feed.</summary>
internal sealed record JsonFeedAuthor(string Name);

/// <summary>An entry of a feed.</summary>
internal sealed record JsonFeedItem(
    string Id,
    string Url,
    string Title,
    [property: JsonPropertyName("content_html")] string ContentHtml,
    [property: JsonPropertyName("date_published")] string DatePublished,
    [property: JsonPropertyName("date_modified")] string? DateModified);
