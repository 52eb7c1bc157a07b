namespace BriefingSite.Reading.Originals;

/// <summary>How a plain text is laid out as a whole: whether its lines are wrapped, and whether paragraphs begin with an indent.</summary>
/// <param name="Width">The width at which its lines are wrapped; 0 where each line is a paragraph. Where parts are wrapped at widths of their own, the least of these.</param>
/// <param name="HasIndents">Whether the first line of a paragraph is indented.</param>
/// <param name="Varies">Whether parts are wrapped at widths of their own, as in text that was copied from a page with columns.</param>
internal readonly record struct TextLayout(int Width, bool HasIndents, bool Varies = false)
{
    // Lines that are longer are not wrapped.
    private const int MaxWidth = 160;

    // Of a hundred lines so many are not longer than the width: the others hold an address, or a row of a table.
    private const int Within = 95;

    // A line may be this much shorter, in per cent, where it is not broken at the last word that fits.
    private const int Ragged = 90;

    // And so much shorter between lines of so many words.
    private const int Loose = 85, MinWords = 6;

    // In a wrapped text at least a quarter of the lines go on in the middle of a sentence.
    private const int MinRunOn = 4;

    // So many lines before and behind a line show the width of its part; a part is not narrower than this, in per cent of the usual width.
    private const int Around = 2, Narrowest = 75;

    /// <summary>Whether lines are wrapped.</summary>
    public bool IsWrapped => Width > 0;

    /// <summary>The layout of a text.</summary>
    public static TextLayout Of(IReadOnlyList<TextLine> lines)
    {
        var widths = lines.Where(line => !line.IsBlank && !line.IsRow && !line.IsRule).Select(line => line.Width).Order().ToList();
        if (widths.Count == 0) return default;
        var width = widths[(widths.Count * Within + 99) / 100 - 1];
        if (width > MaxWidth) return default;
        var one = Wrapped(lines, new(width, false));
        if (one.IsWrapped) return one;
        var runOn = lines.Zip(lines.Skip(1)).Where(pair => !pair.First.EndsSentence && pair.Second.BeginsSmall).Select(pair => pair.First.Width).Order().ToList();
        return runOn.Count == 0 ? default : Wrapped(lines, new(runOn[runOn.Count / 2] * Narrowest / 100, false, true));
    }

    /// <summary>The width at which a line of a block is wrapped.</summary>
    public int WidthAt(IReadOnlyList<TextLine> lines, int line)
    {
        if (!Varies) return Width;
        // At the border of two parts the lines on one side are wider.
        return Math.Max(Width, Math.Min(Widest(lines, line - Around, line), Widest(lines, line, line + Around)));
    }

    private static int Widest(IReadOnlyList<TextLine> lines, int from, int to)
    {
        var widest = 0;
        for (var i = Math.Max(0, from); i <= to && i < lines.Count; i++) widest = Math.Max(widest, Math.Min(lines[i].Width, MaxWidth));
        return widest;
    }

    // The layout, if the lines are wrapped in this way.
    private static TextLayout Wrapped(IReadOnlyList<TextLine> lines, TextLayout layout)
    {
        var (pairs, runOn, full, indents, afterSentence) = (0, 0, 0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            var (line, next) = (lines[i - 1], lines[i]);
            if (line.IsBlank || next.IsBlank || line.IsRow || next.IsRow || next.IsItem) continue;
            pairs++;
            if (next.Indent > line.Indent)
            {
                indents++;
                if (line.EndsSentence) afterSentence++;
            }
            var isFull = IsFull(line, next, layout.WidthAt(lines, i - 1));
            if (line.EndsSentence || !(next.BeginsSmall || (next.BeginsWithoutCase && isFull))) continue;
            runOn++;
            if (isFull) full++;
        }
        return runOn > 0 && runOn * MinRunOn >= pairs && full * 2 > runOn ? layout with { HasIndents = indents > 0 && afterSentence * 2 >= indents } : default;
    }

    /// <summary>Whether the next word had no room in a line.</summary>
    public static bool IsFull(TextLine line, TextLine next, int width) => line.EndsInHyphen || line.Width + 1 + next.FirstWord > width * Ragged / 100;

    /// <summary>Whether a sentence is likely to go on behind a line that left a little more room: neither line is short, and the first ends in a word.</summary>
    public static bool IsNearlyFull(TextLine line, TextLine next, int width) =>
        char.IsLetter(line.Text[^1]) && char.IsLetter(next.Text[0]) && line.Words >= MinWords && next.Words >= MinWords && line.Width + 1 + next.FirstWord > width * Loose / 100;
}
