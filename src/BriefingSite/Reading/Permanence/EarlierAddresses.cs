using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Permanence;

/// <summary>The addresses of a version of the first format, which did not list them, as far as its data say that they were there.</summary>
internal static class EarlierAddresses
{
    // With more sources than this, only two that differ had a page.
    private const int MaxSourcesForAllPairs = 6;

    /// <summary>Derives them.</summary>
    /// <param name="frozen">The version.</param>
    /// <param name="content">What it said.</param>
    /// <param name="places">Full addresses that stand in its data.</param>
    /// <param name="file">The file.</param>
    public static ValueList<FrozenAddress> Derive(FrozenVersion frozen, FrozenContent content, List<(Location At, string Url)> places, string file)
    {
        var start = new Location(file, 1, 1);
        var found = frozen.Ids.SelectMany(id => Both(id.At, id.Published.Target.Url))
            .Concat(places.Where(place => place.Url.StartsWith(frozen.BaseUrl, StringComparison.Ordinal) && frozen.BaseUrl.Length > 0).SelectMany(place => Both(place.At, "/" + place.Url[frozen.BaseUrl.Length..])))
            .Append(new(start, "/")).Append(new(start, ExportPaths.Claims));
        var sources = frozen.Ids.Where(id => id.Published.Target.Kind == TargetKind.Source).OrderBy(id => id.Published.Id, StringComparer.Ordinal).ToList();
        var of = sources.ToLookup(id => id.Published.Id, StringComparer.Ordinal);
        found = found.Concat(sources.Select(id => new FrozenAddress(id.At, ExportPaths.Annotations(id.Published.Id))))
            .Concat(Cited(content).Where(cited => of.Contains(cited.Source)).Select(cited => new FrozenAddress(of[cited.Source].First().At, $"{of[cited.Source].First().Published.Target.Url}#p{cited.Passage}")));
        for (var i = 0; i < sources.Count; i++)
            found = found.Concat(PairsOf(sources, i, content));
        return found.DistinctBy(address => address.Url).ToValueList();
    }

    private static IEnumerable<FrozenAddress> PairsOf(List<FrozenId> sources, int first, FrozenContent content) => sources.Skip(first + 1)
        .Where(second => sources.Count <= MaxSourcesForAllPairs || Differ(sources[first].Published.Id, second.Published.Id, content))
        .Select(second => new FrozenAddress(second.At, $"/compare/{sources[first].Published.Id}-{second.Published.Id}/"));

    private static bool Differ(string first, string second, FrozenContent content) => (content.Questions ?? []).Any(question =>
        Weighing.Relate([.. (question.Positions ?? []).Where(position => position.Source == first || position.Source == second).Select(position => position.Stance ?? "")]) == Relation.Difference);

    // A page has the addresses of its places too.
    private static IEnumerable<FrozenAddress> Both(Location at, string url)
    {
        var address = new FrozenAddress(at, url);
        return address.Place is null ? [address] : [new(at, address.Path), address];
    }

    private static IEnumerable<(string Source, string Passage)> Cited(FrozenContent content) =>
        (content.Claims ?? []).SelectMany(claim => claim.Evidence ?? []).SelectMany(citation => citation.Passages.Select(passage => (citation.Source, passage)))
            .Concat((content.Questions ?? []).SelectMany(question => question.Positions ?? []).SelectMany(position => (position.Passages ?? []).Select(passage => (position.Source ?? "", passage))));
}
