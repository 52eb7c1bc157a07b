using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The glossary, the timeline and the watch list.</summary>
public sealed class ListPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var incoming = IncomingIndex.Create(document);
        return
        [
            new TermsPage(
                document.Terms.Select(term => new TermEntry(term, incoming.To(term.Header.Url))).ToValueList(),
                "Terms", document.Site.Terms.Description),
            new TimelinePage(
                document.Events.Select(timelineEvent => new EventEntry(timelineEvent, incoming.To(timelineEvent.Url))).ToValueList(),
                "Timeline", "What happened when, with the dates as the sources give them."),
            new WatchPage(
                document.Indicators.Select(indicator => Watched(indicator, document, incoming)).ToValueList(),
                document.Site.Indicators, "Watch list", "What would show which way things go."),
        ];
    }

    private static IndicatorEntry Watched(Indicator indicator, Briefing document, IncomingIndex incoming)
    {
        var judgements = document.Front.Judgements.Where(judgement => judgement.Indicators.Contains(indicator.Header.Target)).Select(judgement => judgement.Target).ToValueList();
        return new(indicator, incoming.To(indicator.Header.Url).Where(target => !judgements.Contains(target)).ToValueList()) { Judgements = judgements };
    }
}
