using System.Runtime.CompilerServices;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The sources with statistics on their use in the briefing. Several pages show them, so they are counted once for a briefing.</summary>
internal static class SourceSummaries
{
    private static readonly ConditionalWeakTable<Briefing, ValueList<SourceSummary>> s_known = [];

    public static ValueList<SourceSummary> Create(Briefing briefing)
    {
        lock (s_known) return s_known.GetValue(briefing, CreateNew);
    }

    private static ValueList<SourceSummary> CreateNew(Briefing briefing)
    {
        var incoming = IncomingIndex.Create(briefing);
        var claims = SourceCount.Sum(briefing.Tallies.Select(statistics => statistics.Citing));
        return briefing.Sources.Select(source => Create(source, incoming, claims.GetValueOrDefault(source.Id))).ToValueList();
    }

    /// <summary>The sources with how each answers the questions, where every two have no page that would say it.</summary>
    public static ValueList<SourceSummary> WithAnswers(ValueList<SourceSummary> summaries, Briefing briefing)
    {
        if (!ComparisonSize.HasFurtherPairs(summaries.Count)) return summaries;
        var counts = new Dictionary<string, AnswerCount>(StringComparer.Ordinal);
        foreach (var question in briefing.Questions)
        {
            var same = question.Positions.CountBy(position => position.Stance, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            foreach (var position in question.Positions)
            {
                var count = counts.GetValueOrDefault(position.Source.Id) ?? new(0, 0, 0);
                counts[position.Source.Id] = new(count.Questions + 1, count.Others + question.Positions.Count - 1, count.Differ + question.Positions.Count - same[position.Stance]);
            }
        }
        return summaries.Select(summary => summary with { Answers = counts.GetValueOrDefault(summary.Label.Id) ?? new(0, 0, 0) }).ToValueList();
    }

    private static SourceSummary Create(Source source, IncomingIndex incoming, int claims)
    {
        var citable = source.Passages.Where(passage => passage is { Number: not null, IsAside: false, Level: 0 }).ToList();
        return new(
            source.Header, source.Label, source.Repeats, source.Passages.Count(passage => passage.Number is not null),
            citable.Count(passage => incoming.To(source.Label.PassageUrl(passage.Number!.Value)).Count > 0), citable.Count, claims);
    }
}
