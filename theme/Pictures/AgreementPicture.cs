using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>How often each two of the sources agree: half a matrix, each pair once; the larger the share, the stronger the tint.</summary>
public static class AgreementPicture
{
    private const double MaxRowHeight = 46;

    /// <summary>Draws the picture.</summary>
    /// <param name="sources">The sources, at least two.</param>
    /// <param name="pairs">Every pair of them, row by row, as <see cref="PairAgreement.Count"/> gives them.</param>
    /// <param name="isNarrow">Whether it is for phones: letters without names.</param>
    public static Drawing Draw(IReadOnlyList<SourceLabel> sources, IReadOnlyList<PairAgreement> pairs, bool isNarrow)
    {
        var shapes = new List<Shape>();
        var left = isNarrow ? 28 : 200.0;
        var cell = Math.Min(84, ((isNarrow ? Drawing.Narrow : Drawing.Wide) - left) / Math.Max(sources.Count - 1, 1));
        var high = Math.Min(cell, MaxRowHeight);
        for (var j = 0; j < sources.Count - 1; j++) shapes.AddRange(Theme.SourceSpot(sources[j], left + (j + 0.5) * cell, 10));
        var next = 0;
        for (var i = 1; i < sources.Count; i++)
        {
            var y = 26 + (i - 1) * high;
            shapes.AddRange(Theme.SourceSpot(sources[i], 9, y + high / 2));
            if (!isNarrow) shapes.Add(new Lettering(26, y + high / 2 + 4, Measure.Cut(sources[i].Short, left - 34), ""));
            for (var j = 0; j < i; j++) Cell(shapes, pairs[next++], left + j * cell, y, cell - 2, high - 2);
        }
        return new(isNarrow ? Drawing.Narrow : Drawing.Wide, 26 + (sources.Count - 1) * high, shapes.ToValueList());
    }

    private static void Cell(List<Shape> shapes, PairAgreement pair, double x, double y, double width, double height)
    {
        if (pair.Both == 0)
        {
            shapes.Add(new Box(x, y, width, height, "silence", IsHatched: true));
            return;
        }
        shapes.Add(new Box(x, y, width, height, "tile"));
        // The tint stays pale, so that the figures can be read on it in both themes.
        if (pair.Agreed > 0) shapes.Add(new Box(x, y, width, height, "part agreement", 0.08 + 0.27 * pair.Agreed / pair.Both));
        var middle = x + width / 2;
        if (width < 60) shapes.Add(new Lettering(middle, y + height / 2 + 4, $"{pair.Agreed}/{pair.Both}", "fine mid"));
        else
        {
            shapes.Add(new Lettering(middle, y + height / 2 - 2, $"{Percent(pair)} %", "strong mid"));
            shapes.Add(new Lettering(middle, y + height / 2 + 14, $"{pair.Agreed} of {pair.Both}", "fine mid"));
        }
    }

    /// <summary>The share of agreement in whole per cent.</summary>
    public static int Percent(PairAgreement pair) => (int)Math.Round(100.0 * pair.Agreed / Math.Max(pair.Both, 1), MidpointRounding.AwayFromZero);
}
