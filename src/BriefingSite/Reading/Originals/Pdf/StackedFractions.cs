namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Finds fractions that are set one number above the other, with or without a bar, and other words that stand above each other in a line.</summary>
internal static class StackedFractions
{
    // In parts of the size: how far the two may be apart, how much of the narrower one stands above the other, how near the line beside them is, how far
    // they stand above and below its base line where they are as large as its type, and in any case.
    private const double Least = 0.5, Most = 1.8, Overlap = 0.5, Near = 0.6, Touching = 0.13, Above = 0.3, AboveSmall = 0.1, Small = 0.88, Same = 1.15;

    // Words of two lines that are no farther apart, and stand beside each other, are no lines.
    private const double NoLine = 0.85, Raised = 0.25;

    // In points: base lines that differ by less are one.
    private const double Level = 0.1;

    private const int MaxPart = 8;

    // These have what is above and below them.
    private const string Large = "∫∑∏√";

    /// <summary>The words of a column, with each such fraction as one word of the line beside it.</summary>
    public static IReadOnlyList<PdfWord> Join(IReadOnlyList<PdfWord> words)
    {
        var ordered = words.OrderByDescending(word => word.Base).ToList();
        var joined = new Dictionary<PdfWord, PdfWord?>();
        for (var i = 0; i < ordered.Count; i++)
        {
            var over = ordered[i];
            if (!IsPart(over)) continue;
            for (var j = i + 1; j < ordered.Count && over.Base - ordered[j].Base <= over.Size * Most; j++)
            {
                var under = ordered[j];
                if (joined.ContainsKey(over) || !IsPart(under) || joined.ContainsKey(under) || !IsAbove(over, under)) continue;
                // The words of a line beside them stand between them.
                var between = ordered.Skip(i + 1).TakeWhile(word => word.Base > under.Base - Level).Where(word => word != under).ToList();
                if (Make(over, under, between) is { } fraction) (joined[over], joined[under]) = (fraction, null);
            }
        }
        return joined.Count == 0 ? words : [.. words.Select(word => joined.TryGetValue(word, out var fraction) ? fraction : word).OfType<PdfWord>()];
    }

    /// <summary>Marks words of lines that stand above each other: their order is not that of reading.</summary>
    public static void Question(List<List<PdfWord>> lines)
    {
        foreach (var line in lines)
            foreach (var word in line.Where(word => word.Script is Script.Raised or Script.Mark))
                if (line.Find(other => other.Script == Script.Lowered && Shared(word, other) > Overlap) is { } below) word.IsStacked = below.IsStacked = true;
        var ordered = lines.Where(line => line.Count > 0).OrderByDescending(line => line[0].Base).ToList();
        for (var i = 0; i < ordered.Count; i++)
            for (var j = i + 1; j < ordered.Count && ordered[i][0].Base - ordered[j][0].Base < ordered[i][0].Size * NoLine; j++) Question(ordered[i], ordered[j]);
    }

    private static void Question(List<PdfWord> line, List<PdfWord> next)
    {
        foreach (var word in line.Where(word => word.Script == Script.None))
        {
            foreach (var other in next.Where(other => other.Script == Script.None))
            {
                var (size, apart) = (Math.Max(word.Size, other.Size), word.Base - other.Base);
                if (apart > size * Raised && apart < size * NoLine && Gap(word, other) is var gap && gap < size * Near && gap > -size * Touching) word.IsStacked = other.IsStacked = true;
            }
        }
    }

    // A number, or a letter that stands for one.
    private static bool IsPart(PdfWord word) => word.Text is { Length: <= MaxPart } text && (text.All(c => char.IsDigit(c) || c is '.' or ',') ? char.IsDigit(text[0]) : text.Length == 1 && char.IsLetter(text[0]));

    private static bool IsAbove(PdfWord over, PdfWord under) =>
        over.Base - under.Base >= over.Size * Least && Math.Max(over.Size, under.Size) <= Math.Min(over.Size, under.Size) * Same && Shared(over, under) > Overlap && (char.IsDigit(over.Text[0]) || char.IsDigit(under.Text[0]));

    // How much of the narrower one stands above or below the other.
    private static double Shared(PdfWord one, PdfWord other) => (Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left)) / Math.Max(0.01, Math.Min(one.Right - one.Left, other.Right - other.Left));

    private static double Gap(PdfWord one, PdfWord other) => Math.Max(one.Left - other.Right, other.Left - one.Right);

    private static PdfWord? Make(PdfWord over, PdfWord under, List<PdfWord> between)
    {
        var (left, right) = (Math.Min(over.Left, under.Left), Math.Max(over.Right, under.Right));
        PdfWord? before = null, beside = null;
        foreach (var word in between.Where(IsBeside))
        {
            if (word.Right < right) before = word;
            beside ??= word;
        }
        if (beside is null || between.Exists(word => IsOfLine(word) && word.Left < right - 0.1 && word.Right > left + 0.1)) return null;
        var isTouching = before is not null && left - before.Right < beside.Size * Touching;
        // "x" with an index and a power, and the bounds of a sum.
        if (isTouching && (char.IsLetter(before!.Text[^1]) || Large.Contains(before.Text[^1], StringComparison.Ordinal))) return null;
        var hasSpace = before is not null && (!isTouching || char.IsLetterOrDigit(before.Text[^1]));
        return new(new Glyph($"{over.Text}/{under.Text}", left, right, beside.Base, beside.Size, over.IsBold, false, over.IsHidden) { IsGuess = over.IsGuess || under.IsGuess }, over.Number, hasSpace, before)
        {
            // Numbers of the size of the text may be two rows of a table.
            IsStacked = over.Size > beside.Size * Small,
        };

        bool IsOfLine(PdfWord word)
        {
            var least = over.Size > word.Size * Small ? Above : AboveSmall;
            return over.Size <= word.Size * Same && over.Base - word.Base > word.Size * least && word.Base - under.Base > (least == Above ? word.Size * least : -Level);
        }

        bool IsBeside(PdfWord word) => IsOfLine(word) && Math.Max(left - word.Right, word.Left - right) is var gap && gap < word.Size * Near && gap > -word.Size * Touching;
    }
}
