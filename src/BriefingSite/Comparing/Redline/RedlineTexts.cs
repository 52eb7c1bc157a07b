using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Topics and further pages: what stands at their head, then their text.</summary>
internal sealed class RedlineTexts(Titles titles)
{
    public ValueList<RedlineBlock> Topic(Aligned<Topic> pair)
    {
        var (old, fresh) = (pair.Before, pair.After);
        var head = new EntryFields(titles)
            .Text("Title", old?.Header.Title, fresh?.Header.Title)
            .Text("Answer", old?.Header.Answer, fresh?.Header.Answer)
            .Text("Newest information used", old?.Header.AsOf.Written, fresh?.Header.AsOf.Written)
            .Text("Place among the topics", Number(old?.Header.Order), Number(fresh?.Header.Order))
            .Links("Related", old?.Related, fresh?.Related)
            .Text("Map", old?.Header.Map?.Caption, fresh?.Header.Map?.Caption)
            .Blocks("Places on the map", Items(old?.Header.Map?.Places, fresh?.Header.Map?.Places, place => place.Name, Describe))
            .Blocks("Lines on the map", Items(old?.Header.Map?.Routes, fresh?.Header.Map?.Routes, route => route.Name, route => $"{route.Name}: {string.Join(" – ", route.Via)}"))
            .Entry(pair with { IsMoved = false }, (fresh ?? old)!.Header.Id, "head", null);
        return Whole(head, old?.Body, fresh?.Body);
    }

    public ValueList<RedlineBlock> Further(Aligned<FurtherPage> pair)
    {
        var (old, fresh) = (pair.Before, pair.After);
        var head = new EntryFields(titles)
            .Text("Title", old?.Header.Title, fresh?.Header.Title)
            .Text("Name in the menu", old?.Header.Menu, fresh?.Header.Menu)
            .Text("Place in the menu", Number(old?.Header.Order), Number(fresh?.Header.Order))
            .Entry(pair with { IsMoved = false }, (fresh ?? old)!.Header.Id, "head", null);
        return Whole(head, old?.Body, fresh?.Body);
    }

    private ValueList<RedlineBlock> Whole(RedlineEntry head, Prose? old, Prose? fresh) =>
        [head, .. new CompareBlocks(titles, old ?? Prose.Empty, fresh ?? Prose.Empty).Compare()];

    private static ValueList<RedlineBlock> Items<T>(IReadOnlyList<T>? before, IReadOnlyList<T>? after, Func<T, string> id, Func<T, string> said) where T : class
    {
        var items = Alignment.ById(before ?? [], after ?? [], id).Select(pair =>
        {
            var runs = Runs.Compare(pair.Before is { } old ? said(old) : null, pair.After is { } fresh ? said(fresh) : null);
            var trace = pair.Trace(Runs.AreSame(runs)) with { IsMoved = false };
            return (RedlineBlock)new RedlineGroup(trace, RedlineGroupKind.Item, [new RedlineText(trace, RedlineTextKind.Paragraph, runs)]);
        }).ToValueList();
        return items.Count == 0 ? [] : [new RedlineGroup(new(items.All(item => item.ChangeStatus.IsSame) ? RedlineStatus.Same : RedlineStatus.Changed), RedlineGroupKind.Bullets, items)];
    }

    private static string Describe(MapPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Name}: {place.Latitude}, {place.Longitude}{(place.Kind == PlaceKind.Area ? " (an area)" : "")}");

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
