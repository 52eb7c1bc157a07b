namespace BriefingSite.Core.Model.Packing;

/// <summary>How the blocks of one kind are packed: what is written after kind and location, how it is read back, and which words are
/// extracted from it. The three methods go through the same values in the same order.</summary>
internal abstract class BlockCodec
{
    private static readonly ParagraphCodec s_paragraph = new();
    private static readonly HeadingCodec s_heading = new();
    private static readonly QuoteCodec s_quote = new();
    private static readonly ItemListCodec s_itemList = new();
    private static readonly CodeBlockCodec s_codeBlock = new();
    private static readonly ThematicBreakCodec s_thematicBreak = new();
    private static readonly TableCodec s_table = new();
    private static readonly DefinitionListCodec s_definitionList = new();
    private static readonly DivCodec s_div = new();
    private static readonly ClaimBlockCodec s_claimBlock = new();
    private static readonly FootnotesCodec s_footnotes = new();

    /// <summary>The codec of a kind.</summary>
    public static BlockCodec Find(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => s_paragraph,
        BlockKind.Heading => s_heading,
        BlockKind.Quote => s_quote,
        BlockKind.ItemList => s_itemList,
        BlockKind.CodeBlock => s_codeBlock,
        BlockKind.ThematicBreak => s_thematicBreak,
        BlockKind.Table => s_table,
        BlockKind.DefinitionList => s_definitionList,
        BlockKind.Div => s_div,
        BlockKind.ClaimBlock => s_claimBlock,
        BlockKind.Footnotes => s_footnotes,
    };

    /// <summary>Writes a block of this kind.</summary>
    public abstract void Write(Block block, PackedWriter writer);

    /// <summary>Reads a block of this kind.</summary>
    public abstract Block Read(UncomparedLocation at, PackedReader reader);

    /// <summary>Extracts the words of a block of this kind; of claims and of code none.</summary>
    public abstract void Extract(PackedTextExtractor words);
}

internal sealed class ParagraphCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer) => writer.WriteInlines(((Paragraph)block).Content);

    public override Block Read(UncomparedLocation at, PackedReader reader) => new Paragraph(at, reader.ReadInlines());

    public override void Extract(PackedTextExtractor words) => words.AddInlines();
}

internal sealed class HeadingCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer)
    {
        var heading = (Heading)block;
        writer.WriteNumber(heading.Level).WriteId(heading.Id).WriteInlines(heading.Content);
    }

    public override Block Read(UncomparedLocation at, PackedReader reader) => new Heading(at, reader.ReadNumber(), reader.ReadText(), reader.ReadInlines());

    public override void Extract(PackedTextExtractor words) => words.AddHeading();
}

internal sealed class QuoteCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer) => writer.WriteBlocks(((Quote)block).Blocks);

    public override Block Read(UncomparedLocation at, PackedReader reader) => new Quote(at, reader.ReadBlocks());

    public override void Extract(PackedTextExtractor words) => words.AddBlocks();
}

internal sealed class ItemListCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer)
    {
        var list = (ItemList)block;
        writer.WriteFlag(list.Start is not null);
        if (list.Start is { } start) writer.WriteNumber(start);
        writer.WriteFlag(list.Tight).WriteList(list.Items, static (writer, item) => writer.WriteBlocks(item.Blocks));
    }

    public override Block Read(UncomparedLocation at, PackedReader reader) => new ItemList(
        at, reader.ReadFlag() ? reader.ReadNumber() : null, reader.ReadFlag(), reader.ReadList(static reader => new ListItem(reader.ReadBlocks())));

    public override void Extract(PackedTextExtractor words)
    {
        if (words.ReadFlag()) words.SkipNumber();
        words.SkipNumber();
        words.ForEach(static words => words.AddBlocks());
    }
}

internal sealed class CodeBlockCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer)
    {
        var code = (CodeBlock)block;
        writer.WriteText(code.Language).WriteText(code.Text);
    }

    public override Block Read(UncomparedLocation at, PackedReader reader) => new CodeBlock(at, reader.ReadOptionalText(), reader.ReadText());

    public override void Extract(PackedTextExtractor words)
    {
        words.SkipText();
        words.SkipText();
    }
}

