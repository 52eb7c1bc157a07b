namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Where a word stands in a file.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Number">Its place among the words of the page.</param>
/// <param name="IsText">Whether it has several letters, unlike most parts of a formula.</param>
internal readonly record struct WordPlace(int Page, int Number, bool IsText);

/// <summary>Compares the order in which words are read with the order in which the file has them, and questions paragraphs where they differ.</summary>
/// <remarks>
/// Programs that set pages write a text from its beginning to its end, cell after cell and column after column. Where what is read as one text goes back in
/// the file, or leaves words of another text out, it may be a line that was read across columns or cells; where a figure or a note was set in between, it
/// is none. A reader can't tell these apart by the page alone.
/// </remarks>
internal static class FileOrder
{
    // A word in between may be a label or a letter of a formula.
    private const int MinBetween = 2;

    /// <summary>Questions paragraphs whose words are in another order in the file, or have others between them.</summary>
    /// <param name="paragraphs">All paragraphs of the document.</param>
    public static void Question(IReadOnlyList<PdfParagraph> paragraphs)
    {
        var owners = Owners(paragraphs);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            // The cells of a row are in the order of the columns, or of their type. What is read from right to left may be drawn from the left.
            if (paragraphs[i] is { IsRow: true } or { IsRightToLeft: true } or { Aside: not null }) continue;
            var places = paragraphs[i].Places;
            for (var word = 1; word < places.Count; word++)
            {
                var (before, place) = (places[word - 1], places[word]);
                if (before.Page != place.Page) continue;
                if (place.Number < before.Number && (place.IsText || before.IsText)) paragraphs[i].Question(Doubts.Order);
                else if (place.Number - before.Number > MinBetween && Between(owners[place.Page], before.Number, place.Number, i) >= MinBetween) paragraphs[i].Question(Doubts.Between);
            }
        }
    }

    // How many words of other paragraphs.
    private static int Between(int[] owners, int from, int to, int own)
    {
        var count = 0;
        for (var number = from + 1; number < to && count < MinBetween; number++)
            if (owners[number] > 0 && owners[number] != own + 1) count++;
        return count;
    }

    // By page, the paragraph of each word of text, counted from one; notes, headings and what stands beside the text may be set anywhere.
    private static Dictionary<int, int[]> Owners(IReadOnlyList<PdfParagraph> paragraphs)
    {
        var owners = paragraphs.SelectMany(paragraph => paragraph.Places).GroupBy(place => place.Page).ToDictionary(page => page.Key, page => new int[page.Max(place => place.Number) + 1]);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i] is not { Aside: null, IsNote: false, Level: 0 }) continue;
            foreach (var place in paragraphs[i].Places)
                if (place.IsText) owners[place.Page][place.Number] = i + 1;
        }
        return owners;
    }
}
