using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The briefing on one page: what fits on a sheet of A4.</summary>
public sealed class BriefPages : IModule<Pair<Briefing, Frame>, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Pair<Briefing, Frame> document, Action<Diagnostic> report)
    {
        var (briefing, frame) = document;
        // The widest differences come first; among equals the order of the comparison decides.
        var divided = briefing.Questions.Where(question => Weighing.IsDivided(question.Relation)).OrderByDescending(question => MostDivided.Weight(question.Disagreement, question.Positions.Count)).ToList();
        var judgements = briefing.Front.Judgements;
        yield return new BriefPage(
            briefing.Front.Header,
            judgements.Take(ListLengths.JudgementsInBrief).ToValueList(),
            divided.Take(ListLengths.RankedInBrief).Select(OverviewRow.FromQuestion).ToValueList(),
            SourceSummaries.Create(briefing),
            Coverage.Find(briefing),
            Publication.Find(briefing),
            frame.BaseUrl,
            briefing.Front.Header.Title,
            $"{briefing.Front.Header.Question} The answer, the judgements, where the sources differ and what they are worth, on one page.")
        {
            MoreJudgements = Math.Max(judgements.Count - ListLengths.JudgementsInBrief, 0),
            MoreDifferences = Math.Max(divided.Count - ListLengths.RankedInBrief, 0),
            Stale = StaleNote.Find(briefing),
        };
    }
}
