using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The whole briefing as one document: the briefing on one page, imprint and contents, chapters, notes.</summary>
    public virtual Html Print(PrintPage page)
    {
        var notes = new Notes();
        var chapters = Chapters(page, CreateProseWriter(notes));
        var names = new DocumentNaming(chapters, page.Imprint.Address);
        return $"""
            <article class="document">
            {names.Name(Cover(page))}
            {names.Name(Imprint(page))}
            {PrintContents(chapters, page.Numbers, notes.List.Count > 0)}
            {names.Name(LegendInFull(page.Sources.Sources.Count <= ComparisonSize.MaxColumns ? page.Sources.Sources.Select(source => source.Label).ToList() : []))}
            {chapters.Select((chapter, i) => Html.Create($"""
                <section class="chapter" aria-labelledby={new Anchor(chapter.Name)}>
                <h1 id={new Anchor(chapter.Name)}>{ChapterNumber(chapters, i)}{chapter.Title}</h1>
                {names.Name(chapter)}
                </section>

                """))}
            {names.Name(NotesList(notes))}
            </article>
            """;
    }

    /// <summary>The first page: the briefing on one page.</summary>
    public virtual Html Cover(PrintPage page) => $"""
        <div class="cover brief">
        {BriefSheet(page.Brief)}
        </div>
        """;

    /// <summary>All that is needed to cite the document.</summary>
    public virtual Html Imprint(PrintPage page)
    {
        var imprint = page.Imprint;
        return $"""
            <section class="about-document">
            {Html.When(imprint.Pdf is not null, () => $"<p class=\"screen-only\">{PdfLink(imprint.Pdf!)}</p>")}
            <dl class="facts imprint">
            {Fact("By", imprint.Author ?? imprint.Publisher)}{Html.When(imprint.Author is not null, () => Fact("Published by", imprint.Publisher))}
            {Html.When(imprint.AsOf is not null, () => $"<div><dt>Newest information used</dt><dd>{Date(imprint.AsOf!)}</dd></div>")}
            {Html.When(imprint.Edition is not null, () => $"<div><dt>Version</dt><dd>{imprint.Edition!.Version}, first published {Date(imprint.Edition.Published)}</dd></div>")}
            <div><dt>Made from</dt><dd>content with the SHA-256 <code>{imprint.ContentHash}</code></dd></div>
            <div><dt>Published at</dt><dd><a href={new Url(imprint.Address)}>{imprint.Address}</a></dd></div>
            {Html.When(page.LeftOut.Count > 0, () => Fact("Not in this document", string.Join("; ", page.LeftOut)))}
            {Html.When(imprint.Licence is not null, () => $"<div><dt>Licence of the text</dt><dd>{LicenceInFull(imprint.Licence!)}</dd></div>")}
            <div><dt>How to cite it</dt><dd>{HowToCite(page)}</dd></div>
            </dl>
            </section>
            """;
    }

    /// <summary>The whole briefing as an entry of a reference list.</summary>
    public virtual Html HowToCite(PrintPage page)
    {
        var (imprint, title) = (page.Imprint, page.Home.Front.Header.Title);
        var by = imprint.Author ?? imprint.Publisher;
        return $"{Html.When(by is not null, () => $"{by}. ")}“{title}”. <cite>{imprint.Title}</cite>{Html.When(imprint.Edition is not null, () => $", version {imprint.Edition!.Version}")}. {imprint.Address}";
    }

    /// <summary>The contents, with the printed page of each entry where that is known.</summary>
    /// <param name="chapters">The chapters.</param>
    /// <param name="numbers">The printed pages.</param>
    /// <param name="hasNotes">Whether notes follow the chapters.</param>
    public virtual Html PrintContents(IReadOnlyList<Chapter> chapters, IReadOnlyCollection<PageNumber> numbers, bool hasNotes)
    {
        var pageNumbers = numbers.ToDictionary(number => number.Anchor, number => number.Number.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Html Entry(string anchor, Html number, string title) => $"<a href={new Anchor(anchor).Link}{Html.Attribute("data-leaf", pageNumbers.GetValueOrDefault(anchor))}><span>{number}{title}</span></a>";
        return $"""
            <nav class="print-contents" aria-label="Contents">
            <h2>Contents</h2>
            <ul>
            {chapters.Select((chapter, i) => Html.Create($"""
                <li{Html.When(chapter.IsPart, () => Html.Attribute("class", "of-chapter"))}>{Entry(chapter.Name, ChapterNumber(chapters, i), chapter.Title)}
                {Html.When(chapter.Sections.Count > 0, () => $"<ul>{chapter.Sections.Select(section => Html.Create($"<li>{Entry(chapter.Anchor(section.Id), Html.Empty, section.Title)}</li>\n"))}</ul>")}</li>

                """))}
            {Html.When(hasNotes, () => $"<li>{Entry("part.section.notes", Html.Empty, "Notes")}</li>")}
            </ul>
            </nav>
            """;
    }

    /// <summary>The link to the PDF with its size.</summary>
    public virtual Html PdfLink(FileLabel pdf) => $"<a href={new Url(pdf.Path)} type=\"application/pdf\">The whole briefing as PDF</a> ({ReaderLabels.Size(pdf.Bytes)})";

    private static Html ChapterNumber(IReadOnlyList<Chapter> chapters, int index) =>
        Html.When(!chapters[index].IsPart, () => $"<span class=\"number\">{chapters.Take(index + 1).Count(chapter => !chapter.IsPart)}</span> ");

    private static Html LicenceInFull(Licence licence) => licence.Address is null
        ? Html.Text(licence.Name)
        : $"<a rel=\"license external\" href={Address.Resolve(licence.Address)}>{licence.Name}</a>";
}
