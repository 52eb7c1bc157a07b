using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The judgements; nothing when there are none.</summary>
    /// <param name="page">The front page.</param>
    /// <param name="prose">Draws texts.</param>
    /// <param name="isFolded">Whether all but statement, likelihood and confidence is folded away.</param>
    public virtual Html Judgements(HomePage page, ProseWriter prose, bool isFolded) => Html.When(page.Front.Judgements.Count > 0, () => $"""
        <section class="judgements">
        <h2 id={new Anchor("section.judgements")}>Key judgements</h2>
        <ol>
        {page.Front.Judgements.Select(judgement => Judgement(judgement, prose, page.Supports.FirstOrDefault(support => support.Judgement == judgement.Header.Id), page.Histories.FirstOrDefault(history => history.Judgement == judgement.Header.Id)?.Changes ?? [], isFolded))}
        </ol>
        {Html.When(isFolded && JudgementsPage.IsMade(page.Front.Judgements.Count), () => $"<p><a class=\"more\" href={new Url(JudgementsPage.Address)}>All judgements side by side</a></p>")}
        </section>
        """);

    /// <summary>A judgement. Likelihood and confidence are different things and are shown separately.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="prose">Draws its texts.</param>
    /// <param name="support">What carries it; <c>null</c> where it names no claims.</param>
    /// <param name="changes">What has changed in it, the newest first.</param>
    /// <param name="isFolded">Whether all but statement, likelihood and confidence is folded away.</param>
    public virtual Html Judgement(Judgement judgement, ProseWriter prose, JudgementSupport? support, IReadOnlyCollection<ChangeLabel> changes, bool isFolded) => $"""
        <li class="key" id={new Anchor(judgement.Header.Id)}>
        <h3 class="statement">{prose.Line(judgement.Text)}</h3>
        {Assessment(judgement)}
        {(isFolded
            ? Html.Create($"<details class=\"fold\"><summary>{GroundsInWords(judgement)}</summary>\n{Grounds(judgement, prose, support, changes)}\n</details>")
            : Grounds(judgement, prose, support, changes))}
        </li>

        """;

    /// <summary>How likely a judgement is, and how sure we are of it.</summary>
    public virtual Html Assessment(Judgement judgement) => $"""
        <dl class="assessment">
        <div class="how-likely"><dt>How likely</dt><dd>{LikelihoodScale(judgement.Header.Likelihood)}</dd></div>
        <div class="how-sure"><dt>How sure we are</dt><dd><strong>{Icon(judgement.Header.Confidence)}{ReaderLabels.Capital(ReaderLabels.Label(judgement.Header.Confidence))} confidence</strong></dd></div>
        </dl>
        """;

    /// <summary>What a judgement rests on: the reason for the confidence, the claims, what else could be true, and what would change it.</summary>
    public virtual Html Grounds(Judgement judgement, ProseWriter prose, JudgementSupport? support, IReadOnlyCollection<ChangeLabel> changes)
    {
        var id = judgement.Header.Id;
        return $"""
            <div class="grounds">
            <section class="because ours"><p class="label">Our reading</p><h4 id={new Anchor($"{id}.confidence")}>Why {ReaderLabels.Label(judgement.Header.Confidence)} confidence</h4>{prose.Blocks(judgement.Because)}</section>
            <section class="alternative ours"><p class="label">Our reading</p><h4 id={new Anchor($"{id}.alternative")}>What else could be true</h4>{AlternativesOf(judgement, prose)}</section>
            {Html.When(support is not null, () => WhatCarries(support!, PlainText.Extract(judgement.Text)))}
            {Html.When(judgement.Indicators.Count > 0, () => $"""
                <section class="indicators"><h4 id={new Anchor($"{id}.indicators")}>What would change it</h4>
                <ul>{judgement.Indicators.Select(indicator => Html.Create($"<li>{LinkTo(indicator)}</li>\n"))}</ul></section>
                """)}
            {Html.When(changes.Count > 0, () => $"<section class=\"changed\"><h4>What changed</h4>{History(changes)}</section>")}
            </div>
            """;
    }

    private static Html AlternativesOf(Judgement judgement, ProseWriter prose) => judgement.Alternatives.Count == 0
        ? prose.Blocks(judgement.Alternative)
        : Html.Create($"<ol class=\"alternatives\">{judgement.Alternatives.Select(alternative => Html.Create($"<li id={new Anchor($"{judgement.Header.Id}.{alternative.Name}")}>{prose.Line(alternative.Text)}</li>\n"))}</ol>");

    private static string GroundsInWords(Judgement judgement)
    {
        var parts = new List<string>();
        if (judgement.Claims.Count > 0) parts.Add("evidence");
        parts.Add("alternative");
        if (judgement.Indicators.Count > 0) parts.Add("what would change it");
        return ReaderLabels.Capital(string.Join(", ", parts));
    }
}
