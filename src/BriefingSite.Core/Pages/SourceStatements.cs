using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Computes the source summary statement.</summary>
internal static class SourceStatements
{
    public static SourceStatement Create(Briefing briefing)
    {
        var soleSupport = SourceCount.Sum(briefing.Tallies.Select(statistics => statistics.SoleSupport));
        return new(
            briefing.Sources.Select(source => source.Label.Origin).Distinct().Count(),
            briefing.Sources.Count(source => source.Header.Published is null),
            briefing.Sources.Select(source => source.Header.Published).OfType<Edtf>().MaxBy(date => date.Latest),
            briefing.Sources.Count(source => source.Header is { Authors.Count: 0, Publisher: null }),
            ClaimCounts.Count(briefing.Tallies),
            briefing.Sources.Select(source => new RestsOn(source.Label, soleSupport.GetValueOrDefault(source.Id))).ToValueList(),
            JudgementsOnOneOrigin(briefing),
            briefing.Topics.Select(topic => new TopicDate(topic.Header.Target, topic.Header.AsOf)).ToValueList(),
            Questions(briefing, relation => relation == Relation.Agreement),
            Questions(briefing, Weighing.IsDivided),
            [.. BlindSpots(briefing)]);
    }

    private static ValueList<Target> JudgementsOnOneOrigin(Briefing briefing) => briefing.Front.Judgements
        .Where(judgement => judgement.Claims.Count > 0 && judgement.Claims.Select(claim => claim.OnlyOrigin).Distinct().ToList() is [not null])
        .Select(judgement => new Target(TargetKind.Judgement, PlainText.Extract(judgement.Text), judgement.Url)).ToValueList();

    private static ValueList<Target> Questions(Briefing briefing, Func<Relation, bool> which) =>
        briefing.Questions.Where(question => which(question.Relation)).Select(question => question.Header.Target).ToValueList();

    // Questions on which a source is silent, starting with those on which all are; then topics that a source does not support.
    private static IEnumerable<BlindSpot> BlindSpots(Briefing briefing)
    {
        foreach (var question in briefing.Questions.Where(question => question.Silent.Count > 0).OrderBy(question => question.Positions.Count > 0))
            yield return new(question.Header.Target, question.Silent, question.Positions.Count == 0);
        foreach (var topic in briefing.Topics)
        {
            var citing = topic.Body.Claims.SelectMany(claim => claim.Text.Citations).Concat(topic.Body.Citations).Select(citation => citation.Source.Id).ToHashSet(StringComparer.Ordinal);
            var absent = briefing.Sources.Where(source => !citing.Contains(source.Id)).Select(source => source.Label).ToValueList();
            if (absent.Count > 0) yield return new(topic.Header.Target, absent, absent.Count == briefing.Sources.Count);
        }
    }
}
