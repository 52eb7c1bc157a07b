using System.Globalization;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Things;

/// <summary>Compares topics and further pages: head and prose. Their claims are compared by themselves, wherever they stand.</summary>
internal sealed class ComparePages(ChangeCollector findings)
{
    private readonly CompareProse _prose = new(findings);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing before, Briefing after)
    {
        foreach (var (old, fresh) in ChangeCollector.Pairs(before.Topics, after.Topics, topic => topic.Header.Id))
        {
            var header = (fresh ?? old!).Header;
            var spot = ChangeTargets.InFile("topic", header.Id, header.Title, header.Url, $"input/topics/{header.Id}.md", old is not null, fresh is not null);
            if (old is null || fresh is null) ComeOrGo(spot, before, after, old?.Body, fresh?.Body);
            else if (old != fresh) Topics(spot, before, after, old, fresh);
        }
        foreach (var (old, fresh) in ChangeCollector.Pairs(before.Pages, after.Pages, page => page.Header.Id))
        {
            var header = (fresh ?? old!).Header;
            var spot = ChangeTargets.InFile("page", header.Id, header.Title, header.Url, $"input/pages/{header.Id}.md", old is not null, fresh is not null);
            if (old is null || fresh is null)
            {
                ComeOrGo(spot, before, after, old?.Body, fresh?.Body);
                continue;
            }
            findings.Statement(ChangeKinds.PageTitleChanged, spot, old.Header.Title, fresh.Header.Title);
            if (old.Header.Order != fresh.Header.Order) findings.Add(ChangeKinds.PageOrderChanged, spot, Number(old.Header.Order), Number(fresh.Header.Order));
            findings.Value(ChangeKinds.MenuChanged, spot, old.Header.Menu, fresh.Header.Menu);
            Body(spot, before, after, old.Body, fresh.Body);
        }
    }

    private void Topics(ChangeTarget spot, Briefing before, Briefing after, Topic old, Topic fresh)
    {
        var (was, now) = (old.Header, fresh.Header);
        findings.Statement(ChangeKinds.PageTitleChanged, spot, was.Title, now.Title);
        findings.Statement(ChangeKinds.TopicAnswerChanged, spot.At(was.AnswerAt, now.AnswerAt), was.Answer, now.Answer);
        findings.Value(ChangeKinds.TopicAsOfChanged, spot, was.AsOf.Written, now.AsOf.Written);
        if (was.Order != now.Order) findings.Add(ChangeKinds.PageOrderChanged, spot.At(was.OrderAt, now.OrderAt), Number(was.Order), Number(now.Order));
        findings.Sets(ChangeKinds.RelatedAdded, ChangeKinds.RelatedRemoved, spot, old.Related, fresh.Related);
        if (was.Map is null || now.Map is null) findings.Value(ChangeKinds.MapChanged, spot, was.Map?.Caption, now.Map?.Caption, detail: "the map as a whole");
        else Maps(spot, was.Map, now.Map);
        Body(spot, before, after, old.Body, fresh.Body);
    }

    private void Maps(ChangeTarget spot, PlaceMap old, PlaceMap fresh)
    {
        findings.Statement(ChangeKinds.MapChanged, spot, old.Caption, fresh.Caption);
        foreach (var (one, other) in ChangeCollector.Pairs(old.Places, fresh.Places, place => place.Name)) findings.Value(ChangeKinds.MapChanged, spot, Describe(one), Describe(other));
        foreach (var (one, other) in ChangeCollector.Pairs(old.Routes, fresh.Routes, route => route.Name)) findings.Value(ChangeKinds.MapChanged, spot, Describe(one), Describe(other));
    }

    private void Body(ChangeTarget spot, Briefing before, Briefing after, Prose old, Prose fresh) =>
        _prose.Compare(spot, old, fresh, anchor => ChangeTargets.LinkedFrom(before, after, url => url == $"{spot.Subject.Url}#{anchor}"));

    private void ComeOrGo(ChangeTarget spot, Briefing before, Briefing after, Prose? old, Prose? fresh)
    {
        var linked = ChangeTargets.LinkedFrom(before, after, url => url == spot.Subject.Url || url.StartsWith($"{spot.Subject.Url}#", StringComparison.Ordinal));
        var detail = linked.Count > 0 ? $"linked to by: {string.Join("; ", linked)}" : null;
        if (old is not null) findings.Add(ChangeKinds.PageRemoved, spot, _prose.Words(old), null, detail: detail);
        if (fresh is not null) findings.Add(ChangeKinds.PageAdded, spot, null, _prose.Words(fresh), detail: detail);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Describe(MapPlace? place) =>
        place is null ? null : string.Create(CultureInfo.InvariantCulture, $"{place.Name}: {place.Latitude}, {place.Longitude}{(place.Kind == PlaceKind.Area ? " (area)" : "")}");

    private static string? Describe(MapRoute? route) => route is null ? null : $"{route.Name}: {string.Join(" – ", route.Via)}";
}
