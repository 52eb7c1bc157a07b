using System.Globalization;
using System.Numerics;
using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Themes;

namespace BriefingSite.Output.Previews;

/// <summary>Writes what scripts show beside links to terms and passages, by the paths of these, for those that something links to. The previews
/// are divided among a few files, so that one is quickly fetched; a script finds the file by the path alone (<see cref="PreviewShards"/>).</summary>
public sealed class WritePreviews : IModule<Briefing, Asset>
{
    private const int MaxBytes = 2000;

    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(Briefing document, Action<Diagnostic> report)
    {
        var linked = document.Incoming.SelectMany(links => links).Select(link => link.To.Url).ToHashSet(StringComparer.Ordinal);
        var previews = new OrderedDictionary<string, Preview>(StringComparer.Ordinal);
        foreach (var (path, preview) in All(document))
            if (linked.Contains(path)) previews.TryAdd(path, preview.Fitting(MaxBytes - Encoding.UTF8.GetByteCount(path)));
        var shards = new OrderedDictionary<string, Preview>[PreviewShards.Count(previews.Sum(entry => (long)entry.Value.Bytes + entry.Key.Length))];
        for (var i = 0; i < shards.Length; i++) shards[i] = new(StringComparer.Ordinal);
        foreach (var (path, preview) in previews) shards[PreviewShards.Of(path, shards.Length)].Add(path, preview);
        return shards.Select((shard, i) =>
            HashAsset.Name($"previews-{i.ToString(CultureInfo.InvariantCulture)}.json", new(JsonFormat.WriteCompact(shard, PreviewsJson.Default.OrderedDictionaryStringPreview))));
    }

    private static IEnumerable<(string Path, Preview Preview)> All(Briefing briefing)
    {
        foreach (var term in briefing.Terms) yield return (term.Header.Url, new(term.Header.Title, term.Header.Kind, PlainText.Extract(term.Body)));
        foreach (var source in briefing.Sources)
            foreach (var passage in source.Passages)
                if (passage.Number is { } number) yield return (source.Label.PassageUrl(number), new(null, null, passage.IsLeftOut ? ReaderLabels.NotSummarised : PlainText.Extract(passage.Gist)));
    }
}

/// <summary>Writes the list of the files with previews. Its own name has no hash, so that pages stay the same when a preview changes.</summary>
public sealed class ListPreviews : IModule<ValueList<Asset>, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(ValueList<Asset> document, Action<Diagnostic> report) =>
        [new(PreviewFiles.Name, PreviewFiles.Path, new(JsonFormat.WriteCompact(document.Select(shard => shard.Path[1..]), PreviewsJson.Default.IEnumerableString)))];
}

/// <summary>Which file a preview is in. The script of all pages computes the same.</summary>
internal static class PreviewShards
{
    private const int Most = 128, BytesOfShard = 12_000;

    /// <summary>How many files there are for so many bytes: a power of two.</summary>
    public static int Count(long bytes) => (int)Math.Min(Most, BitOperations.RoundUpToPowerOf2((ulong)Math.Max(1, bytes / BytesOfShard)));

    /// <summary>The file of a path: FNV-1a of its UTF-16 code units.</summary>
    public static int Of(string path, int count)
    {
        var hash = 2166136261;
        foreach (var unit in path) hash = unchecked((hash ^ unit) * 16777619);
        return (int)((hash ^ (hash >> 16)) & (uint)(count - 1));
    }
}

/// <summary>The preview of a term or passage.</summary>
internal sealed record Preview(string? Title, string? Kind, string Text)
{
    // The names of the values, quotation marks, colons, commas and braces.
    private const int Syntax = 40;

    /// <summary>How many bytes it takes.</summary>
    internal int Bytes => Size(Title) + Size(Kind) + Size(Text) + Syntax;

    /// <summary>The same with a text that is cut to fit into some bytes.</summary>
    public Preview Fitting(int bytes)
    {
        if (Bytes <= bytes) return this;
        var (left, end) = (bytes - Bytes + Size(Text) - Size(" …"), 0);
        while (end < Text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(Text, end);
            left -= Size(Text.Substring(end, length));
            if (left < 0) break;
            end += length;
        }
        return this with { Text = Text[..end].TrimEnd() + " …" };
    }

    private static int Size(string? text) => text is null ? 0 : JsonFormat.Size(text);
}
