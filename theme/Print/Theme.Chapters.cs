using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The chapters of the whole briefing as one document, in their order.</summary>
    /// <param name="page">The document.</param>
    /// <param name="prose">Draws prose and numbers its notes through all chapters.</param>
    public virtual IReadOnlyList<Chapter> Chapters(PrintPage page, ProseWriter prose) =>
    [
        new("/", "Assessment", JudgementsChapter(page.Home, prose)),
        .. page.Topics.Append(page.Comparison).Concat([page.Timeline, page.Watch, page.Terms, page.Sources]).Concat(page.Records)
            .Concat(page.Claims.Groups.Count > 0 ? [page.Claims] : []).Concat(page.Texts).Append(page.Changes).Select(each => ChapterOf(each, prose)),
    ];

    /// <summary>The judgements and the other content of the front page.</summary>
    public virtual Html JudgementsChapter(HomePage page, ProseWriter prose) => $"""
        {Judgements(page, prose, isFolded: false)}
        {Html.When(page.Front.Body.Blocks.Count > 0, () => $"<section class=\"prose\">{prose.Blocks(page.Front.Body)}</section>")}
        """;

    /// <summary>A topic: its answer and its prose with the claims.</summary>
    public virtual Chapter TopicChapter(TopicPage page, ProseWriter prose)
    {
        var (header, body) = (page.Topic.Header, page.Topic.Body);
        Html content = $"""
            <p class="answer">{header.Answer}</p>
            <p class="as-of">Newest information used: {Date(header.AsOf)}</p>{Details(header.Details)}
            {Html.When(page.Claims.All > 0, () => Figures(page.Claims))}
            <div class="prose">
            {Html.When(header.Map is not null, () => Map(header.Map!))}
            {prose.Blocks(body)}
            </div>
            """;
        return new(page.Path, page.Title, content) { Sections = Sections(body) };
    }

    /// <summary>The comparison.</summary>
    public virtual Html ComparisonChapter(ComparisonPage page, ProseWriter prose) => $"""
        <p class="lead">{page.Description}</p>
        {Figures(page.Counts)}
        {ComparisonLegend()}
        {ComparisonOverview(page.Columns, OverviewGroup.Group(page.Groups.SelectMany(group => group.Rows).Select(row => row.Question)))}
        {Agreement(page.Columns, page.Groups.SelectMany(group => group.Rows).Select(row => OverviewRow.FromQuestion(row.Question)).ToList())}
        {page.Groups.Select((_, i) => ComparisonSection(page, i, prose))}
        """;

    /// <summary>The comparison of many sources, from above.</summary>
    public virtual Html ComparisonChapter(ComparisonIndexPage page) => $"""
        <p class="lead">{page.Description}</p>
        {Figures(page.Counts)}
        {FromAbove(page)}
        {page.Topics.Select(topic => Html.Create($"""
            <section class="group">
            <h2>{topic.Name} <span class="count">{ReaderLabels.Count(topic.Counts.All, "question")}</span></h2>
            {QuestionsInChapter(topic)}
            </section>

            """))}
        """;

    private Html QuestionsInChapter(ComparedTopic topic) => $"""
        <ul class="summaries">
        {topic.Questions.Select(question => QuestionItem(question, isHome: true, isFiltered: false))}
        </ul>
        """;

    /// <summary>A source, passage by passage.</summary>
    public virtual Chapter RecordChapter(SourcePage page, ProseWriter prose)
    {
        Html content = $"""
            <p class="kicker">{SourceMark(page.Summary.Label)} {page.Summary.Label.Short}</p>
            <p class="lead">{page.Summary.Header.Descriptor}</p>
            {SourceFacts(page.Summary)}
            <h2 id={new Anchor("section.passages")}>Passage by passage</h2>
            {Passages(page, prose)}
            """;
        return new(page.Path, page.Summary.Header.Title, content) { IsPart = true };
    }

    /// <summary>The claims in short: what each says, its support, and its evidence.</summary>
    public virtual Html ClaimsChapter(ClaimsPage page) => $"""
        <p class="lead">{page.Description}</p>
        {Figures(page.Counts)}
        {EvidenceByTopic(page.Groups.Select(group => EvidenceShare.Count(group.Home, group.Claims.Select(entry => entry.Claim))).ToList())}
        {SigningState(page)}
        {page.Groups.Select(ClaimsInShort)}
        {Exceptions(page.Overrides)}
        """;

    /// <summary>The claims of a topic or page in short.</summary>
    public virtual Html ClaimsInShort(ClaimGroup group) => $"""
        <table class="short-ledger">
        <caption>{LinkTo(group.Home)}</caption>
        <thead><tr><th scope="col">Claim</th><th scope="col">How it stands</th><th scope="col">Evidence</th></tr></thead>
        <tbody>
        {group.Claims.Select(entry => ShortEntry(entry.Claim))}
        </tbody>
        </table>

        """;

    /// <summary>A claim in the short ledger.</summary>
    public virtual Html ShortEntry(Claim claim) => $"""
        <tr id={new Anchor(claim.Id)}>
        <th scope="row"><a href={new Url(claim.Home.Url)}>{claim.Words}</a>{Signed(claim.Signature)}</th>
        <td>{Marks(claim)}</td>
        <td class="evidence">{EvidenceInLine(claim.Text.Citations)}</td>
        </tr>

        """;

    /// <summary>The second-level headings of a text, for the contents.</summary>
    private static List<(string Id, string Title)> Sections(Prose prose) =>
        [.. prose.Blocks.OfType<Heading>().Where(heading => heading.Level == 2).Select(heading => (heading.Id, PlainText.Extract(prose, heading.Content)))];
}
