using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Search;

/// <summary>All entries of the search, as one JSON array.</summary>
/// <param name="Language">The language of the site.</param>
/// <param name="Json">The entries.</param>
public sealed record SearchData(string Language, Blob Json)
{
    /// <summary>Up to how many bytes an index is one file. Compressed to a third and with MiniSearch, that is what a search may load before its first result.</summary>
    public const int MaxWhole = 500_000;

    /// <summary>Whether browsers load it in one piece.</summary>
    public bool IsWhole => Json.Length <= MaxWhole;
}

/// <summary>Joins the entries of all pages; nothing where the theme has no search.</summary>
public sealed class JoinEntries : IModule<Pair<Pair<SearchIndex, ValueList<PageEntries>>, ValueList<Asset>>, SearchData>
{
    /// <inheritdoc/>
    public IEnumerable<SearchData> Execute(Pair<Pair<SearchIndex, ValueList<PageEntries>>, ValueList<Asset>> document, Action<Diagnostic> report)
    {
        var ((briefing, pages), assets) = document;
        if (!SearchFiles.AreIn(assets)) return [];
        var arrays = new List<ReadOnlyMemory<byte>> { SearchEntries.Write(briefing.Entries) };
        foreach (var page in pages.OrderBy(page => page.Order).ThenBy(page => page.Id, StringComparer.Ordinal)) arrays.Add(page.Entries.Bytes);
        return [new(briefing.Language, Blob.Create(Joined(arrays)))];
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

/// <summary>Writes the index of a briefing that is not large, under a name with a hash of its content.</summary>
public sealed class WriteSearchIndex : IModule<SearchData, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(SearchData document, Action<Diagnostic> report) => document.IsWhole ? [HashAsset.Name(SearchFiles.IndexName, document.Json)] : [];
}
