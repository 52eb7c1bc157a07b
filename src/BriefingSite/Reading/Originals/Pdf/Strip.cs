namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>A strip between two columns, bounded by the words that stand beside it.</summary>
/// <remarks>
/// On both sides there is prose, which is not so between the columns of a table. In a justified text words may stand below gaps by chance, over several
/// lines. So either the file has one side before the other, or the lines behind the strip begin below each other.
/// </remarks>
/// <param name="X">Where it is.</param>
/// <param name="Top">Its upper end.</param>
/// <param name="Bottom">Its lower end.</param>
internal readonly record struct Strip(double X, double Top, double Bottom)
{
    // Columns of fewer lines are only those that the file has one after the other.
    private const int Few = 9, MinLines = 3, MaxBands = 10;

    // What a line of prose has at least; a line may be so much shorter than its column; so many lines of a column begin at its edge.
    private const double MinLetters = 12, MinFill = 0.5, MinAligned = 0.55;

    // Above and below a figure there is so much space, in parts of the size.
    private const double BandGap = 0.35;

    /// <summary>The strip at a place, if it is between columns. Labels of a figure above or below the columns are left out.</summary>
    /// <param name="words">The words, from the top down.</param>
    /// <param name="x">The place.</param>
    /// <param name="top">Above it a word is in the way.</param>
    /// <param name="bottom">Below it a word is in the way.</param>
    public static Strip? Of(List<PdfWord> words, double x, double top, double bottom)
    {
        var beside = words.FindAll(word => word.Middle < top && word.Middle > bottom);
        if (beside.Count(word => word.Left < x) < MinLines || beside.Count(word => word.Left >= x) < MinLines) return null;
        if (Between(beside, x) is { } whole) return whole;
        var bands = Bands(beside);
        for (var left = 1; left < Math.Min(bands.Count, MaxBands); left++)
        {
            if (Between(beside[bands[left]..], x) is { } lower) return lower;
            if (Between(beside[..bands[^left]], x) is { } upper) return upper;
        }
        return null;
    }

    private static Strip? Between(List<PdfWord> beside, double x)
    {
        var (left, right) = (beside.FindAll(word => word.Left < x), beside.FindAll(word => word.Left >= x));
        if (left.Count < MinLines || right.Count < MinLines) return null;
        var isMixed = left.Max(word => word.Number) > right.Min(word => word.Number) && right.Max(word => word.Number) > left.Min(word => word.Number);
        var (highest, lowest) = (beside.Max(word => word.Top), beside.Min(word => word.Bottom));
        if (isMixed && (highest - lowest) / left[0].Size < Few) return null;
        var isFromRight = beside.Count(word => word.IsRightToLeft) * 2 > beside.Count;
        var isLeft = IsProse(left, isMixed && isFromRight ? line => line.Right : null);
        var isRight = (isLeft || !isMixed) && IsProse(right, isMixed && !isFromRight ? line => line.Left : null);
        // Beside prose there may be a list that the file has before or behind it.
        return (isLeft && isRight) || ((isLeft || isRight) && !isMixed) ? new(x, highest + 0.01, lowest - 0.01) : null;
    }

    // Where words with space above them begin.
    private static List<int> Bands(List<PdfWord> words)
    {
        var (bands, bottom) = (new List<int> { 0 }, words[0].Bottom);
        for (var i = 1; i < words.Count; i++)
        {
            if (bottom - words[i].Top > words[i].Size * BandGap) bands.Add(i);
            bottom = Math.Min(bottom, words[i].Bottom);
        }
        return bands;
    }

    private static bool IsProse(List<PdfWord> words, Func<(double Left, double Right, int Letters), double>? edge)
    {
        var lines = new List<(double Left, double Right, int Letters)>();
        var last = double.MaxValue;
        foreach (var word in words)
        {
            if (last - word.Base > word.Size * 0.6)
            {
                lines.Add((word.Left, word.Right, word.Letters));
                last = word.Base;
            }
            else lines[^1] = (Math.Min(lines[^1].Left, word.Left), Math.Max(lines[^1].Right, word.Right), lines[^1].Letters + word.Letters);
        }
        if (lines.Count < MinLines || lines.Sum(line => line.Letters) < MinLetters * lines.Count) return false;
        if (edge is not null)
        {
            var edges = lines.ConvertAll(line => edge(line));
            var aligned = edges.Max(one => edges.Count(other => Math.Abs(one - other) < words[0].Size * 0.3));
            if (aligned < lines.Count * MinAligned) return false;
        }
        var width = lines.Max(line => line.Right) - lines.Min(line => line.Left);
        return lines.Select(line => line.Right - line.Left).Order().ElementAt(lines.Count / 2) >= width * MinFill;
    }
}