internal sealed class ThematicBreakCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer)
    {
    }

    public override Block Read(UncomparedLocation at, PackedReader reader) => new ThematicBreak(at);

    public override void Extract(PackedTextExtractor words)
    {
    }
}

internal sealed class TableCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer)
    {
        var table = (Table)block;
        writer.WriteList(table.Columns, static (writer, column) => writer.WriteNumber((int)column)).WriteList(table.Head, WriteRow).WriteList(table.Rows, WriteRow);
    }

    public override Block Read(UncomparedLocation at, PackedReader reader) => new Table(
        at, reader.ReadList(static reader => (Alignment)reader.ReadNumber()), reader.ReadList(ReadRow), reader.ReadList(ReadRow));

    public override void Extract(PackedTextExtractor words)
    {
        words.ForEach(static words => words.SkipNumber());
        words.ForEach(ExtractRow);
        words.ForEach(ExtractRow);
    }

    private static void WriteRow(PackedWriter writer, TableRow row) => writer.WriteList(row.Cells, static (writer, cell) => writer.WriteInlines(cell));

    private static TableRow ReadRow(PackedReader reader) => new(reader.ReadList(static reader => reader.ReadInlines()));

    private static void ExtractRow(PackedTextExtractor words)
    {
        words.ForEach(static words => words.AddCell());
        words.EndRow();
    }
}

internal sealed class DefinitionListCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer) => writer.WriteList(((DefinitionList)block).Items, static (writer, item) => writer
        .WriteList(item.Terms, static (writer, term) => writer.WriteInlines(term))
        .WriteList(item.Definitions, static (writer, definition) => writer.WriteBlocks(definition))
        .WriteFlag(item.Tight));

    public override Block Read(UncomparedLocation at, PackedReader reader) => new DefinitionList(at, reader.ReadList(static reader => new DefinitionItem(
        reader.ReadList(static reader => reader.ReadInlines()), reader.ReadList(static reader => reader.ReadBlocks()), reader.ReadFlag())));

    public override void Extract(PackedTextExtractor words) => words.ForEach(static words =>
    {
        words.ForEach(static words => words.AddInlines());
        words.ForEach(static words => words.AddBlocks());
        words.SkipNumber();
    });
}

internal sealed class DivCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer)
    {
        var div = (Div)block;
        writer.WriteId(div.Id).WriteList(div.Classes, static (writer, name) => writer.WriteText(name)).WriteBlocks(div.Blocks);
    }

    public override Block Read(UncomparedLocation at, PackedReader reader) =>
        new Div(at, reader.ReadOptionalText(), reader.ReadList(static reader => reader.ReadText()), reader.ReadBlocks());

    public override void Extract(PackedTextExtractor words)
    {
        words.SkipText();
        words.ForEach(static words => words.SkipText());
        words.AddBlocks();
    }
}

internal sealed class ClaimBlockCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer) => writer.WriteNumber(((ClaimBlock)block).Number);

    public override Block Read(UncomparedLocation at, PackedReader reader) => new ClaimBlock(at, reader.ReadNumber());

    public override void Extract(PackedTextExtractor words) => words.SkipNumber();
}

internal sealed class FootnotesCodec : BlockCodec
{
    public override void Write(Block block, PackedWriter writer) => writer.WriteList(((Footnotes)block).Notes, static (writer, note) => writer
        .WriteNumber(note.Number).WriteNumber(note.Mentions).WriteBlocks(note.Blocks));

    public override Block Read(UncomparedLocation at, PackedReader reader) => new Footnotes(at, reader.ReadList(static reader =>
        new Footnote(reader.ReadNumber(), reader.ReadNumber(), reader.ReadBlocks())));

    public override void Extract(PackedTextExtractor words) => words.ForEach(static words =>
    {
        words.SkipNumber();
        words.SkipNumber();
        words.AddBlocks();
    });
}
