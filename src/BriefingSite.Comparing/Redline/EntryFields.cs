using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Collects the fields of a redline entry, each compared with its earlier version.</summary>
/// <param name="titles">The title of each address.</param>
internal sealed class EntryFields(Titles titles)
{
    private readonly List<RedlineField> _fields = [];

    /// <summary>A plain text; <c>null</c> where there is none.</summary>
    public EntryFields Text(string? label, string? before, string? after) => Add(label, Paragraph(Runs.Compare(before, after), before is null, after is null));

    /// <summary>The details of an entity; <c>null</c> where there is none.</summary>
    public EntryFields Details(IEntity? before, IEntity? after)
    {
        foreach (var (detailBefore, detailAfter) in ChangeCollector.Pairs(before?.Details ?? [], after?.Details ?? [], detail => detail.Key))
            Text((detailAfter ?? detailBefore)!.Label, detailBefore?.Value, detailAfter?.Value);
        return this;
    }

    /// <summary>A prose, block by block; <c>null</c> where there is none.</summary>
    public EntryFields Prose(string? label, Prose? before, Prose? after) =>
        Blocks(label, new CompareBlocks(titles, before ?? Core.Model.Prose.Empty, after ?? Core.Model.Prose.Empty).Compare());

    /// <summary>Citations, in the order of the later version.</summary>
    public EntryFields Citations(string? label, IReadOnlyList<Citation>? before, IReadOnlyList<Citation>? after) =>
        Add(label, Paragraph(Runs.Compare(before?.Select(Pieces.Split).ToList(), after?.Select(Pieces.Split).ToList()), before is not { Count: > 0 }, after is not { Count: > 0 }));

    /// <summary>Links to entities; their order does not count.</summary>
    public EntryFields Links(string? label, IEnumerable<Target>? before, IEnumerable<Target>? after)
    {
        var items = Alignment.ById([.. (before ?? []).DistinctBy(target => target.Url)], [.. (after ?? []).DistinctBy(target => target.Url)], target => target.Url)
            .Select(pair =>
            {
                var (target, changeStatus) = ((pair.After ?? pair.Before)!, pair.ToStatus(isSame: true) with { IsMoved = false });
                var run = new RedlineRun(changeStatus.Status, titles.Find(target), false) { Link = target };
                return (RedlineBlock)new RedlineGroup(changeStatus, RedlineGroupKind.Item, [new RedlineText(changeStatus, RedlineTextKind.Paragraph, [run])]);
            }).ToValueList();
        return items.Count == 0 ? this : Add(label, new RedlineGroup(new(CombinedStatus(items)), RedlineGroupKind.Bullets, items));
    }

    /// <summary>Blocks that have been compared already.</summary>
    public EntryFields Blocks(string? label, ValueList<RedlineBlock> blocks)
    {
        if (blocks.Count > 0) _fields.Add(new(label, CombinedStatus(blocks), blocks));
        return this;
    }

    /// <summary>Makes the entry.</summary>
    /// <param name="pair">The versions of the entity.</param>
    /// <param name="id">Its id.</param>
    /// <param name="kind">What it is, in a word.</param>
    /// <param name="title">Its title.</param>
    public RedlineEntry Entry<T>(Aligned<T> pair, string id, string kind, string? title) where T : class =>
        new(pair.ToStatus(_fields.TrueForAll(field => field.Status == RedlineStatus.Same)), id, kind, title, _fields.ToValueList());

    private EntryFields Add(string? label, RedlineBlock block) => block is RedlineText { Runs.Count: 0 } ? this : Blocks(label, [block]);

    private static RedlineText Paragraph(ValueList<RedlineRun> runs, bool isNew, bool isRemoved) =>
        new(new(isNew ? RedlineStatus.Added : isRemoved ? RedlineStatus.Removed : Runs.AreSame(runs) ? RedlineStatus.Same : RedlineStatus.Changed), RedlineTextKind.Paragraph, runs);

    private static RedlineStatus CombinedStatus(IReadOnlyCollection<RedlineBlock> blocks) =>
        blocks.All(block => block.ChangeStatus.IsSame) ? RedlineStatus.Same
        : blocks.All(block => block.ChangeStatus.Status == RedlineStatus.Added) ? RedlineStatus.Added
        : blocks.All(block => block.ChangeStatus.Status == RedlineStatus.Removed) ? RedlineStatus.Removed
        : RedlineStatus.Changed;
}
