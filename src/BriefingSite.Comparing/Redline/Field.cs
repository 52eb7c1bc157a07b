using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>A field of a redline entry, in one version. Both versions have the same fields in the same order, and each is compared with its
/// counterpart.</summary>
internal abstract record Field
{
    /// <summary>Compares the fields of two versions.</summary>
    /// <param name="before">The fields of the earlier version; <c>null</c>: there is none.</param>
    /// <param name="after">The fields of the later version; <c>null</c>: there is none.</param>
    /// <param name="titles">The title of each address.</param>
    public static ValueList<RedlineField> Compare(IReadOnlyList<Field>? before, IReadOnlyList<Field>? after, Titles titles) =>
        (after ?? before)!.SelectMany((field, i) => field.Compare(before?[i], after?[i], titles)).ToValueList();

    /// <summary>A plain text; <c>null</c> where there is none.</summary>
    public static Field Text(string? label, string? text) => new Field<string>(label, text, (before, after, _) => Paragraph(Runs.Compare(before, after), before is null, after is null));

    /// <summary>A prose, block by block.</summary>
    public static Field Prose(string? label, Prose prose) =>
        new Field<Prose>(label, prose, (before, after, titles) => new CompareBlocks(titles, before ?? Core.Model.Prose.Empty, after ?? Core.Model.Prose.Empty).Compare());

    /// <summary>Citations, in the order of the later version.</summary>
    public static Field Citations(string label, IReadOnlyList<Citation> citations) => new Field<IReadOnlyList<Citation>>(label, citations, (before, after, _) =>
        Paragraph(Runs.Compare(before?.Select(Pieces.Split).ToList(), after?.Select(Pieces.Split).ToList()), before is not { Count: > 0 }, after is not { Count: > 0 }));

    /// <summary>Links to entities; their order does not count.</summary>
    public static Field Links(string label, IEnumerable<Target> targets) =>
        Items(label, targets.DistinctBy(target => target.Url).ToList(), target => target.Url, (before, after, titles) =>
        {
            var target = (after ?? before)!;
            return [new(before is null ? RedlineStatus.Added : after is null ? RedlineStatus.Removed : RedlineStatus.Same, titles.Find(target), false) { Link = target }];
        });

    /// <summary>A list of texts, paired by their ids.</summary>
    public static Field Items<T>(string label, IReadOnlyList<T>? items, Func<T, string> id, Func<T, string> text) where T : class =>
        Items(label, items, id, (before, after, _) => Runs.Compare(before is null ? null : text(before), after is null ? null : text(after)));

    /// <summary>The details of an entity, each a field under its own label.</summary>
    public static Field Details(IEntity entity) => new DetailFields([.. entity.Details]);

    /// <summary>Compares it with its counterpart.</summary>
    protected abstract IEnumerable<RedlineField> Compare(Field? before, Field? after, Titles titles);

    private static Field<IReadOnlyList<T>> Items<T>(string label, IReadOnlyList<T>? items, Func<T, string> id, Func<T?, T?, Titles, ValueList<RedlineRun>> compare) where T : class =>
        new(label, items, (before, after, titles) =>
        {
            var compared = Alignment.ById(before ?? [], after ?? [], id).Select(pair =>
            {
                var runs = compare(pair.Before, pair.After, titles);
                var changeStatus = pair.ToStatus(Runs.AreSame(runs)) with { IsMoved = false };
                return (RedlineBlock)new RedlineGroup(changeStatus, RedlineGroupKind.Item, [new RedlineText(changeStatus, RedlineTextKind.Paragraph, runs)]);
            }).ToValueList();
            return compared.Count == 0 ? [] : [new RedlineGroup(new(CombinedStatus(compared)), RedlineGroupKind.Bullets, compared)];
        });

    private static ValueList<RedlineBlock> Paragraph(ValueList<RedlineRun> runs, bool isNew, bool isRemoved) => runs.Count == 0 ? [] :
        [new RedlineText(new(isNew ? RedlineStatus.Added : isRemoved ? RedlineStatus.Removed : Runs.AreSame(runs) ? RedlineStatus.Same : RedlineStatus.Changed), RedlineTextKind.Paragraph, runs)];

    /// <summary>The status of a field that consists of blocks.</summary>
    protected static RedlineStatus CombinedStatus(IReadOnlyCollection<RedlineBlock> blocks) =>
        blocks.All(block => block.ChangeStatus.IsSame) ? RedlineStatus.Same
        : blocks.All(block => block.ChangeStatus.Status == RedlineStatus.Added) ? RedlineStatus.Added
        : blocks.All(block => block.ChangeStatus.Status == RedlineStatus.Removed) ? RedlineStatus.Removed
        : RedlineStatus.Changed;

    private sealed record DetailFields(ValueList<Detail> Values) : Field
    {
        protected override IEnumerable<RedlineField> Compare(Field? before, Field? after, Titles titles) =>
            ChangeCollector.Pairs((before as DetailFields)?.Values ?? [], (after as DetailFields)?.Values ?? [], detail => detail.Key)
                .SelectMany(pair => Field.Compare([Text((pair.After ?? pair.Before)!.Label, pair.Before?.Value)], [Text((pair.After ?? pair.Before)!.Label, pair.After?.Value)], titles));
    }
}

/// <summary>A field with a value.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Value">The value; <c>null</c> where there is none.</param>
/// <param name="Blocks">Compares the values of both versions; no blocks: there is nothing to show.</param>
internal sealed record Field<T>(string? Label, T? Value, Func<T?, T?, Titles, ValueList<RedlineBlock>> Blocks) : Field where T : class
{
    protected override IEnumerable<RedlineField> Compare(Field? before, Field? after, Titles titles)
    {
        var blocks = Blocks(((Field<T>?)before)?.Value, ((Field<T>?)after)?.Value, titles);
        return blocks.Count == 0 ? [] : [new(Label, CombinedStatus(blocks), blocks)];
    }
}
