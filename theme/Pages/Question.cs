using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    // The sources that take a stance are told apart by headings; so few need none.
    private const int MaxPositionsWithoutHeadings = 3;

    /// <summary>One question: what each source says to it, by stance, and our reading.</summary>
    public virtual Html Question(QuestionPage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        var question = page.Question;
        var sources = question.Positions.Select(position => position.Source).ToList();
        return $"""
            <article class="asked{(IsSorted(page) ? " filtered" : "")}">
            <header class="opening">
            <p class="kicker"><a href={new Url(EntityKind.Question.Path)}>What each source says</a>{question.Topics.Select(topic => Html.Create($" · {LinkTo(topic)}"))}</p>
            <h1>{question.Header.Wording}</h1>
            <div class="how-they-relate">{Mark(question)}</div>
            {Html.When(question.Positions.Count > 1, () => Figures(page.Shares))}
            {Legend([.. LegendOf([question]), .. LegendOf(sources), .. sources.Count > 0 ? [PassageInLegend] : Array.Empty<LegendEntry>()])}
            </header>
            {Html.When(IsSorted(page), () => PositionFilters(page))}
            {page.ByStance.Select((answer, i) => Answer(page, i, prose))}
            {Html.When(question.Reading.Blocks.Count > 0, () => $"""
                <section class="our-reading">
                <h2 id={new Anchor("section.reading")}>Our reading</h2>
                <div class="prose">{prose.Blocks(question.Reading)}</div>
                </section>
                """)}
            {WhatItTellsApart(page)}
            {SourcesNamed("section.silent", "Silent", "Read for this question; they do not speak to it.", question.Silent, areTheRest: question.Silent.Count >= page.Unread.Count)}
            {SourcesNamed("section.unread", "Not read for this question yet", "", page.Unread, areTheRest: page.Unread.Count > question.Silent.Count)}
            {Html.When(page.HasAnyTwo, () => $"<p><a class=\"more\" href={new Url(AnyTwoPage.Address)}>{AnyTwoPage.Name}</a></p>")}
            {Backlinks(page.LinkedFrom)}
            {NotesList(notes)}
            {Neighbours(page.Previous, page.Next, "question")}
            </article>
            """;
    }

    /// <summary>Whether the answers to a question tell sources or alternatives apart. One that all answer alike discriminates nothing.</summary>
    public virtual Html WhatItTellsApart(QuestionPage page)
    {
        var stances = page.Question.Positions.Select(position => position.Stance).Distinct().Count();
        var sources = stances switch
        {
            > 1 => $"Its answers divide the sources: {stances} stances are taken.",
            1 when page.Question.Positions.Count > 1 => "All sources that speak answer alike, so it does not tell them apart.",
            1 => "Only one source speaks, so it does not tell sources apart.",
            _ => "No source speaks, so it does not tell sources apart.",
        };
        return $"""
            <section class="tells-apart">
            <h2 id={new Anchor("section.tells-apart")}>What it tells apart</h2>
            <p>{sources}{Html.When(page.HasAlternatives && page.TellingApart.Count == 0, () => $" No claim on it speaks for one alternative of a judgement and against another.")}</p>
            {Html.When(page.TellingApart.Count > 0, () => $"<p>Claims on it that tell the alternatives of a judgement apart:</p>\n{Links(page.TellingApart)}")}
            </section>
            """;
    }

    /// <summary>The sources with one stance, each with its words.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">Which of its stances.</param>
    /// <param name="prose">Draws the texts.</param>
    public virtual Html Answer(QuestionPage page, int index, ProseWriter prose)
    {
        var (stance, positions) = page.ByStance.ElementAt(index);
        return $"""
            <section class="answer-group{(IsSorted(page) ? $" group topic-{index + 1}" : "")}">
            <h2>{Stance(stance, page.Question.Header.Scale)} {Html.When(page.Question.Positions.Count > MaxPositionsWithoutHeadings, () => $"<span class=\"count\">{ReaderLabels.Count(positions.Count, "source")}</span>")}</h2>
            <div class="positions">
            {positions.Select(position => Position(page, position, prose))}
            </div>
            </section>

            """;
    }

    /// <summary>What one source says: its name and worth, its words, and where they stand. In a list that can be sorted its stance and the date of the source
    /// are there as well.</summary>
    public virtual Html Position(QuestionPage page, Position position, ProseWriter prose)
    {
        var published = page.Published.FirstOrDefault(date => date.Source == position.Source.Id)?.Published;
        return IsSorted(page)
            ? $"""
                <section class="position item" data-date="{Order(published)}" data-grade="{Order(position.Source.Grade)}">
                <h3>{SourceLink(position.Source)} {Grade(position.Source)} <span class="kind">{(published is null ? Html.Text("undated") : Date(published))}</span></h3>
                {Stance(position.Stance, page.Question.Header.Scale)}
                {Said(position, prose)}
                </section>

                """
            : Html.Create($"""
                <section class="position">
                <h3>{SourceLink(position.Source)} {Grade(position.Source)}</h3>
                {Said(position, prose)}
                </section>

                """);
    }

    /// <summary>Filters for the sources of a question: by stance; sorted by date and by grade.</summary>
    public virtual Html PositionFilters(QuestionPage page) => Filters(
        "sources", page.ByStance.SelectMany((answer, i) => answer.Positions.Select(_ => $"topic-{i + 1}")).ToList(),
        new("stance", "Stance", page.ByStance.Select((answer, i) => new Choice($"topic-{i + 1}", answer.Stance, Html.Text(ReaderLabels.Capital(answer.Stance)))).ToList()),
        new("order", "Order", [new("", "date", Html.Text("Newest first")), new("", "grade", Html.Text("Best grade first"))], "By stance", IsScripted: true));

    private static bool IsSorted(QuestionPage page) => page.Question.Positions.Count >= ListLengths.Sortable;

    /// <summary>A grade for the sorting script: that of the source first, then that of the information.</summary>
    private static int Order(string grade) => grade is [var letter, var figure] ? ('F' - letter) * 10 + ('6' - figure) : 0;

    /// <summary>Sources in a list under a heading; nothing when there are none. Very many are not named where they are all
    /// that neither take a position nor stand in the other list.</summary>
    private static Html SourcesNamed(string id, string heading, string explanation, ValueList<SourceLabel> sources, bool areTheRest) => Html.When(sources.Count > 0, () => $"""
        <section class="sources-named">
        <h2 id={new Anchor(id)}>{heading} <span class="count">{ReaderLabels.Count(sources.Count, "source")}</span></h2>
        {Html.When(explanation.Length > 0, () => $"<p class=\"note\">{explanation}</p>")}
        {(sources.Count <= ListLengths.LinkedSources ? Html.Create($"<ul class=\"names\">\n{sources.Select(source => Html.Create($"<li><a href={new Url(source.Url)}>{source.Short}</a></li>\n"))}\n</ul>")
            : areTheRest ? Html.Create($"<p>All other <a href={new Url(EntityKind.Source.Path)}>sources</a>.</p>")
            : Html.Create($"<details class=\"from\"><summary>Show their names</summary><p class=\"names\">{string.Join(", ", sources.Select(source => source.Short))}.</p></details>"))}
        </section>
        """);
}
