using System.Globalization;

namespace BriefingSite.Benchmarks.Curve;

/// <summary>What each page beyond the fewest costs, over the number of pages. Where cost is linear a line is level; the cost of starting is
/// left out.</summary>
internal static class CurveDrawing
{
    private const double Left = 40, Width = 640, Height = 90, Panel = 150;

    private static readonly (string Title, Func<Point, double> Figure)[] s_panels =
    [
        ("Milliseconds on the clock", point => point.Cost.Wall * 1000),
        ("Milliseconds of the processors", point => point.Cost.Processor * 1000),
        ("KiB of memory", point => point.Cost.Memory * 1024),
        ("KiB written", point => point.Output.Sum(file => file.Size) * 1024),
    ];

    /// <summary>The drawing as SVG.</summary>
    /// <param name="points">At least two sizes, the smallest first.</param>
    public static string Draw(IReadOnlyList<Point> points) => FormattableString.Invariant($"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Left + Width + Left} {s_panels.Length * Panel}" font-family="sans-serif" font-size="13">
        <rect width="100%" height="100%" fill="#fff"/>
        {string.Concat(s_panels.Select((panel, number) => Draw(points[0], [.. points.Skip(1)], panel.Title, panel.Figure, number * Panel)))}</svg>

        """);

    private static string Draw(Point first, Point[] rest, string title, Func<Point, double> figure, double top)
    {
        var values = Array.ConvertAll(rest, point => Math.Max(0, (figure(point) - figure(first)) / (point.Pages - first.Pages)));
        var (most, floor) = (Math.Max(values.Max(), double.Epsilon), top + 36 + Height);
        var line = string.Join('L', rest.Select((point, i) => FormattableString.Invariant($"{X(point):0.#} {Y(values[i]):0.#}")));
        return Text(Left, top + 16, "start", $"{title} for each page beyond the first {first.Pages}", "bold")
            + FormattableString.Invariant($"<path d=\"M{Left} {floor}h{Width}\" stroke=\"#999\"/><path d=\"M{line}\" fill=\"none\" stroke=\"#0b4f6c\" stroke-width=\"2.5\"/>\n")
            + string.Concat(rest.Select((point, i) => Text(X(point), Y(values[i]) - 6, "middle", Short(values[i]))
                + Text(X(point), floor + 16, "middle", point.Pages.ToString("#,0", CultureInfo.InvariantCulture))));

        double X(Point point) => Left + 30 + ((Width - 60) * Math.Log((double)point.Pages / rest[0].Pages) / Math.Max(Math.Log((double)rest[^1].Pages / rest[0].Pages), double.Epsilon));
        double Y(double value) => floor - ((Height - 20) * value / most);
    }

    private static string Text(double x, double y, string anchor, string text, string weight = "normal") =>
        FormattableString.Invariant($"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\" font-weight=\"{weight}\">{text}</text>\n");

    private static string Short(double number) => number.ToString(number < 10 ? "0.00" : "0", CultureInfo.InvariantCulture);
}
