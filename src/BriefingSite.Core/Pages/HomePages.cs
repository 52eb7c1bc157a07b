using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The front page.</summary>
public sealed class HomePages : IModule<Briefing, Page>
{
    private const int NewestChanges = 3;

    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report) =>
    [
        new HomePage(
            document.Front,
            document.Topics.Select(topic => new TopicSummary(topic.Header, topic.Statistics.Counts)).ToValueList(),
            SourceSummaries.Create(document),
            ComparisonCounts.Count(document.Questions),
            ClaimCounts.Count(document.Tallies),
            OverviewGroup.Group(document.Questions),
            document.Topics.Where(topic => topic.Body.Claims.Count > 0).Select(topic => EvidenceShare.Count(topic.Header.Target, topic.Body.Claims)).ToValueList(),
            document.Front.Header.Title,
            document.Front.Header.Answer)
        {
            Changes = document.Changes.Take(NewestChanges).Select(note => note.Label).ToValueList(),
            Coverage = Coverage.Find(document),
            Publication = Publication.Find(document),
            Stale = StaleNote.Find(document),
            Histories = Histories.OfJudgements(document),
        },
    ];
}
