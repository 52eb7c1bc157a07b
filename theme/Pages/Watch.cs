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
            {WatchOverview(page)}
            {page.Indicators.Select(entry => Indicator(entry, page.Labels, prose))}
            {NotesList(notes)}
            </article>
            """;
    }

    /// <summary>The indicators in a table: the state of each, and the judgements that it would change; what would be seen follows. Nothing when there are none.</summary>
    public virtual Html WatchOverview(WatchPage page) => Html.When(page.Indicators.Count > 0, () => $"""
        <table class="source-table watch-table">
        <caption>At a glance</caption>
        <thead><tr><th scope="col">Indicator</th><th scope="col">State</th><th scope="col">{JudgementsHeading}</th></tr></thead>
        <tbody>
        {page.Indicators.Select(WatchRow)}
        </tbody>
        </table>
        """);

    private const string JudgementsHeading = "Judgement it would change";

    private Html WatchRow(IndicatorEntry entry)
    {
        var header = entry.Indicator.Header;
        return $"""
            <tr>
            <th scope="row"><a href={new Anchor(header.Id).Link}>{header.Title}</a></th>
            <td class="state" data-label="State">{State(header)}</td>
            <td data-label={JudgementsHeading}>{(entry.Judgements.Count > 0 ? Links(entry.Judgements) : Html.Text("none names it"))}</td>
            </tr>

            """;
    }

    private Html State(IndicatorHeader header) =>
        $"<span class=\"mark {ReaderLabels.Label(header.State)}\">{ReaderLabels.Capital(ReaderLabels.Label(header.State))}</span> <span class=\"as-of\">as of {Date(header.AsOf)}</span>";

    /// <summary>An indicator.</summary>
    public virtual Html Indicator(IndicatorEntry entry, IndicatorLabels labels, ProseWriter prose)
    {
        var indicator = entry.Indicator;
        return $"""
            <section class="indicator" id={new Anchor(indicator.Header.Id)}>
            <h2><a href={new Url(indicator.Header.Url)}>{indicator.Header.Title}</a></h2>
            <p class="state">{State(indicator.Header)}</p>
            <div class="pair">
            <div class="closer"><h3>{labels.Closer}</h3>{prose.Blocks(indicator.Closer)}</div>
            <div class="apart"><h3>{labels.Apart}</h3>{prose.Blocks(indicator.Apart)}</div>
            </div>
            {Html.When(entry.Judgements.Count > 0, () => $"<div class=\"would-change\"><p class=\"label\">{(entry.Judgements.Count > 1 ? "Judgements it would change" : JudgementsHeading)}</p>{Links(entry.Judgements)}</div>")}
            <p class="evidence">{EvidenceInLine(indicator.Evidence, "Named by")}{Html.When(indicator.Topics.Count > 0, () => $"<span class=\"bearing\"><span class=\"label\">Concerns</span> {LinksInLine(indicator.Topics)}</span>")}</p>
            {LinkedFrom(entry.LinkedFrom)}
            </section>

            """;
    }
}
