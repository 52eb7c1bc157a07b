using System.Globalization;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Finding;

/// <summary>Some of the entries of a large index, in its order.</summary>
/// <param name="Number">Its place among the chunks.</param>
/// <param name="Language">The language of the site.</param>
/// <param name="Entries">The entries.</param>
public sealed record SearchChunk(int Number, string Language, ValueList<SearchEntry> Entries) : IKeyed
{
    string IKeyed.Key => Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Which terms the entries of a chunk have. The terms follow from the entries, so two of them are equal when their chunks are.</summary>
public sealed class ChunkTerms : IEquatable<ChunkTerms>
{
    /// <summary>Reads the entries of a chunk.</summary>
    public ChunkTerms(SearchChunk chunk)
    {
        Chunk = chunk;
        Lengths = new int[chunk.Entries.Count * Ranking.Fields];
        var reader = new TermReader(chunk.Language.StartsWith("en", StringComparison.Ordinal), SearchNumbers.Of(chunk.Language).ToDictionary(number => number.Word, number => number.Digits, StringComparer.Ordinal));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var occurrences = new List<Occurrence>();
        var counts = new Dictionary<int, int>();
        for (var entry = 0; entry < chunk.Entries.Count; entry++)
        {
            var fields = Ranking.FieldsOf(chunk.Entries[entry]);
            for (var field = 0; field < Ranking.Fields; field++)
            {
                counts.Clear();
                foreach (var term in fields[field] is { } text ? reader.Read(text) : [])
                {
                    if (!numbers.TryGetValue(term, out var number)) numbers.Add(term, number = numbers.Count);
                    counts[number] = counts.GetValueOrDefault(number) + 1;
                }
                Lengths[entry * Ranking.Fields + field] = fields[field] is null ? -1 : counts.Count;
                foreach (var (number, count) in counts) occurrences.Add(new(number, entry, field, count));
            }
        }
        (Terms, Occurrences) = ([.. numbers.Keys], occurrences.ToArray());
    }

    /// <summary>The chunk.</summary>
    public SearchChunk Chunk { get; }

    /// <summary>The lengths of all fields in terms, entry by entry; −1 where an entry lacks the field.</summary>
    internal int[] Lengths { get; }

    /// <summary>The terms, each once; the empty one may be among them.</summary>
    internal string[] Terms { get; }

    /// <summary>Where they are, in the order of the entries.</summary>
    internal Occurrence[] Occurrences { get; }

    /// <inheritdoc/>
    public bool Equals(ChunkTerms? other) => other is not null && Chunk.Equals(other.Chunk);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChunkTerms);

    /// <inheritdoc/>
    public override int GetHashCode() => Chunk.GetHashCode();
}

/// <summary>A term in a field of an entry.</summary>
/// <param name="Term">The number of the term.</param>
/// <param name="Entry">The number of the entry.</param>
/// <param name="Field">The number of the field.</param>
/// <param name="Count">How often it is there.</param>
internal readonly record struct Occurrence(int Term, int Entry, int Field, int Count);

/// <summary>Reads the terms of a chunk: most of the work on an index, done for many chunks at once, and again only for those that changed.</summary>
public sealed class ReadTerms : IModule<SearchChunk, ChunkTerms>
{
    /// <inheritdoc/>
    public IEnumerable<ChunkTerms> Execute(SearchChunk document, Action<Diagnostic> report) => [new(document)];
}
