using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Compares two versions of a prose, block by block and then word by word.</summary>
/// <param name="titles">The title of each address.</param>
/// <param name="before">The earlier prose.</param>
/// <param name="after">The later prose.</param>
internal sealed partial class CompareBlocks(Titles titles, Prose before, Prose after) : BlockVisitor<Aligned<Block>, RedlineBlock>
{
    private readonly Pieces _pieces = new(titles);
    private readonly BlockKeys _keys = new(titles, before, after);

    /// <summary>The blocks, in the order of the later version; removed blocks keep their place.</summary>
    public ValueList<RedlineBlock> Compare() => Compare(before.Blocks, after.Blocks);

    protected override RedlineBlock Paragraph(Aligned<Block> pair, Paragraph paragraph) => Text(pair, RedlineTextKind.Paragraph, Inlines<Paragraph>(pair, each => each.Content));

    protected override RedlineBlock Heading(Aligned<Block> pair, Heading heading) =>
        Text(pair, RedlineTextKind.Heading, Inlines<Heading>(pair, each => each.Content)) with { Note = LevelNote(pair) };

    protected override RedlineBlock CodeBlock(Aligned<Block> pair, CodeBlock code) =>
        Text(pair, RedlineTextKind.Code, Runs.CompareLines((pair.Before as CodeBlock)?.Text, (pair.After as CodeBlock)?.Text));

    protected override RedlineBlock ThematicBreak(Aligned<Block> pair, ThematicBreak line) => Text(pair, RedlineTextKind.Break, []);

    protected override RedlineBlock Quote(Aligned<Block> pair, Quote quote) =>
        Group(pair, RedlineGroupKind.Quote, Compare((pair.Before as Quote)?.Blocks ?? [], (pair.After as Quote)?.Blocks ?? []));

    protected override RedlineBlock Div(Aligned<Block> pair, Div div) =>
        Group(pair, RedlineGroupKind.Box, Compare((pair.Before as Div)?.Blocks ?? [], (pair.After as Div)?.Blocks ?? []));

    protected override RedlineBlock List(Aligned<Block> pair, ItemList list)
    {
        var (listBefore, listAfter) = (pair.Before as ItemList, pair.After as ItemList);
        var group = Group(pair, list.Start is null ? RedlineGroupKind.Bullets : RedlineGroupKind.Numbers, Items(Blocks(listBefore), Blocks(listAfter)));
        return listBefore is not null && listAfter is not null && listBefore.Start is null != listAfter.Start is null
            ? WithNote(group, listBefore.Start is null ? "had bullets, is numbered" : "was numbered, has bullets")
            : group;

        static IReadOnlyList<ValueList<Block>> Blocks(ItemList? list) => list?.Items.Select(item => item.Blocks).ToList() ?? [];
    }

    protected override RedlineBlock Footnotes(Aligned<Block> pair, Footnotes footnotes)
    {
        return Group(pair, RedlineGroupKind.Notes, Items(Notes(pair.Before), Notes(pair.After)));

        static IReadOnlyList<ValueList<Block>> Notes(Block? block) => block is Footnotes notes ? [.. notes.Notes.Select(note => note.Blocks)] : [];
    }

    private ValueList<RedlineBlock> Compare(ValueList<Block> blocksBefore, ValueList<Block> blocksAfter) =>
        Alignment.Align(blocksBefore, blocksAfter, _keys.FindBefore, _keys.FindAfter).SelectMany(Compare).ToValueList();

    private IEnumerable<RedlineBlock> Compare(Aligned<Block> pair)
    {
        // A block that became another kind of block is reported as removed and added.
        if (pair is { Before: { } one, After: { } other } && one.GetType() != other.GetType())
            return [.. Compare(new(one, null, pair.NumberBefore, null, false)), .. Compare(new(null, other, null, pair.NumberAfter, false))];
        return [Visit(pair, (pair.After ?? pair.Before)!) with { LocationBefore = pair.Before?.At ?? default, LocationAfter = pair.After?.At ?? default }];
    }

    private static RedlineText Text<T>(Aligned<T> pair, RedlineTextKind kind, ValueList<RedlineRun> runs) where T : class => new(pair.ToStatus(Runs.AreSame(runs)), kind, runs);

    private static RedlineGroup Group<T>(Aligned<T> pair, RedlineGroupKind kind, ValueList<RedlineBlock> blocks) where T : class =>
        new(pair.ToStatus(blocks.All(block => block.ChangeStatus.IsSame && block.Note is null)), kind, blocks);

    private static RedlineGroup WithNote(RedlineGroup group, string? note) =>
        note is null ? group : group with { Note = note, ChangeStatus = group.ChangeStatus with { Status = RedlineStatus.Changed } };

    private static string? LevelNote(Aligned<Block> pair) =>
        pair is { Before: Heading headingBefore, After: Heading headingAfter } && headingBefore.Level != headingAfter.Level ? $"was a heading of level {headingBefore.Level}, is of level {headingAfter.Level}" : null;

    private ValueList<RedlineBlock> Items(IReadOnlyList<ValueList<Block>> itemsBefore, IReadOnlyList<ValueList<Block>> itemsAfter) =>
        Alignment.Align(itemsBefore, itemsAfter, _keys.FindBefore, _keys.FindAfter)
            .Select(item => (RedlineBlock)Group(item, RedlineGroupKind.Item, Compare(item.Before ?? [], item.After ?? [])))
            .ToValueList();

    private ValueList<RedlineRun> Inlines<T>(Aligned<Block> pair, Func<T, ValueList<Inline>> content) where T : Block =>
        Runs.Compare(pair.Before is T blockBefore ? _pieces.Split(before, content(blockBefore)) : null, pair.After is T blockAfter ? _pieces.Split(after, content(blockAfter)) : null);
}
