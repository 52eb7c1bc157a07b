using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>What changed since another version, in the order of reading.</summary>
    public virtual Html Review(ReviewPage page) => $"""
        <article class="review">
        <header class="opening">
        <p class="kicker">Review</p>
        <h1>{page.Title}</h1>
        <p class="lead">{(page.Groups.Count + page.Folded.Count == 0 ? $"Nothing differs from {page.Base}." : page.Description)}</p>
        </header>
        {ReviewAnswers(page.Answers)}
        {Html.When(page.Changed.Count > 0, () => $"""
            <section>
            <h2 id={new Anchor("section.pages")}>{ReaderLabels.Count(page.Changed.Count, "page")} with a redline</h2>
            <ul class="links">
            {page.Changed.Select(changed => Html.Create($"<li><a href={new Url(changed.Url)}>{changed.Title}</a> <span class=\"kind\">{(changed.Status == RedlineStatus.Changed ? $"in {ReaderLabels.Count(changed.Changes, "place")}" : ReaderLabels.Label(changed.Status))}</span></li>\n"))}
            </ul>
            </section>
            """)}
        {page.Groups.Select(ReviewGroup)}
        {Html.When(page.Folded.Count > 0, () => $"""
            <details class="folded"><summary>The same in another spelling or form, layout, order: {ReaderLabels.Count(page.Folded.Sum(group => group.Entries.Count), "entry", "entries")}</summary>
            {page.Folded.Select(ReviewGroup)}
            </details>
            """)}
        </article>
        """;

    /// <summary>The answers to what reviewers ask first.</summary>
    public virtual Html ReviewAnswers(ReviewAnswers answers) => $"""
        <section class="review-answers">
        <p><strong>{answers.WeakerQuestion}</strong> {answers.Weaker}</p>
        {answers.Lists.Select(AnsweredList)}
        <p><strong>{answers.MergeQuestion}</strong> {answers.Merge}</p>
        </section>
        """;

    private Html AnsweredList(AnsweredList list) => $"""
        {Html.When(list.Title is not null, () => $"<p>{list.Title}</p>")}
        <ul>
        {list.Items.Select(item => Html.Create($"<li>{Html.Join("; ", item.Subjects.Select(Reviewed))}{Html.When(item.Why is not null, () => $"\n<p class=\"why\">{item.Why}</p>")}{ReviewedWords(item.Words)}</li>\n"))}
        </ul>

        """;

    private static Html Reviewed(ReviewedSubject subject) => subject.Url is null ? Html.Text(subject.Title) : Html.Create($"<a href={new Url(subject.Url)}>{subject.Title}</a>");

    private Html ReviewedWords(ValueList<RedlineRun> words) => Html.When(words.Count > 0, () => $"\n<p class=\"words\">{CreateRedlineWriter(RedlineView.Both).Words(words)}</p>");

    /// <summary>The changes of one page, question, source or list.</summary>
    public virtual Html ReviewGroup(ReviewGroup group) => $"""
        <section class="subject">
        <h2>{Html.When(group.Kind is not null, () => $"<span class=\"kind\">{group.Kind}</span> ")}{Reviewed(new(group.Title, group.Url))} <span class="count">{ReaderLabels.Count(group.Entries.Count, "entry", "entries")}</span></h2>
        <ol>
        {group.Entries.Select(ReviewEntry)}
        </ol>
        </section>

        """;

    /// <summary>Changes that are one thing to read.</summary>
    public virtual Html ReviewEntry(ReviewEntry entry) => $"""
        <li value="{entry.Number}"><span class="change-mark">{ReaderLabels.Capital(ReaderLabels.Label(entry.Weight))}</span>
        {ReviewLine(entry.Lines[0])}
        {Html.When(entry.Redline is not null, () => $"<p class=\"subject-links\"><a href={new Url(entry.Redline!)}>In the redline<span class=\"visually-hidden\">: entry {entry.Number}</span></a></p>")}
        {Html.When(entry.Lines.Count > 1, () => $"<ul>{entry.Lines.Skip(1).Select(line => Html.Create($"<li>{ReviewLine(line)}</li>\n"))}</ul>")}</li>

        """;

    /// <summary>A sentence of an entry, with its words.</summary>
    public virtual Html ReviewLine(ReviewLine line) => $"""
        {Html.When(line.Title.Length > 0, () => $"<span class=\"what\">{Html.When(line.Follows, () => $"Therefore: ")}{ReaderLabels.Capital(line.Title)}{Html.When(line.Detail is not null, () => $": {line.Detail}")}</span>")}
        {Html.When(line.Direction is not null, () => $"<span class=\"change-mark is-{ReaderLabels.Label(line.Direction!.Value)}\">{ReaderLabels.Capital(ReaderLabels.Label(line.Direction!.Value))}</span>")}
        {Html.When(line.Named.Count > 0, () => $"<span class=\"named\">{Html.Join("; ", line.Named.Select(Reviewed))}</span>")}{ReviewedWords(line.Words)}
        """;

    /// <summary>On each page of a preview: whether it differs from the version it is compared with, and a link to the differences.</summary>
    public virtual Html ReviewBar(Page page, Frame frame) => Html.When(frame.Review is not null && !page.Path.StartsWith(ReviewPaths.Page, StringComparison.Ordinal), () => $"""
        <aside class="preview" aria-label="Preview">
        <p>Preview. {Html.When(frame.Review!.At(page.Path) is not null, () => $"This page differs from {frame.Review.Base} <a href={new Url(frame.Review.At(page.Path)!.Url)}>in {ReaderLabels.Count(frame.Review.At(page.Path)!.Changes, "place")} – see the redline</a> · ")}<a href={new Url(ReviewPaths.Page)}>All changes since {frame.Review.Base}</a></p>
        </aside>
        """);
}
