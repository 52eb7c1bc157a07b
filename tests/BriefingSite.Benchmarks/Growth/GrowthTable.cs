namespace BriefingSite.Benchmarks.Growth;

/// <summary>Says of each case what twice the input costs.</summary>
internal static class GrowthTable
{
    private const int Fewest = 1000, Most = 1 << 16;

    // Seconds of the processors: less says nothing; more is enough.
    private const double Little = 0.1, Enough = 0.5;

    // Twice the work takes twice the time, and somewhat more where memory is far; four times is a square.
    private const double Allowed = 3;

    /// <summary>Runs the cases whose names hold a word and prints a row for each.</summary>
    /// <returns>How many grow faster than they should.</returns>
    public static int Run(string? word)
    {
        Console.WriteLine("| case | n | processor s | of half as many | ratio | |");
        Console.WriteLine("|---|---:|---:|---:|---:|---|");
        return GrowthCase.All.Where(each => word is null || each.Name.Contains(word, StringComparison.Ordinal)).Count(each => !Measure(each));
    }

    private static bool Measure(GrowthCase each)
    {
        var (n, half) = (Fewest, Cost(each, Fewest));
        double whole, ratio;
        while (true)
        {
            n *= 2;
            whole = Cost(each, n);
            ratio = whole / half;
            // Twice as many may be beyond a limit and cost nothing: what grows too fast is told before.
            if (whole >= Enough || n >= Most || (whole >= Little && ratio > Allowed)) break;
            half = whole;
        }
        // Another program at work can spoil one measurement.
        if (whole >= Little && ratio > Allowed) ratio = Math.Min(ratio, Cost(each, n) / Cost(each, n / 2));
        var isFine = whole < Little || ratio <= Allowed;
        Console.WriteLine(Figures.Row($"{each.Name.Replace("|", "\\|", StringComparison.Ordinal)}", $"{n}", $"{whole:0.00}", $"{half:0.00}", $"{ratio:0.0}", $"{(isFine ? "" : "too fast")}"));
        return isFine;
    }

    private static double Cost(GrowthCase each, int n)
    {
        var work = each.Prepare(n);
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
