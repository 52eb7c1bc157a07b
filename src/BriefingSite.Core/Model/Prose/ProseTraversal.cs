namespace BriefingSite.Core.Model;

/// <summary>Traversals of blocks for code that treats all kinds alike.</summary>
public static class ProseTraversal
{
    /// <summary>The blocks and their descendants, in the order of the text. Claims are not entered: they are texts of their own.</summary>
    public static IReadOnlyList<Block> All(this IEnumerable<Block> blocks)
    {
        var all = new List<Block>();
        Add(blocks);
        return all;

        void Add(IEnumerable<Block> blocks)
        {
            foreach (var block in blocks)
            {
                all.Add(block);
                block.ForEachPart(_ => { }, Add);
            }
        }
    }

    /// <summary>The blocks directly in a block.</summary>
    public static IReadOnlyList<Block> Children(this Block block)
    {
        var children = new List<Block>();
        block.ForEachPart(_ => { }, children.AddRange);
        return children;
    }

    /// <summary>The runs of inlines in blocks and in the blocks in them, in order; code blocks have none.</summary>
    public static IReadOnlyList<ValueList<Inline>> Texts(this IEnumerable<Block> blocks)
    {
        var texts = new List<ValueList<Inline>>();
        Add(blocks);
        return texts;

        void Add(IEnumerable<Block> blocks)
        {
            foreach (var block in blocks) block.ForEachPart(texts.Add, Add);
        }
    }
}
