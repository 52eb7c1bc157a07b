using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>The paragraphs of a plain text.</summary>
/// <remarks>
/// Where each line is a paragraph, the lines. Where lines are wrapped at one width, a paragraph ends at a blank line, before an indent if those begin
/// paragraphs, before a list item, around a row of a table, and after a line that had room for the next word: so verse and addresses keep their lines.
/// </remarks>
internal static class TextParagraphs
{
    // A line that is so long, in per cent of the width, may break off in the middle of a sentence.
    private const int Broken = 60;

    /// <summary>The text as paragraphs.</summary>
    public static OriginalText Of(string text)
    {
        // A page may end within a paragraph.
        var lines = text.Split('\n').Where(line => !line.Contains('\f') || line.Trim().Length > 0).Select(line => new TextLine(line)).ToList();
        var layout = TextLayout.Of(lines);
        var rules = lines.Count(line => line.IsRule);
        var passages = layout.IsWrapped ? Wrapped(lines, layout) : [.. lines.Where(line => !line.IsBlank && !line.IsRule).Select(line => LineJoin.Join([line.Text]))];
        return new(passages.Select(passage => new OriginalPassage(passage)).ToValueList()) { Remarks = Remarks(layout, rules, passages).ToValueList() };
    }

    private static IEnumerable<string> Remarks(TextLayout layout, int rules, List<string> passages)
    {
        if (layout.IsWrapped) yield return $"The lines are wrapped at {(layout.Varies ? "several widths" : $"about {layout.Width} columns")}, so they were joined to paragraphs.";
        foreach (var remark in LineJoin.Remarks(passages)) yield return remark;
        if (rules > 0) yield return $"{Plural.Count(rules, "line")} of signs without a word {Plural.Choose(rules, "was", "were")} left out.";
    }

    private static List<string> Wrapped(List<TextLine> lines, TextLayout layout)
    {
        var passages = new List<string>();
        for (var start = 0; start < lines.Count; start++)
        {
            if (lines[start].IsBlank) continue;
            var end = start;
            while (end < lines.Count && !lines[end].IsBlank) end++;
            AddBlock(lines[start..end].FindAll(line => !line.IsRule), layout, passages);
            start = end;
        }
        return passages;
    }

    private static void AddBlock(List<TextLine> block, TextLayout layout, List<string> passages)
    {
        if (block.Count == 0) return;
        var width = WidthOf(block, layout);
        var indent = block.Min(line => line.Indent);
        var paragraph = new List<TextLine>();
        for (var i = 0; i < block.Count; i++)
        {
            var line = block[i];
            if (paragraph.Count > 0 && Begins(line, layout.Varies ? layout.WidthAt(block, i - 1) : width))
            {
                passages.Add(LineJoin.Join(paragraph.Select(one => one.Text)));
                paragraph.Clear();
            }
            paragraph.Add(line);
        }
        passages.Add(LineJoin.Join(paragraph.Select(one => one.Text)));

        bool Begins(TextLine line, int width)
        {
            var last = paragraph[^1];
            var isFull = TextLayout.IsFull(last, line, width);
            if (line.IsRow || last.IsRow) return true;
            if (line.IsItem && (paragraph[0].IsItem || last.EndsSentence || !isFull)) return true;
            if (layout.HasIndents && line.Indent > indent && !(paragraph[0].IsItem && isFull)) return true;
            return !isFull && !TextLayout.IsNearlyFull(last, line, width) && (last.EndsSentence || !line.BeginsSmall || last.Width * 100 < width * Broken);
        }
    }

    // A quotation may be set narrower than the rest.
    private static int WidthOf(List<TextLine> block, TextLayout layout)
    {
        var runOn = 0;
        for (var i = 1; i < block.Count; i++)
            if (!block[i - 1].EndsSentence && block[i].BeginsSmall) runOn++;
        return runOn * 2 > block.Count - 1 ? Math.Min(layout.Width, block.Max(line => line.Width)) : layout.Width;
    }
}
