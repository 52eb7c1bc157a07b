using System.Globalization;
using BriefingSite.Reading.Originals.Formulas;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Lines that belong together: a paragraph, a heading, an item of a list, a row of a table.</summary>
internal sealed class PdfParagraph(int page, int column, bool isRow, List<PdfLine> lines, bool isFull)
{
    /// <summary>Its lines as text.</summary>
    public List<string> Lines { get; } = [.. lines.Select(line => line.Text)];

    /// <summary>Where its words stand in the file, in the order of reading; not those above or below the line.</summary>
    public List<WordPlace> Places { get; } = [.. lines.SelectMany(line => line.Words).Where(word => word.Script == Script.None).Select(word => new WordPlace(page, word.Number, word.Text.Count(char.IsLetter) > 1))];

    /// <summary>Whether it is read from right to left.</summary>
    public bool IsRightToLeft { get; } = lines[0].IsRightToLeft;

    /// <summary>The page on which it begins.</summary>
    public int Page { get; } = page;

    /// <summary>The column in which it ends, counted through the document.</summary>
    public int Column { get; set; } = column;

    /// <summary>Whether it is a row of a table.</summary>
    public bool IsRow { get; } = isRow;

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; } = ListMarks.Begins(lines[0].Text);

    /// <summary>The size of its type.</summary>
    public double Size { get; } = lines.GroupBy(line => line.Size).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; } = lines.TrueForAll(line => line.IsBold);

    /// <summary>How many letters it has.</summary>
    public int Letters { get; } = lines.Sum(line => line.Text.Length);

    /// <summary>The height of its last line.</summary>
    public double Bottom { get; } = lines[^1].Base;

    /// <summary>Whether it begins with the mark of a note.</summary>
    public bool HasMark { get; } = lines[0].HasMark;

    /// <summary>Whether it begins in the middle of a sentence.</summary>
    public bool BeginsSmall { get; } = lines[0].BeginsSmall;

    /// <summary>Whether its first letter is of a script with capitals.</summary>
    public bool HasCase { get; } = lines[0].Text is [var first, ..] && (char.IsLower(first) || char.IsUpper(first));

    /// <summary>Whether it ends like a sentence.</summary>
    public bool EndsSentence { get; set; } = lines[^1].EndsSentence;

    /// <summary>Whether it ends like what introduces something.</summary>
    public bool EndsClause { get; set; } = lines[^1].EndsClause;

    /// <summary>Whether it ends in the middle of a word.</summary>
    public bool EndsInHyphen { get; set; } = lines[^1].EndsInHyphen;

    /// <summary>Whether its last line goes to the end of its column.</summary>
    public bool IsFull { get; set; } = isFull;

    /// <summary>Whether it is a note at the foot of the page.</summary>
    public bool IsNote { get; set; }

    /// <summary>Its level as a heading; 0 for text.</summary>
    public int Level { get; set; }

    /// <summary>What it is, where it is no part of the text.</summary>
    public string? Aside { get; set; }

    /// <summary>Why its words may not belong together in this order.</summary>
    public string? Doubt { get; set; } = DoubtOf(lines, isRow);

    /// <summary>Adds a reason for doubt.</summary>
    public void Question(string doubt) => Doubt = Doubt is null ? doubt : Doubt.Contains(doubt, StringComparison.Ordinal) ? Doubt : $"{Doubt}; {doubt}";

    /// <summary>Adds the paragraph that goes on with it behind the end of a column or page.</summary>
    public void Join(PdfParagraph next)
    {
        Lines.AddRange(next.Lines);
        Places.AddRange(next.Places);
        (Column, EndsSentence, EndsClause, EndsInHyphen, IsFull) = (next.Column, next.EndsSentence, next.EndsClause, next.EndsInHyphen, next.IsFull);
        if (next.Doubt is { } doubt) Question(doubt);
    }

    private static string? DoubtOf(List<PdfLine> lines, bool isRow)
    {
        if (lines.Exists(line => line.Text.Contains(Glyph.Unnamed, StringComparison.Ordinal) || line.Words.Exists(word => word.IsGuess))) return Doubts.Unnamed;
        if (lines.TrueForAll(line => line.IsHidden)) return Doubts.Machine;
        if (lines.Exists(line => line.IsStacked)) return InlineFormula.LineDoubt;
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].Number < lines[i - 1].Number) return Doubts.Order;
        return !isRow && lines.Count > 1 && (lines.Count(line => line.IsBroken) > 1 || lines.Exists(line => line.IsParted)) ? Doubts.Gap : null;
    }
}

/// <summary>Why the words of a passage may not belong together, in a few words.</summary>
internal static class Doubts
{
    /// <summary>A letter has no name.</summary>
    public const string Unnamed = "the file does not name some of its letters";

    /// <summary>Letters stand where the page has none.</summary>
    public const string Letters = "some of its letters may be others than on the page";

    /// <summary>The letters were recognised.</summary>
    public const string Machine = "a machine read it from a picture";

    /// <summary>The order of lines on the page is not that of the file.</summary>
    public const string Order = "its lines are in another order in the file";

    /// <summary>Other text stands between its parts in the file, so the parts may belong to two texts.</summary>
    public const string Between = "other text stands between its words in the file";

    /// <summary>A cell of a table goes on in the next line, beside other cells.</summary>
    public const string Cells = "a cell of a table goes on in another line, beside other cells";

    /// <summary>Two columns may have been read as one.</summary>
    public const string Gap = "there is a wide gap in its lines";

    /// <summary>What was joined may be two sentences.</summary>
    public const string Capital = "it goes on in the next column or on the next page with a capital letter or a figure, where another sentence may begin";

    /// <summary>Something stands between the parts.</summary>
    public const string Over = "it goes on behind a figure, a table or a heading";

    /// <summary>It is no part of the lines of the page.</summary>
    public const string Slanted = "it is set at an angle";
}

/// <summary>Recognises the items of lists.</summary>
internal static class ListMarks
{
    private const string Bullets = "•●○◦▪▫■□‣⁃–—·*-\u2023\u25AA\u27A2\u2713";

    /// <summary>Whether a line begins with the number or letter that follows that of another line, or with the same bullet.</summary>
    public static bool Follows(string one, string other)
    {
        if (Bullets.Contains(other[0], StringComparison.Ordinal)) return one[0] == other[0];
        var (first, next) = (Mark(one), Mark(other));
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? next == (number + 1).ToString(CultureInfo.InvariantCulture) : first.Length == 1 && next.Length == 1 && next[0] == first[0] + 1;
    }

    private static string Mark(string line)
    {
        var mark = line.AsSpan().TrimStart("([");
        return mark[..Math.Max(0, mark.IndexOfAny('.', ')', ']'))].ToString();
    }

    /// <summary>Whether a line begins with a bullet, or a number or letter and a full stop or bracket.</summary>
    public static bool Begins(string line)
    {
        if (line.Length > 2 && Bullets.Contains(line[0], StringComparison.Ordinal) && line[1] == ' ') return true;
        var start = line.StartsWith('(') || line.StartsWith('[') ? 1 : 0;
        var end = start;
        while (end < line.Length && end - start < 3 && char.IsAsciiDigit(line[end])) end++;
        if (end == start && start > 0 && end < line.Length && char.IsAsciiLetterLower(line[end])) end++;
        return end > start && end + 1 < line.Length && line[end] is '.' or ')' or ']' && line[end + 1] == ' ';
    }
}
