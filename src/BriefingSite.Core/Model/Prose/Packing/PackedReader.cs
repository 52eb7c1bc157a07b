using System.Text;

namespace BriefingSite.Core.Model.Packing;

/// <summary>Reads blocks that <see cref="PackedWriter"/> has written.</summary>
/// <param name="bytes">The blocks, and after them their locations.</param>
/// <param name="locations">Where the locations begin.</param>
/// <param name="file">The file of the locations.</param>
internal sealed class PackedReader(byte[] bytes, int locations, string? file)
{
    private ByteReader _tree = new(bytes, 0);
    private ByteReader _locations = new(bytes, locations);
    private int _line;

    /// <summary>The next blocks, by their number and themselves.</summary>
    public ValueList<Block> ReadBlocks() => ReadBlocks(ReadNumber());

    /// <summary>The next blocks.</summary>
    public ValueList<Block> ReadBlocks(int count)
    {
        if (count == 0) return [];
        var blocks = new Block[count];
        for (var i = 0; i < count; i++) blocks[i] = BlockCodec.Find((BlockKind)ReadNumber()).Read(ReadLocation(), this);
        return new(blocks);
    }

    /// <summary>The next inlines.</summary>
    public ValueList<Inline> ReadInlines()
    {
        var count = ReadNumber();
        if (count == 0) return [];
        var inlines = new Inline[count];
        for (var i = 0; i < count; i++) inlines[i] = InlineCodec.Find((InlineKind)ReadNumber()).Read(ReadLocation(), this);
        return new(inlines);
    }

    /// <summary>The next list of other items.</summary>
    public ValueList<T> ReadList<T>(Func<PackedReader, T> read)
    {
        var count = ReadNumber();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(this);
        return new(items);
    }

    /// <summary>The next text.</summary>
    public string ReadText() => ReadOptionalText()!;

    /// <summary>The next text; <c>null</c> where <c>null</c> was written.</summary>
    public string? ReadOptionalText() => _tree.TryReadText(out var text) ? Encoding.UTF8.GetString(text) : null;

    /// <summary>The next Boolean.</summary>
    public bool ReadFlag() => ReadNumber() == 1;

    /// <summary>The next number.</summary>
    public int ReadNumber() => _tree.ReadNumber();

    private Location ReadLocation()
    {
        var length = _locations.ReadNumber();
        if (length == 0) return default;
        _line += _locations.ReadZigZag();
        return new(file!, _line, _locations.ReadNumber(), length);
    }
}
