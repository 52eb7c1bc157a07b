using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>What changed since another version, the most important first.</summary>
    public virtual Html Review(ReviewPage page) => $"""
        <article class="review">
        <header class="opening">
        <p class="kicker">Review</p>
        <h1>{page.Title}</h1>
        <p class="lead">{(page.Groups.Count == 0 ? $"Nothing differs from {page.Base}." : page.Description)}</p>
        </header>
        {ReviewAnswers(page.Answers)}
        {Html.When(page.Changed.Count > 0, () => $"""
            <section>
            <h2 id={new Anchor("section.pages")}>{ReaderLabels.Count(page.Changed.Count, "page")} with a redline</h2>
            <ul class="links">
            {page.Changed.Select(changed => Html.Create($"<li><a href={new Url(changed.Url)}>{changed.Title}</a> <span class=\"kind\">{(changed.Status == RedlineStatus.Changed ? ReaderLabels.Count(changed.Changes, "change") : ReaderLabels.Label(changed.Status))}</span></li>\n"))}
            </ul>
            </section>
            """)}
        {page.Groups.Select(ReviewGroup)}
        </article>
        """;

    /// <summary>The answers to what reviewers ask first.</summary>
    public virtual Html ReviewAnswers(ReviewAnswers answers) => $"""
        <section class="review-answers">
        <p><strong>{answers.WeakerQuestion}</strong> {answers.Weaker}</p>
        {AnsweredClaims(answers.WeakerClaims)}
        {Html.When(answers.RewordedTitle is not null, () => $"<p>{answers.RewordedTitle}</p>")}
        {AnsweredClaims(answers.RewordedClaims)}
        <p><strong>{answers.MergeQuestion}</strong> {answers.Merge}</p>
        </section>
        """;

    private Html AnsweredClaims(ValueList<AnsweredClaim> claims) => Html.When(claims.Count > 0, () => $"""
        <ul>
        {claims.Select(claim => Html.Create($"<li>{(claim.Redline is null ? Html.Text(claim.Subject.Title) : Html.Create($"<a href={new Url(claim.Redline)}>{claim.Subject.Title}</a>"))}{Html.When(claim.Why is not null, () => $"\n<p class=\"why\">{claim.Why}</p>")}{Html.When(claim.Words.Count > 0, () => $"\n<p class=\"words\">{CreateRedlineWriter(RedlineView.Both).Words(claim.Words)}</p>")}</li>\n"))}
        </ul>
        """);

    /// <summary>The changes of one weight; those that do not change the meaning are collapsed.</summary>
    public virtual Html ReviewGroup(ReviewGroup group)
    {
        var name = $"weight.{ReaderLabels.Label(group.Weight)}";
        Html subjects = $"{group.Subjects.Select(ReviewSubject)}";
        return $"""
            <section class="weight" aria-labelledby={new Anchor(name)}>
            <h2 id={new Anchor(name)}>{ReaderLabels.Title(group.Weight)} <span class="count">{ReaderLabels.Count(group.Subjects.Sum(subject => subject.Changes.Count), "change")}</span></h2>
            {(group.Weight == Weight.None ? $"<details class=\"folded\"><summary>Show them</summary>\n{subjects}</details>" : subjects)}
            </section>

            """;
    }

    /// <summary>The changes of one subject, with links to them.</summary>
    public virtual Html ReviewSubject(ReviewSubject subject)
    {
        var redlines = subject.Changes.Select(change => change.Redline).OfType<string>().Distinct().ToList();
        return $"""
            <div class="subject">
            <h3><span class="kind">{ReaderLabels.Capital(subject.Subject.Type)}</span> {subject.Subject.Title}</h3>
            <ul>
            {subject.Changes.Select(change => ReviewedChange(change, redlines.Count > 1))}
            </ul>
            <p class="subject-links">{Html.When(redlines.Count == 1, () => $"<a href={new Url(redlines[0])}>In the redline<span class=\"visually-hidden\">: {subject.Subject.Title}</span></a>")}
            {Html.When(subject.IsLive, () => $"<a href={new Url(subject.Subject.Url!)}>On the site<span class=\"visually-hidden\">: {subject.Subject.Title}</span></a>")}</p>
            </div>

            """;
    }

    /// <summary>A change in a sentence, with its words.</summary>
    public virtual Html ReviewedChange(ReviewedChange reviewed, bool hasOwnLink)
    {
        var change = reviewed.Change;
        return $"""
            <li><span class="what">{ReaderLabels.Capital(change.Kind.Title)}{Html.When(change.Detail is not null, () => $": {change.Detail}")}</span>
            {Html.When(change.Direction is not null, () => $"<span class=\"change-mark is-{ReaderLabels.Label(change.Direction!.Value)}\">{ReaderLabels.Capital(ReaderLabels.Label(change.Direction!.Value))}</span>")}
            {Html.When(hasOwnLink && reviewed.Redline is not null, () => $"<a href={new Url(reviewed.Redline!)}>In the redline<span class=\"visually-hidden\">: {change.Kind.Title}</span></a>")}
            {Html.When(reviewed.Words.Count > 0, () => $"<p class=\"words\">{CreateRedlineWriter(RedlineView.Both).Words(reviewed.Words)}</p>")}</li>

            """;
    }

    /// <summary>On each page of a preview: whether it differs from the version it is compared with, and a link to the differences.</summary>
    public virtual Html ReviewBar(Page page, Frame frame) => Html.When(frame.Review is not null && !page.Path.StartsWith(ReviewPaths.Page, StringComparison.Ordinal), () => $"""
        <aside class="preview" aria-label="Preview">
        <p>Preview. {Html.When(frame.Review!.At(page.Path) is not null, () => $"This page differs from {frame.Review.Base}: <a href={new Url(frame.Review.At(page.Path)!.Url)}>{ReaderLabels.Count(frame.Review.At(page.Path)!.Changes, "change")} – see the redline</a> · ")}<a href={new Url(ReviewPaths.Page)}>All changes since {frame.Review.Base}</a></p>
        </aside>
        """);
}
