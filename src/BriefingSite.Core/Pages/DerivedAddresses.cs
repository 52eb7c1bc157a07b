using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Published addresses that follow from something else, and lead on by themselves when it is gone: the page of two sources, the annotations of a
/// source, the card of a page.</summary>
internal sealed class DerivedAddresses
{
    private readonly Briefing _briefing;
    private readonly Dictionary<string, Target> _pairs;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, string> _sources;
    private readonly ILookup<string, Tombstone> _retired;

    /// <summary>The derived addresses of a briefing.</summary>
    public DerivedAddresses(Briefing briefing)
    {
        _briefing = briefing;
        _pairs = SourcePairs.Select(briefing).List.ToDictionary(pair => pair.Url, pair => new Target(TargetKind.Page, $"{pair.First.Short} and {pair.Second.Short}", pair.Url), StringComparer.Ordinal);
        _sources = briefing.Sources.ToDictionary(source => source.Header.Target.Url, source => source.Id, StringComparer.Ordinal);
        _retired = briefing.Tombstones.Where(retired => retired.IsEntity).ToLookup(retired => retired.Id, StringComparer.Ordinal);
        _known = [.. _pairs.Keys, .. _sources.Values.Select(ExportPaths.Annotations), .. briefing.Files, .. briefing.Tombstones.Select(retired => retired.Was.Url), .. briefing.Tombstones.Select(retired => retired.Id)];
    }

    /// <summary>Those that were published and nothing has any more.</summary>
    public IEnumerable<Tombstone> Gone()
    {
        var published = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var version in _briefing.Versions)
            foreach (var address in version.Addresses.Where(address => address.Place is null && !_known.Contains(address.Url))) published.TryAdd(address.Url, version.Version);
        if (published.Count == 0) return [];
        var ever = _briefing.Versions.SelectMany(version => version.Ids).Select(id => id.Published).Where(id => id.Target.Kind == TargetKind.Source).DistinctBy(id => id.Id)
            .OrderBy(id => id.Id, StringComparer.Ordinal).ToDictionary(id => id.Id, id => id.Target.Title, StringComparer.Ordinal);
        return Pairs(published, ever).Concat(Parts(published)).Concat(Annotations(published, ever)).Concat(Cards(published)).Select(retired => retired with { Version = published[retired.Id] });
    }

    private IEnumerable<Tombstone> Pairs(Dictionary<string, string> published, Dictionary<string, string> ever)
    {
        if (!published.Keys.Any(path => path.StartsWith("/compare/", StringComparison.Ordinal))) yield break;
        foreach (var (first, firstTitle) in ever)
        {
            foreach (var (second, secondTitle) in ever)
            {
                var path = $"/compare/{first}-{second}/";
                if (first == second || !published.ContainsKey(path)) continue;
                var gone = new[] { first, second }.Where(id => !_sources.ContainsValue(id)).SelectMany(id => _retired[id].Take(1)).FirstOrDefault(retired => retired.Date is not null);
                var (one, other) = (Successor(first), Successor(second));
                var next = PairOf(one, other) ?? AnyTwo(one, other);
                yield return new(new(TargetKind.Page, $"{firstTitle} and {secondTitle}", path), path, "",
                    next is null ? gone?.Date : null,
                    next is null ? gone?.Reason ?? "These two sources have no page of their own any more." : (one, other) == (first, second) ? "These two sources are compared on another page now." : "Other sources have taken the place of these.",
                    next ?? new Target(TargetKind.Page, "How the sources compare", EntityKind.Question.Path));
            }
        }
    }

    // A part of a page that is whole again, or is divided in another way.
    private IEnumerable<Tombstone> Parts(Dictionary<string, string> published)
    {
        var parts = published.Keys.Where(path => WholeOf(path) is not null && !(path == AnyTwoPage.Address && ComparisonSize.HasFurtherPairs(_briefing.Sources.Count))).ToList();
        if (parts.Count == 0) return [];
        var now = new ComparisonPages().Execute(_briefing, _ => { }).Concat(new ClaimsPages().Execute(_briefing, _ => { })).Select(page => page.Path).Concat(PrintParts.Paths(_briefing)).ToHashSet(StringComparer.Ordinal);
        return parts.Where(path => !now.Contains(path)).Select(path => new Tombstone(WholeOf(path)! with { Url = path }, path, "", null, "This part stands on another page now.", WholeOf(path)));
    }

    private static Target? WholeOf(string path) =>
        path.StartsWith($"{EntityKind.Question.Path}on/", StringComparison.Ordinal) ? new(TargetKind.Page, "What each source says", EntityKind.Question.Path)
        : path.StartsWith(PrintPaths.Page, StringComparison.Ordinal) && path != PrintPaths.Page ? new(TargetKind.Page, "The whole briefing, for paper", PrintPaths.Page)
        : path == AnyTwoPage.Address ? new(TargetKind.Page, "How the sources compare", EntityKind.Question.Path)
        : path.StartsWith(ClaimsPages.PartsPath, StringComparison.Ordinal) ? new(TargetKind.Page, "Claims", EntityKind.Claim.Path) : null;

    private Target? PairOf(string? first, string? second) =>
        first is null || second is null || first == second ? null : _pairs.GetValueOrDefault($"/compare/{first}-{second}/") ?? _pairs.GetValueOrDefault($"/compare/{second}-{first}/");

    // Which page compares them, where they have none of their own, follows from the number of sources.
    private Target? AnyTwo(string? first, string? second) => first is null || second is null || first == second || !ComparisonSize.HasFurtherPairs(_briefing.Sources.Count)
        ? null : AnyTwoPage.Target with { Url = AnyTwoPage.With(first, second) };

    private string? Successor(string source) =>
        _sources.ContainsValue(source) ? source : _retired[source].FirstOrDefault()?.Instead is { } instead ? _sources.GetValueOrDefault(instead.Url) : null;

    private IEnumerable<Tombstone> Annotations(Dictionary<string, string> published, Dictionary<string, string> ever) =>
        from source in ever
        let path = ExportPaths.Annotations(source.Key)
        where published.ContainsKey(path)
        let gone = _retired[source.Key].FirstOrDefault()
        where gone is not null
        select new Tombstone(new(TargetKind.File, $"Quotations from {source.Value}", Tombstone.PageOf(path)), path, "", gone.Date, gone.Reason, gone.Instead ?? gone.Was);

    // A network that shows an old link still asks for its picture.
    private IEnumerable<Tombstone> Cards(Dictionary<string, string> published) =>
        from path in published.Keys
        where path.StartsWith("/cards/", StringComparison.Ordinal) && path.EndsWith(".png", StringComparison.Ordinal)
        let name = path["/cards/".Length..^".png".Length]
        let page = _briefing.Versions.SelectMany(version => version.Addresses).FirstOrDefault(address => address.Place is null && Card.NameOf(address.Url) == name)?.Url
        where page is not null
        let living = _briefing.Entities.FirstOrDefault(entity => entity.Target.Url == page)?.Target
        let gone = _briefing.Tombstones.FirstOrDefault(retired => retired.Was.Url == page)
        let target = living ?? gone?.LeadsTo ?? gone?.Was ?? new Target(TargetKind.Page, page, page)
        select new Tombstone(new(TargetKind.File, $"Card: {target.Title}", Tombstone.PageOf(path)), path, "", null, "The picture is gone; this is the page that it stood for.", target);
}
