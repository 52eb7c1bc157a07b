namespace BriefingSite.Core.Model;

/// <summary>The whole briefing as one document, put together from its pages. Navigation is left out.</summary>
/// <param name="Imprint">The content of the cover.</param>
/// <param name="Brief">The first page.</param>
/// <param name="Home">The judgements.</param>
/// <param name="Topics">The topics.</param>
/// <param name="Comparison">The comparison: <see cref="ComparisonPage"/>, or of many sources its overview, <see cref="ComparisonIndexPage"/>.</param>
/// <param name="Timeline">The timeline.</param>
/// <param name="Watch">The watch list.</param>
/// <param name="Terms">The glossary.</param>
/// <param name="Sources">The page of all sources.</param>
/// <param name="Records">Each source, passage by passage.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Texts">The further pages.</param>
/// <param name="Changes">What changed.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record PrintPage(
    Imprint Imprint, BriefPage Brief, HomePage Home, ValueList<TopicPage> Topics, Page Comparison, TimelinePage Timeline, WatchPage Watch, TermsPage Terms,
    SourcesPage Sources, ValueList<SourcePage> Records, ClaimsPage Claims, ValueList<TextPage> Texts, ChangesPage Changes,
    string Title, string Description) : Page(PrintPaths.Page, Title, Description)
{
    /// <summary>The page numbers of the entries of the contents; empty: not known.</summary>
    public ValueList<PageNumber> Numbers { get; init; } = [];

    /// <summary>What is left out, because it is too much to print; each as a noun with its count.</summary>
    public ValueList<string> LeftOut { get; init; } = [];

    /// <summary>Where it is too large for one page: the pages that are parts of it, each below <see cref="PrintPaths.Page"/>.</summary>
    public ValueList<Target> Parts { get; init; } = [];

    /// <summary>It repeats the other pages, so search engines should list those.</summary>
    public override bool IsListed => false;
}

/// <summary>The imprint of a printed copy.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Author">Who wrote it; <c>null</c>: the publisher.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Licence">The licence of the text.</param>
/// <param name="Edition">Which edition it is.</param>
/// <param name="Address">Where it is published; ends in a slash.</param>
/// <param name="AsOf">The newest information used.</param>
/// <param name="ContentHash">SHA-256 of the content it was made from: of a list of the files with the SHA-256 of each.</param>
/// <param name="Pdf">The document as a file, where the site has one.</param>
public sealed record Imprint(
    string Title, string? Author, string? Publisher, Licence? Licence, Edition? Edition, string Address, Edtf? AsOf, string ContentHash, FileLabel? Pdf);

/// <summary>A file that is offered to readers.</summary>
/// <param name="Path">Its path on the site.</param>
/// <param name="Bytes">Its size.</param>
public sealed record FileLabel(string Path, int Bytes);

/// <summary>The number of a printed page.</summary>
/// <param name="Anchor">Its anchor in the document.</param>
/// <param name="Number">The page, from 1.</param>
public sealed record PageNumber(string Anchor, int Number);

/// <summary>The paths of the whole briefing as one document.</summary>
public static class PrintPaths
{
    /// <summary>The page.</summary>
    public const string Page = "/print/";

    /// <summary>The part that a page is in a large briefing: <c>/print/economy/</c>.</summary>
    public static string PartOf(string path) => Page + path[1..];

    /// <summary>The file.</summary>
    public const string Pdf = "/briefing.pdf";
}
