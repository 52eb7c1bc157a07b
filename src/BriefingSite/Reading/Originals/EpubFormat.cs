using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Epub;

namespace BriefingSite.Reading.Originals;

/// <summary>Books in EPUB: their chapters are pages of HTML.</summary>
internal sealed class EpubFormat : IBinaryFormat
{
    private static readonly HtmlFormat s_html = new();

    /// <inheritdoc/>
    public string Name => "an EPUB book";

    /// <inheritdoc/>
    public int Version => 3;

    /// <inheritdoc/>
    public bool Accepts(InputFile original) => ReadPackage.Is(original, EpubBook.Is);

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division) => ReadPackage.Of(original, "an EPUB book", package => Text(original, EpubBook.Read(package)));

    private static OriginalText Text(InputFile original, EpubBook book)
    {
        var passages = new List<OriginalPassage>();
        var chapters = 0;
        foreach (var (name, text) in book.Chapters())
        {
            var page = s_html.Read(new($"{name}.html", Blob.Create(XhtmlBody.AsHtml(text))), PassageDivision.Paragraphs);
            if (page.Problem is { } problem) return OriginalRules.TooLarge(original, $"has a chapter that can't be read: {problem.Message.TrimEnd('.')}");
            passages.AddRange(page.Passages);
            chapters++;
            if (passages.Count > OriginalReader.MaxPassages) break;
        }
        var said = book.Metadata;
        List<string> remarks = [$"{Plural.Count(chapters, "chapter")} {Plural.Choose(chapters, "was", "were")} read in their order."];
        if (book.Contents > 0) remarks.Add("The list of contents was left out.");
        return new(passages.ToValueList())
        {
            MarksHeadings = true,
            Metadata = new(said.Title, said.Authors.ToValueList(), said.Publisher, Day(said.Published), said.Language, null),
            Remarks = remarks.ToValueList(),
        };
    }

    // "2031-05-01T00:00:00Z" is the day.
    private static string? Day(string? date) => date is not null && date.IndexOf('T', StringComparison.Ordinal) is > 0 and var end ? date[..end] : date;
}
