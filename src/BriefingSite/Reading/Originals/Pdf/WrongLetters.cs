namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Tells files whose fonts name letters wrongly, by what no text has.</summary>
/// <remarks>
/// Fonts for Arabic script stretch words by strokes between letters. Where a font names the stroke as a letter, words have that letter several times in a
/// row, and other letters are likely to be wrong too. No word of Arabic, Persian or Urdu has a letter three times in a row, except by a slip of the pen.
/// </remarks>
internal static class WrongLetters
{
    // So many words with such letters, and one in so many of all words, are no slips.
    private const int MinWords = 3, OneIn = 500;

    private const int InRow = 3;

    /// <summary>Questions all paragraphs in Arabic script, if its letters are named wrongly.</summary>
    /// <param name="paragraphs">All paragraphs of the document.</param>
    public static void Question(IReadOnlyList<PdfParagraph> paragraphs)
    {
        var (words, wrong) = (0, 0);
        foreach (var word in paragraphs.SelectMany(paragraph => paragraph.Lines).SelectMany(line => line.Split(' ')).Where(word => word.Any(IsLetter)))
        {
            words++;
            if (HasRow(word)) wrong++;
        }
        if (wrong < MinWords || wrong * OneIn < words) return;
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Lines.Exists(line => line.Any(IsLetter)))) paragraph.Question(Doubts.Letters);
    }

    private static bool HasRow(string word)
    {
        var row = 0;
        for (var i = 0; i < word.Length; i++)
        {
            row = !IsLetter(word[i]) ? 0 : i > 0 && word[i] == word[i - 1] ? row + 1 : 1;
            if (row == InRow) return true;
        }
        return false;
    }

    // Not the stroke by its own name, nor marks and figures.
    private static bool IsLetter(char c) => c is (>= '\u0620' and <= '\u063F') or (>= '\u0641' and <= '\u064A') or (>= '\u0671' and <= '\u06D3');
}
