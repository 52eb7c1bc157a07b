using BriefingSite.Core.Model;

namespace BriefingSite.Output.Search;

/// <summary>Writes search entries as JSON.</summary>
internal static class SearchEntries
{
    /// <summary>A JSON array of entries, on one line.</summary>
    public static byte[] Write(IEnumerable<SearchEntry> entries) => JsonFormat.WriteCompact(entries.Select(SearchItem.Create), SearchJson.Default.IEnumerableSearchItem);
}

/// <summary>An entry of the search index. Empty values are left out.</summary>
internal readonly record struct SearchItem(string Kind, string Title, string? Text, string Url, string? Within, string? Also)
{
    public static SearchItem Create(SearchEntry entry) =>
        new(FormatNames.SearchKinds[entry.Kind], entry.Title, entry.Text.Length > 0 ? entry.Text : null, entry.Url, entry.Within, entry.Also);
}
