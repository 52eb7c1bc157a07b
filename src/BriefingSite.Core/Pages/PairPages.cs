using System.Runtime.CompilerServices;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>A page for each pair of sources that <see cref="SourcePairs"/> selects.</summary>
public sealed class PairPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var pairs = SourcePairs.Select(document);
        var numbers = document.Questions.Select((question, i) => (question, i)).ToDictionary(pair => pair.question.Header.Id, pair => pair.i, StringComparer.Ordinal);
        var bySource = document.Questions.SelectMany(question => question.Positions.Select(position => (position.Source.Id, Question: question))).ToLookup(pair => pair.Id, pair => pair.Question, StringComparer.Ordinal);
        foreach (var pair in pairs.List)
        {
            var asked = bySource[pair.First.Id].Concat(bySource[pair.Second.Id]).DistinctBy(question => question.Header.Id).OrderBy(question => numbers[question.Header.Id]);
            var rows = asked.Select(question => SourcePairs.Between(question, pair.First, pair.Second)).ToLookup(question => question.Relation);
            yield return new PairPage(
                pair,
                rows[Relation.Difference].OrderByDescending(question => question.Disagreement).ToValueList(),
                rows[Relation.Agreement].ToValueList(),
                rows[Relation.OnlyOneSpeaks].ToValueList(),
                OthersOf(pair, pairs),
                $"{pair.First.Short} and {pair.Second.Short}",
                $"What {pair.First.InText} and {pair.Second.InText} say to the same questions, side by side: they agree on {pair.Agree} and differ on {pair.Differ}.");
        }
    }

    // Of many pairs, those that one of the two is in.
    private static Pairs OthersOf(PairLabel pair, Pairs pairs) => new(
        pairs.List.Where(other => other != pair && (pairs.AreAll || other.First == pair.First || other.First == pair.Second || other.Second == pair.First || other.Second == pair.Second)).ToValueList(), pairs.AreAll);
}

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
        var (both, agree) = (new int[sources.Count, sources.Count], new int[sources.Count, sources.Count]);
        Count(briefing, both, agree);
        var incoming = IncomingIndex.Create(briefing);
        var pairs = (from i in Enumerable.Range(0, sources.Count) from j in Enumerable.Range(i + 1, sources.Count - i - 1) select (First: i, Second: j)).ToList();
        // The order among equals is that of the sources.
        var kept = pairs.Count <= most ? pairs : pairs.Where(pair => IsLinked(pair.First, pair.Second))
            .Concat(pairs.Where(pair => both[pair.First, pair.Second] > 0 && !IsLinked(pair.First, pair.Second)).OrderByDescending(pair => both[pair.First, pair.Second]).Take(most)).Order().ToList();
        return new(kept.Select(pair => new PairLabel(sources[pair.First], sources[pair.Second], agree[pair.First, pair.Second], both[pair.First, pair.Second] - agree[pair.First, pair.Second])).ToValueList(), pairs.Count <= most);

        bool IsLinked(int first, int second) => incoming.To(new PairLabel(sources[first], sources[second], 0, 0).Url).Count > 0;
    }

    /// <summary>A question reduced to these two sources. Our reading is about all sources, so it is left out where there are others.</summary>
    public static Question Between(Question question, SourceLabel first, SourceLabel second)
    {
        // Hundreds of sources, for each of thousands of rows.
        var (positions, silent) = (new List<Position>(2), new List<SourceLabel>(2));
        foreach (var position in question.Positions.AsSpan())
            if (IsOne(position.Source)) positions.Add(position);
        foreach (var source in question.Silent.AsSpan())
            if (IsOne(source)) silent.Add(source);
        return question with
        {
            Positions = positions.ToValueList(),
            Silent = silent.ToValueList(),
            Relation = Weighing.Relate(positions.ConvertAll(position => position.Stance)),
            Reading = positions.Count == question.Positions.Count && silent.Count == question.Silent.Count ? question.Reading : Prose.Empty,
            // What kind of difference it is was said of all that speak.
            Difference = positions.Count == question.Positions.Count ? question.Difference : null,
        };

        bool IsOne(SourceLabel source) => source.Id == first.Id || source.Id == second.Id;
    }

    // On how many questions each two take a position, and how often the same one; the earlier source first.
    private static void Count(Briefing briefing, int[,] both, int[,] agree)
    {
        var numbers = briefing.Sources.Select((source, i) => (source.Id, Number: i)).ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
        foreach (var question in briefing.Questions)
        {
            var speaking = Speaking.Of(question, numbers);
            for (var j = 1; j < speaking.Count; j++)
            {
                for (var i = 0; i < j; i++)
                {
                    both[speaking[i].Source, speaking[j].Source]++;
                    if (speaking[i].Stance == speaking[j].Stance) agree[speaking[i].Source, speaking[j].Source]++;
                }
            }
        }
    }
}
