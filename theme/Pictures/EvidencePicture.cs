using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>How well the claims of each topic are supported: a bar for each topic, a segment for each sort of claim, hatching over contested claims.</summary>
public static class EvidencePicture
{
    private const double Row = 50;

    /// <summary>Draws it; all bars have one measure.</summary>
    /// <param name="shares">The topics.</param>
    /// <param name="width">The width of the picture.</param>
    public static Drawing Draw(IReadOnlyList<EvidenceShare> shares, double width)
    {
        var shapes = new List<Shape>();
        var unit = width / Math.Max(shares.Select(share => share.All).DefaultIfEmpty().Max(), 1);
        var oneLine = shares.All(share => Measure.Width(share.Home.Title) * 1.1 + Measure.Width(InWords(share), Measure.Small) + 20 < width);
        var y = 0.0;
        foreach (var share in shares)
        {
            shapes.Add(new Pointer(share.Home.Url, null, [new Box(0, y, Measure.Width(share.Home.Title) * 1.1, 24, "hit"), new Lettering(0, y + 16, share.Home.Title, "strong")]));
            shapes.Add(oneLine ? new Lettering(width, y + 16, InWords(share), "fine soft end") : new Lettering(0, y + 33, InWords(share), "fine soft"));
            if (!oneLine) y += 18;
            shapes.AddRange(Bar(share, 0, y + 24, unit, 14));
            y += Row;
        }
        return new(width, Math.Max(y - 8, 1), shapes.ToValueList());
    }

    /// <summary>A topic's bar.</summary>
    internal static IEnumerable<Shape> Bar(EvidenceShare share, double x, double y, double unit, double height)
    {
        foreach (var (count, kind, isContested) in Parts(share))
        {
            if (count == 0) continue;
            yield return new Box(x, y, Math.Max(count * unit - 2, 1), height, $"part {kind}");
            if (isContested) yield return new Box(x, y, Math.Max(count * unit - 2, 1), height, "over", IsHatched: true);
            x += count * unit;
        }
    }

    /// <summary>The statistics of a topic in words.</summary>
    public static string InWords(EvidenceShare share)
    {
        var parts = new List<string>
        {
            $"{share.Corroborated + share.CorroboratedContested} corroborated",
            $"{share.SingleSource + share.SingleSourceContested} single-source",
        };
        if (share.Uncited > 0) parts.Add($"{share.Uncited} uncited");
        var contested = share.CorroboratedContested + share.SingleSourceContested;
        return string.Join(", ", parts) + (contested > 0 ? $"; {ReaderLabels.Count(contested, Dispute.Contested, ofThem: true)}" : "");
    }

    private static (int Count, string Kind, bool IsContested)[] Parts(EvidenceShare share) =>
    [
        (share.Corroborated, "corroborated", false), (share.CorroboratedContested, "corroborated", true),
        (share.SingleSourceContested, "single-source", true), (share.SingleSource, "single-source", false), (share.Uncited, "uncited", false),
    ];
}
