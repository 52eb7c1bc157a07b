using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>All sources, side by side.</summary>
    public virtual Html Sources(SourcesPage page) => $"""
        <article class="sources{(page.Sources.Count >= ListLengths.Sortable ? " filtered" : "")}">
        <header class="opening">
        <h1>{page.Title}</h1>
        <p class="lead">{page.Description}</p>
        </header>
        {TryIt("Try what would follow if some of them are wrong")}
        {Html.When(page.Sources.Count >= ListLengths.Sortable, () => SourceFilters(page))}
        {SourcesTogether(page)}
        {Descriptors(page.Sources)}
        {GradesExplained()}
        </article>
        """;

    /// <summary>What the sources are side by side, and what they support together.</summary>
    public virtual Html SourcesTogether(SourcesPage page) => $"""
        {SourceTable(page)}
        {UseOfSources(page.Use)}
        {Statement(page.Statement, page.Sources)}
        {BlindSpots(page.Statement.BlindSpots)}
        """;

    /// <summary>What each source is, in our words.</summary>
    public virtual Html Descriptors(IReadOnlyCollection<SourceSummary> sources) => $"""
        <section class="descriptors">
        <h2 id={new Anchor("descriptors")}>What each source is</h2>
        {sources.Select(source => Html.Create($"""
            <section class="descriptor">
            <h3>{SourceMark(source.Label)} <a href={new Url(source.Label.Url)}{InLanguageOf(source.Label)}>{source.Header.Title}</a></h3>
            {Withdrawn(source.Header)}<p>{source.Header.Descriptor}</p>
            {Coins(source.Header)}
            {Html.When(source.Repeats is not null, () => $"<p class=\"repeats\">Repeats {SourceLink(source.Repeats!)}: the two count as one origin.</p>")}
            </section>

            """))}
        </section>
        """;

    /// <summary>Filters for the table of sources: by group; sorted by date, by grade, by how much they answer, and by how often the others differ. Without
    /// script they stand in the order of their letters.</summary>
    public virtual Html SourceFilters(SourcesPage page) => Filters(
        "sources", page.Sources.Select(source => GroupClass(page, source.Label)).ToList(),
        new("group", ReaderLabels.Capital(page.Groups?.By ?? "group"), (page.Groups?.Groups ?? []).Select((group, i) => new Choice($"source-{i + 1}", group.Name, Html.Text(group.Name))).ToList()),
        new("order", "Order",
            [
                new("", "date", Html.Text("Newest first")), new("", "grade", Html.Text("Best grade first")),
                .. page.Sources.Any(source => source.Answers?.Questions > 0) ? [new("", "answers", Html.Text("Most answers first")), new("", "apart", Html.Text("By disagreement"))] : Array.Empty<Choice>(),
            ], "By letter", IsScripted: true));

    private static string GroupClass(SourcesPage page, SourceLabel source) =>
        page.Groups?.Groups.ToList().FindIndex(group => group.Sources.Contains(source)) is >= 0 and var index ? $"source-{index + 1}" : "";

    /// <summary>Sources in a table: what they are, their grades, and how much of them is used.</summary>
    public virtual Html SourceTable(SourcesPage page) => $"""
        <div class="scroll{(page.Sources.Count >= ListLengths.Sortable ? " group" : "")}" role="region" tabindex="0" aria-label="The sources side by side">
        <table class="source-table">
        <caption>The sources side by side</caption>
        <thead><tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col">Published</th><th scope="col">Reliability of the source</th><th scope="col">Credibility of the information</th><th scope="col">Passages cited</th><th scope="col">Claims</th>{Html.When(HasAnswers(page), () => $"<th scope=\"col\">Answers</th><th scope=\"col\">Others differ</th>")}</tr></thead>
        <tbody>
        {page.Sources.Select(source => SourceRow(page, source))}
        </tbody>
        </table>
        </div>
        """;

    /// <summary>A source in the table of sources.</summary>
    public virtual Html SourceRow(SourcesPage page, SourceSummary source) => $"""
        <tr{Html.When(page.Sources.Count >= ListLengths.Sortable, () => $" class=\"item {GroupClass(page, source.Label)}\" data-date=\"{Order(source.Header.Published)}\" data-grade=\"{Order(source.Label.Grade)}\" data-answers=\"{source.Answers?.Questions ?? 0}\" data-apart=\"{source.Answers?.Percent ?? -1}\"")}>
        <th scope="row">{SourceLink(source.Label)}</th>
        <td data-label="Kind">{ReaderLabels.Capital(ReaderLabels.Label(source.Header.Kind))}</td>
        <td data-label="Published">{Published(source.Header)}</td>
        <td data-label="Reliability"><b class="grade">{source.Header.Reliability}</b> {ReaderNames.Reliability(source.Header.Reliability)}</td>
        <td data-label="Credibility"><b class="grade">{source.Header.Credibility}</b> {ReaderNames.Credibility(source.Header.Credibility)}</td>
        <td data-label="Passages cited"><span class="use">{source.Cited} of {source.Citable}</span> {Bar(("used", source.Cited), ("unused", source.Citable - source.Cited))}</td>
        <td data-label="Claims">{source.Claims}</td>{Html.When(HasAnswers(page), () => $"\n<td data-label=\"Answers\">{source.Answers!.Questions}</td>\n<td data-label=\"Others differ\">{(source.Answers.Percent is { } percent ? $"{percent} %" : "–")}</td>")}
        </tr>

        """;

    private static bool HasAnswers(SourcesPage page) => page.Sources.Any(source => source.Answers?.Questions > 0);

    /// <summary>When a source was published.</summary>
    public virtual Html Published(SourceHeader source) => source.Published is null ? Html.Text("undated") : Date(source.Published);

    /// <summary>What the letters and figures of the grades mean.</summary>
    public virtual Html GradesExplained() => $"""
        <section class="grades">
        <h2 id={new Anchor("grades")}>What the grades mean</h2>
        <p>Each source has two grades (Admiralty system), and they are never merged: the letter judges the source, the figure judges what it says.
        A good source can pass on a doubtful report, and a poor one can be right.</p>
        <div class="pair">
        <div><h3>Reliability of the source</h3>
        <dl>{"ABCDEF".Select(letter => Html.Create($"<div><dt>{letter}</dt><dd>{ReaderLabels.Capital(ReaderNames.Reliability(letter))}</dd></div>\n"))}</dl></div>
        <div><h3>Credibility of the information</h3>
        <dl>{Enumerable.Range(1, 6).Select(figure => Html.Create($"<div><dt>{figure}</dt><dd>{ReaderLabels.Capital(ReaderNames.Credibility(figure))}</dd></div>\n"))}</dl></div>
        </div>
        </section>
        """;
}
