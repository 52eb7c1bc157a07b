using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Sets two versions of a prose against each other, block by block and then word by word.</summary>
/// <param name="titles">What addresses are called.</param>
/// <param name="before">The earlier prose.</param>
/// <param name="after">The later prose.</param>
internal sealed partial class CompareBlocks(Titles titles, Prose before, Prose after)
{
    private readonly Pieces _pieces = new(titles);
    private readonly HashSet<string> _anchors = Anchors(before).Intersect(Anchors(after)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The blocks, in the order of the later version; what is gone stands where it stood.</summary>
    public ValueList<RedlineBlock> Compare() => Compare(before.Blocks.Unpack(), after.Blocks.Unpack());

    private ValueList<RedlineBlock> Compare(IReadOnlyList<Block> itemBefore, IReadOnlyList<Block> itemAfter) =>
        Alignment.Align(itemBefore, itemAfter, block => Key(before, block), block => Key(after, block)).SelectMany(Compare).ToValueList();

    private IEnumerable<RedlineBlock> Compare(Aligned<Block> pair)
    {
        // What became another kind of block is told as gone and new.
        if (pair is { Before: { } one, After: { } other } && one.GetType() != other.GetType())
            return [.. Compare(new(one, null, pair.NumberBefore, null, false)), .. Compare(new(null, other, null, pair.NumberAfter, false))];
        return [Block(pair) with { WasAt = pair.Before?.At ?? default, IsAt = pair.After?.At ?? default }];
    }

    private RedlineBlock Block(Aligned<Block> pair) => (pair.After ?? pair.Before) switch
    {
        Paragraph => Text(pair, RedlineTextKind.Paragraph, Inlines<Paragraph>(pair, paragraph => paragraph.Content)),
        Heading => Text(pair, RedlineTextKind.Heading, Inlines<Heading>(pair, heading => heading.Content)) with { Note = LevelNote(pair) },
        CodeBlock => Text(pair, RedlineTextKind.Code, Runs.OfLines((pair.Before as CodeBlock)?.Text, (pair.After as CodeBlock)?.Text)),
        ThematicBreak => Text(pair, RedlineTextKind.Break, []),
        Quote => Group(pair, RedlineGroupKind.Quote, Compare((pair.Before as Quote)?.Blocks ?? [], (pair.After as Quote)?.Blocks ?? [])),
        Div => Group(pair, RedlineGroupKind.Box, Compare((pair.Before as Div)?.Blocks ?? [], (pair.After as Div)?.Blocks ?? [])),
        ItemList list => List(pair, list),
        Footnotes => Group(pair, RedlineGroupKind.Notes, Items(Notes(pair.Before), Notes(pair.After))),
        Core.Model.Table => Table(pair),
        DefinitionList => Definitions(pair),
        ClaimBlock => Claim(pair),
        var unknown => throw new InvalidOperationException($"There is no redline of blocks of the kind {unknown?.GetType().Name}."),
    };

    private static RedlineText Text<T>(Aligned<T> pair, RedlineTextKind kind, ValueList<RedlineRun> runs) where T : class => new(pair.Trace(Runs.AreSame(runs)), kind, runs);

    private static RedlineGroup Group<T>(Aligned<T> pair, RedlineGroupKind kind, ValueList<RedlineBlock> blocks) where T : class =>
        new(pair.Trace(blocks.All(block => block.ChangeStatus.IsSame && block.Note is null)), kind, blocks);

    private static RedlineGroup WithNote(RedlineGroup group, string? note) =>
        note is null ? group : group with { Note = note, ChangeStatus = group.ChangeStatus with { Fate = RedlineStatus.Changed } };

    private static string? LevelNote(Aligned<Block> pair) =>
        pair is { Before: Heading itemBefore, After: Heading itemAfter } && itemBefore.Level != itemAfter.Level ? $"was a heading of level {itemBefore.Level}, is of level {itemAfter.Level}" : null;

    private RedlineGroup List(Aligned<Block> pair, ItemList list)
    {
        var (itemBefore, itemAfter) = (pair.Before as ItemList, pair.After as ItemList);
        var group = Group(pair, list.Start is null ? RedlineGroupKind.Bullets : RedlineGroupKind.Numbers, Items(Blocks(itemBefore), Blocks(itemAfter)));
        return itemBefore is not null && itemAfter is not null && itemBefore.Start is null != itemAfter.Start is null
            ? WithNote(group, itemBefore.Start is null ? "had bullets, is numbered" : "was numbered, has bullets")
            : group;

        static IReadOnlyList<ValueList<Block>> Blocks(ItemList? list) => list?.Items.Select(item => item.Blocks).ToList() ?? [];
    }

    private ValueList<RedlineBlock> Items(IReadOnlyList<ValueList<Block>> itemBefore, IReadOnlyList<ValueList<Block>> itemAfter) =>
        Alignment.Align(itemBefore, itemAfter, item => Key(before, item), item => Key(after, item))
            .Select(item => (RedlineBlock)Group(item, RedlineGroupKind.Item, Compare(item.Before ?? [], item.After ?? [])))
            .ToValueList();

    private static IReadOnlyList<ValueList<Block>> Notes(Block? block) => block is Footnotes notes ? [.. notes.Notes.Select(note => note.Blocks)] : [];

    private ValueList<RedlineRun> Inlines<T>(Aligned<Block> pair, Func<T, IEnumerable<Inline>> content) where T : Block =>
        Runs.Compare(pair.Before is T itemBefore ? _pieces.Split(before, content(itemBefore)) : null, pair.After is T itemAfter ? _pieces.Split(after, content(itemAfter)) : null);

    // What to align by: a claim or a heading is the same wherever its id is, whatever it says.
    private string Key(Prose prose, Block block) => block switch
    {
        ClaimBlock claim when _anchors.Contains(prose.Claims[claim.Number].Id) => prose.Claims[claim.Number].Id,
        ClaimBlock claim => Key(prose.Claims[claim.Number].Text, prose.Claims[claim.Number].Text.Blocks.Unpack()),
        Heading heading when _anchors.Contains(heading.Id) => $"#{heading.Id}",
        ThematicBreak => "* * *",
        CodeBlock code => code.Text,
        Quote or Div or ItemList or Footnotes => Key(prose, block.Children()),
        _ => Pieces.Key(block.Texts().SelectMany(text => _pieces.Split(prose, text))),
    };

    private string Key(Prose prose, IEnumerable<Block> blocks) => string.Join(' ', blocks.Select(block => Key(prose, block)));

    private static IEnumerable<string> Anchors(Prose prose) =>
        prose.Claims.Select(claim => claim.Id).Concat(prose.Blocks.All().OfType<Heading>().Select(heading => heading.Id));
}
