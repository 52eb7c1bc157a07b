using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>One source, passage by passage.</summary>
    public virtual Html Source(SourcePage page)
    {
        var notes = new Notes();
        var prose = CreateProseWriter(notes);
        return $"""
            <article class="record columns">
            <header class="opening">
            <p class="kicker">{SourceMark(page.Summary.Label)} {page.Summary.Label.Short}</p>
            <h1{InLanguageOf(page.Summary.Label)}>{page.Summary.Header.Title}</h1>
            {Withdrawn(page.Summary.Header)}
            <p class="lead">{page.Summary.Header.Descriptor}</p>
            <p><a class="more" href={new Anchor("section.if-wrong").Link}>What falls if this source is wrong</a></p>
            {Coins(page.Summary.Header)}
            </header>
            <div class="side"><div class="follow">
            {SourceFacts(page.Summary)}
            {PassageUse(SourceUse.Count(page.Summary.Label, page.Entries.Select(entry => (entry.Passage, entry.UsedBy.Count))))}
            {LinkedFrom(page.LinkedFrom, "Whole source named in")}
            {Html.When(page.Silent.Count > ListLengths.SilentQuestions, () => $"<p class=\"note\">Silent on {ReaderLabels.Count(page.Silent.Count, "question")} that it was read for; <a href={new Url(EntityKind.Question.Path)}>each question</a> says who answers it.</p>")}
            {Html.When(page.Silent.Count is > 0 and <= ListLengths.SilentQuestions, () => $"""
                <details class="from"><summary>Silent on {ReaderLabels.Count(page.Silent.Count, "question")}</summary>
                {Links(page.Silent)}
                </details>
                """)}
            {Html.When(page.Pairs.Count > 0 || page.HasAnyTwo, () => $"""
                <nav class="pairs" aria-label="Beside another source">
                <p class="label">Beside another source</p>
                {Html.When(page.Pairs.Count > 0, () => PairLinks(page.Pairs))}
                {Html.When(page.HasAnyTwo, () => $"<p><a class=\"more\" href={new Url(AnyTwoPage.With(page.Summary.Label.Id))}>Compare it with any source</a></p>")}
                </nav>
                """)}
            </div></div>
            {AnswersOf(page)}
            {IfWrong(page)}
            <section class="passages">
            <h2 id={new Anchor("section.passages")}>Passage by passage</h2>
            {Passages(page, prose)}
            </section>
            {NotesList(notes)}
            </article>
            """;
    }

    /// <summary>What a source says to the questions of the comparison, in a word each; nothing where it takes no position.</summary>
    public virtual Html AnswersOf(SourcePage page) => Html.When(page.Answers.Count > 0, () => $"""
        <section class="answers-of">
        <h2 id={new Anchor("section.answers")}>Its answers <span class="count">to {ReaderLabels.Count(page.Answers.Count, "question")}</span></h2>
        <ul>
        {page.Answers.Select(answer => Html.Create($"<li>{Stance(answer.Stance, answer.Scale)} {LinkTo(answer.Question)} <span class=\"kind\">{InComparison(answer)}</span></li>\n"))}
        </ul>
        </section>
        """);

    private static string InComparison(AnsweredQuestion answer) => answer switch
    {
        { Same: 0, Others: 0 } => "no other source speaks",
        { Same: 0, Others: > 1 } => $"alone against {answer.Others}",
        { Others: 0 } => $"as {ReaderLabels.Count(answer.Same, "other")}",
        _ => $"{(answer.Same > 0 ? $"as {ReaderLabels.Count(answer.Same, "other")}; " : "")}{answer.Others} differ{(answer.Others == 1 ? "s" : "")}",
    };

    /// <summary>The notice that a source was withdrawn; nothing while it stands.</summary>
    public virtual Html Withdrawn(SourceHeader source) => Html.When(source.Withdrawn is not null, () =>
        $"<p class=\"withdrawn\"><strong>Withdrawn</strong> ({Date(source.Withdrawn!.Date)}): {source.Withdrawn.Reason}</p>\n");

    /// <summary>The passages of a source, and what they are.</summary>
    public virtual Html Passages(SourcePage page, ProseWriter prose) => $"""
        <p class="rights">{(page.Summary.Header.Rights == Rights.Excerpt
            ? "This is a paraphrase in our words, not the text of the source. Words in quotation marks are its own. Each number counts a paragraph of the original, headings included."
            : "This is the text of the source. Each number counts a paragraph of the original, headings included.")}</p>
        {Entries(page, prose)}
        """;

    /// <summary>What the record of a source says about it.</summary>
    public virtual Html SourceFacts(SourceSummary source)
    {
        var header = source.Header;
        return $"""
            <dl class="facts">
            <div><dt>Kind</dt><dd>{ReaderLabels.Capital(ReaderLabels.Label(header.Kind))}</dd></div>
            {header.Details.Select(detail => Fact(detail.Label, detail.Value))}
            <div><dt>Published</dt><dd>{Published(header)}</dd></div>
            {Html.When(header.Retrieved is not null, () => $"<div><dt>Retrieved</dt><dd>{Date(header.Retrieved!)}</dd></div>\n")}
            {Html.When(header.Address is not null, () => $"<div><dt>Address</dt><dd><a rel=\"external\" href={Address.Resolve(header.Address!)}>{header.Address}</a></dd></div>\n")}
            {Html.When(header.Doi is not null, () => $"<div><dt>DOI</dt><dd><a rel=\"external\" href={Address.Resolve(header.DoiAddress!)}>{header.Doi}</a></dd></div>\n")}{Html.When(header.Archived is not null, () => $"<div><dt>Archived</dt><dd><a rel=\"external\" href={Address.Resolve(header.Archived!)}>{header.Archived}</a></dd></div>\n")}{Fact("Language", header.Language is null ? null : LanguageTag.InWords(header.Language))}
            <div><dt>Reliability of the source</dt><dd><b class="grade">{header.Reliability}</b> {ReaderNames.Reliability(header.Reliability)}</dd></div>
            <div><dt>Credibility of the information</dt><dd><b class="grade">{header.Credibility}</b> {ReaderNames.Credibility(header.Credibility)}</dd></div>
            {Html.When(source.Repeats is not null, () => $"<div><dt>Repeats</dt><dd>{SourceLink(source.Repeats!)}; the two count as one origin</dd></div>\n")}
            <div><dt>Use</dt><dd>{source.Cited} of {ReaderLabels.Count(source.Citable, "passage")} cited, by {ReaderLabels.Count(source.Claims, "claim")}{Bar(("used", source.Cited), ("unused", source.Citable - source.Cited))}</dd></div>
            {Html.When(header.Original is not null, () => $"<div><dt>Original</dt><dd>SHA-256 <code>{Short(header.Original!.Sha256)}…</code>, the fingerprint of the text that the passages were counted in</dd></div>\n")}
            </dl>
            <p><a class="more" href={new Url("/sources/#grades")}>What the grades mean</a></p>
            """;
    }

    /// <summary>The other statements in the head of a page.</summary>
    public virtual Html Details(IReadOnlyCollection<Detail> details) =>
        Html.When(details.Count > 0, () => $"\n<dl class=\"facts\">\n{details.Select(detail => Fact(detail.Label, detail.Value))}</dl>");

    /// <summary>A passage with its number in the margin, or a heading over passages.</summary>
    public virtual Html Passage(PassageEntry entry, SourceSummary source, ProseWriter prose)
    {
        var passage = entry.Passage;
        // A paraphrase is in the language of the page.
        var language = source.Header.Rights == Rights.Full && passage.Number is not null ? InLanguageOf(source.Label) : Html.Empty;
        var number = Html.When(passage.Number is not null, () => $"<a class=\"number\" href={new Anchor(source.Label.PassageAnchor(passage.Number ?? 0)).Link} aria-label=\"Passage {passage.Number ?? 0}\">¶{passage.Number ?? 0}</a>{Html.When(passage.Pages is not null, () => $" <span class=\"page\">{passage.Pages!.ToString()}</span>")}{Html.When(passage.Seconds is not null, () => $" <span class=\"page\">{PlayTime.Text(passage.Seconds ?? 0)}</span>")}");
        var own = passage.Number is { } its ? source.Label.PassageAnchor(its) : null;
        number = Html.Create($"{FurtherAnchors(source.Label, passage.Number)}{number}");
        if (passage.Level == 0 || passage.IsLeftOut)
        {
            return $"""
                <div class="passage{(passage.IsAside ? " aside" : "")}"{Html.Id(own)}>
                {number}
                <div class="gist"{language}>{Html.When(passage.IsAside, () => $"<p class=\"label\">Aside</p>")}{(passage.IsLeftOut ? NotSummarised(passage) : prose.Blocks(passage.Gist))}</div>
                {InDoubt(passage)}
                {QuotedFrom(entry.Quotations, source.Label)}
                {LinkedFrom(entry.UsedBy, "Used in")}
                </div>

                """;
        }

        var level = Math.Clamp(passage.Level, 2, 5) + 1;
        var words = passage.Gist.Blocks is [Paragraph paragraph] ? prose.Inlines(passage.Gist, paragraph.Content) : Html.Text(passage.Anchor);
        return $"""
            <div class="passage heading{(passage.IsAside ? " aside" : "")}"{Html.Id(own)}>
            {number}
            <h{level}{Html.Id(passage.Anchor)}{language}>{words}</h{level}>
            {InDoubt(passage)}
            {QuotedFrom(entry.Quotations, source.Label)}
            {LinkedFrom(entry.UsedBy, "Used in")}
            </div>

            """;
    }

    private static Html InDoubt(Passage passage) =>
        Html.When(passage.Doubt is not null, () => $"<p class=\"note\">How the original reads here is in doubt, and nobody has compared it yet: {passage.Doubt}.</p>");

    private static Html Fact(string name, string? value) => Html.When(value is not null, () => $"<div><dt>{name}</dt><dd>{value}</dd></div>\n");

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
