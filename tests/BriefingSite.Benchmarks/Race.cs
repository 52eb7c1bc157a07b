using System.Globalization;

namespace BriefingSite.Benchmarks;

/// <summary>Cold, full builds of whole processes, in turns, so that a drift of the machine's speed hits all; the medians as a table.</summary>
/// <remarks>Each build writes into a folder that never existed: file systems are slow just after a deletion.</remarks>
internal static class Race
{
    /// <summary>Runs and prints.</summary>
    /// <param name="rivals">Who takes part; those that are not installed are left out, and that is said.</param>
    /// <param name="sizes">Numbers of pages.</param>
    /// <param name="runs">How often each builds.</param>
    /// <param name="folder">Where corpora and outputs are written; removed in the end.</param>
    public static void Run(IReadOnlyList<Rival> rivals, IReadOnlyList<int> sizes, int runs, string folder)
    {
        Console.WriteLine("| pages | generator | wall s | processor s | peak MiB | pages a second |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|");
        foreach (var pages in sizes)
        {
            var costs = rivals.ToDictionary(rival => rival, _ => new List<Cost>());
            foreach (var rival in rivals) Write(Path.Combine(folder, rival.Name, $"{pages}"), rival.Corpus(new(pages)));
            for (var run = 0; run <= runs; run++)
            {
                foreach (var rival in rivals)
                {
                    var output = Path.Combine(folder, "out", $"{rival.Name}-{pages}-{run}");
                    // The first run only fills the machine's caches.
                    if (Stopwatches.Run(rival.Command(Path.Combine(folder, rival.Name, $"{pages}"), output)) is { } cost && run > 0) costs[rival].Add(cost);
                }
            }
            foreach (var (rival, list) in costs)
            {
                if (list.Count == 0) Console.WriteLine($"| {pages} | {rival.Name} | not installed | | | |");
                else Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {pages} | {rival.Name} | {Median(list, cost => cost.Wall):0.000} | {Median(list, cost => cost.Processor):0.00} | {Median(list, cost => cost.Memory):0} | {pages / Median(list, cost => cost.Wall):0} |"));
            }
        }
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Writes a corpus.</summary>
    public static void Write(string folder, IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }

    private static double Median(List<Cost> costs, Func<Cost, double> figure)
    {
        var sorted = costs.Select(figure).Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
