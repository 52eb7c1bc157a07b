namespace BriefingSite.Core.Model;

/// <summary>A method for each kind of block, none with a default: a derived class must handle every kind.</summary>
/// <typeparam name="TState">The state passed to each method.</typeparam>
/// <typeparam name="TResult">The result for the block.</typeparam>
public abstract class BlockVisitor<TState, TResult>
{
    /// <summary>Calls the method for the kind of a block.</summary>
    public TResult Visit(TState state, Block block) => block.Kind switch
    {
        BlockKind.Paragraph => Paragraph(state, (Paragraph)block),
        BlockKind.Heading => Heading(state, (Heading)block),
        BlockKind.Quote => Quote(state, (Quote)block),
        BlockKind.ItemList => List(state, (ItemList)block),
        BlockKind.CodeBlock => CodeBlock(state, (CodeBlock)block),
        BlockKind.ThematicBreak => ThematicBreak(state, (ThematicBreak)block),
        BlockKind.Table => Table(state, (Table)block),
        BlockKind.DefinitionList => DefinitionList(state, (DefinitionList)block),
        BlockKind.Div => Div(state, (Div)block),
        BlockKind.ClaimBlock => Claim(state, (ClaimBlock)block),
        BlockKind.Footnotes => Footnotes(state, (Footnotes)block),
    };

    /// <summary>For a paragraph.</summary>
    protected abstract TResult Paragraph(TState state, Paragraph paragraph);

    /// <summary>For a heading.</summary>
    protected abstract TResult Heading(TState state, Heading heading);

    /// <summary>For a block quotation.</summary>
    protected abstract TResult Quote(TState state, Quote quote);

    /// <summary>For a list.</summary>
    protected abstract TResult List(TState state, ItemList list);

    /// <summary>For code.</summary>
    protected abstract TResult CodeBlock(TState state, CodeBlock code);

    /// <summary>For a thematic break.</summary>
    protected abstract TResult ThematicBreak(TState state, ThematicBreak line);

    /// <summary>For a table.</summary>
    protected abstract TResult Table(TState state, Table table);

    /// <summary>For a definition list.</summary>
    protected abstract TResult DefinitionList(TState state, DefinitionList list);

    /// <summary>For a div that is not a claim.</summary>
    protected abstract TResult Div(TState state, Div div);

    /// <summary>For the place of a claim.</summary>
    protected abstract TResult Claim(TState state, ClaimBlock claim);

    /// <summary>For the footnotes of a document.</summary>
    protected abstract TResult Footnotes(TState state, Footnotes footnotes);
}
