namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Makes paragraphs of the lines of a column.</summary>
/// <remarks>A paragraph ends at a wider space between lines, before an indent, where size or weight of the type change, at an item of a list, at a row of a table,
/// and after a line that had room for the next word. In the middle of a sentence only the strongest of these count.</remarks>
internal sealed class ParagraphMaker
{
    // In parts of the leading: the space that ends a paragraph, and one that ends it in the middle of a sentence too.
    private const double Wide = 1.22, VeryWide = 1.9;

    // In parts of the size: an indent; how much room a full line may leave; how much the size may differ.
    private const double Indent = 0.7, Room = 0.6, Ragged = 2.5, Resized = 1.07, ResizedWithin = 1.15;

    private const int KnownWidth = 4, MinWords = 6;

    // Lines end at one edge where they differ by less, in points.
    private const double SameEdge = 1;

    private readonly List<PdfLine> _lines;
    private readonly int _page, _column;
    private readonly bool _isFromRight;
    private readonly double _end;
    private readonly Dictionary<double, double> _leadings = [];

    private ParagraphMaker(List<PdfLine> lines, int page, int column)
    {
        (_lines, _page, _column) = (lines, page, column);
        _isFromRight = lines.Count(line => line.IsRightToLeft) * 2 > lines.Count;
        _end = Edge(lines);
        foreach (var group in lines.Zip(lines.Skip(1)).Where(pair => SameSize(pair.First, pair.Second, Resized)).GroupBy(pair => pair.First.Size))
            _leadings[group.Key] = group.Select(pair => pair.First.Base - pair.Second.Base).Order().ElementAt((group.Count() - 1) / 2);
    }

    /// <summary>The paragraphs of a column.</summary>
    /// <param name="lines">Its lines, from the top down.</param>
    /// <param name="page">The number of the page.</param>
    /// <param name="column">The number of the column in the document.</param>
    public static List<PdfParagraph> Of(List<PdfLine> lines, int page, int column) => lines.Count == 0 ? [] : new ParagraphMaker(lines, page, column).Paragraphs();

    private List<PdfParagraph> Paragraphs()
    {
        var paragraphs = new List<PdfParagraph>();
        var block = new List<PdfLine>();
        for (var i = 0; i < _lines.Count; i++)
        {
            if (i > 0 && EndsBlock(_lines[i - 1], _lines[i]))
            {
                AddBlock(block, paragraphs);
                block.Clear();
            }
            block.Add(_lines[i]);
        }
        AddBlock(block, paragraphs);
        return paragraphs;
    }

    private double Start(PdfLine line) => _isFromRight ? -line.Right : line.Left;

    private double End(PdfLine line) => _isFromRight ? -line.Left : line.Right;

    // Where lines end: the edge at which many do, even if some run over it; else the end of the longest.
    private double Edge(List<PdfLine> lines)
    {
        var ends = lines.ConvertAll(End);
        ends.Sort();
        var (edge, most) = (ends[^1], 0);
        for (var (from, to) = (0, 0); to < ends.Count; to++)
        {
            while (ends[to] - ends[from] > SameEdge) from++;
            if (to - from + 1 >= most) (edge, most) = (ends[to], to - from + 1);
        }
        return most >= KnownWidth && most * 5 >= ends.Count * 2 ? edge : ends[^1];
    }

    // Type of another size or weight, or a space between the lines.
    private bool EndsBlock(PdfLine last, PdfLine next)
    {
        var runsOn = RunsOn(last, next, _end);
        if (!SameSize(last, next, runsOn ? ResizedWithin : Resized)) return true;
        if (last.IsBold != next.IsBold && !runsOn) return true;
        return last.Base - next.Base > Leading(last) * (runsOn ? VeryWide : Wide) + 0.3;
    }

    private double Leading(PdfLine line) => Math.Clamp(_leadings.GetValueOrDefault(line.Size, line.Size * 1.25), line.Size * 1.0, line.Size * 2.2);

