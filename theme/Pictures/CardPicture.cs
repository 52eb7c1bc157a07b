using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>The texts of a card.</summary>
/// <param name="Site">The name of the site.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Answer">What the page says; shortened to fit.</param>
/// <param name="Sources">The sources.</param>
public sealed record CardText(string Site, string Title, string Answer, IReadOnlyList<SourceLabel> Sources);

/// <summary>A card: the name of the site, the title, the answer in whole sentences as far as there is room, a figure, and the sources. Large, so
/// that the title can be read where networks show it small.</summary>
public static class CardPicture
{
    private const double Left = 72;
    private const double Wide = Card.Width - 2 * Left;
    private const double TextSize = 35;
    private const double TextLine = 47;
    private const double WordSize = 26;
    private const double FigureTop = 462;
    private const double Radius = 19;
    private static readonly (double Size, int Lines)[] Titles = [(104, 1), (88, 1), (74, 2), (60, 2)];

    /// <summary>A card with the evidence for the claims of its page.</summary>
    public static Drawing Draw(CardText text, EvidenceShare claims)
    {
        var shapes = DrawHead(text);
        if (claims.All > 0)
        {
            shapes.AddRange(EvidencePicture.Bar(claims, Left, FigureTop, Wide / claims.All, 26));
            DrawFoot(shapes, text.Sources, $"{ReaderLabels.Count(claims.All, "claim")}: {EvidencePicture.InWords(claims)}");
        }
        else
        {
            DrawFoot(shapes, text.Sources, "");
        }
        return new(Card.Width, Card.Height, shapes.ToValueList());
    }

    /// <summary>A card with a tile for each question; the height of a source in it is its stance on the scale.</summary>
    public static Drawing Draw(CardText text, IReadOnlyCollection<OverviewRow> questions)
    {
        const double high = 66, gap = 10;
        var shapes = DrawHead(text);
        var pitch = Math.Min((Wide + gap) / Math.Max(questions.Count, 1), 60);
        var bar = (pitch - gap - 6) / Math.Max(text.Sources.Count, 1);
        foreach (var (i, row) in questions.Index())
        {
            var x = Left + i * pitch;
            shapes.Add(new Box(x, FigureTop - high + 26, pitch - gap, high, "tile"));
            for (var j = 0; j < text.Sources.Count; j++)
                DrawStance(shapes, row, text.Sources[j], x + 3 + j * bar, FigureTop - high + 29, Math.Max(bar - 2, 1), high - 6);
        }
        int Count(params Relation[] relations) => questions.Count(row => relations.Contains(row.Relation));
        DrawFoot(shapes, text.Sources,
            $"Agreement on {Count(Relation.Agreement)}, difference on {Count(Relation.Difference, Relation.LoneDissent)}, only one source on {Count(Relation.OnlyOneSpeaks)}");
        return new(Card.Width, Card.Height, shapes.ToValueList());
    }

    private static List<Shape> DrawHead(CardText text)
    {
        var shapes = new List<Shape>
        {
            new Box(0, 0, Card.Width, 16, "band"),
            new Box(Left, 58, 84, 9, "accent"),
            new Lettering(Left, 112, Measure.Cut(text.Site, Wide, 30), "site"),
        };
        var step = Array.FindIndex(Titles, title => Measure.Wrap(text.Title, Wide, title.Size).Count <= title.Lines);
        if (step < 0) step = Titles.Length - 1;
        var (size, lines) = Titles[step];
        var y = 120.0;
        foreach (var line in Shorten(text.Title, lines, size)) shapes.Add(new Lettering(Left, y += size * 1.03, line, $"title title-{step + 1}"));
        y += 20;
        var maxLines = (int)((FigureTop - 50 - y) / TextLine);
        foreach (var line in WholeSentences(text.Answer, maxLines)) shapes.Add(new Lettering(Left, y += TextLine, line, "text"));
        return shapes;
    }

    private static void DrawFoot(List<Shape> shapes, IReadOnlyList<SourceLabel> sources, string figures)
    {
        const double words = FigureTop + 64, line = FigureTop + 118;
        shapes.Add(new Lettering(Left, words, Measure.Cut(figures, Wide, WordSize), "soft"));
        var x = Left + Radius;
        var hasNames = sources.Sum(source => Radius * 2 + 44 + Measure.Width(source.Short, WordSize)) < Wide;
        foreach (var source in sources.TakeWhile(_ => x < Card.Width - Left))
        {
            shapes.AddRange(Theme.SourceSpot(source, x, line - 9, Radius));
            if (hasNames) shapes.Add(new Lettering(x + Radius + 14, line, source.Short, ""));
            x += Radius * 2 + (hasNames ? 44 + Measure.Width(source.Short, WordSize) : 14);
        }
    }

    /// <summary>As many whole sentences as fit into a number of lines; the beginning of the first where it does not fit.</summary>
    private static IEnumerable<string> WholeSentences(string text, int lines)
    {
        var end = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            // A full stop after a single letter, such as an initial, does not end a sentence.
            var isEnd = i == text.Length || (text[i] == ' ' && text[i - 1] is '.' or '?' or '!' && i > 2 && char.IsLower(text[i - 2]) && char.IsLower(text[i - 3]));
            if (isEnd && Measure.Wrap(text[..i], Wide, TextSize).Count <= lines) end = i;
        }
        return Shorten(end > 0 ? text[..end] : text, lines, TextSize);
    }

    private static IEnumerable<string> Shorten(string text, int lines, double size)
    {
        var all = Measure.Wrap(text, Wide, size);
        return all.Count <= lines ? all : [.. all.Take(lines - 1), Measure.Cut(string.Join(' ', all.Skip(lines - 1)), Wide, size)];
    }

    /// <summary>One source in a tile: as high as its stance, hatched where it is silent.</summary>
    private static void DrawStance(List<Shape> shapes, OverviewRow row, SourceLabel source, double x, double top, double width, double height)
    {
        if (row.StanceOf(source) is { } stance)
        {
            var step = height / Math.Max(row.Scale.Count, 1);
            shapes.Add(new Box(x, top + Math.Max(ComparisonPicture.IndexOf(row.Scale, stance), 0) * step, width, step, $"level {Theme.ShapeOf(source)}"));
        }
        else if (row.Silent.Contains(source.Id))
        {
            shapes.Add(new Box(x, top, width, height, "silence", IsHatched: true));
        }
    }
}
