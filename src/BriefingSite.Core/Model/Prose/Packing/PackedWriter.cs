using System.Buffers;
using System.Text;

namespace BriefingSite.Core.Model.Packing;

/// <summary>Writes blocks as bytes. The codec of each kind defines its format.</summary>
/// <remarks>Numbers are written seven bits to a byte, the low ones first, the eighth bit set where more follow (LEB128). A text is its length
/// in bytes, one more than that so that 0 means <c>null</c>, then UTF-8. Locations are written separately: they are not part of the value.</remarks>
internal sealed class PackedWriter
{
    // Every text of a briefing is packed once: one writer for each thread.
    [ThreadStatic]
    private static PackedWriter? s_writer;

    private readonly ArrayBufferWriter<byte> _tree = new(16 * 1024);
    private readonly ArrayBufferWriter<byte> _locations = new(4 * 1024);
    private readonly List<string> _ids = [];
    private string? _file;
    private int _line;

    private PackedWriter()
    {
    }

    /// <summary>Packs blocks.</summary>
    /// <exception cref="ArgumentException">Their locations are in more than one file.</exception>
    public static PackedBlocks Pack(ValueList<Block> blocks)
    {
        var writer = s_writer ??= new();
        writer.Clear();
        foreach (var block in blocks.AsSpan()) writer.WriteBlock(block);
        return writer.Close(blocks.Count);
    }

    /// <summary>Writes blocks: their number, then each.</summary>
    public PackedWriter WriteBlocks(ValueList<Block> blocks)
    {
        WriteNumber(blocks.Count);
        foreach (var block in blocks.AsSpan()) WriteBlock(block);
        return this;
    }

    /// <summary>Writes inlines: their number, then each.</summary>
    public PackedWriter WriteInlines(ValueList<Inline> inlines)
    {
        WriteNumber(inlines.Count);
        foreach (var inline in inlines.AsSpan())
        {
            WriteNumber((int)inline.Kind);
            WriteLocation(inline.At);
            InlineCodec.Find(inline.Kind).Write(inline, this);
        }
        return this;
    }

    /// <summary>Writes a list of other items: their number, then each.</summary>
    public PackedWriter WriteList<T>(ValueList<T> items, Action<PackedWriter, T> write)
    {
        WriteNumber(items.Count);
        foreach (var item in items.AsSpan()) write(this, item);
        return this;
    }

    /// <summary>Writes an id that links can lead to.</summary>
    public PackedWriter WriteId(string? id)
    {
        if (id is not null) _ids.Add(id);
        return WriteText(id);
    }

    /// <summary>Writes a text.</summary>
    public PackedWriter WriteText(string? text)
    {
        if (text is null) return WriteNumber(0);
        WriteNumber(Encoding.UTF8.GetByteCount(text) + 1);
        Encoding.UTF8.GetBytes(text, _tree);
        return this;
    }

    /// <summary>Writes a Boolean.</summary>
    public PackedWriter WriteFlag(bool value) => WriteNumber(value ? 1 : 0);

    /// <summary>Writes a number.</summary>
    public PackedWriter WriteNumber(int value)
    {
        Write(_tree, (uint)value);
        return this;
    }

    private void Clear()
    {
        _tree.ResetWrittenCount();
        _locations.ResetWrittenCount();
        _ids.Clear();
        (_file, _line) = (null, 0);
    }

    private PackedBlocks Close(int count)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(_tree.WrittenCount + _locations.WrittenCount);
        _tree.WrittenSpan.CopyTo(bytes);
        _locations.WrittenSpan.CopyTo(bytes.AsSpan(_tree.WrittenCount));
        return new(count, bytes, _tree.WrittenCount, _file, _ids.ToValueList());
    }

    private void WriteBlock(Block block)
    {
        WriteNumber((int)block.Kind);
        WriteLocation(block.At);
        BlockCodec.Find(block.Kind).Write(block, this);
    }

    // The length 0 means that there is no location.
    private void WriteLocation(Location at)
    {
        Write(_locations, (uint)at.Length);
        if (at.Length == 0) return;
        _file ??= at.File;
        if (_file != at.File) throw new ArgumentException($"Locations in {_file} and in {at.File} can't be packed together.");
        var step = at.Line - _line;
        Write(_locations, (uint)((step << 1) ^ (step >> 31)));
        Write(_locations, (uint)at.Column);
        _line = at.Line;
    }

    private static void Write(ArrayBufferWriter<byte> output, uint value)
    {
        var bytes = output.GetSpan(5);
        var length = 0;
        for (; value >= 0x80; value >>= 7) bytes[length++] = (byte)(value | 0x80);
        bytes[length++] = (byte)value;
        output.Advance(length);
    }
}
