using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    private const int MaxWordsAtAGlance = 45;

    /// <summary>The front page: question and answer with what they rest on, judgements, what the sources say, topics.</summary>
    public virtual Html Home(HomePage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        return $"""
            <article class="home">
            <header class="opening">
            <div class="said">
            <p class="kicker">{page.Front.Header.Title}</p>
            <h1>{page.Front.Header.Question}</h1>
            <p class="answer">{page.Front.Header.Answer}</p>
            </div>
            {Standing(page.Coverage, page.Stale, page.Front.Judgements, page.Sources, Asked(page))}
            {Byline(page.Publication, page.NewestChange, Html.Create($"The briefing <a href={new Url(BriefPage.Location)}>on one page</a>"))}
            </header>
            {Legend([.. LegendOf(page.Front.Body.Claims), .. LegendOf(page.Front.Judgements), .. LegendOf(page.Claims), .. LegendOf(page.Comparison)])}
            {Judgements(page, prose, isFolded: true)}
            {AtAGlance(page)}
            {Html.When(page.Topics.Count > 0, () => $"""
                <section class="topics">
                <h2 id={new Anchor("section.topics")}>The topics</h2>
                <div class="cards">
                {page.Topics.Select(TopicCard)}
                </div>
                </section>
                """)}
            {Html.When(page.Claims.All > 0, () => $"""
                <section class="base">
                <h2 id={new Anchor("section.evidence")}>Support for the claims</h2>
                {Figures(page.Claims)}
                <p><a class="more" href={new Url("/claims/")}>See every claim with its evidence</a></p>
                </section>
                """)}
            {Html.When(page.Front.Body.Blocks.Count > 0, () => $"<section class=\"prose folding\">{prose.Sections(page.Front.Body).Select(FrontSection)}</section>")}
            {Html.When(notes.List.Count > 0, () => $"<details class=\"fold notes-fold\"><summary>{ReaderLabels.Count(notes.List.Count, "note")}</summary>\n{NotesList(notes)}\n</details>")}
            </article>
            """;
    }

    /// <summary>A part of the text of the front page. Of a section that is longer than a glance, the text is folded on a narrow screen.</summary>
    /// <param name="part">Its heading, if it has one, its content, and how many words that has.</param>
    protected virtual Html FrontSection((Html? Heading, Html Content, int Words) part) => part switch
    {
        { Heading: null } => $"{part.Content}\n",
        { Words: <= MaxWordsAtAGlance } => $"{part.Heading}\n{part.Content}\n",
        _ => $"{part.Heading}\n{Fold($"Read it ({part.Words} words)", part.Content)}\n",
    };

    // The question of the comparison that is the question of the front page, word for word.
    private static OverviewRow? Asked(HomePage page) => page.Overview.SelectMany(group => group.Rows).FirstOrDefault(row => row.Question.Title == page.Front.Header.Question);

    /// <summary>Content that is folded away on a narrow screen and open on a wide one; a heading stands outside.</summary>
    protected static Html Fold(string summary, Html content) => $"<details class=\"fold narrow-fold\"><summary>{summary}</summary>\n{content}\n</details>";

    /// <summary>A topic in the list of topics.</summary>
    public virtual Html TopicCard(TopicSummary topic) => $"""
        <section class="card">
        <h3><a href={new Url(topic.Header.Url)}>{topic.Header.Title}</a></h3>
        <p>{topic.Opening}{Html.When(topic.Opening.Length < topic.Header.Answer.Length, () => $"<span class=\"more-of-it\">{topic.Header.Answer[topic.Opening.Length..]}</span>")}</p>
        </section>

        """;

    /// <summary>The comparison at a glance: the questions on which the sources differ, agree, or only one speaks, each with the stances.</summary>
    public virtual Html AtAGlance(HomePage page)
    {
        if (page.Divided.Count > 0) return MostDivided(page);
        var rows = page.Overview.SelectMany(group => group.Rows).ToList();
        var sources = page.Sources.Select(source => source.Label).ToList();
        return Html.When(rows.Count > 0, () => $"""
            <section class="glance">
            <h2 id={new Anchor("section.comparison")}>Comparison at a glance</h2>
            <div class="columns-of-questions">
            {Glance("difference", "The sources differ", rows.Where(row => row.Relation is Relation.Difference or Relation.LoneDissent).ToList(), sources)}
            {Glance("agreement", "The sources agree", rows.Where(row => row.Relation == Relation.Agreement).ToList(), sources)}
            {Glance("alone", "Only one speaks", rows.Where(row => row.Relation == Relation.OnlyOneSpeaks).ToList(), sources)}
            {Glance("silent", "No source speaks", rows.Where(row => row.Relation == Relation.NoneSpeaks).ToList(), sources)}
            </div>
            <p><a class="more" href={new Url("/compare/")}>Compare question by question</a></p>
            </section>
            """);
    }

    /// <summary>A large comparison at a glance: how the sources relate, and what divides them most.</summary>
    public virtual Html MostDivided(HomePage page) => $"""
        <section class="glance">
        <h2 id={new Anchor("section.comparison")}>Comparison at a glance</h2>
        {Figures(page.Comparison)}
        <h3>What divides the sources most</h3>
        <ol class="summaries">
        {page.Divided.Select(question => QuestionItem(question, isHome: false, isFiltered: false))}
        </ol>
        <p><a class="more" href={new Url(EntityKind.Question.Path)}>Compare question by question</a></p>
        </section>
        """;

    /// <summary>Questions of one relation, each with the stances of the sources that speak; nothing when there are none.</summary>
    /// <param name="kind">The relation, for the style sheet.</param>
    /// <param name="heading">What they have in common.</param>
    /// <param name="rows">The questions.</param>
    /// <param name="sources">The sources.</param>
    public virtual Html Glance(string kind, string heading, IReadOnlyCollection<OverviewRow> rows, IReadOnlyCollection<SourceLabel> sources) => Html.When(rows.Count > 0, () => $"""
        <section class="relation-group {kind}">
        <h3>{heading} <span class="count">on {ReaderLabels.Count(rows.Count, "question")}</span></h3>
        {(kind == "difference" ? Questions(rows, sources) : Fold("Show the questions", Questions(rows, sources)))}
        </section>
        """);

    /// <summary>Questions as links, the first twenty of many, each with the stances of the sources that speak.</summary>
    public virtual Html Questions(IReadOnlyCollection<OverviewRow> rows, IReadOnlyCollection<SourceLabel> sources) => $"""
        <ul class="questions">
        {rows.Take(ListLengths.QuestionsAtAGlance).Select(row => Html.Create($"<li>{LinkTo(row.Question)} {Stances(row, sources)}</li>\n"))}
        </ul>
        {More(rows.Count - ListLengths.QuestionsAtAGlance, "question", new Url("/compare/"))}
        """;

    /// <summary>The stances of the sources that speak on a question, each with the letter of its source; of many, how many take each.</summary>
    public virtual Html Stances(OverviewRow row, IEnumerable<SourceLabel> sources) => row.Stances.Count > ListLengths.StancesInLine
        ? Html.Create($"<span class=\"stances\">{string.Join(", ", row.Scale.Select(stance => (Stance: stance, Count: row.Stances.Count(taken => taken.Stance == stance))).Where(taken => taken.Count > 0).Select(taken => $"{taken.Stance} {taken.Count}"))}</span>")
        : Html.When(row.Stances.Count > 0, () =>
        $"<span class=\"stances\">{Html.Join(" ", sources.Where(source => row.StanceOf(source) is not null).Select(source => Html.Create($"<span>{SourceMark(source)} {row.StanceOf(source)!}</span>")))}</span>");
}
