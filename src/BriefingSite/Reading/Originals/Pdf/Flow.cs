namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Makes one text of the paragraphs of all pages: sentences go on behind the ends of columns and pages, notes stand behind the text of their page.</summary>
internal sealed class Flow
{
    // A note is smaller than the text, a heading larger, each by so much.
    private const double Note = 0.95, Heading = 1.12, SameText = 1.06;

    // Type of a size that so much of the document has is text too, beside that of long lists of sources.
    private const double MuchText = 0.2;

    private const int MaxHeadingLetters = 160, MaxHeadingLines = 4;

    private readonly List<List<PdfParagraph>> _pages;
    private readonly double _body;
    private readonly List<double> _texts = [];
    private readonly bool _isBodyBold;

    private Flow(List<List<PdfParagraph>> pages)
    {
        _pages = pages;
        var all = pages.SelectMany(page => page).Where(paragraph => paragraph.Aside is null).ToList();
        if (all.Count == 0) return;
        var sizes = all.GroupBy(paragraph => Math.Round(paragraph.Size * 2) / 2).Select(group => (Size: group.Key, Letters: group.Sum(paragraph => paragraph.Letters))).ToList();
        _body = sizes.MaxBy(size => size.Letters).Size;
        _texts = [.. sizes.Where(size => size.Letters >= sizes.Sum(other => other.Letters) * MuchText).Select(size => size.Size), _body];
        _isBodyBold = all.Where(IsBody).Sum(paragraph => paragraph.IsBold ? paragraph.Letters : -paragraph.Letters) > 0;
    }

    /// <summary>How many paragraphs were joined behind the end of a column or page.</summary>
    public int Joins { get; private set; }

    /// <summary>The paragraphs in the order of reading.</summary>
    public List<PdfParagraph> Paragraphs { get; private set; } = [];

    /// <summary>One text of the paragraphs of all pages.</summary>
    public static Flow Of(List<List<PdfParagraph>> pages)
    {
        var flow = new Flow(pages);
        foreach (var page in pages) flow.FindNotes(page);
        flow.FindHeadings();
        flow.Paragraphs = flow.Joined([.. pages.SelectMany(page => page.Where(paragraph => !paragraph.IsNote).Concat(page.Where(paragraph => paragraph.IsNote)))]);
        return flow;
    }

    private bool IsBody(PdfParagraph paragraph) => IsOf(_body, paragraph.Size);

    private static bool IsOf(double size, double other) => other >= size / SameText - 0.25 && other <= size * SameText + 0.25;

    // The last smaller paragraphs of a column, below some text.
    private void FindNotes(List<PdfParagraph> page)
    {
        foreach (var column in page.Where(paragraph => paragraph.Aside is null).GroupBy(paragraph => paragraph.Column))
            foreach (var paragraph in column.Reverse().TakeWhile(paragraph => paragraph.Size < _body * Note && !paragraph.IsRow)) paragraph.IsNote = true;
    }

    private void FindHeadings()
    {
        var all = _pages.SelectMany(page => page).ToList();
        var headings = new List<PdfParagraph>();
        for (var i = 0; i < all.Count; i++)
            if (IsHeading(all[i]) && i + 1 < all.Count) headings.Add(all[i]);
        var sizes = headings.Select(Class).Distinct().OrderDescending().ToList();
        foreach (var heading in headings) heading.Level = Math.Min(6, sizes.IndexOf(Class(heading)) + 1);
    }

    private bool IsHeading(PdfParagraph paragraph) =>
        paragraph.Aside is null && !paragraph.IsRow && !paragraph.IsNote && paragraph.Letters <= MaxHeadingLetters && paragraph.Lines.Count <= MaxHeadingLines
        && paragraph.Lines.Exists(line => line.Any(char.IsLetter)) && (paragraph.Size > _body * Heading || (paragraph.IsBold && !_isBodyBold && paragraph.Size >= _body * Note && !paragraph.EndsSentence));

    private double Class(PdfParagraph paragraph) => paragraph.Size > _body * Heading ? Math.Round(paragraph.Size * 2) / 2 : 0;

    private List<PdfParagraph> Joined(List<PdfParagraph> all)
    {
        var joined = new List<PdfParagraph>();
        PdfParagraph? open = null;
        var isOver = false;
        foreach (var paragraph in all)
        {
            if (!IsText(paragraph))
            {
                isOver |= !paragraph.IsNote && paragraph.Aside is null;
                joined.Add(paragraph);
                continue;
            }
            if (open is not null && open.Column != paragraph.Column && GoesOn(open, paragraph))
            {
                if (!paragraph.BeginsSmall) open.Question(Doubts.Capital);
                if (isOver) open.Question(Doubts.Over);
                open.Join(paragraph);
                Joins++;
            }
            else
            {
                joined.Add(paragraph);
                open = paragraph;
            }
            if (open.EndsSentence) open = null;
            isOver = false;
        }
        return joined;
    }

    private bool IsText(PdfParagraph paragraph) => paragraph is { Level: 0, IsRow: false, IsNote: false, Aside: null } && _texts.Exists(size => IsOf(size, paragraph.Size));

    private static bool GoesOn(PdfParagraph open, PdfParagraph next)
    {
        if (open.EndsSentence || next.IsItem || next.HasMark || !IsOf(open.Size, next.Size)) return false;
        // Letters of a script without capitals say nothing of where a sentence begins.
        if (next.BeginsSmall && next.HasCase) return true;
        return open.IsFull && !open.EndsClause && !open.EndsInHyphen;
    }
}
