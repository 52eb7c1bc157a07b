namespace BriefingSite.Core.Model;

/// <summary>A block of prose.</summary>
/// <param name="At">Where it begins.</param>
public abstract record Block(UncomparedLocation At);

/// <summary>A paragraph.</summary>
public sealed record Paragraph(UncomparedLocation At, ValueList<Inline> Content) : Block(At);

/// <summary>A heading.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">The anchor: as written in <c>{#id}</c>, else made from the words; unique in its document.</param>
/// <param name="Content">The words.</param>
public sealed record Heading(UncomparedLocation At, int Level, string Id, ValueList<Inline> Content) : Block(At);

/// <summary>A block quotation.</summary>
public sealed record Quote(UncomparedLocation At, ValueList<Block> Blocks) : Block(At);

/// <summary>A bulleted or numbered list.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Start">The first number; <c>null</c> for bullets.</param>
/// <param name="Tight">Whether the paragraphs of the items are drawn without <c>p</c>.</param>
/// <param name="Items">The items.</param>
public sealed record ItemList(UncomparedLocation At, int? Start, bool Tight, ValueList<ListItem> Items) : Block(At);

/// <summary>An item of a list.</summary>
public sealed record ListItem(ValueList<Block> Blocks);

/// <summary>Code, indented or fenced.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Language">The first word behind the fence, if any.</param>
/// <param name="Text">The code, with its line ends.</param>
public sealed record CodeBlock(UncomparedLocation At, string? Language, string Text) : Block(At);

/// <summary>A thematic break.</summary>
public sealed record ThematicBreak(UncomparedLocation At) : Block(At);

/// <summary>A pipe table.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Columns">How each column is set.</param>
/// <param name="Head">The heading row; empty when there is none.</param>
/// <param name="Rows">The other rows.</param>
public sealed record Table(UncomparedLocation At, ValueList<Alignment> Columns, ValueList<TableRow> Head, ValueList<TableRow> Rows) : Block(At);

/// <summary>A row of a table: the inlines of each cell.</summary>
public sealed record TableRow(ValueList<ValueList<Inline>> Cells);

/// <summary>How a column is set.</summary>
public enum Alignment
{
    /// <summary>As the reader's language has it.</summary>
    None,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>To the right.</summary>
    Right,
}

/// <summary>A definition list.</summary>
public sealed record DefinitionList(UncomparedLocation At, ValueList<DefinitionItem> Items) : Block(At);

/// <summary>Terms and their definitions.</summary>
/// <param name="Terms">The inlines of each term.</param>
/// <param name="Definitions">The blocks of each definition.</param>
/// <param name="Tight">Whether the paragraphs of the definitions are drawn without <c>p</c>.</param>
public sealed record DefinitionItem(ValueList<ValueList<Inline>> Terms, ValueList<ValueList<Block>> Definitions, bool Tight);

/// <summary>A fenced div that is not a claim.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Id">Its anchor, if any.</param>
/// <param name="Classes">Its classes.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record Div(UncomparedLocation At, string? Id, ValueList<string> Classes, ValueList<Block> Blocks) : Block(At);

/// <summary>The place of a claim in its text.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Number">Its number in the list of claims, from 0.</param>
public sealed record ClaimBlock(UncomparedLocation At, int Number) : Block(At);

/// <summary>The footnotes of a document; always its last block.</summary>
public sealed record Footnotes(UncomparedLocation At, ValueList<Footnote> Notes) : Block(At);

/// <summary>A footnote.</summary>
/// <param name="Number">Its number, from 1, in the order of the first mention.</param>
/// <param name="Mentions">How many marks in the text refer to it.</param>
/// <param name="Blocks">What it says.</param>
public sealed record Footnote(int Number, int Mentions, ValueList<Block> Blocks);
