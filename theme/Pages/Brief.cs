using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The briefing on one page.</summary>
    public virtual Html Brief(BriefPage page) => $"""
        <article class="brief">
        {BriefSheet(page)}
        </article>
        """;

    /// <summary>What stands on the sheet: question, answer, judgements, where the sources differ, what they are worth, address and version.</summary>
    public virtual Html BriefSheet(BriefPage page) => $"""
        <header class="opening">
        <p class="kicker">{page.Front.Title}</p>
        <h1>{page.Front.Question}</h1>
        <p class="answer">{page.Front.Answer}</p>
        </header>
        <div class="sheet">
        {Html.When(page.Judgements.Count > 0, () => $"""
            <section class="in-brief">
            <h2>Key judgements</h2>
            <ol>
            {page.Judgements.Select(JudgementInBrief)}
            </ol>
            {More(page.MoreJudgements, "judgement", new Url("/#section.judgements"))}
            </section>
            """)}
        <div class="rest">
        {Html.When(page.Differences.Count > 0, () => $"""
            <section class="glance">
            <h2>Where the sources differ</h2>
            {Questions(page.Differences, page.Sources.Select(source => source.Label).ToList())}
            {More(page.MoreDifferences, "question", new Url("/compare/"))}
            </section>
            """)}
        <section class="worth-of-sources">
        <h2>What it rests on</h2>
        {Standing(page.Coverage, page.Stale, [], page.Sources)}
        </section>
        </div>
        </div>
        {Byline(page.Publication, null, Html.Create($"In full: <a href={new Url("/")}>{page.Address}</a>"), WhatToWatch(page.Judgements, "What would change the judgements"))}
        """;

    /// <summary>A judgement in short: the sentence, its likelihood and confidence.</summary>
    public virtual Html JudgementInBrief(Judgement judgement) => $"""
        <li><p class="statement"><a href={new Url(judgement.Url)}>{PlainText.Extract(judgement.Text)}</a></p>
        <p class="how">{ReaderLabels.Capital(judgement.Header.Likelihood.Words)} ({judgement.Header.Likelihood.From}–{judgement.Header.Likelihood.To} %) · {Icon(judgement.Header.Confidence)}{ReaderLabels.Label(judgement.Header.Confidence)} confidence</p></li>

        """;

    private static Html More(int count, string noun, Url url) => Html.When(count > 0, () => $"<p><a class=\"more\" href={url}>and {ReaderLabels.Count(count, $"more {noun}")}</a></p>");
}
