using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>A page for each topic.</summary>
public sealed class TopicPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var incoming = IncomingIndex.Create(document);
        var columns = document.Sources.Select(source => source.Label).ToValueList();
        var topics = document.Topics;
        var isLarge = ComparisonSize.IsLarge(columns.Count, document.Questions.Count);
        var firsts = document.Questions.Where(question => question.Topics.Count > 0).Select(question => question.Topics[0]).ToHashSet();
        var byTopic = document.Questions.SelectMany(question => question.Topics.Select(topic => (topic, question))).ToLookup(pair => pair.topic, pair => pair.question);
        for (var i = 0; i < topics.Count; i++)
        {
            var self = topics[i].Header.Target;
            yield return new TopicPage(
                topics[i],
                topics[i].Statistics.Counts,
                columns,
                byTopic[self].ToValueList(),
                document.Events.Where(timelineEvent => timelineEvent.Topics.Contains(self)).Select(Brief).ToValueList(),
                document.Indicators.Where(indicator => indicator.Topics.Contains(self)).Select(indicator => indicator.Header.Target).ToValueList(),
                incoming.To(self.Url),
                i > 0 ? topics[i - 1].Header.Target : null,
                i < topics.Count - 1 ? topics[i + 1].Header.Target : null)
            {
                ComparedAt = isLarge && firsts.Contains(self) ? ComparedTopic.UrlOf(self) : null,
            };
        }
    }

    private static EventLabel Brief(Event timelineEvent) =>
        new(timelineEvent.Target, string.Join(" / ", timelineEvent.Dates.Select(dating => dating.Date?.InWords() ?? dating.Note).Distinct()));
}
