using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The front page: question, answer, judgements, topics, and the evidence.</summary>
    public virtual Html Home(HomePage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        return $"""
            <article class="home">
            <header class="opening">
            <p class="kicker">{page.Front.Header.Title}</p>
            <h1>{page.Front.Header.Question}</h1>
            <p class="answer">{page.Front.Header.Answer}</p>
            {NewestChanges(page.Changes)}
            {Legend([.. LegendOf(page.Front.Body.Claims), .. LegendOf(page.Front.Judgements), .. LegendOf(page.Claims), .. LegendOf(page.Comparison)])}
            </header>
            {Judgements(page, prose)}
            {Html.When(page.Topics.Count > 0, () => $"""
                <section class="topics">
                <h2 id={new Anchor("section.topics")}>The topics</h2>
                <div class="cards">
                {page.Topics.Select(TopicCard)}
                </div>
                </section>
                """)}
            <section class="base">
            <h2 id={new Anchor("section.evidence")}>What it rests on</h2>
            <div class="pair">
            <div><h3>How the sources compare</h3>
            {Figures(page.Comparison)}
            {ComparisonInLittle(page.Sources.Select(source => source.Label).ToList(), page.Overview)}
            <p><a class="more" href={new Url("/compare/")}>Compare the sources question by question</a></p></div>
            <div><h3>How well the claims are supported</h3>
            {Figures(page.Claims)}
            {EvidenceByTopic(page.Evidence, isSmall: true)}
            <p><a class="more" href={new Url("/claims/")}>See every claim with its evidence</a></p></div>
            </div>
            {SourceTable(page.Sources)}
            <p><a class="more" href={new Url("/sources/")}>What the sources are worth</a></p>
            </section>
            {Html.When(page.Front.Body.Blocks.Count > 0, () => $"<section class=\"prose\">{prose.Blocks(page.Front.Body)}</section>")}
            {NotesList(notes)}
            </article>
            """;
    }

    /// <summary>The judgements; nothing when there are none.</summary>
    public virtual Html Judgements(HomePage page, ProseWriter prose) => Html.When(page.Front.Judgements.Count > 0, () => $"""
        <section class="judgements">
        <h2 id={new Anchor("section.judgements")}>Key judgements</h2>
        <ol>
        {page.Front.Judgements.Select(judgement => Judgement(judgement, prose, page.Histories.FirstOrDefault(history => history.Judgement == judgement.Header.Id)?.Changes ?? []))}
        </ol>
        </section>
        """);

    /// <summary>A judgement. Likelihood and confidence are different things and are shown separately.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="prose">Draws its texts.</param>
    /// <param name="changes">What has changed in it, the newest first.</param>
    public virtual Html Judgement(Judgement judgement, ProseWriter prose, IReadOnlyCollection<ChangeLabel> changes) => $"""
        <li class="key" id={new Anchor(judgement.Header.Id)}>
        <div class="statement">{prose.Blocks(judgement.Text)}</div>
        <dl class="assessment">
        <div class="how-likely"><dt>How likely</dt><dd>{LikelihoodScale(judgement.Header.Likelihood)}</dd></div>
        <div class="how-sure"><dt>How sure we are</dt><dd><strong>{Icon(judgement.Header.Confidence)}{ReaderLabels.Capital(ReaderLabels.Label(judgement.Header.Confidence))} confidence</strong>
        <div class="because">{prose.Blocks(judgement.Because)}</div></dd></div>
        </dl>
        <div class="grounds">
        <section class="alternative"><h3>What else could be true</h3>{prose.Blocks(judgement.Alternative)}</section>
        {Html.When(judgement.Claims.Count > 0, () => $"""
            <section class="carries"><h3>Evidence</h3>
            <ul>{judgement.Claims.Select(claim => Html.Create($"<li><a href={new Url(claim.Target.Url)}>{claim.Target.Title}</a> {Marks(claim)}</li>\n"))}</ul></section>
            """)}
        {Html.When(judgement.Indicators.Count > 0, () => $"""
            <section class="indicators"><h3>What would change it</h3>
            <ul>{judgement.Indicators.Select(indicator => Html.Create($"<li>{LinkTo(indicator)}</li>\n"))}</ul></section>
            """)}
        {Html.When(changes.Count > 0, () => $"<section class=\"changed\"><h3>What changed</h3>{History(changes)}</section>")}
        </div>
        </li>

        """;

    /// <summary>A topic in the list of topics.</summary>
    public virtual Html TopicCard(TopicSummary topic) => $"""
        <section class="card">
        <h3><a href={new Url(topic.Header.Url)}>{topic.Header.Title}</a></h3>
        <p>{topic.Header.Answer}</p>
        {Figures(topic.Claims)}
        </section>

        """;
}
