namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>A part of a page that is read from the top down.</summary>
/// <param name="Words">Its words.</param>
/// <param name="IsColumn">Whether it stands beside another.</param>
internal readonly record struct Column(List<PdfWord> Words, bool IsColumn);

/// <summary>Divides the words of a page into columns, in the order of reading.</summary>
/// <remarks>Between columns there is a strip without words, over several lines; see <see cref="Strip"/>. What crosses it – a heading, a figure over both – is
/// above or below the columns.</remarks>
internal static class Columns
{
    private const int MaxDepth = 12, Step = 2;

    // In parts of the size of the type.
    private const double MinStrip = 0.7, MinHeight = 3.5;

    /// <summary>The columns of a page.</summary>
    public static List<Column> Of(IEnumerable<PdfWord> words)
    {
        var columns = new List<Column>();
        Divide([.. words.OrderByDescending(word => word.Base)], false, 0, columns);
        return columns;
    }

    // The words are in order from the top down, and so are all parts of them.
    private static void Divide(List<PdfWord> words, bool isColumn, int depth, List<Column> columns)
    {
        if (words.Count == 0) return;
        if (depth >= MaxDepth || Find(words) is not { } strip)
        {
            columns.Add(new(words, isColumn));
            return;
        }
        Divide(words.FindAll(word => word.Middle > strip.Top), isColumn, depth + 1, columns);
        var beside = words.FindAll(word => word.Middle <= strip.Top && word.Middle >= strip.Bottom);
        var left = beside.FindAll(word => word.Left < strip.X);
        var right = beside.FindAll(word => word.Left >= strip.X);
        var isFromRight = beside.Count(word => word.IsRightToLeft) * 2 > beside.Count;
        Divide(isFromRight ? right : left, true, depth + 1, columns);
        Divide(isFromRight ? left : right, true, depth + 1, columns);
        Divide(words.FindAll(word => word.Middle < strip.Bottom), isColumn, depth + 1, columns);
    }

    // The tallest strip.
    private static Strip? Find(List<PdfWord> words)
    {
        var size = words.Select(word => word.Size).Order().ElementAt(words.Count / 2);
        var width = Math.Max(5, size * MinStrip);
        Strip? best = null;
        foreach (var gap in Gaps(words, size, width).OrderByDescending(gap => gap.Height))
        {
            if (best is { } known && gap.Height <= known.Top - known.Bottom) break;
            if (Strip.Of(words, (gap.From + gap.To + width) / 2, gap.Top, gap.Bottom) is { } strip && !(best?.Top - best?.Bottom >= strip.Top - strip.Bottom)) best = strip;
        }
        return best;
    }

    // Where no word stands over some lines: for places side by side the same words bound it, so they are one.
    private static List<Gap> Gaps(List<PdfWord> words, double size, double width)
    {
        var (from, to) = (words.Min(word => word.Left), words.Max(word => word.Right));
        var (highest, lowest) = (words.Max(word => word.Top), words.Min(word => word.Bottom));
        var (gaps, last) = (new List<Gap>(), new Dictionary<(PdfWord?, PdfWord?), int>());
        for (var x = from + size * 2; x < to - size * 2 - width; x += Step)
        {
            var (top, above) = (highest, (PdfWord?)null);
            foreach (var word in words)
            {
                if (word.Right <= x || word.Left >= x + width) continue;
                Add(x, above, word, top, word.Top);
                if (word.Bottom >= top) continue;
                (top, above) = (word.Bottom, word);
            }
            Add(x, above, null, top, lowest);
        }
        return gaps;

        void Add(double x, PdfWord? above, PdfWord? below, double top, double bottom)
        {
            if (top - bottom < size * MinHeight) return;
            if (last.TryGetValue((above, below), out var known) && gaps[known].To >= x - Step - 0.01) gaps[known] = gaps[known] with { To = x };
            else
            {
                last[(above, below)] = gaps.Count;
                gaps.Add(new(x, x, top, bottom));
            }
        }
    }

    private readonly record struct Gap(double From, double To, double Top, double Bottom)
    {
        public double Height => Top - Bottom;
    }
}
