namespace BriefingSite.Core.Model.Packing;

/// <summary>The blocks of a text as bytes, a value.</summary>
/// <remarks>A page is some four hundred objects. The garbage collector visits and moves live objects, so keeping thousands of pages as
/// objects costs more time than reading them again. Packed, a text is one array, and to compare two texts is to compare bytes.</remarks>
internal sealed class PackedBlocks : IEquatable<PackedBlocks>
{
    // Drawing a page reads the blocks of its text several times in a row.
    [ThreadStatic]
    private static (PackedBlocks? Packed, ValueList<Block>? Blocks) s_last;

    private static readonly PackedBlocks s_empty = new(0, [], 0, null, []);

    private readonly int _count;
    private readonly byte[] _bytes;
    private readonly int _locations;
    private readonly string? _file;

    /// <summary>Packed blocks.</summary>
    /// <param name="count">How many there are, without those inside others.</param>
    /// <param name="bytes">The blocks as <see cref="PackedWriter"/> writes them, and after them their locations.</param>
    /// <param name="locations">Where the locations begin.</param>
    /// <param name="file">The file of the locations; <c>null</c> where there are none.</param>
    /// <param name="ids">The ids of headings and divs.</param>
    public PackedBlocks(int count, byte[] bytes, int locations, string? file, ValueList<string> ids) =>
        (_count, _bytes, _locations, _file, Ids) = (count, bytes, locations, file, ids);

    /// <summary>The ids of headings and divs, in the order of the text.</summary>
    public ValueList<string> Ids { get; }

    private ReadOnlySpan<byte> Tree => _bytes.AsSpan(0, _locations);

    /// <summary>Packs blocks.</summary>
    /// <exception cref="ArgumentException">Their locations are in more than one file.</exception>
    public static PackedBlocks Pack(ValueList<Block> blocks) => blocks.Count == 0 ? s_empty : PackedWriter.Pack(blocks);

    /// <summary>The blocks. Each thread keeps those of the last text.</summary>
    public ValueList<Block> Unpack()
    {
        if (ReferenceEquals(s_last.Packed, this)) return s_last.Blocks!;
        var blocks = new PackedReader(_bytes, _locations, _file).ReadBlocks(_count);
        s_last = (this, blocks);
        return blocks;
    }

    /// <summary>The words, as <see cref="PlainText"/> describes them; nothing is unpacked.</summary>
    /// <param name="title">The title of a link's target, by the number of the link.</param>
    public string ExtractWords(Func<int, string> title) => new PackedTextExtractor(_bytes, title).ExtractWords(_count);

    /// <summary>The words with marks, as <see cref="MarkedText"/> describes them; nothing is unpacked.</summary>
    /// <param name="title">The title of a link's target, by the number of the link.</param>
    public MarkedText ExtractMarked(Func<int, string> title)
    {
        var cites = new List<Range>();
        return new(new PackedTextExtractor(_bytes, title, cites).ExtractWords(_count), cites);
    }

    /// <summary>Whether a mark with this meaning may be in them; it is not where its bytes are not.</summary>
    public bool MayHave(TextMeaning meaning) => Tree.IndexOf([(byte)InlineKind.TextMark, (byte)meaning]) >= 0;

    /// <summary>The words of the first paragraph, as <see cref="PlainText"/> describes them; nothing is unpacked.</summary>
    /// <param name="title">The title of a link's target, by the number of the link.</param>
    public string? ExtractFirstParagraph(Func<int, string> title) => new PackedTextExtractor(_bytes, title).ExtractFirstParagraph(_count);

    /// <summary>The words in sections, as <see cref="PlainText"/> describes them; nothing is unpacked.</summary>
    /// <param name="title">The title of a link's target, by the number of the link.</param>
    public IReadOnlyList<(string? Id, string Heading, string Words)> ExtractSections(Func<int, string> title) =>
        new PackedTextExtractor(_bytes, title).ExtractSections(_count);

    /// <summary>Whether the blocks are equal, whatever their locations.</summary>
    public bool Equals(PackedBlocks? other) =>
        ReferenceEquals(this, other) || (other is not null && _count == other._count && Tree.SequenceEqual(other.Tree));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackedBlocks);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Tree);
        return hash.ToHashCode();
    }
}
