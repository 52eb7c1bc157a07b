using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Epub;
using BriefingSite.Reading.Originals.Formulas;
using BriefingSite.Reading.Originals.Html;

namespace BriefingSite.Reading.Originals;

/// <summary>Books in EPUB: their chapters are pages of HTML.</summary>
internal sealed class EpubFormat : IBinaryFormat
{
    /// <inheritdoc/>
    public string Name => "an EPUB book";

    /// <inheritdoc/>
    public int Version => 5;

    /// <inheritdoc/>
    public bool Accepts(InputFile original) => ReadPackage.Is(original, EpubBook.Is);

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division) => ReadPackage.Of(original, "an EPUB book", package => Text(original, EpubBook.Read(package)));

    private static OriginalText Text(InputFile original, EpubBook book)
    {
        var passages = new List<OriginalPassage>();
        var chapters = 0;
        var pages = new PrintedPages(book.Pages());
        foreach (var (name, text) in book.Chapters())
        {
            var (page, problem) = HtmlPage.Parse(XhtmlBody.AsHtml(text), isBook: true);
            if (page is null) return OriginalRules.TooLarge(original, $"has a chapter that can't be read: {name} {problem}");
            pages.Enter(name);
            using (page) passages.AddRange(HtmlPassages.Read(page, pages).Passages);
            chapters++;
            if (passages.Count > OriginalReader.MaxPassages) break;
        }
        var said = book.Metadata;
        List<string> remarks = [$"{Plural.Count(chapters, "chapter")} {Plural.Choose(chapters, "was", "were")} read in their order."];
        if (book.Contents > 0) remarks.Add("The list of contents was left out.");
        if (pages.Count > 0) remarks.Add($"{Plural.Count(pages.Count, "page")} of the printed book {Plural.Choose(pages.Count, "is", "are")} marked; each passage has the page on which it begins.");
        return new(passages.ToValueList())
        {
            MarksHeadings = true,
            Metadata = new(said.Title, said.Authors.ToValueList(), said.Publisher, Day(said.Published), said.Language, null),
            Remarks = [.. remarks, .. InlineFormula.Remarks(passages)],
        };
    }

    // "2031-05-01T00:00:00Z" is the day.
    private static string? Day(string? date) => date is not null && date.IndexOf('T', StringComparison.Ordinal) is > 0 and var end ? date[..end] : date;
}
