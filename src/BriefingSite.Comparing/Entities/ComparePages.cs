using System.Globalization;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares topics and further pages: header and prose. Claims are compared separately, whatever page they are on.</summary>
internal sealed class ComparePages(ChangeCollector changes)
{
    private readonly CompareProse _prose = new(changes);
    private readonly MovedProse _moved = new(changes);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing briefingBefore, Briefing briefingAfter)
    {
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Topics, briefingAfter.Topics, topic => topic.Header.Id))
        {
            var target = ChangeTargets.Create(before, after);
            if (before is null || after is null) AddedOrRemoved(target, briefingBefore, briefingAfter, before?.Body, after?.Body);
            else if (before != after) Topics(target, briefingBefore, briefingAfter, before, after);
        }
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Pages, briefingAfter.Pages, page => page.Header.Id))
        {
            var target = ChangeTargets.Create(before, after);
            if (before is null || after is null)
            {
                AddedOrRemoved(target, briefingBefore, briefingAfter, before?.Body, after?.Body);
                continue;
            }
            changes.Statement(ChangeKinds.PageTitleChanged, target, before.Header.Title, after.Header.Title);
            if (before.Header.Order != after.Header.Order) changes.Add(ChangeKinds.PageOrderChanged, target, Number(before.Header.Order), Number(after.Header.Order));
            if (before.Header.Menu is { } menuBefore && after.Header.Menu is { } menuAfter) changes.Words(ChangeKinds.MenuChanged, target, menuBefore, menuAfter, changes.Judge.Heading(menuBefore, menuAfter));
            else changes.Value(ChangeKinds.MenuChanged, target, before.Header.Menu, after.Header.Menu);
            changes.Details(ChangeKinds.PageDetailChanged, target, before, after);
            Body(target, briefingBefore, briefingAfter, before.Body, after.Body);
        }
        _moved.Report();
    }

    private void Topics(ChangeTarget target, Briefing briefingBefore, Briefing briefingAfter, Topic before, Topic after)
    {
        var (headerBefore, headerAfter) = (before.Header, after.Header);
        changes.Statement(ChangeKinds.PageTitleChanged, target, headerBefore.Title, headerAfter.Title);
        changes.Statement(ChangeKinds.TopicAnswerChanged, target.At(headerBefore.AnswerAt, headerAfter.AnswerAt), headerBefore.Answer, headerAfter.Answer);
        changes.Dates(ChangeKinds.TopicAsOfChanged, target, headerBefore.AsOf, headerAfter.AsOf);
        if (headerBefore.Order != headerAfter.Order) changes.Add(ChangeKinds.PageOrderChanged, target.At(headerBefore.OrderAt, headerAfter.OrderAt), Number(headerBefore.Order), Number(headerAfter.Order));
        changes.Details(ChangeKinds.PageDetailChanged, target, before, after);
        changes.Sets(ChangeKinds.RelatedAdded, ChangeKinds.RelatedRemoved, target, before.Related, after.Related);
        if (headerBefore.Map is null || headerAfter.Map is null) changes.Value(ChangeKinds.MapChanged, target, headerBefore.Map?.Caption, headerAfter.Map?.Caption, detail: "the map as a whole");
        else Maps(target, headerBefore.Map, headerAfter.Map);
        Body(target, briefingBefore, briefingAfter, before.Body, after.Body);
    }

    private void Maps(ChangeTarget target, PlaceMap before, PlaceMap after)
    {
        changes.Statement(ChangeKinds.MapChanged, target, before.Caption, after.Caption);
        foreach (var (one, other) in ChangeCollector.Pairs(before.Places, after.Places, place => place.Name)) changes.Value(ChangeKinds.MapChanged, target, Describe(one), Describe(other));
        foreach (var (one, other) in ChangeCollector.Pairs(before.Routes, after.Routes, route => route.Name)) changes.Value(ChangeKinds.MapChanged, target, Describe(one), Describe(other));
    }

    private void Body(ChangeTarget target, Briefing briefingBefore, Briefing briefingAfter, Prose before, Prose after) =>
        _prose.Compare(target, before, after, anchor => ChangeTargets.LinkedFrom(briefingBefore, briefingAfter, url => url == $"{target.Subject.Url}#{anchor}"), _moved);

    private void AddedOrRemoved(ChangeTarget target, Briefing briefingBefore, Briefing briefingAfter, Prose? before, Prose? after)
    {
        var linked = ChangeTargets.LinkedFrom(briefingBefore, briefingAfter, url => url == target.Subject.Url || url.StartsWith($"{target.Subject.Url}#", StringComparison.Ordinal));
        var detail = linked.Count > 0 ? $"linked to by: {string.Join("; ", linked)}" : null;
        _prose.Whole(target, before, after, _moved);
        if (before is not null) changes.Add(ChangeKinds.PageRemoved, target, _prose.Describe(before), null, detail: detail);
        if (after is not null) changes.Add(ChangeKinds.PageAdded, target, null, _prose.Describe(after), detail: detail);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Describe(MapPlace? place) =>
        place is null ? null : string.Create(CultureInfo.InvariantCulture, $"{place.Name}: {place.Latitude}, {place.Longitude}{(place.Kind == PlaceKind.Area ? " (area)" : "")}");

    private static string? Describe(MapRoute? route) => route is null ? null : $"{route.Name}: {string.Join(" – ", route.Via)}";
}
