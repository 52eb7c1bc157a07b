using BriefingSite.Reading.Originals.Formulas;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Makes lines of the words of one column, by their base lines.</summary>
internal static class LineMaker
{
    // In parts of the size: how far the base lines of a line may differ; how far a small word may stand above or below its line; how near it is.
    private const double Same = 0.22, RaisedFrom = 0.1, RaisedTo = 0.8, LoweredTo = 0.4, Near = 1.0;

    // In parts of the size: a gap that is no space.
    private const double Touching = 0.13;

    // A word is small beside one that is so much larger, and no part of its line if it is smaller than that; an initial is so much larger than the text.
    private const double Small = 0.88, Tiny = 0.36, Initial = 1.8;

    /// <summary>The lines, from the top down.</summary>
    public static List<PdfLine> Of(IReadOnlyList<PdfWord> words)
    {
        var lines = new List<List<PdfWord>>();
        words = StackedFractions.Join(words);
        foreach (var word in words.OrderByDescending(word => word.Base).ThenBy(word => word.Left))
        {
            var line = lines.Count > 0 ? lines[^1] : null;
            if (line is not null && Math.Abs(line[0].Base - word.Base) <= Math.Min(line[0].Size, word.Size) * Same) line.Add(word);
            else lines.Add([word]);
        }
        AttachInitials(lines);
        AttachScripts(lines);
        lines.RemoveAll(line => line.Count == 0);
        StackedFractions.Question(lines);
        foreach (var line in lines) TellMarks(line);
        var isFromRight = PdfLine.IsFromRight(words);
        return [.. lines.Select(line => new PdfLine(line, isFromRight)).OrderByDescending(line => line.Base)];
    }

    // Small words above or below a line go into it.
    private static void AttachScripts(List<List<PdfWord>> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var word in lines[i].ToList())
            {
                var host = Host(lines, i, word);
                if (host is null) continue;
                lines[i].Remove(word);
                host.Add(word);
            }
        }
    }

    private static List<PdfWord>? Host(List<List<PdfWord>> lines, int own, PdfWord word)
    {
        // A small line of its own has neighbours in it.
        List<PdfWord>? best = null;
        var nearest = double.MaxValue;
        for (var i = Math.Max(0, own - 3); i < Math.Min(lines.Count, own + 4); i++)
        {
            foreach (var other in lines[i])
            {
                if (i == own || word.Size > other.Size * Small || word.Size < other.Size * Tiny || other.Script == Script.Initial) continue;
                var raise = word.Base - other.Base;
                var script = raise > other.Size * RaisedFrom && raise < other.Size * RaisedTo ? Script.Raised : raise < 0 && -raise < other.Size * LoweredTo ? Script.Lowered : Script.None;
                var gap = Math.Max(word.Left - other.Right, other.Left - word.Right);
                if (script == Script.None || gap > other.Size * Near || gap < -other.Size * Same || gap >= nearest) continue;
                (best, nearest) = (lines[i], gap);
                word.Script = script;
            }
        }
        return best;
    }

    // The large first letter of a paragraph stands beside two or three lines, often on the base line of the last one, and belongs to the uppermost.
    private static void AttachInitials(List<List<PdfWord>> lines)
    {
        foreach (var line in lines)
        {
            var initial = line.MinBy(word => word.Left)!;
            if (initial.Script == Script.Initial || initial.Letters > 2 || !initial.Text.All(char.IsLetter) || line.Exists(word => word != initial && !IsText(word))) continue;
            var beside = lines.Where(other => other != line && other.Count > 1 && other.Min(word => word.Left) is var left && left > initial.Left && left < initial.Right + initial.Size
                && other[0].Base >= initial.Base - initial.Size * Same && other[0].Base < initial.Base + initial.Size && other.TrueForAll(IsText) && other.Exists(word => word.Text.Any(char.IsLetter)));
            if (beside.MaxBy(other => other[0].Base) is not { } first) continue;
            initial.Script = Script.Initial;
            line.Remove(initial);
            first.Add(initial);

            bool IsText(PdfWord word) => word.Size * Initial < initial.Size;
        }
    }

    private static void TellMarks(List<PdfWord> line)
    {
        var (before, quantity) = ((PdfWord?)null, (PdfWord?)null);
        var ordered = line.OrderBy(word => word.Left).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var word = ordered[i];
            if (word.IsRaised && word.Script == Script.None) word.Script = Script.Raised;
            if (word.Script == Script.Raised && IsNumerator(ordered, i)) word.Script = Script.Numerator;
            if (word.Script == Script.Raised && ScriptMarks.IsMark(word.Text, before?.Text, quantity?.Text)) word.Script = Script.Mark;
            if (word.Script != Script.Mark) (quantity, before) = (before, word);
        }
    }

    // "²/₃", also behind a whole number; "²/3" behind a space.
    private static bool IsNumerator(List<PdfWord> line, int at)
    {
        if (at + 1 >= line.Count || !line[at].Text.All(char.IsAsciiDigit) || line[at + 1] is not { Script: Script.None } bar || !InlineFormula.IsBar(bar.Text.AsSpan(0, 1)) || !Touch(line[at], bar)) return false;
        if (bar.Text.Length == 1 && at + 2 < line.Count && line[at + 2] is { Script: Script.Lowered } under && char.IsLetterOrDigit(under.Text[0])) return Touch(bar, under);
        return bar.Text.Length > 1 && char.IsAsciiDigit(bar.Text[1]) && (at == 0 || !Touch(line[at - 1], line[at]));
    }

    private static bool Touch(PdfWord one, PdfWord next) => next.Left - one.Right < Math.Min(one.Size, next.Size) * Touching;
}
