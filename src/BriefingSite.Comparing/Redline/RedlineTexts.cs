using System.Globalization;
using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>The redlines of topics and further pages: their header, then their text.</summary>
internal sealed class RedlineTexts(Titles titles)
{
    public ValueList<RedlineBlock> Topic(Aligned<Topic> pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var head = new EntryFields(titles)
            .Text("Title", before?.Header.Title, after?.Header.Title)
            .Text("Answer", before?.Header.Answer, after?.Header.Answer)
            .Text("Newest information used", before?.Header.AsOf.Written, after?.Header.AsOf.Written)
            .Text("Place among the topics", Number(before?.Header.Order), Number(after?.Header.Order))
            .Details(before, after)
            .Links("Related", before?.Related, after?.Related)
            .Text("Map", before?.Header.Map?.Caption, after?.Header.Map?.Caption)
            .Blocks("Places on the map", Items(before?.Header.Map?.Places, after?.Header.Map?.Places, place => place.Name, Describe))
            .Blocks("Lines on the map", Items(before?.Header.Map?.Routes, after?.Header.Map?.Routes, route => route.Name, route => $"{route.Name}: {string.Join(" – ", route.Via)}"))
            .Entry(pair with { IsMoved = false }, (after ?? before)!.Header.Id, "head", null);
        return Whole(head, before?.Body, after?.Body);
    }

    public ValueList<RedlineBlock> Further(Aligned<FurtherPage> pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var head = new EntryFields(titles)
            .Text("Title", before?.Header.Title, after?.Header.Title)
            .Text("Name in the menu", before?.Header.Menu, after?.Header.Menu)
            .Text("Place in the menu", Number(before?.Header.Order), Number(after?.Header.Order))
            .Details(before, after)
            .Entry(pair with { IsMoved = false }, (after ?? before)!.Header.Id, "head", null);
        return Whole(head, before?.Body, after?.Body);
    }

    private ValueList<RedlineBlock> Whole(RedlineEntry head, Prose? before, Prose? after) =>
        [head, .. new CompareBlocks(titles, before ?? Prose.Empty, after ?? Prose.Empty).Compare()];

    private static ValueList<RedlineBlock> Items<T>(IReadOnlyList<T>? before, IReadOnlyList<T>? after, Func<T, string> id, Func<T, string> describe) where T : class
    {
        var items = Alignment.ById(before ?? [], after ?? [], id).Select(pair =>
        {
            var runs = Runs.Compare(pair.Before is { } itemBefore ? describe(itemBefore) : null, pair.After is { } itemAfter ? describe(itemAfter) : null);
            var changeStatus = pair.ToStatus(Runs.AreSame(runs)) with { IsMoved = false };
            return (RedlineBlock)new RedlineGroup(changeStatus, RedlineGroupKind.Item, [new RedlineText(changeStatus, RedlineTextKind.Paragraph, runs)]);
        }).ToValueList();
        return items.Count == 0 ? [] : [new RedlineGroup(new(items.All(item => item.ChangeStatus.IsSame) ? RedlineStatus.Same : RedlineStatus.Changed), RedlineGroupKind.Bullets, items)];
    }

    private static string Describe(MapPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Name}: {place.Latitude}, {place.Longitude}{(place.Kind == PlaceKind.Area ? " (an area)" : "")}");

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
