using System.Globalization;
using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Finding;
using BriefingSite.Core.Model;
using BriefingSite.Output.Portable;

namespace BriefingSite.Output.Search;

/// <summary>The index of a large briefing: a file that leads to its parts, and the parts.</summary>
/// <param name="Root">Which words and entries are in which part.</param>
/// <param name="Parts">The parts: words with the entries that have them, and the entries.</param>
public sealed record SearchParts(Asset Root, ValueList<Asset> Parts);

/// <summary>Writes the index of a large briefing. The parts are in a folder that is named after the content of all of them.</summary>
/// <param name="isRelative">Whether they must work from a folder.</param>
public sealed class WriteSearchParts(bool isRelative) : IModule<ValueList<ChunkTerms>, SearchParts>
{
    // Some thirty claims.
    private const int EntriesLength = 10_000;
    private const int HashDigits = 10;

    /// <inheritdoc/>
    public IEnumerable<SearchParts> Execute(ValueList<ChunkTerms> document, Action<Diagnostic> report)
    {
        if (document.Count == 0) return [];
        var chunks = document.OrderBy(chunk => chunk.Chunk.Number).ToList();
        var entries = chunks.SelectMany(chunk => chunk.Chunk.Entries).ToList();
        var shards = TermIndex.Shards(chunks);
        var groups = Groups(entries);
        var files = new (string Name, Blob Content)[shards.Count + groups.Count];
        new Workers().ForEach(files.Length, minPerThread: 1, i => files[i] = i < shards.Count
            ? ($"words-{Number(i)}", Blob.Create(Words(shards[i])))
            : ($"entries-{Number(i - shards.Count)}", new(SearchEntries.Write(groups[i - shards.Count]))));
        var folder = $"search-index.{Blob.Create(string.Concat(files.Select(file => file.Content.Hash))).Hash[..HashDigits]}";
        var root = Blob.Create(Root(folder, entries, shards, groups));
        return [new(HashAsset.Name(SearchFiles.PartsName, root), files.Select(file => Part(folder, file.Name, file.Content)).ToValueList())];
    }

    private Asset Part(string folder, string name, Blob content)
    {
        var path = $"{folder}/{name}.json{(isRelative ? ".js" : "")}";
        return new(path, $"/assets/{path}", isRelative ? PortableScript.OfData(content.Text()) : content);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static List<List<SearchEntry>> Groups(List<SearchEntry> entries)
    {
        var groups = new List<List<SearchEntry>>();
        var length = EntriesLength;
        foreach (var entry in entries)
        {
            if (length >= EntriesLength)
            {
                groups.Add([]);
                length = 0;
            }
            groups[^1].Add(entry);
            length += entry.Title.Length + entry.Text.Length + entry.Url.Length + (entry.Within?.Length ?? 0);
        }
        return groups;
    }

    // Each key with its count and, level by level, the entries, each as its distance from the one before.
    private static string Words(IReadOnlyList<TermList> lists)
    {
        var json = new StringBuilder("[");
        foreach (var list in lists)
        {
            json.Append(json.Length > 1 ? ",[" : "[").Append(JsonFormat.Quote(list.Key)).Append(',').Append(list.Count);
            foreach (var level in list.Entries.GroupBy(entry => entry.Level, entry => entry.Entry).OrderByDescending(level => level.Key))
            {
                json.Append(",[").Append(level.Key);
                var last = 0;
                foreach (var entry in level)
                {
                    json.Append(',').Append(entry - last);
                    last = entry;
                }
                json.Append(']');
            }
            json.Append(']');
        }
        return json.Append("]\n").ToString();
    }

    // The first key of each shard, as short as tells it from the one before; how many entries there are of each kind, and in each part.
    private static string Root(string folder, List<SearchEntry> entries, IReadOnlyList<IReadOnlyList<TermList>> shards, List<List<SearchEntry>> groups)
    {
        var kinds = entries.GroupBy(entry => entry.Kind).Select(kind => $"[{JsonFormat.Quote(FormatNames.SearchKinds[kind.Key])},{Number(kind.Count())}]");
        var words = shards.Select((shard, i) => JsonFormat.Quote(i == 0 ? "" : Separator(shards[i - 1][^1].Key, shard[0].Key)));
        return $$"""{"folder":"{{folder}}","kinds":[{{string.Join(',', kinds)}}],"words":[{{string.Join(',', words)}}],"entries":[{{string.Join(',', groups.Select(group => Number(group.Count)))}}]}""" + "\n";
    }

    private static string Separator(string last, string first)
    {
        var length = last.AsSpan().CommonPrefixLength(first) + 1;
        // Half of a character is none.
        return first[..(char.IsHighSurrogate(first[length - 1]) ? length + 1 : length)];
    }
}

/// <summary>The file that leads to the parts.</summary>
public sealed class TakeRoot : IModule<SearchParts, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(SearchParts document, Action<Diagnostic> report) => [document.Root];
}

/// <summary>The parts.</summary>
public sealed class TakeParts : IModule<SearchParts, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(SearchParts document, Action<Diagnostic> report) => document.Parts;
}

/// <summary>Leaves out the library that the index does not need.</summary>
public sealed class LeaveOutLibrary : IModule<Pair<Asset, ValueList<Asset>>, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(Pair<Asset, ValueList<Asset>> document, Action<Diagnostic> report)
    {
        var (asset, index) = document;
        var isLeftOut = asset.Name switch
        {
            SearchFiles.LibraryName => index.Any(other => other.Name == SearchFiles.PartsName),
            SearchFiles.PartsLibraryName => !index.Any(other => other.Name == SearchFiles.PartsName),
            _ => false,
        };
        return isLeftOut ? [] : [asset];
    }
}

/// <summary>Leaves out what searches: which library is published is known with the index, and not before.</summary>
public sealed class LeaveOutSearch : IModule<Asset, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(Asset document, Action<Diagnostic> report) => document.Name is SearchFiles.LibraryName or SearchFiles.PartsLibraryName ? [] : [document];
}
