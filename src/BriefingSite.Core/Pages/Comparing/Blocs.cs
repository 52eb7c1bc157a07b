using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Finds sources that answer alike: groups in which each two agree on most of the questions to which both speak (complete linkage).</summary>
internal static class Blocs
{
    private const int MinSources = 3, MinCommon = 5, MinPercent = 80;

    /// <summary>The blocs, the largest first. Two sources that share too few questions are not known to answer alike, and are never in one bloc.</summary>
    public static ValueList<Bloc> Find(Briefing briefing)
    {
        var sources = briefing.Sources;
        var table = StanceTable.Of(briefing);
        var blocOf = Enumerable.Range(0, sources.Count).Select(i => new List<int> { i }).ToArray();
        var pairs = from i in Enumerable.Range(0, sources.Count) from j in Enumerable.Range(0, i) where IsAlike(i, j) select (One: i, Other: j);
        foreach (var (one, other) in pairs.OrderByDescending(pair => (double)table.Agreed(pair.One, pair.Other) / table.Common(pair.One, pair.Other)).ThenByDescending(pair => table.Common(pair.One, pair.Other)))
        {
            var (first, second) = (blocOf[one], blocOf[other]);
            if (first == second || !first.TrueForAll(i => second.TrueForAll(j => IsAlike(i, j)))) continue;
            first.AddRange(second);
            foreach (var i in second) blocOf[i] = first;
        }
        return blocOf.Distinct().Where(bloc => bloc.Count >= MinSources).OrderByDescending(bloc => bloc.Count).Take(ListLengths.Blocs).Select(bloc =>
        {
            var within = (from i in bloc from j in bloc where j < i select (Percent: 100 * table.Agreed(i, j) / table.Common(i, j), Both: table.Common(i, j))).ToList();
            return new Bloc(bloc.Order().Select(i => sources[i].Label).ToValueList(), within.Min(pair => pair.Percent), within.Min(pair => pair.Both));
        }).ToValueList();

        bool IsAlike(int i, int j) => table.Common(i, j) >= MinCommon && table.Agreed(i, j) * 100 >= table.Common(i, j) * MinPercent;
    }
}
