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
        var numbers = sources.Select((source, i) => (source.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var (both, agreed) = Count(briefing, numbers);
        var blocOf = Enumerable.Range(0, sources.Count).Select(i => new List<int> { i }).ToArray();
        var pairs = from i in Enumerable.Range(0, sources.Count) from j in Enumerable.Range(0, i) where IsAlike(i, j) select (One: i, Other: j);
        foreach (var (one, other) in pairs.OrderByDescending(pair => (double)agreed[pair.One, pair.Other] / both[pair.One, pair.Other]).ThenByDescending(pair => both[pair.One, pair.Other]))
        {
            var (first, second) = (blocOf[one], blocOf[other]);
            if (first == second || !first.TrueForAll(i => second.TrueForAll(j => IsAlike(Math.Max(i, j), Math.Min(i, j))))) continue;
            first.AddRange(second);
            foreach (var i in second) blocOf[i] = first;
        }
        return blocOf.Distinct().Where(bloc => bloc.Count >= MinSources).OrderByDescending(bloc => bloc.Count).Take(ListLengths.Blocs).Select(bloc =>
        {
            var within = (from i in bloc from j in bloc where j < i select (Percent: 100 * agreed[i, j] / both[i, j], Both: both[i, j])).ToList();
            return new Bloc(bloc.Order().Select(i => sources[i].Label).ToValueList(), within.Min(pair => pair.Percent), within.Min(pair => pair.Both));
        }).ToValueList();

        bool IsAlike(int i, int j) => both[i, j] >= MinCommon && agreed[i, j] * 100 >= both[i, j] * MinPercent;
    }

    // How many questions each two speak to, and on how many they agree; the later source first.
    private static (int[,] Both, int[,] Agreed) Count(Briefing briefing, Dictionary<string, int> numbers)
    {
        var (both, agreed) = (new int[numbers.Count, numbers.Count], new int[numbers.Count, numbers.Count]);
        foreach (var question in briefing.Questions)
        {
            var speaking = Speaking.Of(question, numbers);
            for (var i = 1; i < speaking.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    both[speaking[i].Source, speaking[j].Source]++;
                    if (speaking[i].Stance == speaking[j].Stance) agreed[speaking[i].Source, speaking[j].Source]++;
                }
            }
        }
        return (both, agreed);
    }
}
