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
        {page.Front.Judgements.Select(judgement => Judgement(judgement, prose, page.GroundsOf(judgement), isFolded))}
        </ol>
        {Html.When(isFolded && JudgementsPage.IsMade(page.Front.Judgements.Count), () => $"<p><a class=\"more\" href={new Url(JudgementsPage.Address)}>All judgements side by side</a></p>")}
        </section>
        """);

    /// <summary>A judgement. Likelihood and confidence are different things and are shown separately.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="prose">Draws its texts.</param>
    /// <param name="grounds">What it rests on.</param>
    /// <param name="isFolded">Whether all but statement, likelihood and confidence is folded away.</param>
    public virtual Html Judgement(Judgement judgement, ProseWriter prose, JudgementGrounds grounds, bool isFolded) => $"""
        <li class="key" id={new Anchor(judgement.Header.Id)}>
        <h3 class="statement">{prose.Line(judgement.Text)}</h3>
        {Assessment(judgement)}
        {(isFolded
            ? Html.Create($"<details class=\"fold\"><summary>{GroundsInWords(judgement)}</summary>\n{Grounds(judgement, prose, grounds)}\n</details>")
            : Grounds(judgement, prose, grounds))}
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
    public virtual Html Grounds(Judgement judgement, ProseWriter prose, JudgementGrounds grounds)
    {
        var id = judgement.Header.Id;
        return $"""
            <div class="grounds">
            <section class="because ours"><p class="label">Our reading</p><h4 id={new Anchor($"{id}.confidence")}>Why {ReaderLabels.Label(judgement.Header.Confidence)} confidence</h4>{prose.Blocks(judgement.Because)}</section>
            <section class="alternative ours"><p class="label">Our reading</p><h4 id={new Anchor($"{id}.alternative")}>What else could be true</h4>{AlternativesOf(judgement, prose)}</section>
            {Html.When(grounds.Support is not null, () => WhatCarries(grounds.Support!, PlainText.Extract(judgement.Text)))}
            {WhatWouldChange(judgement, prose, grounds)}
            {Html.When(grounds.Changes.Count > 0, () => $"<section class=\"changed\"><h4>What changed</h4>{History(grounds.Changes)}</section>")}
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
