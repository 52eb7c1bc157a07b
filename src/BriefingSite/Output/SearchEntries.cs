using System.Text.Json;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports;

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
        using (var json = new Utf8JsonWriter(bytes, JsonText.Lean))
        {
            json.WriteStartArray();
            foreach (var entry in entries) Write(entry, json);
            json.WriteEndArray();
        }
        return bytes.Take();
    }

    private static void Write(SearchEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", FormatNames.SearchKinds[entry.Kind]);
        json.WriteString("title", entry.Title);
        json.WriteIfKnown("text", entry.Text.Length > 0 ? entry.Text : null);
        json.WriteString("url", entry.Url);
        json.WriteIfKnown("within", entry.Within);
        json.WriteIfKnown("also", entry.Also);
        json.WriteEndObject();
    }
}
