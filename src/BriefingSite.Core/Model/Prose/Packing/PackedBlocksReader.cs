using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Unpacks blocks that <see cref="PackedBlocksWriter"/> has packed.</summary>
/// <param name="bytes">The blocks, and behind them their places.</param>
/// <param name="places">Where the places begin.</param>
/// <param name="file">The file of the places.</param>
internal sealed class PackedBlocksReader(byte[] bytes, int places, string? file)
{
    private ByteReader _tree = new(bytes, 0);
    private ByteReader _places = new(bytes, places);
    private int _line;

    /// <summary>The next blocks.</summary>
    public ValueList<Block> Blocks(int count) => List(count, Block);

    /// <summary>The next block.</summary>
    public Block Block()
    {
        var kind = (BlockKind)Number();
        var at = At();
        return kind switch
        {
            BlockKind.Paragraph => new Paragraph(at, Inlines()),
            BlockKind.Heading => new Heading(at, Number(), Text()!, Inlines()),
            BlockKind.Quote => new Quote(at, Blocks()),
            BlockKind.ItemList => new ItemList(at, Flag() ? Number() : null, Flag(), List(() => new ListItem(Blocks()))),
            BlockKind.CodeBlock => new CodeBlock(at, Text(), Text()!),
            BlockKind.ThematicBreak => new ThematicBreak(at),
            BlockKind.Table => new Table(at, List(() => (Alignment)Number()), List(Row), List(Row)),
            BlockKind.DefinitionList => new DefinitionList(at, List(() => new DefinitionItem(List(Inlines), List(Blocks), Flag()))),
            BlockKind.Div => new Div(at, Text(), List(() => Text()!), Blocks()),
            BlockKind.ClaimBlock => new ClaimBlock(at, Number()),
            _ => new Footnotes(at, List(() => new Footnote(Number(), Number(), Blocks()))),
        };
    }

    private Inline Inline()
    {
        var kind = (InlineKind)Number();
        var at = At();
        return kind switch
        {
            InlineKind.Text => new Text(at, Text()!),
            InlineKind.Code => new Code(at, Text()!),
            InlineKind.Emphasis => new Emphasis(at, (EmphasisKind)Number(), Inlines()),
            InlineKind.LineBreak => new LineBreak(at, Flag()),
            InlineKind.Link => new Link(at, Number(), Text(), Inlines()),
            InlineKind.Image => new Image(at, Number(), Text(), Text()!),
            InlineKind.Cite => new Cite(at, Number(), Number()),
            InlineKind.TaskMark => new TaskMark(at, Flag()),
            _ => new FootnoteMark(at, Number(), Number()),
        };
    }

    private TableRow Row() => new(List(Inlines));

    private ValueList<Block> Blocks() => Blocks(Number());

    private ValueList<Inline> Inlines()
    {
        var count = Number();
        if (count == 0) return [];
        var inlines = new Inline[count];
        for (var i = 0; i < count; i++) inlines[i] = Inline();
        return new(inlines);
    }

    private ValueList<T> List<T>(Func<T> read) => List(Number(), read);

    private static ValueList<T> List<T>(int count, Func<T> read)
    {
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read();
        return new(items);
    }

    private string? Text() => _tree.TryReadText(out var text) ? Encoding.UTF8.GetString(text) : null;

    private bool Flag() => Number() == 1;

    private int Number() => _tree.ReadNumber();

    private Location At()
    {
        var length = _places.ReadNumber();
        if (length == 0) return default;
        _line += _places.ReadZigZag();
        return new(file!, _line, _places.ReadNumber(), length);
    }
}
