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
                document.Indicators.Select(indicator => new IndicatorEntry(indicator, incoming.To(indicator.Header.Url))).ToValueList(),
                document.Site.Indicators, "Watch list", "What would show which way things go."),
        ];
    }
}
