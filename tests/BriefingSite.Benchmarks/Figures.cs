using System.Globalization;

namespace BriefingSite.Benchmarks;

/// <summary>Figures in a row and on paper.</summary>
internal static class Figures
{
    /// <summary>The middle one; of an even number the mean of the two in the middle.</summary>
    public static double Median(this IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The smallest that so many hundredths of them do not exceed.</summary>
    public static double Percentile(this IEnumerable<double> figures, int hundredths)
    {
        double[] sorted = [.. figures.Order()];
        return sorted[Math.Max(0, (int)Math.Ceiling(sorted.Length * hundredths / 100.0) - 1)];
    }

    /// <summary>Numbers of pages: <c>30,1000</c>.</summary>
    public static int[] Numbers(string list) => [.. list.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>What GNU time wrote for <c>%U %S %M</c>: seconds of the processors and MiB.</summary>
    /// <remarks>It writes a line of its own before, where the command failed.</remarks>
    public static (double Processor, double Memory) Parse(string reported) =>
        reported.TrimEnd().Split('\n')[^1].Split(' ') is [var user, var system, var peak]
            ? (Number(user) + Number(system), Number(peak) / 1024)
            : (0, 0);

    /// <summary>A row of a table.</summary>
    public static string Row(params FormattableString[] cells) => $"| {string.Join(" | ", cells.Select(FormattableString.Invariant))} |";

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
