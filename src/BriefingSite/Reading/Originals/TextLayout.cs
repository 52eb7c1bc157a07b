namespace BriefingSite.Reading.Originals;

/// <summary>How a plain text is laid out as a whole: whether its lines are wrapped at one width, and whether paragraphs begin with an indent.</summary>
/// <param name="Width">The width at which its lines are wrapped; 0 where each line is a paragraph.</param>
/// <param name="HasIndents">Whether the first line of a paragraph is indented.</param>
internal readonly record struct TextLayout(int Width, bool HasIndents)
{
    // Lines that are longer are not wrapped.
    private const int MaxWidth = 160;

    // Of a hundred lines so many are not longer than the width: the others hold an address, or a row of a table.
    private const int Within = 95;

    // A line may be this much shorter, in per cent, where it is not broken at the last word that fits.
    private const int Ragged = 90;

    // In a wrapped text at least a quarter of the lines go on in the middle of a sentence.
    private const int MinRunOn = 4;

    /// <summary>Whether lines are wrapped.</summary>
    public bool IsWrapped => Width > 0;

    /// <summary>The layout of a text.</summary>
    public static TextLayout Of(IReadOnlyList<TextLine> lines)
    {
        var widths = lines.Where(line => !line.IsBlank && !line.IsRow && !line.IsRule).Select(line => line.Width).Order().ToList();
        if (widths.Count == 0) return default;
        var width = widths[(widths.Count * Within + 99) / 100 - 1];
        if (width > MaxWidth) return default;
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
            if (line.EndsSentence || !(next.BeginsSmall || (next.BeginsWithoutCase && IsFull(line, next, width)))) continue;
            runOn++;
            if (IsFull(line, next, width)) full++;
        }
        return runOn > 0 && runOn * MinRunOn >= pairs && full * 2 > runOn ? new(width, indents > 0 && afterSentence * 2 >= indents) : default;
    }

    /// <summary>Whether the next word had no room in a line.</summary>
    public static bool IsFull(TextLine line, TextLine next, int width) => line.EndsInHyphen || line.Width + 1 + next.FirstWord > width * Ragged / 100;
}
