using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The comparison of many sources on many questions, from above.</summary>
    public virtual Html ComparisonIndex(ComparisonIndexPage page)
    {
        var isBrief = page.Counts.All > ListLengths.QuestionsInFull;
        return $"""
            <article class="comparison filtered">
            <header class="opening">
            <h1>{page.Title}</h1>
            <p class="lead">{page.Description}</p>
            {Figures(page.Counts)}
            {Legend([.. LegendOf(page.Counts)])}
            {ContentsOf(page)}
            </header>
            {FromAbove(page)}
            <section class="by-topic">
            <h2 id={new Anchor("section.topics")}>All questions</h2>
            {QuestionFilters(page.Topics.Select(topic => topic.Questions).ToList(), page.Topics.Select(topic => new Target(TargetKind.Page, topic.Name, topic.Url)).ToList())}
            {page.Topics.Select((topic, i) => Html.Create($"""
                <section class="group topic-{i + 1}">
                <h3><a href={new Url(topic.Url)}>{topic.Name}</a> <span class="count">{ReaderLabels.Count(topic.Counts.All, "question")}</span></h3>
                {Fold($"Show the {ReaderLabels.Count(topic.Counts.All, "question")}", $"""
                    <ul class="summaries">
                    {topic.Questions.Select(question => isBrief ? QuestionInBrief(question) : QuestionItem(question, isHome: true))}
                    </ul>
                    """)}
                </section>

                """))}
            </section>
            {SourcePairs(page.Pairs, "Two sources side by side")}
            </article>
            """;
    }

    /// <summary>What divides the sources, who stands alone, who answers alike, and how groups agree.</summary>
    public virtual Html FromAbove(ComparisonIndexPage page) => $"""
        <div class="most">
        {QuestionSection("section.divided", "What divides the sources most", "Farthest apart on average first; a question to which few sources speak counts for less.", page.Divided)}
        {QuestionSection("section.lone", "Where one source stands alone", "Those to which most sources speak.", page.Lone)}
        </div>
        {BlocsOf(page.Blocs)}
        {GroupsOf(page.Grouping)}
        """;

    /// <summary>The questions of one topic, each with the stances of the groups of sources.</summary>
    public virtual Html ComparedTopic(ComparedTopicPage page) => $"""
        <article class="comparison filtered">
        <header class="opening">
        <p class="kicker"><a href={new Url(EntityKind.Question.Path)}>What each source says</a>{Html.When(page.Topic is not null, () => $" · {LinkTo(page.Topic!)}")}</p>
        <h1>{page.Compared.Name}</h1>
        {Figures(page.Compared.Counts)}
        {Legend([.. LegendOf(page.Compared.Counts)])}
        </header>
        {QuestionFilters([page.Compared.Questions], [])}
        <section class="group">
        <ul class="summaries">
        {page.Compared.Questions.Select(question => QuestionItem(question, isHome: false))}
        </ul>
        </section>
        {SharesByGroup(page)}
        {Neighbours(page.Previous, page.Next)}
        </article>
        """;

    /// <summary>A question in a list of many: how the sources relate, how many take each stance, and who stands alone.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isHome">Whether its id is the anchor of the item.</param>
    /// <param name="isFiltered">Whether the list has filters.</param>
    public virtual Html QuestionItem(QuestionSummary question, bool isHome, bool isFiltered = true) => $"""
        <li{Html.Id(isHome ? question.Question.EntityId : null)}{Html.When(isFiltered, () => ForFilters(question))}><p class="asked-of">{LinkTo(question.Question)} <span class="mark relation {RelationClass(question.Relation)}">{Icon(question.Relation)}{ReaderLabels.Label(question.Relation)}</span></p>
        {Html.When(question.Shares.Speaking > 0, () => $"{StanceBar(question.Shares)}<p class=\"shares\">{InWords(question.Shares)}{Html.When(question.Lone is not null, () => $" Alone: {SourceLink(question.Lone!.Source)}, {question.Lone.Stance}.")}</p>")}</li>

        """;

    /// <summary>A question in a list of very many: its words alone.</summary>
    public virtual Html QuestionInBrief(QuestionSummary question) => $"""
        <li{Html.Id(question.Question.EntityId)}{ForFilters(question)}>{LinkTo(question.Question)} <span class="kind">{ReaderLabels.Label(question.Relation)}</span></li>

        """;

    private static Html ForFilters(QuestionSummary question) =>
        $" class=\"item {Class(question.Relation)}\" data-apart=\"{Apart(question.Disagreement)}\" data-speak=\"{question.Shares.Speaking}\" data-asked=\"{Order(question.Asked)}\"";

    /// <summary>Filters for questions in lists: by topic, by relation; sorted by disagreement, by how many speak, and by the day on which they were asked
    /// where that differs. Without script they stand in the order of the briefing.</summary>
    protected Html QuestionFilters(IReadOnlyList<ValueList<QuestionSummary>> groups, IReadOnlyCollection<Target> topics) => Filters(
        "questions", groups.SelectMany((group, i) => group.Select(question => $"topic-{i + 1} {Class(question.Relation)}")).ToList(),
        TopicFilter(topics),
        RelationFilter(groups.SelectMany(group => group).Select(question => question.Relation)),
        new("order", "Order",
            [
                new("", "apart", Html.Text("By disagreement")), new("", "speak", Html.Text("By sources that speak")),
                .. groups.SelectMany(group => group).DistinctBy(question => question.Asked?.Latest).Skip(1).Any() ? [new("", "asked", Html.Text("Asked last"))] : Array.Empty<Choice>(),
            ], topics.Count > 0 ? "By topic" : "As in the briefing", IsScripted: true));

    /// <summary>A day for the sorting script, which puts the greatest number first; what has none comes last.</summary>
    private static string Order(Edtf? date) => (date is null ? 0 : date.Latest == Edtf.NoEnd ? date.Earliest : date.Latest).ToString(CultureInfo.InvariantCulture);

    private static Html ContentsOf(ComparisonIndexPage page) => $"""
        <nav aria-label="On this page"><ul class="links in-line">
        {Html.When(page.Divided.Count > 0, () => $"<li><a href=\"#section.divided\">What divides the sources most</a></li>")}
        {Html.When(page.Lone.Count > 0, () => $"<li><a href=\"#section.lone\">Where one stands alone</a></li>")}
        {Html.When(page.Blocs.Count > 0, () => $"<li><a href=\"#section.blocs\">Who answers alike</a></li>")}
        {Html.When(page.Grouping.Groups.Count > 1, () => $"<li><a href=\"#section.groups\">By {page.Grouping.By}</a></li>")}
        <li><a href="#section.topics">All questions by topic</a></li>
        </ul></nav>
        """;

    private Html QuestionSection(string id, string heading, string explanation, ValueList<QuestionSummary> questions) => Html.When(questions.Count > 0, () => $"""
        <section class="linked">
        <h2 id={new Anchor(id)}>{heading}</h2>
        {Html.When(explanation.Length > 0, () => $"<p class=\"note\">{explanation}</p>")}
        <ol class="summaries">
        {questions.Select(question => QuestionItem(question, isHome: false, isFiltered: false))}
        </ol>
        </section>
        """);

    private Html BlocsOf(ValueList<Bloc> blocs) => Html.When(blocs.Count > 0, () => $"""
        <section class="blocs">
        <h2 id={new Anchor("section.blocs")}>Who answers alike</h2>
        <p class="note">Each two sources of a line take the same stance on at least four of five questions to which both speak, and share at least five. It shows who says the same, not who copied whom.</p>
        <ul class="links">
        {blocs.Select(bloc => Html.Create($"<li>{Html.Join(" ", bloc.Sources.Take(ListLengths.NamedInLine).Select(SourceLink))}{Html.When(bloc.Sources.Count > ListLengths.NamedInLine, () => $" <details class=\"from\"><summary>and {ReaderLabels.Count(bloc.Sources.Count - ListLengths.NamedInLine, "other")}</summary>{Html.Join(" ", bloc.Sources.Skip(ListLengths.NamedInLine).Select(SourceLink))}</details>")} <span class=\"kind\">{ReaderLabels.Count(bloc.Sources.Count, "source")}; each two agree on {(bloc.Least == 100 ? "all" : $"{bloc.Least} % or more")} of at least {ReaderLabels.Count(bloc.Fewest, "question")}</span></li>\n"))}
        </ul>
        </section>
        """);

    private static Html GroupsOf(SourceGrouping grouping) => Html.When(grouping.Groups.Count > 1, () => $"""
        <section class="groups-of-sources">
        <h2 id={new Anchor("section.groups")}>The sources by {grouping.By}</h2>
        <p class="note">Of all pairs of sources, one of each group, that take a position on the same question: the share that takes the same.</p>
        {Scrolling(AgreementOf(grouping), "Agreement between groups of sources")}
        </section>
        """);

    // Half a matrix: each pair of groups once, with the group itself at the end of its row.
    private static Html AgreementOf(SourceGrouping grouping)
    {
        var cells = grouping.Agreements.ToDictionary(agreement => (agreement.One, agreement.Other));
        var numbers = Enumerable.Range(0, grouping.Groups.Count).ToList();
        return $"""
            <table class="heat">
            <caption>Agreement between groups of sources</caption>
            <thead><tr><th scope="col">{ReaderLabels.Capital(grouping.By)}</th>{numbers.Select(i => Html.Create($"<th scope=\"col\"><abbr title={grouping.Groups[i].Name}>{i + 1}</abbr></th>"))}</tr></thead>
            <tbody>
            {numbers.Select(i => Html.Create($"<tr><th scope=\"row\">{i + 1} · <bdi>{grouping.Groups[i].Name}</bdi> <span class=\"count\">{ReaderLabels.Count(grouping.Groups[i].Sources.Count, "source")}</span></th>{numbers.Take(i + 1).Select(j => HeatCell(cells[(i, j)]))}</tr>\n"))}
            </tbody>
            </table>
            """;
    }

    private static Html HeatCell(GroupAgreement agreement)
    {
        if (agreement.Both == 0) return $"<td class=\"silent\" aria-label=\"no question in common\">–</td>";
        var percent = (int)Math.Round(100.0 * agreement.Agreed / agreement.Both, MidpointRounding.AwayFromZero);
        return $"<td class=\"heat-{percent / 20}\"><b>{percent} %</b></td>";
    }

    private Html SharesByGroup(ComparedTopicPage page) => Html.When(page.Grouping.Groups.Count > 1, () => $"""
        <section>
        <h2 id={new Anchor("section.groups")}>By {page.Grouping.By}</h2>
        {Scrolling($"""
            <table class="by-group">
            <caption>The stances of the sources of each {page.Grouping.By}</caption>
            <thead><tr><th scope="col">Question</th>{page.Grouping.Groups.Select(group => Html.Create($"<th scope=\"col\"><bdi>{group.Name}</bdi> <span class=\"count\">{group.Sources.Count}</span></th>"))}</tr></thead>
            <tbody>
            {page.Compared.Questions.Zip(page.Rows, (question, shares) => Html.Create($"<tr><th scope=\"row\">{LinkTo(question.Question)}</th>{shares.Select(GroupCell)}</tr>\n"))}
            </tbody>
            </table>
            """, "The stances of groups of sources")}
        </section>
        """);

    private Html GroupCell(StanceShares shares) => shares.Speaking == 0
        ? Html.Create($"<td class=\"silent\">–</td>")
        : Html.Create($"<td>{StanceBar(shares)}{Html.Join(", ", shares.Stances.Where(share => share.Count > 0).Select(share => Html.Create($"{share.Stance} {share.Count}")))}</td>");
}
