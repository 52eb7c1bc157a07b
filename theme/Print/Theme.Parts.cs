using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A large briefing for paper: the briefing on one page, imprint, the way to the parts, and the judgements.</summary>
    public virtual Html PrintInParts(PrintPage page)
    {
        var notes = new Notes();
        var chapter = new Chapter("/", "Assessment", JudgementsChapter(page.Home, CreateProseWriter(notes)));
        var names = new DocumentNaming([chapter], page.Imprint.Address, page.Parts.Select(part => part.PagePath).ToList());
        return $"""
            <article class="document">
            {names.Name(Cover(page))}
            {names.Name(Imprint(page))}
            <nav class="print-contents" aria-label="Contents">
            <h2>Contents</h2>
            <ul>
            <li><a href={new Anchor(chapter.Name).Link}><span>{chapter.Title}</span></a></li>
            {page.Parts.Select(part => Html.Create($"<li id={new Anchor(Chapter.NameOf(part.PagePath))}><a href={new Url(PrintPaths.PartOf(part.PagePath))}><span>{part.Title}</span></a></li>\n"))}
            </ul>
            </nav>
            <section class="chapter" aria-labelledby={new Anchor(chapter.Name)}>
            <h1 id={new Anchor(chapter.Name)}>{chapter.Title}</h1>
            {names.Name(chapter)}
            </section>
            {names.Name(NotesList(notes))}
            </article>
            """;
    }

    /// <summary>A part of a large briefing, for paper.</summary>
    public virtual Html PrintPart(PrintPartPage page)
    {
        var notes = new Notes();
        var chapter = ChapterOf(page.Content, CreateProseWriter(notes));
        var names = new DocumentNaming([chapter], page.Address, page.Parts);
        return $"""
            <article class="document">
            <p class="kicker"><a href={new Url(PrintPaths.Page)}>The whole briefing, for paper</a></p>
            <section class="chapter" aria-labelledby={new Anchor(chapter.Name)}>
            <h1 id={new Anchor(chapter.Name)}>{chapter.Title}</h1>
            {names.Name(chapter)}
            </section>
            {names.Name(NotesList(notes))}
            {Neighbours(page.Previous, page.Next, "part")}
            </article>
            """;
    }

    /// <summary>A page as a chapter.</summary>
    /// <exception cref="ArgumentException">Pages of this kind are no chapters.</exception>
    public virtual Chapter ChapterOf(Page page, ProseWriter prose) => page switch
    {
        TopicPage topic => TopicChapter(topic, prose),
        ComparisonPage comparison => new(page.Path, page.Title, ComparisonChapter(comparison, prose)),
        ComparisonIndexPage index => new(page.Path, page.Title, ComparisonChapter(index)),
        ComparedTopicPage topic => new(page.Path, page.Title, Html.Create($"{Figures(topic.Compared.Counts)}{QuestionsInChapter(topic.Compared)}")),
        TimelinePage timeline => new(page.Path, page.Title, Html.Create($"""
            {TimelineOverview(timeline.Events.Select(entry => entry.Event).ToList())}
            <ol class="events">
            {timeline.Events.Select(entry => Event(entry, prose))}
            </ol>
            """)),
        WatchPage watch => new(page.Path, page.Title, Html.Join(watch.Indicators.Select(entry => Indicator(entry, watch.Labels, prose)))),
        TermsPage terms => new(page.Path, page.Title, Html.Create($"""
            <dl class="letter">
            {terms.Terms.Select(entry => Term(entry, prose))}
            </dl>
            """)),
        SourcesPage sources => new(page.Path, page.Title, Html.Create($"{SourcesTogether(sources)}{GradesExplained()}")),
        SourcePage record => RecordChapter(record, prose),
        ClaimsPage claims => new(page.Path, page.Title, ClaimsChapter(claims)),
        ClaimsPartPage part => new(page.Path, page.Title, ClaimsInShort(part.Group)),
        TextPage text => new(page.Path, page.Title, Html.Create($"{Details(text.Text.Header.Details)}<div class=\"prose\">{prose.Blocks(text.Text.Body)}</div>")) { Sections = Sections(text.Text.Body) },
        ChangesPage changes => new(page.Path, page.Title, ChangeList(changes)),
        _ => throw new ArgumentException($"Pages of the kind {page.GetType().Name} are no chapters.", nameof(page)),
    };
}
