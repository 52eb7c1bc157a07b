using System.IO.Compression;
using BriefingSite.Benchmarks.Saving;

namespace BriefingSite.Benchmarks.Matrix;

/// <summary>What made-up comparisons of several sizes cost, in whole processes, as a table.</summary>
internal static class MatrixTable
{
    private const int Edits = 10, Quiet = 700;

    /// <summary>Measures and prints.</summary>
    /// <param name="ours">The program as published.</param>
    /// <param name="sizes">Numbers of sources and questions.</param>
    /// <param name="runs">How often each command runs, once more to fill the machine's caches.</param>
    /// <param name="folder">Where briefings and sites are written; removed in the end.</param>
    public static void Run(Rival ours, IReadOnlyList<(int Sources, int Questions)> sizes, int runs, string folder)
    {
        Console.WriteLine("| sources × questions | build: wall s, processor s, peak MiB | pages | output MiB | largest page kB, compressed | check: wall s, processor s, peak MiB | one edit of a position ms | diff: wall s, peak MiB |");
        Console.WriteLine("|---|---|---:|---:|---|---|---:|---|");
        foreach (var (sources, questions) in sizes)
        {
            try
            {
                Console.WriteLine(Row(ours, new(sources, questions, MatrixPlan.UsualShare), runs, Path.Combine(folder, $"{sources}x{questions}")));
            }
            catch (InvalidOperationException failure)
            {
                Console.WriteLine(Figures.Row($"{sources} × {questions}", $"{failure.Message}", $"", $"", $"", $"", $"", $""));
            }
        }
        Directory.Delete(folder, recursive: true);
    }

    private static string Row(Rival ours, MatrixPlan plan, int runs, string folder)
    {
        var (site, later, program) = (Path.Combine(folder, "site"), Path.Combine(folder, "later"), ours.Version[0]);
        Race.Write(site, new MatrixCorpus(plan).Files());
        Race.Write(later, new MatrixCorpus(plan, revision: 1).Files());
        var build = Median(runs, run => Stopwatches.Run(ours.Command(site, Path.Combine(folder, $"output-{run}")), folder));
        var files = new DirectoryInfo(Path.Combine(folder, "output-0")).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        var pages = files.Where(file => file.Extension == ".html").ToList();
        var (largest, compressed) = (pages.MaxBy(file => file.Length)!, pages.Max(Compressed));
        var check = Median(runs, _ => Stopwatches.Run([program, "check", "--root", site], folder));
        var diff = Median(runs, _ => Stopwatches.Run([program, "diff", site, later, "--root", site, "--no-policy", "--to", Path.Combine(folder, "diff.txt")], folder));
        return Figures.Row(
            $"{plan.Sources} × {plan.Questions}", $"{build.Wall:0.00}, {build.Processor:0.00}, {build.Memory:0}", $"{pages.Count}", $"{files.Sum(file => file.Length) / 1024.0 / 1024:0.0}",
            $"{largest.Length / 1e3:0}, {compressed / 1e3:0}", $"{check.Wall:0.00}, {check.Processor:0.00}, {check.Memory:0}", $"{EditTimes(ours, plan, site).Median():0}", $"{diff.Wall:0.00}, {diff.Memory:0}");
    }

    private static Cost Median(int runs, Func<int, Cost> run)
    {
        run(0);
        return Cost.Median([.. Enumerable.Range(1, runs).Select(run)]);
    }

    // The page of a question shows what its sources say.
    private static List<double> EditTimes(Rival ours, MatrixPlan plan, string site)
    {
        using var edited = new EditedSite(ours, site, "The coast compared");
        var waits = new List<double>();
        for (var edit = 0; edit < Edits; edit++)
        {
            Thread.Sleep(Quiet);
            var (question, word) = (edit * 7 % plan.Questions, $"edited{edit:0000}");
            var source = Enumerable.Range(0, plan.Sources).First(each => plan[each, question] is not null);
            var before = $"source: {MatrixCorpus.SourceId(source)}\n    stance: {plan[source, question]}\n    says: ";
            waits.Add(edited.Edit($"input/questions/{MatrixCorpus.QuestionId(question)}.md", text => text.Replace(before, $"{before}{word}, it is said. ", StringComparison.Ordinal), $"compare/{MatrixCorpus.QuestionId(question)}/", word).TotalMilliseconds);
        }
        return waits;
    }

    private static long Compressed(FileInfo file)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        using (var content = file.OpenRead()) content.CopyTo(packed);
        return bytes.Length;
    }
}
