using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output;

/// <summary>Writes the search index as one JSON array, under a name with a hash of its content; nothing where the theme has no search.</summary>
public sealed class WriteSearchIndex : IModule<Pair<Pair<SearchIndex, ValueList<PageEntries>>, ValueList<Asset>>, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(Pair<Pair<SearchIndex, ValueList<PageEntries>>, ValueList<Asset>> document, Action<Diagnostic> report)
    {
        var ((briefing, pages), assets) = document;
        if (!SearchFiles.AreIn(assets)) return [];
        var arrays = new List<ReadOnlyMemory<byte>> { SearchEntries.Write(briefing.Entries) };
        foreach (var page in pages.OrderBy(page => page.Order).ThenBy(page => page.Id, StringComparer.Ordinal)) arrays.Add(page.Entries.Bytes);
        return [HashAsset.Name(SearchFiles.IndexName, Blob.Create(Joined(arrays)))];
    }

    /// <summary>Joins several arrays.</summary>
    private static List<ReadOnlyMemory<byte>> Joined(List<ReadOnlyMemory<byte>> arrays)
    {
        var pieces = new List<ReadOnlyMemory<byte>> { "["u8.ToArray() };
        var comma = ","u8.ToArray();
        foreach (var array in arrays.Where(array => array.Length > "[]".Length))
        {
            if (pieces.Count > 1) pieces.Add(comma);
            pieces.Add(array[1..^1]);
        }
        pieces.Add("]\n"u8.ToArray());
        return pieces;
    }
}
