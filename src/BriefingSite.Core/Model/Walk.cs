namespace BriefingSite.Core.Model;

/// <summary>Ways through a tree of prose.</summary>
public static class Walk
{
    /// <summary>The block and every block in it, in the order of the text. Claims are not entered: they are texts of their own.</summary>
    public static IEnumerable<Block> All(this IEnumerable<Block> blocks) => blocks.SelectMany(block => block.Children().All().Prepend(block));

    /// <summary>The blocks directly in a block.</summary>
    public static IEnumerable<Block> Children(this Block block) => block switch
    {
        Quote quote => quote.Blocks,
        ItemList list => list.Items.SelectMany(item => item.Blocks),
        DefinitionList list => list.Items.SelectMany(item => item.Definitions.SelectMany(definition => definition)),
        Div div => div.Blocks,
        Footnotes notes => notes.Notes.SelectMany(note => note.Blocks),
        _ => [],
    };

    /// <summary>The stretches of text in a block and in the blocks in it, in order; code blocks have none.</summary>
    public static IEnumerable<ValueList<Inline>> Texts(this Block block) => Own(block).Concat(block.Children().SelectMany(Texts));

    private static IEnumerable<ValueList<Inline>> Own(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Content],
        Heading heading => [heading.Content],
        Table table => table.Head.Concat(table.Rows).SelectMany(row => row.Cells),
        DefinitionList list => list.Items.SelectMany(item => item.Terms),
        _ => [],
    };
}
