using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The watch list: what would confirm the judgements, and what would contradict them.</summary>
    public virtual Html Watch(WatchPage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        return $"""
            <article class="watch">
            <header class="opening">
            <h1>{page.Title}</h1>
            <p class="lead">{page.Description}</p>
            </header>
            {page.Indicators.Select(entry => Indicator(entry, page.Labels, prose))}
            {NotesList(notes)}
            </article>
            """;
    }

    /// <summary>An indicator.</summary>
    public virtual Html Indicator(IndicatorEntry entry, IndicatorLabels labels, ProseWriter prose)
    {
        var indicator = entry.Indicator;
        return $"""
            <section class="indicator" id={new Anchor(indicator.Header.Id)}>
            <h2><a href={new Url(indicator.Header.Url)}>{indicator.Header.Title}</a></h2>
            <p class="state"><span class="mark {ReaderLabels.Label(indicator.Header.State)}">{ReaderLabels.Capital(ReaderLabels.Label(indicator.Header.State))}</span> <span class="as-of">as of {Date(indicator.Header.AsOf)}</span></p>
            <div class="pair">
            <div class="closer"><h3>{labels.Closer}</h3>{prose.Blocks(indicator.Closer)}</div>
            <div class="apart"><h3>{labels.Apart}</h3>{prose.Blocks(indicator.Apart)}</div>
            </div>
            <p class="evidence">{Html.When(indicator.Evidence.Count > 0, () => $"<span class=\"bearing\"><span class=\"label\">Named by</span> {CitedInLine(indicator.Evidence)}</span>\n")}{Html.When(indicator.Topics.Count > 0, () => $"<span class=\"bearing\"><span class=\"label\">Concerns</span> {LinksInLine(indicator.Topics)}</span>")}</p>
            {LinkedFrom(entry.LinkedFrom)}
            </section>

            """;
    }
}
