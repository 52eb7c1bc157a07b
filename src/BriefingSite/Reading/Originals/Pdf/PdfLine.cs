using System.Text;
using BriefingSite.Core.Evidence;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>A line of text on a page.</summary>
internal sealed class PdfLine
{
    // In parts of the size: a gap between words that is a space, one behind a large first letter, and one between the cells of a table.
    private const double Space = 0.13, SpaceBesideInitial = 0.25, CellGap = 1.6;

    // A gap between cells is so many times wider than the usual space of its line.
    private const double Unusual = 2.5;

    /// <summary>A line of words.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="isFromRight">Whether the text around it is read from right to left.</param>
    public PdfLine(List<PdfWord> words, bool isFromRight)
    {
        IsRightToLeft = isFromRight;
        Words = InOrder(words);
        (Left, Right) = (words.Min(word => word.Left), words.Max(word => word.Right));
        var main = words.Where(word => word.Script == Script.None).DefaultIfEmpty(words[0]).ToList();
        Size = main.GroupBy(word => Math.Round(word.Size, 1)).MaxBy(group => group.Sum(word => word.Letters))!.Key;
        Sizes = [.. main.Where(word => word.Text.Any(char.IsLetter)).Select(word => word.Size).Distinct()];
        Base = main.Where(word => Math.Abs(word.Size - Size) < 0.2).DefaultIfEmpty(main[0]).Min(word => word.Base);
        IsBold = words.Where(word => word.IsBold).Sum(word => word.Letters) * 10 >= words.Sum(word => word.Letters) * 9;
        Number = main.Where(word => Math.Abs(word.Size - Size) < 0.2).DefaultIfEmpty(main[0]).Min(word => word.Number);
        IsHidden = words.TrueForAll(word => word.IsHidden);
        IsStacked = words.Exists(word => word.IsStacked);
        HasMark = Words[0].Script == Script.Mark;
        Text = TextOf(Words);
        Cells = CellsOf(Words, Size);
        var end = Text.AsSpan().TrimEnd("\"'”’»)]* ");
        EndsSentence = end.Length == 0 || end[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।';
        EndsClause = EndsSentence || end[^1] is ':' or ';';
        BeginsSmall = Text.Length > 0 && (char.IsLower(Text[0]) || (char.IsLetter(Text[0]) && !char.IsUpper(Text[0])));
        EndsInHyphen = Text.Length > 1 && Text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(Text[^2]);
        IsBroken = BreaksIn(Words, Size);
        FirstWord = WidthToBreak(Words.FindAll(word => word.Script != Script.Mark));
    }

    /// <summary>Its words in the order of reading.</summary>
    public List<PdfWord> Words { get; }

    /// <summary>Its text, without the marks of notes.</summary>
    public string Text { get; }

    /// <summary>Where it begins.</summary>
    public double Left { get; }

    /// <summary>Where it ends.</summary>
    public double Right { get; }

    /// <summary>The height of its base line.</summary>
    public double Base { get; }

    /// <summary>The size of most of its type.</summary>
    public double Size { get; }

    /// <summary>The sizes of its words.</summary>
    public IReadOnlyList<double> Sizes { get; }

    /// <summary>Whether they differ.</summary>
    public bool IsMixed => Sizes.Count > 1;

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; }

    /// <summary>Its place in the file.</summary>
    public int Number { get; }

    /// <summary>Whether it is not drawn.</summary>
    public bool IsHidden { get; }

    /// <summary>Whether some of its words stand above each other.</summary>
    public bool IsStacked { get; }

    /// <summary>Whether it begins with the mark of a note.</summary>
    public bool HasMark { get; }

    /// <summary>Where its cells begin, if it has several: words that are set apart.</summary>
    public IReadOnlyList<double> Cells { get; }

    /// <summary>Whether one gap in it is much wider than all the others, as between columns.</summary>
    public bool IsBroken { get; }

    /// <summary>Whether there are words on both sides of a gap between cells, and not the mark of an item before it or the number of a formula behind it.</summary>
    public bool IsParted => Cells.Any(cell => Words.Count(word => word.Left < cell - 0.01 && IsPlain(word)) > 1 && Words.Exists(word => word.Left >= cell - 0.01 && IsPlain(word)));

    /// <summary>Whether it ends like a sentence.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether it ends like a sentence, or like what introduces something.</summary>
    public bool EndsClause { get; }

    /// <summary>Whether it begins like the middle of a sentence.</summary>
    public bool BeginsSmall { get; }

    /// <summary>Whether it ends in the middle of a word.</summary>
    public bool EndsInHyphen { get; }

    /// <summary>How wide its first word is.</summary>
    public double FirstWord { get; }

    /// <summary>Whether it is read from right to left.</summary>
    public bool IsRightToLeft { get; }

