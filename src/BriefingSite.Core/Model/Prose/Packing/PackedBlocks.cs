using System.Collections;
using System.Runtime.CompilerServices;

namespace BriefingSite.Core.Model;

/// <summary>The blocks of a text in few bytes. Whoever walks them unpacks them; nobody keeps what is unpacked.</summary>
/// <remarks>A page is some four hundred objects. Collecting garbage walks and moves all that live, so keeping thousands of pages as objects
/// takes longer than reading them. Packed, a text is one array, and to compare two texts is to compare bytes.</remarks>
[CollectionBuilder(typeof(PackedBlocks), nameof(Create))]
public sealed class PackedBlocks : IReadOnlyCollection<Block>, IEquatable<PackedBlocks>
{
    // Who draws a page walks its text several times in a row.
    [ThreadStatic]
    private static (PackedBlocks? Packed, ValueList<Block>? Blocks) s_last;

    private readonly byte[] _bytes;
    private readonly int _places;
    private readonly string? _file;

    /// <summary>Packed blocks.</summary>
    /// <param name="count">How many there are, without those inside others.</param>
    /// <param name="bytes">The blocks as <see cref="PackedBlocksWriter"/> writes them, and behind them their places.</param>
    /// <param name="places">Where the places begin.</param>
    /// <param name="file">The file of the places; <c>null</c> where there are none.</param>
    /// <param name="ids">The ids of headings and divs.</param>
    internal PackedBlocks(int count, byte[] bytes, int places, string? file, ValueList<string> ids) =>
        (Count, _bytes, _places, _file, Ids) = (count, bytes, places, file, ids);

    /// <summary>No blocks.</summary>
    public static PackedBlocks Empty { get; } = new(0, [], 0, null, []);

    /// <summary>How many there are, without those inside others.</summary>
    public int Count { get; }

    /// <summary>The ids of headings and divs, in the order of the text.</summary>
    public ValueList<string> Ids { get; }

    /// <summary>Packs blocks; lets <c>[a, b]</c> do it.</summary>
    /// <exception cref="ArgumentException">Their places are in more than one file.</exception>
    public static PackedBlocks Create(ReadOnlySpan<Block> blocks) => blocks.IsEmpty ? Empty : PackedBlocksWriter.Pack(blocks);

    /// <summary>The blocks, all at once. The last text stays unpacked, one on each thread.</summary>
    public ValueList<Block> Unpack()
    {
        if (ReferenceEquals(s_last.Packed, this)) return s_last.Blocks!;
        var unpacked = Reader().Blocks(Count);
        s_last = (this, unpacked);
        return unpacked;
    }

    /// <summary>The blocks, one after the other; what nobody asks for is not unpacked.</summary>
    public IEnumerator<Block> GetEnumerator()
    {
        var reader = Reader();
        for (var i = 0; i < Count; i++) yield return reader.Block();
    }

    /// <summary>The words, blocks joined by a space; nothing is unpacked.</summary>
    /// <param name="title">The title of a link's target, by the link's number.</param>
    public string Words(Func<int, string> title) => new PackedTextExtractor(_bytes, title).Words(Count);

    /// <summary>The words in sections: what stands before the first heading, without an id and a heading, then each heading with what is
    /// below it. Headings inside other blocks begin none.</summary>
    /// <param name="title">The title of a link's target, by the link's number.</param>
    public IReadOnlyList<(string? Id, string Heading, string Words)> Sections(Func<int, string> title) => new PackedTextExtractor(_bytes, title).Sections(Count);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the blocks are equal, wherever they stand.</summary>
    public bool Equals(PackedBlocks? other) =>
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && Tree.SequenceEqual(other.Tree));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackedBlocks);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Tree);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => Unpack().ToString();

    private ReadOnlySpan<byte> Tree => _bytes.AsSpan(0, _places);

    private PackedBlocksReader Reader() => new(_bytes, _places, _file);
}
