using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A topic: its answer, its prose with the claims, and everything that concerns it.</summary>
    public virtual Html Topic(TopicPage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        var (header, body) = (page.Topic.Header, page.Topic.Body);
        return $"""
            <article class="topic columns">
            <header class="opening">
            <h1>{header.Title}</h1>
            <p class="answer">{header.Answer}</p>
            <p class="as-of">Newest information used: {Date(header.AsOf)}</p>{Details(header.Details)}
            {Legend([.. LegendOf(body.Claims), .. LegendOf(page.Rows), .. LegendOf(page.Rows.Count > 0 ? page.Columns : []), .. body.Claims.Count > 0 || page.Rows.Count > 0 ? [PassageInLegend] : Array.Empty<LegendEntry>()])}
            </header>
            <div class="side"><div class="follow">
            {Contents(body, Sections(page))}
            {Html.When(page.Claims.All > 0, () => $"<div class=\"summary\"><p class=\"label\">Claims on this page</p>{Figures(page.Claims)}</div>")}
            </div></div>
            <div class="prose">
            {Html.When(header.Map is not null, () => Map(header.Map!))}
            {prose.Blocks(body)}
            </div>
            {Html.When(page.Rows.Count > 0, () => $"""
                <section class="full">
                <h2 id={new Anchor("section.sources-compared")}>How the sources compare</h2>
                {(ComparisonSize.IsLarge(page.Columns.Count, page.Rows.Count)
                    ? Html.Create($"<ul class=\"summaries\">\n{page.Rows.Select(row => QuestionItem(QuestionSummary.Create(row, page.Columns.Count), isHome: false, isFiltered: false))}\n</ul>\n{Html.When(page.ComparedAt is not null, () => $"<p><a class=\"more\" href={new Url(page.ComparedAt!)}>See them by groups of sources</a></p>")}")
                    : Matrix($"{header.Title}: what each source says", page.Columns, page.Rows.Select(row => new ComparisonRow(row, [])), prose, isHome: false))}
                </section>
                """)}
            {Html.When(page.Events.Count > 0, () => $"""
                <section>
                <h2 id={new Anchor("section.events")}>Events</h2>
                <ul class="events">
                {page.Events.Select(timelineEvent => Html.Create($"<li><span>{timelineEvent.When}</span> {LinkTo(timelineEvent.Target)}</li>\n"))}
                </ul>
                </section>
                """)}
            {LinkSection("section.to-watch", "What to watch", page.Indicators)}
            {LinkSection("section.related", "Related", page.Related)}
            {Backlinks(page.OtherLinks)}
            {NotesList(notes)}
            {Neighbours(page.Previous, page.Next)}
            </article>
            """;
    }

    /// <summary>Links to the previous and the next page of a kind.</summary>
    /// <param name="previous">The one before.</param>
    /// <param name="next">The one after.</param>
    /// <param name="kind">What they are: <c>topic</c>.</param>
    public virtual Html Neighbours(Target? previous, Target? next, string kind = "topic") => Html.When(previous is not null || next is not null, () => $"""
        <nav class="neighbours" aria-label="{ReaderLabels.Capital(kind)}s before and behind this one">
        {Html.When(previous is not null, () => $"<a rel=\"prev\" href={new Url(previous!.Url)}><span class=\"label\">Previous {kind}</span> {previous.Title}</a>")}
        {Html.When(next is not null, () => $"<a rel=\"next\" href={new Url(next!.Url)}><span class=\"label\">Next {kind}</span> {next.Title}</a>")}
        </nav>
        """);

    private static IEnumerable<(string Id, string Heading)> Sections(TopicPage page)
    {
        if (page.Rows.Count > 0) yield return ("section.sources-compared", "How the sources compare");
        if (page.Events.Count > 0) yield return ("section.events", "Events");
        if (page.Indicators.Count > 0) yield return ("section.to-watch", "What to watch");
    }
}
