using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>A page for each pair of sources. Where that would be too many, only for pairs that differ on some question.</summary>
public sealed class PairPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var pairs = SourcePairs.Select(document);
        foreach (var pair in pairs.List)
        {
            var rows = document.Questions.Select(question => SourcePairs.Between(question, pair.First, pair.Second)).ToLookup(question => question.Relation);
            yield return new PairPage(
                pair,
                rows[Relation.Difference].OrderByDescending(question => question.Disagreement).ToValueList(),
                rows[Relation.Agreement].ToValueList(),
                rows[Relation.OnlyOneSpeaks].ToValueList(),
                new(pairs.List.Where(other => other != pair).ToValueList(), pairs.AreAll),
                $"{pair.First.Short} and {pair.Second.Short}",
                $"What {pair.First.InText} and {pair.Second.InText} say to the same questions, side by side: they agree on {pair.Agree} and differ on {pair.Differ}.");
        }
    }
}

/// <summary>Selects the pairs of sources.</summary>
internal static class SourcePairs
{
    /// <summary>With more sources than this, pairs without a difference have no page.</summary>
    private const int MaxSourcesForAllPairs = 6;

    /// <summary>The pairs of a briefing.</summary>
    public static Pairs Select(Briefing briefing)
    {
        var sources = briefing.Sources.Select(source => source.Label).ToList();
        var areAll = sources.Count <= MaxSourcesForAllPairs;
        var pairs =
            from i in Enumerable.Range(0, sources.Count)
            from other in sources.Skip(i + 1)
            let relations = briefing.Questions.Select(question => Between(question, sources[i], other).Relation).ToList()
            let pair = new PairLabel(sources[i], other, relations.Count(relation => relation == Relation.Agreement), relations.Count(relation => relation == Relation.Difference))
            where areAll || pair.Differ > 0
            select pair;
        return new(pairs.ToValueList(), areAll);
    }

    /// <summary>A question reduced to these two sources. Our reading is about all sources, so it is left out where there are others.</summary>
    public static Question Between(Question question, SourceLabel first, SourceLabel second)
    {
        var positions = question.Positions.Where(position => IsOne(position.Source)).ToValueList();
        var silent = question.Silent.Where(IsOne).ToValueList();
        return question with
        {
            Positions = positions,
            Silent = silent,
            Relation = Weighing.Relate(positions.Select(position => position.Stance).ToList()),
            Reading = positions.Count == question.Positions.Count && silent.Count == question.Silent.Count ? question.Reading : Prose.Empty,
            // What kind of difference it is was said of all that speak.
            Difference = positions.Count == question.Positions.Count ? question.Difference : null,
        };

        bool IsOne(SourceLabel source) => source.Id == first.Id || source.Id == second.Id;
    }
}
