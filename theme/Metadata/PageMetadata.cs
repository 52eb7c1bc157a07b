using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Metadata in the head of a page for reference managers, search engines and link previews. A custom theme derives from this class and returns
/// it from <see cref="Theme.Metadata"/>.</summary>
/// <param name="page">The page.</param>
/// <param name="frame">The frame of all pages.</param>
public class PageMetadata(Page page, Frame frame)
{
    private string Address => frame.BaseUrl + page.Path[1..];

    /// <summary>All of it; nothing on pages that search engines are not to list.</summary>
    public virtual Html Draw() => Html.When(page.IsListed, () => $"""
        {OpenGraph()}
        {Highwire()}
        {DublinCore()}
        {Alternates()}
        <script type="application/ld+json">{Html.Json(StructuredData.Write(page, frame))}</script>
        """);

    /// <summary>Open Graph: how a link to the page is shown.</summary>
    protected virtual Html OpenGraph()
    {
        var card = frame.CardOf(page);
        return Lines(
            Property("og:type", page.IsReport ? "article" : "website"),
            Property("og:title", page.OwnTitle),
            Property("og:description", page.Description),
            Property("og:url", Address),
            Property("og:site_name", frame.Title),
            Property("og:locale", frame.Language.Contains('-', StringComparison.Ordinal) ? frame.Language.Replace('-', '_') : null),
            Property("og:image", card is null ? null : frame.BaseUrl + card[1..]),
            Property("og:image:width", card is null ? null : $"{Card.Width}"),
            Property("og:image:height", card is null ? null : $"{Card.Height}"),
            Property("og:image:alt", card is null ? null : frame.IsOwn(page) ? $"{page.OwnTitle}. {page.Description}" : $"{frame.Title}. {frame.Description}"),
            Property("article:published_time", page.IsReport ? frame.PublishedOn(page)?.Written : null),
            Property("article:modified_time", page.IsReport ? frame.ModifiedOn(page.Path)?.Written : null),
            Property("article:section", page is TopicPage ? page.Title : null),
            Meta("twitter:card", card is null ? "summary" : "summary_large_image"));
    }

    /// <summary>Highwire tags, which Zotero and Google Scholar read: institution and number mark a report. Other pages have none: a
    /// record of another author's work would be taken for the work itself, and a glossary is not a report.</summary>
    protected virtual Html Highwire() => Html.When(page.IsReport, () => Lines(
    [
        Meta("citation_title", page.OwnTitle),
        Meta("citation_author", frame.Author ?? frame.Publisher),
        Meta("citation_publication_date", frame.Edition?.Modified.Written.Replace('-', '/')),
        Meta("citation_language", frame.Language),
        Meta("citation_abstract", page.Description),
        Meta("citation_fulltext_html_url", Address),
        // The PDF is the whole briefing, not one chapter.
        Meta("citation_pdf_url", frame.Pdf is null || page is not HomePage ? null : frame.BaseUrl + frame.Pdf.Path[1..]),
        Meta("citation_technical_report_institution", frame.Publisher ?? frame.Title),
        Meta("citation_technical_report_number", frame.Edition?.Version),
        .. References().Select(source => Meta("citation_reference", Reference(source))),
    ]));

    /// <summary>Dublin Core; none on the record of another author's work, where it would be unclear which author is meant. The work
    /// itself is described by <see cref="Theme.Coins"/>.</summary>
    protected virtual Html DublinCore() => Html.When(page is not SourcePage, () => Lines(
        Meta("DC.title", page.OwnTitle),
        Meta("DC.creator", frame.Author ?? frame.Publisher),
        Meta("DC.publisher", frame.Publisher),
        Meta("DC.date", frame.Edition?.Modified.Written),
        Meta("DC.language", frame.Language),
        Meta("DC.description", page.Description),
        Meta("DC.identifier", Address),
        Meta("DC.rights", frame.Licence?.Address ?? frame.Licence?.Name)));

    /// <summary>The page and the briefing in other forms, and the licence.</summary>
    protected virtual Html Alternates() => Lines(
    [
        Alternate(ChangePaths.Atom, "application/atom+xml", $"{frame.Title}: changes"),
        Alternate(ChangePaths.Json, "application/feed+json", $"{frame.Title}: changes"),
        Alternate(ExportPaths.Claims, "application/json", "Claims, sources, questions and judgements as data"),
        .. page is HomePage ?
        [
            Alternate(ExportPaths.Argdown, "text/plain", "What bears on what, for Argdown"),
            Alternate(ExportPaths.GraphMl, "application/xml", "What bears on what, as GraphML"),
            Alternate(ExportPaths.Dot, "text/vnd.graphviz", "What bears on what, for Graphviz"),
        ] : Array.Empty<Html>(),
        frame.Pdf is null ? Html.Empty : Alternate(frame.Pdf.Path, "application/pdf", "The whole briefing as PDF"),
        .. page is SourcesPage ?
        [
            Alternate(ExportPaths.Sources, "application/vnd.citationstyles.csl+json", "The sources as CSL-JSON"),
            Alternate(ExportPaths.Bibliography, "application/x-bibtex", "The sources for BibTeX"),
        ] : Array.Empty<Html>(),
        page is SourcePage source ? Alternate(ExportPaths.Annotations(source.Summary.Label.Id), "application/ld+json", "The quotations as web annotations") : Html.Empty,
        LicenceOf(page, frame)?.Address is { } licence ? Html.Create($"<link rel=\"license\" href={Themes.Address.Resolve(licence)}>") : Html.Empty,
    ]);

    /// <summary>A date that is a plain year, month or day; <c>null</c> for others, which other programs would not understand.</summary>
    internal static string? Exact(Edtf? date) => date is { IsPlain: true } ? date.Written : null;

    /// <summary>The licence of the text on a page; unknown for the text of other authors.</summary>
    internal static Licence? LicenceOf(Page page, Frame frame) => page is SourcePage { Summary.Header.Rights: Rights.Full } ? null : frame.Licence;

    // A chapter refers to the sources that it cites.
    private IEnumerable<SourceHeader> References()
    {
        if (page is not TopicPage topic) return frame.References;
        var cited = topic.CitedSources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return frame.References.Where(source => cited.Contains(source.Id));
    }

    private static string Reference(SourceHeader source) => string.Join("; ", ((string?[])
    [
        $"citation_title={source.Title}",
        .. source.Authors.Select(author => $"citation_author={author.Shown}"),
        source.Container is null ? null : $"citation_journal_title={source.Container}",
        source.Publisher is null ? null : $"citation_publisher={source.Publisher}",
        Exact(source.Published) is { } date ? $"citation_publication_date={date.Replace('-', '/')}" : null,
        source.Doi is null ? null : $"citation_doi={source.Doi}",
    ]).OfType<string>());

    private static string Absolute(Page page, Frame frame) => frame.BaseUrl + page.Path[1..];

    private static Html Meta(string name, string? content) => content is null ? Html.Empty : $"<meta name={name} content={content}>";

    private static Html Property(string name, string? content) => content is null ? Html.Empty : $"<meta property={name} content={content}>";

    private static Html Alternate(string path, string type, string title) => $"<link rel=\"alternate\" type={type} href={new Url(path)} title={title}>";

    private static Html Lines(params IEnumerable<Html> lines) => Html.Join("\n", lines.Where(line => !line.IsEmpty));
}
