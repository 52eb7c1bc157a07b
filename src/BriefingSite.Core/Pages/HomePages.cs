using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The front page, and a page of the judgements where there are many: what carries them is computed once.</summary>
public sealed class HomePages : IModule<Pair<Briefing, Dependence>, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Pair<Briefing, Dependence> pair, Action<Diagnostic> report)
    {
        var (document, dependence) = pair;
        var isLarge = ComparisonSize.IsLarge(document.Sources.Count, document.Questions.Count);
        var supports = dependence.Judgements;
        yield return new HomePage(
            document.Front,
            document.Topics.Select(topic => new TopicSummary(topic.Header, topic.Statistics.Counts, Opening(topic.Header.Answer))).ToValueList(),
            SourceSummaries.Create(document),
            ComparisonCounts.Count(document.Questions),
            ClaimCounts.Count(document.Tallies),
            OverviewGroup.Group(isLarge ? document.Questions.Where(question => question.Header.Wording == document.Front.Header.Question) : document.Questions),
            document.Topics.Where(topic => topic.Body.Claims.Count > 0).Select(topic => EvidenceShare.Count(topic.Header.Target, topic.Body.Claims)).ToValueList(),
            document.Front.Header.Title,
            document.Front.Header.Answer)
        {
            NewestChange = document.Changes is [var newest, ..] ? newest.Label : null,
            Coverage = Coverage.Find(document),
            Publication = Publication.Find(document),
            Stale = StaleNote.Find(document),
            Supports = supports,
            Histories = Histories.OfJudgements(document),
            Watched = document.Indicators.Where(indicator => document.Front.Judgements.Any(judgement => judgement.Indicators.Contains(indicator.Header.Target))).ToValueList(),
            WatchLabels = document.Site.Indicators,
            Divided = isLarge ? MostDivided.Of(document.Questions.Select(question => QuestionSummary.Create(question, document.Sources.Count)), ListLengths.RankedInBrief) : [],
        };
        var judgements = document.Front.Judgements;
        if (!JudgementsPage.IsMade(judgements.Count)) yield break;
        var bySupport = supports.ToDictionary(support => support.Judgement, StringComparer.Ordinal);
        yield return new JudgementsPage(
            judgements.Select(judgement => JudgementSummary.Create(judgement, bySupport.GetValueOrDefault(judgement.Header.Id))).ToValueList(),
            "Judgements", "What this briefing judges, how sure it is, what carries each judgement, and what would topple it.");
    }

    private static string Opening(string answer) => Sentences.Ranges(answer) is [var first, _, ..] ? answer[..first.End] : answer;
}