    // Capitals of a smaller size may be most of a line.
    private static bool SameSize(PdfLine one, PdfLine other, double ratio) => Same(one.Size, other.Size, ratio) || (one.IsMixed && one.Sizes.Any(size => Same(size, other.Size, ratio))) || (other.IsMixed && other.Sizes.Any(size => Same(size, one.Size, ratio)));

    private static bool Same(double one, double other, double ratio) => Math.Max(one, other) <= Math.Min(one, other) * ratio;

    // A sentence goes on from a full line.
    private bool RunsOn(PdfLine last, PdfLine next, double end) => !last.EndsClause && next.BeginsSmall && (last.EndsInHyphen || IsFull(last, next, end));

    private bool IsFull(PdfLine last, PdfLine next, double end) => End(last) + next.FirstWord + last.Size * 0.25 > end - last.Size * Room;

    private void AddBlock(List<PdfLine> block, List<PdfParagraph> paragraphs)
    {
        // A quotation may be set narrower.
        var end = block.Count >= KnownWidth ? Edge(block) : _end;
        var start = block.Min(Start);
        var paragraph = new List<PdfLine>();
        var isRow = false;
        for (var i = 0; i < block.Count; i++)
        {
            var isRowNow = IsRow(block, i);
            if (paragraph.Count > 0 && (isRow || isRowNow || Begins(paragraph, block[i], i + 1 < block.Count ? block[i + 1] : null, start, end)))
            {
                paragraphs.Add(new(_page, _column, isRow, paragraph, IsLastFull(paragraph, end)));
                paragraph = [];
            }
            paragraph.Add(block[i]);
            isRow = isRowNow;
        }
        paragraphs.Add(new(_page, _column, isRow, paragraph, IsLastFull(paragraph, end)));
        QuestionCells(block, paragraphs);
    }

    // Cells of several lines are read line by line, so words of one cell come between those of another.
    private static void QuestionCells(List<PdfLine> block, List<PdfParagraph> paragraphs)
    {
        var at = paragraphs.Count - 1;
        var first = block.Count - paragraphs[at].Lines.Count;
        for (var i = block.Count - 1; i > 0; i--)
        {
            var above = i == first ? at - 1 : at;
            if (GoesOnInCell(block[i - 1], block[i], paragraphs[at].IsRow || paragraphs[above].IsRow))
            {
                paragraphs[at].Question(Doubts.Cells);
                paragraphs[above].Question(Doubts.Cells);
            }
            if (i == first) first -= paragraphs[at = above].Lines.Count;
        }
    }

    // Several words in both, or a word that is divided: a name or a number alone is a cell of its own. Beside no row both lines have a cell there.
    private static bool GoesOnInCell(PdfLine line, PdfLine next, bool isRow) => (isRow ? line.Cells.Count + next.Cells.Count > 0 : line.Cells.Count > 0 && next.Cells.Count > 0)
        && CellsOf(next).Skip(isRow ? 0 : 1).Any(cell => char.IsLower(cell[0].Text[0]) && CellsOf(line).Skip(isRow ? 0 : 1).Any(above => Math.Abs(above[0].Left - cell[0].Left) < line.Size * 0.5
            && (EndsInHyphen(above[^1].Text) || (above.Count(PdfLine.IsPlain) > 1 && cell.Count(PdfLine.IsPlain) > 1))));

    private static bool EndsInHyphen(string text) => text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(text[^2]);

    private static IEnumerable<List<PdfWord>> CellsOf(PdfLine line) =>
        line.Words.OrderBy(word => word.Left).GroupBy(word => line.Cells.Count(cell => word.Left >= cell - 0.01)).Select(cell => cell.ToList());

    private bool IsLastFull(List<PdfLine> paragraph, double end) => End(paragraph[^1]) > end - paragraph[^1].Size * 2.5;

