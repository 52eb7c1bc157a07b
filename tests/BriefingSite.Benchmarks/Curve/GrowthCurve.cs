using BriefingSite.Benchmarks.Corpus;

namespace BriefingSite.Benchmarks.Curve;

/// <summary>A build of one size.</summary>
/// <param name="Pages">How many pages.</param>
/// <param name="Cost">What it took.</param>
/// <param name="Output">The files that it wrote, the largest first, with their sizes in MiB.</param>
internal sealed record Point(int Pages, Cost Cost, IReadOnlyList<(string Path, double Size)> Output);

/// <summary>How cost grows with the number of pages: a table, and a drawing of what each further page costs.</summary>
internal static class GrowthCurve
{
    private const int Runs = 3, LargeFiles = 5;

    // From here on one run says enough.
    private const int Large = 10_000;

    /// <summary>Builds each size and prints the table.</summary>
    /// <param name="rival">Whose cost.</param>
    /// <param name="sizes">Numbers of pages, at least two, the smallest first.</param>
    /// <param name="drawing">The SVG file to be written.</param>
    /// <param name="folder">Where corpora and outputs are written; removed in the end.</param>
    public static void Run(Rival rival, IReadOnlyList<int> sizes, string drawing, string folder)
    {
        // The first run only fills the machine's caches.
        Measure(rival, sizes[0], 1, Path.Combine(folder, "first"));
        Console.WriteLine("| pages | wall s | processor s | peak MiB | ms a page | KiB a page | files | output MiB | largest files, MiB |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        var points = new List<Point>();
        foreach (var pages in sizes)
        {
            var point = Measure(rival, pages, pages < Large ? Runs : 1, Path.Combine(folder, $"{pages}"));
            points.Add(point);
            var (cost, output) = (point.Cost, point.Output);
            var largest = string.Join(", ", output.Take(LargeFiles).Select(file => FormattableString.Invariant($"{file.Path} {file.Size:0.0}")));
            Console.WriteLine(Figures.Row(
                $"{pages}", $"{cost.Wall:0.000}", $"{cost.Processor:0.00}", $"{cost.Memory:0}", $"{cost.Wall * 1000 / pages:0.00}", $"{cost.Memory * 1024 / pages:0}",
                $"{output.Count}", $"{output.Sum(file => file.Size):0.0}", $"{largest}"));
        }
        File.WriteAllText(drawing, CurveDrawing.Draw(points));
        Directory.Delete(folder, recursive: true);
    }

    private static Point Measure(Rival rival, int pages, int runs, string folder)
    {
        var prose = new Manuscript(pages);
        var site = Path.Combine(folder, "site");
        Race.Write(site, rival.Corpus(prose));
        var costs = Enumerable.Range(0, runs).Select(run => Stopwatches.Run(rival.Command(site, Output(run)), site)).ToList();
        if (Proof.Find(rival, prose, Output(runs - 1)) is { } lack) throw new InvalidOperationException($"{rival.Name} did not do the work: {lack}");
        return new(pages, Cost.Median(costs), Largest(new(Output(runs - 1))));

        string Output(int run) => Path.Combine(folder, $"output-{run}");
    }

    private static List<(string, double)> Largest(DirectoryInfo output) =>
    [
        .. output.EnumerateFiles("*", SearchOption.AllDirectories).OrderByDescending(file => file.Length)
            .Select(file => (Path.GetRelativePath(output.FullName, file.FullName), file.Length / 1024.0 / 1024)),
    ];
}
