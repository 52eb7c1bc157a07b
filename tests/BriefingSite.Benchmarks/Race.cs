using BriefingSite.Benchmarks.Corpus;

namespace BriefingSite.Benchmarks;

/// <summary>Cold, full builds of whole processes, in turns, so that a drift of the machine's speed hits all; the medians as a table.</summary>
/// <remarks>Each build writes into a folder that never existed: file systems are slow just after a deletion. What was written is looked at
/// after each build.</remarks>
internal static class Race
{
    // Whoever takes longer for one build runs no more.
    private const double Patience = 60;

    private const int LongestMessage = 200;

    /// <summary>Runs and prints.</summary>
    /// <param name="rivals">Who takes part; those that are not installed are left out, and that is said.</param>
    /// <param name="sizes">Numbers of pages.</param>
    /// <param name="runs">How often each builds.</param>
    /// <param name="folder">Where corpora and outputs are written; removed in the end.</param>
    public static void Run(IReadOnlyList<Rival> rivals, IReadOnlyList<int> sizes, int runs, string folder)
    {
        var installed = rivals.Where(rival => Tell(rival.Name, Stopwatches.Version(rival.Version))).ToList();
        Console.WriteLine("\n| pages | generator | wall s | processor s | peak MiB | pages a second |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|");
        foreach (var pages in sizes)
        {
            var lanes = installed.Select(rival => new Lane(rival, new(pages), folder)).ToList();
            for (var run = 0; run <= runs; run++)
                foreach (var lane in lanes) lane.Build(run);
            foreach (var lane in lanes) Console.WriteLine(lane.Result);
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

    private static bool Tell(string name, string? version)
    {
        Console.WriteLine($"{name}: {version ?? "not installed"}");
        return version is not null;
    }

    /// <summary>A rival and its builds of one size.</summary>
    private sealed class Lane
    {
        private readonly Rival _rival;
        private readonly Manuscript _manuscript;
        private readonly string _folder;
        private readonly string _site;
        private readonly List<Cost> _costs = [];
        private string? _failure;
        private bool _isDone;

        public Lane(Rival rival, Manuscript prose, string folder)
        {
            (_rival, _manuscript, _folder) = (rival, prose, folder);
            _site = Path.Combine(folder, rival.Name, $"{prose.Pages}");
            Write(_site, rival.Corpus(prose));
        }

        public string Result => (_failure, _costs) switch
        {
            ({ } failure, _) => Figures.Row($"{_manuscript.Pages}", $"{_rival.Name}", $"{failure}", $"", $"", $""),
            (_, []) => Figures.Row($"{_manuscript.Pages}", $"{_rival.Name}", $"not run", $"", $"", $""),
            _ => Row(Cost.Median(_costs)),
        };

        /// <summary>Builds once. The first run only fills the machine's caches.</summary>
        public void Build(int run)
        {
            if (_failure is not null || _isDone) return;
            var output = Path.Combine(_folder, "out", $"{_rival.Name}-{_manuscript.Pages}-{run}");
            try
            {
                var cost = Stopwatches.Run(_rival.Command(_site, output), _site);
                _failure = Proof.Find(_rival, _manuscript, output) is { } lack ? $"did not do the work: {lack}" : null;
                _isDone = cost.Wall > Patience;
                if (run > 0 || _isDone) _costs.Add(cost);
            }
            catch (InvalidOperationException failure)
            {
                var result = failure.Message.ReplaceLineEndings(" ").Replace('|', ' ');
                _failure = result[..Math.Min(result.Length, LongestMessage)];
            }
        }

        private string Row(Cost cost) => Figures.Row(
            $"{_manuscript.Pages}", $"{_rival.Name}", $"{cost.Wall:0.000}", $"{cost.Processor:0.00}", $"{cost.Memory:0}", $"{_manuscript.Pages / cost.Wall:0}");
    }
}