    private bool Begins(List<PdfLine> paragraph, PdfLine line, PdfLine? after, double start, double end)
    {
        var last = paragraph[^1];
        var isCentred = IsCentred(last) && IsCentred(line);
        var isFull = isCentred || IsFull(last, line, end);
        if (line.HasMark) return true;
        if (RunsOn(last, line, end)) return false;
        var isItem = ListMarks.Begins(paragraph[0].Text);
        if (ListMarks.Begins(line.Text) && ((isItem && IsNextItem(paragraph[0], line)) || last.EndsClause || !isFull)) return true;
        if (!isFull && !(IsRaggedEnd(last, line, start) && (after?.BeginsSmall == true || paragraph.Skip(1).Any(one => one.BeginsSmall))) && (last.EndsClause || !line.BeginsSmall || End(last) - start < (end - start) * 0.5)) return true;
        var (own, before) = (Start(line), Start(last));
        // The lines of an item hang behind its mark; where the next one is back at the edge, this one is the first of a paragraph.
        var isBack = last.EndsClause && after is not null && Start(after) < own - line.Size * Indent && !ListMarks.Begins(after.Text);
        if (isCentred || (isItem && paragraph.Count == 1 && isFull && !isBack)) return false;
        // A first line that is indented: the next one is not, or the sentence before has ended.
        if (own > before + line.Size * Indent && paragraph.Count > 1 | before < start + line.Size * Indent && (last.EndsClause || (after is not null && Start(after) < own - line.Size * Indent))) return true;
        // Back from hanging lines: the next entry of a list.
        return paragraph.Count > 1 && own < before - line.Size * Indent && Math.Abs(Start(paragraph[0]) - own) < line.Size * Indent;
    }

    // Lines that are not justified end near the edge of the column, some after a word that had little room; the sentence goes on in a line
    // like it. Verse begins each line with a capital letter.
    private bool IsRaggedEnd(PdfLine last, PdfLine line, double start) =>
        !last.EndsClause && line.Words[0].Text.All(char.IsLetter) && !last.IsBold && !line.IsBold && Math.Abs(last.Size - line.Size) < 0.2 && last.Cells.Count == 0 && line.Cells.Count == 0
        && last.Words.Count >= MinWords && (line.EndsSentence || line.Words.Count >= MinWords) && Math.Abs(Start(line) - start) < SameEdge && End(last) + line.FirstWord > _end - line.Size * Ragged;

    // "(b)" within a sentence refers to an item: it is not the next one, or stands elsewhere.
    private bool IsNextItem(PdfLine first, PdfLine line) => ListMarks.Follows(first.Text, line.Text) && Math.Abs(Start(first) - Start(line)) < line.Size * Indent;

    private bool IsCentred(PdfLine line)
    {
        var (left, right) = (line.Left - _lines.Min(one => one.Left), _lines.Max(one => one.Right) - line.Right);
        return left > line.Size && Math.Abs(left - right) < line.Size;
    }

    // Cells that are set apart, most of them figures, or below those of a line beside it.
    private static bool IsRow(List<PdfLine> block, int i)
    {
        var line = block[i];
        if (line.Cells.Count == 0) return IsLeader(line.Text);
        if (IsFigures(line)) return true;
        var (above, below) = (Aligns(block, i, i - 1), Aligns(block, i, i + 1));
        return (above && below) || (above && Aligns(block, i, i - 2)) || (below && Aligns(block, i, i + 2));
    }

    private static bool IsFigures(PdfLine line) =>
        line.Cells.Count(cell => line.Words.First(word => word.Left >= cell - 0.01).Text is var text && (text.Any(char.IsDigit) && !text.Any(char.IsLetter) || text is "-" or "–" or "—")) * 2 >= line.Cells.Count;

    // Two lines of justified text may have a gap at the same place by chance, three do not.
    private static bool Aligns(List<PdfLine> block, int line, int other) =>
        other >= 0 && other < block.Count && block[line].Cells.Count(cell => block[other].Cells.Any(its => Math.Abs(cell - its) < block[line].Size * 0.5)) * 2 > block[line].Cells.Count;

    // A line of contents: dots up to the number of a page.
    private static bool IsLeader(string text)
    {
        var end = text.AsSpan().TrimEnd("0123456789ivxIVX ");
        return end.Length < text.Length && end.Length > 8 && (end.EndsWith("....", StringComparison.Ordinal) || end.EndsWith(". . .", StringComparison.Ordinal) || end.EndsWith("……", StringComparison.Ordinal));
    }
}
