using System.Text.Json;
using BriefingSite.Core.Model;
using BriefingSite.Themes;

namespace BriefingSite.Output;

/// <summary>What a search can find, as JSON.</summary>
internal static class SearchEntries
{
    [ThreadStatic]
    private static BlobWriter? s_bytes;

    /// <summary>A JSON array of entries, on one line.</summary>
    public static byte[] Write(IEnumerable<SearchEntry> entries)
    {
        var bytes = s_bytes ??= new();
        using (var json = new Utf8JsonWriter(bytes, JsonFormat.Compact)) JsonSerializer.Serialize(json, entries.Select(SearchItem.Create), OutputJson.Default.IEnumerableSearchItem);
        return bytes.Take();
    }
}

/// <summary>An entry of the search index. What there is nothing to say of is left out.</summary>
internal readonly record struct SearchItem(string Kind, string Title, string? Text, string Url, string? Within, string? Also)
{
    public static SearchItem Create(SearchEntry entry) =>
        new(ReaderLabels.Id(entry.Kind), entry.Title, entry.Text.Length > 0 ? entry.Text : null, entry.Url, entry.Within, entry.Also);
}
