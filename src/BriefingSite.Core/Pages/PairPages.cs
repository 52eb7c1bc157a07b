using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>A page for each pair of sources that <see cref="SourcePairs"/> selects.</summary>
public sealed class PairPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var pairs = SourcePairs.Select(document);
        var answers = new AnswersBySource(document, pairs.List);
        foreach (var pair in pairs.List)
        {
            var rows = answers.Between(pair.First, pair.Second).ToLookup(question => question.Relation);
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
