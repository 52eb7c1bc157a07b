using System.Runtime.CompilerServices;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Selects the pairs of sources that have a page: no more than <see cref="ComparisonSize.PairsOf"/>, besides those that texts link to.</summary>
internal static class SourcePairs
{
    private static readonly ConditionalWeakTable<Briefing, Pairs> s_known = [];

    /// <summary>The pairs of a briefing: those that its texts link to, then those that answer most questions both. With two sources, the comparison is
    /// the page of the pair. Several pages show them, so they are selected once for a briefing.</summary>
    public static Pairs Select(Briefing briefing)
    {
        lock (s_known) return s_known.GetValue(briefing, SelectNew);
    }

    private static Pairs SelectNew(Briefing briefing)
    {
        var sources = briefing.Sources.Select(source => source.Label).ToValueList();
        var most = ComparisonSize.PairsOf(sources.Count);
        if (most == 0) return new([], true);
        var table = StanceTable.Of(briefing);
        // Of tens of thousands of pairs few are linked: their addresses are made only where any may be.
        var linked = IncomingIndex.Create(briefing).Below(EntityKind.Question.Path).Except(briefing.Questions.Select(question => question.Header.Url)).ToHashSet(StringComparer.Ordinal);
        var pairs = (from i in Enumerable.Range(0, sources.Count) from j in Enumerable.Range(i + 1, sources.Count - i - 1) select (First: i, Second: j)).ToList();
        // The order among equals is that of the sources.
        var kept = pairs.Count <= most ? pairs : pairs.Where(pair => IsLinked(pair.First, pair.Second))
            .Concat(pairs.Where(pair => table.Common(pair.First, pair.Second) > 0 && !IsLinked(pair.First, pair.Second)).OrderByDescending(pair => table.Common(pair.First, pair.Second)).Take(most)).Order().ToList();
        // The ids a-b and c make the same address as a and b-c; it is that of the first pair.
        var labels = kept.Select(pair => Label(pair.First, pair.Second)).DistinctBy(pair => pair.Url).ToValueList();
        return new(labels, labels.Count == pairs.Count);

        PairLabel Label(int first, int second) => new(sources[first], sources[second], table.Agreed(first, second), table.Common(first, second) - table.Agreed(first, second));

        bool IsLinked(int first, int second) => linked.Count > 0 && linked.Contains(Label(first, second).Url);
    }
}
