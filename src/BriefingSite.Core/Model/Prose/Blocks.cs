namespace BriefingSite.Core.Model;

/// <summary>A block of prose. The kinds are closed: each declares here its kind and its content, and
/// <see cref="BlockVisitor{TState,TResult}"/> has a method for it.</summary>
/// <param name="At">Where it begins.</param>
public abstract record Block(UncomparedLocation At)
{
    /// <summary>Its kind.</summary>
    internal abstract BlockKind Kind { get; }

    /// <summary>Passes on its direct content, in the order of the text. Claims are texts of their own, and code is not prose.</summary>
    /// <param name="text">Takes a run of inlines.</param>
    /// <param name="blocks">Takes blocks.</param>
    internal abstract void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks);
}

/// <summary>The kinds of blocks. A <c>switch</c> expression over them that lacks one does not compile.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    Quote,
    ItemList,
    CodeBlock,
    ThematicBreak,
    Table,
    DefinitionList,
    Div,
    ClaimBlock,
    Footnotes,
}

/// <summary>A paragraph.</summary>
public sealed record Paragraph(UncomparedLocation At, ValueList<Inline> Content) : Block(At)
{
    internal override BlockKind Kind => BlockKind.Paragraph;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks) => text(Content);
}

/// <summary>A heading.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">The anchor: as written in <c>{#id}</c>, else made from the words; unique in its document.</param>
/// <param name="Content">The words.</param>
public sealed record Heading(UncomparedLocation At, int Level, string Id, ValueList<Inline> Content) : Block(At)
{
    internal override BlockKind Kind => BlockKind.Heading;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks) => text(Content);
}

/// <summary>A block quotation.</summary>
public sealed record Quote(UncomparedLocation At, ValueList<Block> Blocks) : Block(At)
{
    internal override BlockKind Kind => BlockKind.Quote;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks) => blocks(Blocks);
}

/// <summary>A bulleted or numbered list.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Start">The first number; <c>null</c> for bullets.</param>
/// <param name="Tight">Whether the paragraphs of the items are drawn without <c>p</c>.</param>
/// <param name="Items">The items.</param>
public sealed record ItemList(UncomparedLocation At, int? Start, bool Tight, ValueList<ListItem> Items) : Block(At)
{
    internal override BlockKind Kind => BlockKind.ItemList;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks)
    {
        foreach (var item in Items.AsSpan()) blocks(item.Blocks);
    }
}

/// <summary>An item of a list.</summary>
public sealed record ListItem(ValueList<Block> Blocks);

/// <summary>Code, indented or fenced.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Language">The first word after the fence, if any.</param>
/// <param name="Text">The code, with its line ends.</param>
public sealed record CodeBlock(UncomparedLocation At, string? Language, string Text) : Block(At)
{
    internal override BlockKind Kind => BlockKind.CodeBlock;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks)
    {
    }
}

/// <summary>A thematic break.</summary>
public sealed record ThematicBreak(UncomparedLocation At) : Block(At)
{
    internal override BlockKind Kind => BlockKind.ThematicBreak;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks)
    {
    }
}

/// <summary>A pipe table.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Columns">The alignment of each column.</param>
/// <param name="Head">The heading row; empty when there is none.</param>
/// <param name="Rows">The other rows.</param>
public sealed record Table(UncomparedLocation At, ValueList<Alignment> Columns, ValueList<TableRow> Head, ValueList<TableRow> Rows) : Block(At)
{
    internal override BlockKind Kind => BlockKind.Table;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks)
    {
        foreach (var row in Head.AsSpan())
            foreach (var cell in row.Cells.AsSpan()) text(cell);
        foreach (var row in Rows.AsSpan())
            foreach (var cell in row.Cells.AsSpan()) text(cell);
    }
}

/// <summary>A row of a table: the inlines of each cell.</summary>
public sealed record TableRow(ValueList<ValueList<Inline>> Cells);

/// <summary>The alignment of a column.</summary>
public enum Alignment
{
    /// <summary>The default of the reader's language.</summary>
    None,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>To the right.</summary>
    Right,
}

/// <summary>A definition list.</summary>
public sealed record DefinitionList(UncomparedLocation At, ValueList<DefinitionItem> Items) : Block(At)
{
    internal override BlockKind Kind => BlockKind.DefinitionList;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks)
    {
        foreach (var item in Items.AsSpan())
        {
            foreach (var term in item.Terms.AsSpan()) text(term);
            foreach (var definition in item.Definitions.AsSpan()) blocks(definition);
        }
    }
}

/// <summary>Terms and their definitions.</summary>
/// <param name="Terms">The inlines of each term.</param>
/// <param name="Definitions">The blocks of each definition.</param>
/// <param name="Tight">Whether the paragraphs of the definitions are drawn without <c>p</c>.</param>
public sealed record DefinitionItem(ValueList<ValueList<Inline>> Terms, ValueList<ValueList<Block>> Definitions, bool Tight);

/// <summary>A fenced div that is not a claim.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Id">Its anchor, if any.</param>
/// <param name="Classes">Its classes.</param>
/// <param name="Blocks">Its content.</param>
public sealed record Div(UncomparedLocation At, string? Id, ValueList<string> Classes, ValueList<Block> Blocks) : Block(At)
{
    internal override BlockKind Kind => BlockKind.Div;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks) => blocks(Blocks);
}

/// <summary>The place of a claim in its text.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Number">Its number in the list of claims, from 0.</param>
public sealed record ClaimBlock(UncomparedLocation At, int Number) : Block(At)
{
    internal override BlockKind Kind => BlockKind.ClaimBlock;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks)
    {
    }
}

/// <summary>The footnotes of a document; always its last block.</summary>
public sealed record Footnotes(UncomparedLocation At, ValueList<Footnote> Notes) : Block(At)
{
    internal override BlockKind Kind => BlockKind.Footnotes;

    internal override void ForEachPart(Action<ValueList<Inline>> text, Action<ValueList<Block>> blocks)
    {
        foreach (var note in Notes.AsSpan()) blocks(note.Blocks);
    }
}

/// <summary>A footnote.</summary>
/// <param name="Number">Its number, from 1, in the order of the first mention.</param>
/// <param name="Mentions">How many marks in the text refer to it.</param>
/// <param name="Blocks">What it says.</param>
public sealed record Footnote(int Number, int Mentions, ValueList<Block> Blocks);
