namespace BriefingSite.Core.Model;

/// <summary>Ways through a tree of prose. Every text of a briefing is walked several times: plain loops, no chains of iterators.</summary>
public static class ProseTraversal
{
    /// <summary>The blocks and every block in them, in the order of the text. Claims are not entered: they are texts of their own.</summary>
    public static IReadOnlyList<Block> All(this IEnumerable<Block> blocks)
    {
        var all = new List<Block>();
        Add(blocks, all);
        return all;
    }

    /// <summary>The blocks directly in a block.</summary>
    public static IEnumerable<Block> Children(this Block block) => Inside(block).SelectMany(blocks => blocks);

    /// <summary>The stretches of text in blocks and in the blocks in them, in order; code blocks have none.</summary>
    public static IReadOnlyList<ValueList<Inline>> Texts(this IEnumerable<Block> blocks)
    {
        var texts = new List<ValueList<Inline>>();
        foreach (var block in blocks) Add(block, texts);
        return texts;
    }

    /// <summary>The stretches of text in a block and in the blocks in it.</summary>
    public static IReadOnlyList<ValueList<Inline>> Texts(this Block block)
    {
        var texts = new List<ValueList<Inline>>();
        Add(block, texts);
        return texts;
    }

    private static void Add(IEnumerable<Block> blocks, List<Block> all)
    {
        foreach (var block in blocks)
        {
            all.Add(block);
            foreach (var inner in Inside(block)) Add(inner, all);
        }
    }

    private static void Add(Block block, List<ValueList<Inline>> texts)
    {
        switch (block)
        {
            case Paragraph paragraph: texts.Add(paragraph.Content); break;
            case Heading heading: texts.Add(heading.Content); break;
            case Table table:
                foreach (var row in table.Head) texts.AddRange(row.Cells);
                foreach (var row in table.Rows) texts.AddRange(row.Cells);
                break;
            case DefinitionList list:
                foreach (var item in list.Items)
                {
                    texts.AddRange(item.Terms);
                    foreach (var definition in item.Definitions)
                        foreach (var child in definition.AsSpan()) Add(child, texts);
                }
                return;
        }
        foreach (var inner in Inside(block))
            foreach (var child in inner.AsSpan()) Add(child, texts);
    }

    private static IEnumerable<ValueList<Block>> Inside(Block block) => block switch
    {
        Quote quote => [quote.Blocks],
        ItemList list => list.Items.Select(item => item.Blocks),
        DefinitionList list => list.Items.SelectMany(item => item.Definitions),
        Div div => [div.Blocks],
        Footnotes notes => notes.Notes.Select(note => note.Blocks),
        _ => [],
    };
}
