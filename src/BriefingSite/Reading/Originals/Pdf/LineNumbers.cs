using System.Globalization;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Finds the numbers of lines in the margin of a page, as laws have them at every fifth line. Where each line has one they can't be told from the rows of a
/// table.</summary>
internal static class LineNumbers
{
    // So many make a series, and so many lines have one number.
    private const int Fewest = 3, MaxDigits = 4, LeastStep = 2, MaxStep = 10;

    // In points: how far the edges of a column of numbers may differ. In parts of the distance between lines: how far that between numbers may differ.
    private const double SameEdge = 1.5, Narrower = 0.93, Wider = 1.5, SameLine = 0.25;

    /// <summary>Takes them out of the words of a page.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool TakeFrom(List<PdfWord> words)
    {
        var numbers = words.Where(word => word.Text.Length <= MaxDigits && word.Text.All(char.IsAsciiDigit)).ToList();
        if (numbers.Count < Fewest) return false;
        foreach (var edge in (Func<PdfWord, double>[])[word => word.Right, word => word.Left])
        {
            var ordered = numbers.OrderBy(edge).ToList();
            for (int first = 0, end; first < ordered.Count; first = end)
            {
                end = first + 1;
                while (end < ordered.Count && edge(ordered[end]) - edge(ordered[first]) <= SameEdge) end++;
                var column = ordered[first..end].OrderByDescending(word => word.Base).ToHashSet();
                if (column.Count < Fewest || !IsInMargin(column, words) || !AreSeries([.. column], words)) continue;
                words.RemoveAll(column.Contains);
                return true;
            }
        }
        return false;
    }

    // All other words stand on one side of them, save a number of the page or a head.
    private static bool IsInMargin(HashSet<PdfWord> column, List<PdfWord> words)
    {
        var (left, right) = (column.Min(word => word.Left), column.Max(word => word.Right));
        var (before, behind) = (0, 0);
        foreach (var word in words)
        {
            if (column.Contains(word)) continue;
            if (word.Left < right) before++;
            if (word.Right > left) behind++;
        }
        return Math.Min(before, behind) * 50 <= words.Count;
    }

    // The numbers go on by one step, and as many lines lie between two of them; so the first column of a table is none.
    private static bool AreSeries(List<PdfWord> column, List<PdfWord> words)
    {
        var values = column.ConvertAll(word => int.Parse(word.Text, CultureInfo.InvariantCulture));
        var step = values[1] - values[0];
        if (step is < LeastStep or > MaxStep) return false;
        var heights = words.Except(column).Select(word => word.Base).OrderDescending().ToList();
        var lines = heights.Where((height, i) => i == 0 || heights[i - 1] - height > column[0].Size * SameLine).ToList();
        if (lines.Count < 2) return false;
        var leading = lines.Zip(lines.Skip(1), (one, next) => one - next).Order().ElementAt((lines.Count - 1) / 2);
        for (var i = 1; i < column.Count; i++)
            if (values[i] - values[i - 1] != step || (column[i - 1].Base - column[i].Base) / (step * leading) is < Narrower or > Wider) return false;
        return column.TrueForAll(number => lines.Exists(line => Math.Abs(line - number.Base) < number.Size * SameLine));
    }
}
