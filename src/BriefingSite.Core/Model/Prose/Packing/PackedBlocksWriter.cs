using System.Buffers;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Packs blocks. <see cref="PackedBlocksReader"/> reads what is written here, in the same order.</summary>
/// <remarks>Numbers are written seven bits to a byte, the low ones first, the eighth bit set where more follow (LEB128). A text is its length
/// in bytes, one more than that so that 0 says <c>null</c>, then UTF-8. Places are written apart: they are no part of the value.</remarks>
internal sealed class PackedBlocksWriter
{
    // Every text of a briefing is packed once: one writer for each thread.
    [ThreadStatic]
    private static PackedBlocksWriter? _own;

    private readonly ArrayBufferWriter<byte> _tree = new(16 * 1024);
    private readonly ArrayBufferWriter<byte> _places = new(4 * 1024);
    private readonly List<string> _ids = [];
    private string? _file;
    private int _line;

    private PackedBlocksWriter()
    {
    }

    /// <summary>Packs blocks.</summary>
    /// <exception cref="ArgumentException">Their places are in more than one file.</exception>
    public static PackedBlocks Pack(ReadOnlySpan<Block> blocks)
    {
        var writer = _own ??= new();
        writer.Clear();
        foreach (var block in blocks) writer.Write(block);
        return writer.Packed(blocks.Length);
    }

    private void Clear()
    {
        _tree.ResetWrittenCount();
        _places.ResetWrittenCount();
        _ids.Clear();
        (_file, _line) = (null, 0);
    }

    private PackedBlocks Packed(int count)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(_tree.WrittenCount + _places.WrittenCount);
        _tree.WrittenSpan.CopyTo(bytes);
        _places.WrittenSpan.CopyTo(bytes.AsSpan(_tree.WrittenCount));
        return new(count, bytes, _tree.WrittenCount, _file, _ids.ToValueList());
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Begin(BlockKind.Paragraph, block);
                Write(paragraph.Content);
                break;
            case Heading heading:
                Begin(BlockKind.Heading, block);
                Number(heading.Level);
                Id(heading.Id);
                Write(heading.Content);
                break;
            case Quote quote:
                Begin(BlockKind.Quote, block);
                Write(quote.Blocks);
                break;
            case ItemList list:
                Begin(BlockKind.ItemList, block);
                Flag(list.Start is not null);
                if (list.Start is { } start) Number(start);
                Flag(list.Tight);
                Each(list.Items, item => Write(item.Blocks));
                break;
            case CodeBlock code:
                Begin(BlockKind.CodeBlock, block);
                Text(code.Language);
                Text(code.Text);
                break;
            case ThematicBreak:
                Begin(BlockKind.ThematicBreak, block);
                break;
            case Table table:
                Begin(BlockKind.Table, block);
                Each(table.Columns, column => Number((int)column));
                Each(table.Head, Write);
                Each(table.Rows, Write);
                break;
            case DefinitionList list:
                Begin(BlockKind.DefinitionList, block);
                Each(list.Items, Write);
                break;
            case Div div:
                Begin(BlockKind.Div, block);
                Id(div.Id);
                Each(div.Classes, Text);
                Write(div.Blocks);
                break;
            case ClaimBlock claim:
                Begin(BlockKind.ClaimBlock, block);
                Number(claim.Number);
                break;
            case Footnotes notes:
                Begin(BlockKind.Footnotes, block);
                Each(notes.Notes, Write);
                break;
            default:
                throw new ArgumentException($"Blocks of the kind {block.GetType().Name} can't be packed.", nameof(block));
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                Begin(InlineKind.Text, inline);
                Text(text.Value);
                break;
            case Code code:
                Begin(InlineKind.Code, inline);
                Text(code.Value);
                break;
            case Emphasis emphasis:
                Begin(InlineKind.Emphasis, inline);
                Number((int)emphasis.Kind);
                Write(emphasis.Content);
                break;
            case LineBreak lineBreak:
                Begin(InlineKind.LineBreak, inline);
                Flag(lineBreak.Hard);
                break;
            case Link link:
                Begin(InlineKind.Link, inline);
                Number(link.Number);
                Text(link.Title);
                Write(link.Content);
                break;
            case Image image:
                Begin(InlineKind.Image, inline);
                Number(image.Number);
                Text(image.Title);
                Text(image.Alternative);
                break;
            case Cite cite:
                Begin(InlineKind.Cite, inline);
                Number(cite.First);
                Number(cite.Count);
                break;
            case FootnoteMark mark:
                Begin(InlineKind.FootnoteMark, inline);
                Number(mark.Number);
                Number(mark.Mention);
                break;
            case TaskMark task:
                Begin(InlineKind.TaskMark, inline);
                Flag(task.IsDone);
                break;
            default:
                throw new ArgumentException($"Inlines of the kind {inline.GetType().Name} can't be packed.", nameof(inline));
        }
    }

    private void Begin(BlockKind kind, Block block)
    {
        Number((int)kind);
        At(block.At);
    }

    private void Begin(InlineKind kind, Inline inline)
    {
        Number((int)kind);
        At(inline.At);
    }

    private void Write(TableRow row) => Each(row.Cells, Write);

    private void Write(DefinitionItem item)
    {
        Each(item.Terms, Write);
        Each(item.Definitions, Write);
        Flag(item.Tight);
    }

    private void Write(Footnote note)
    {
        Number(note.Number);
        Number(note.Mentions);
        Write(note.Blocks);
    }

    private void Write(ValueList<Block> blocks)
    {
        Number(blocks.Count);
        foreach (var block in blocks.AsSpan()) Write(block);
    }

    private void Write(ValueList<Inline> inlines)
    {
        Number(inlines.Count);
        foreach (var inline in inlines.AsSpan()) Write(inline);
    }

    private void Each<T>(ValueList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items.AsSpan()) write(item);
    }

    private void Id(string? id)
    {
        Text(id);
        if (id is not null) _ids.Add(id);
    }

    private void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }
        Number(Encoding.UTF8.GetByteCount(text) + 1);
        Encoding.UTF8.GetBytes(text, _tree);
    }

    private void Flag(bool value) => Number(value ? 1 : 0);

    private void Number(int value) => Number(_tree, (uint)value);

    // A length of 0 is that of no place at all.
    private void At(Location at)
    {
        Number(_places, (uint)at.Length);
        if (at.Length == 0) return;
        _file ??= at.File;
        if (_file != at.File) throw new ArgumentException($"Places in {_file} and in {at.File} can't be packed together.");
        var step = at.Line - _line;
        Number(_places, (uint)((step << 1) ^ (step >> 31)));
        Number(_places, (uint)at.Column);
        _line = at.Line;
    }

    private static void Number(ArrayBufferWriter<byte> output, uint value)
    {
        var bytes = output.GetSpan(5);
        var length = 0;
        for (; value >= 0x80; value >>= 7) bytes[length++] = (byte)(value | 0x80);
        bytes[length++] = (byte)value;
        output.Advance(length);
    }
}