    // Scripts without spaces break between any two letters; a figure stays with what is counted.
    private static double WidthToBreak(List<PdfWord> words)
    {
        if (words.Count == 0) return 0;
        var first = words[0];
        if (WordBreaks.IsUnspaced(first.Text, 0)) return Math.Min(first.Right - first.Left, first.Size);
        var last = words.Count > 1 && first.Text.All(char.IsDigit) && char.IsLetter(words[1].Text[0]) ? words[1] : first;
        return Math.Max(first.Right, last.Right) - Math.Min(first.Left, last.Left);
    }

    /// <summary>Whether most of the words of a text are read from right to left.</summary>
    public static bool IsFromRight(IReadOnlyCollection<PdfWord> words) => words.Count(word => word.IsRightToLeft) * 2 > words.Count(word => word.Text.Any(char.IsLetter));

    private List<PdfWord> InOrder(List<PdfWord> words)
    {
        var ordered = words.OrderBy(word => word.Left).ToList();
        if (!IsRightToLeft) return ordered;
        ordered.Reverse();
        // What is read from left to right in between, such as a name in Latin letters, keeps its own order.
        foreach (var (start, count) in Insertions(ordered)) ordered.Reverse(start, count);
        return ordered;
    }

    // Where words are read from left to right in a line that is read from right to left.
    private static IEnumerable<(int Start, int Count)> Insertions(List<PdfWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var (start, end) = (i, i);
            for (; i < words.Count && !words[i].IsRightToLeft; i++)
                if (words[i].Script != Script.Mark && Bidirectional.IsLeftToRight(words[i].Text)) end = i + 1;
                else if (end == start) start = end = i + 1;
            if (end > start) yield return (start, end - start);
        }
    }

    private List<string> TextsOf(List<PdfWord> words)
    {
        var texts = words.ConvertAll(word => word.Script == Script.Mark ? "" : word.Script == Script.Raised ? ScriptMarks.Raised(word.Text) : word.Text);
        if (!IsRightToLeft) return texts;
        foreach (var (start, count) in Insertions(words).ToList())
        {
            var inserted = Bidirectional.Insert(texts.GetRange(start, count));
            for (var i = 0; i < count; i++) texts[start + i] = inserted[i];
        }
        return texts;
    }

    private string TextOf(List<PdfWord> words)
    {
        var text = new StringBuilder();
        var texts = TextsOf(words);
        var isSpaced = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0) isSpaced |= IsSpaced(words[i - 1], words[i]);
            if (words[i].Script == Script.Mark) continue;
            if (isSpaced && text.Length > 0) text.Append(' ');
            text.Append(texts[i]);
            isSpaced = false;
        }
        return text.ToString();
    }

    private static bool IsSpaced(PdfWord before, PdfWord word)
    {
        // "1 1/2"
        if (word.Script == Script.Numerator && char.IsLetterOrDigit(before.Text[^1])) return true;
        if ((word.Before == before && word.HasSpaceBefore) || (before.Before == word && before.HasSpaceBefore)) return true;
        var (one, other) = before.Left <= word.Left ? (before, word) : (word, before);
        return other.Left - one.Right > (one.Script == Script.Initial ? one.Size * SpaceBesideInitial : Math.Min(before.Size, word.Size) * Space);
    }

    /// <summary>Whether a word has letters alone, of a script with spaces; in others any gap may be the work of a justified line.</summary>
    public static bool IsPlain(PdfWord word) => word.Letters > 1 && word.Text.All(char.IsLetter) && !WordBreaks.IsUnspaced(word.Text, 0);

    private static bool BreaksIn(List<PdfWord> words, double size)
    {
        var gaps = words.OrderBy(word => word.Left).Zip(words.OrderBy(word => word.Left).Skip(1), (one, other) => other.Left - one.Right).OrderDescending().ToList();
        return gaps.Count > 3 && gaps[0] > size * 2 && gaps[0] > gaps[1] * 2;
    }

    private static List<double> CellsOf(List<PdfWord> words, double size)
    {
        var ordered = words.OrderBy(word => word.Left).ToList();
        var gaps = ordered.Zip(ordered.Skip(1), (one, other) => other.Left - one.Right).ToList();
        if (gaps.Count == 0) return [];
        var usual = gaps.Order().ElementAt(gaps.Count / 2);
        // Of two words nothing is usual.
        var limit = Math.Max(size * CellGap, gaps.Count < 3 ? 0 : usual * Unusual);
        var cells = new List<double>();
        for (var i = 0; i < gaps.Count; i++)
            if (gaps[i] > limit) cells.Add(ordered[i + 1].Left);
        if (cells.Count == 0 && usual > size * CellGap) cells.AddRange(ordered.Skip(1).Select(word => word.Left));
        return cells;
    }
}
