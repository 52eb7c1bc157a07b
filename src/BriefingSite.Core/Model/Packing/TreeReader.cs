using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Unpacks blocks that <see cref="TreeWriter"/> has packed.</summary>
/// <param name="bytes">The blocks, and behind them their places.</param>
/// <param name="places">Where the places begin.</param>
/// <param name="file">The file of the places.</param>
internal sealed class TreeReader(byte[] bytes, int places, string? file)
{
    private int _next;
    private int _nextPlace = places;
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
            InlineKind.Emphasis => new Emphasis(at, (Stress)Number(), Inlines()),
            InlineKind.LineBreak => new LineBreak(at, Flag()),
            InlineKind.Link => new Link(at, Number(), Text(), Inlines()),
            InlineKind.Image => new Image(at, Number(), Text(), Text()!),
            InlineKind.Cite => new Cite(at, Number(), Number()),
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

    private string? Text()
    {
        var length = Number() - 1;
        if (length < 0) return null;
        var text = Encoding.UTF8.GetString(bytes, _next, length);
        _next += length;
        return text;
    }

    private bool Flag() => Number() == 1;

    private int Number() => (int)Number(ref _next);

    private Location At()
    {
        var length = (int)Number(ref _nextPlace);
        if (length == 0) return default;
        var step = Number(ref _nextPlace);
        _line += (int)(step >> 1) ^ -(int)(step & 1);
        return new(file!, _line, (int)Number(ref _nextPlace), length);
    }

    private uint Number(ref int next)
    {
        uint value = bytes[next++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint more = bytes[next++];
            value |= (more & 0x7F) << shift;
            if (more < 0x80) return value;
        }
    }
}
