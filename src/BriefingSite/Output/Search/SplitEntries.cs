using System.Text.Json;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Finding;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Search;

/// <summary>Splits the entries of a large briefing for an index of many parts. They are in the order of their kinds, so that a number tells the kind.</summary>
public sealed class SplitEntries : IModule<SearchData, SearchChunk>
{
    private const int ChunkSize = 500;

    /// <inheritdoc/>
    public IEnumerable<SearchChunk> Execute(SearchData document, Action<Diagnostic> report)
    {
        if (document.IsWhole) return [];
        using var json = JsonDocument.Parse(document.Json.Bytes);
        return json.RootElement.EnumerateArray().Select(Entry).OrderBy(entry => entry.Kind).Chunk(ChunkSize)
            .Select((entries, number) => new SearchChunk(number, document.Language, entries.ToValueList())).ToList();
    }

    private static SearchEntry Entry(JsonElement item)
    {
        return new(FormatNames.SearchKinds.Find(Text("kind")!)!.Value, Text("title")!, Text("text") ?? "", Text("url")!, Text("within")) { Also = Text("also") };

        string? Text(string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
