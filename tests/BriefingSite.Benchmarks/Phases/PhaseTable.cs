namespace BriefingSite.Benchmarks.Phases;

/// <summary>The phases of several rounds as a table. The first, in which code is compiled and caches are cold, stands apart.</summary>
internal static class PhaseTable
{
    private const int Rounds = 7, Steps = 8;

    /// <summary>Measures and prints.</summary>
    /// <param name="root">The folder of a site.</param>
    /// <param name="folder">Where outputs are written; removed in the end.</param>
    public static void Run(string root, string folder)
    {
#if DEBUG
        Console.WriteLine("This is a debug build: its figures say nothing. Run it with --configuration Release.\n");
#endif
        var rounds = new List<IReadOnlyList<Phase>>();
        for (var round = 0; round <= Rounds; round++)
        {
            GC.Collect();
            var (phases, inputs, files, build) = BuildPhases.Run(root, Path.Combine(folder, $"built-{round}"));
            Phase whole = new("**whole build**", phases.Sum(phase => phase.Time), phases.Sum(phase => phase.Allocated));
            GC.Collect();
            rounds.Add([.. phases, whole, .. Floor.Run(inputs, files, Path.Combine(folder, $"floor-{round}"))]);
            if (round < Rounds) continue;
            Print(rounds, $"{inputs.Count} files read, {files.Count} written, {files.Sum(file => (long)file.Content.Bytes.Length) / 1024.0 / 1024:0.0} MiB");
            Console.WriteLine("\nThe longest steps of the last round; they run side by side:\n");
            Console.WriteLine("| step | documents | ms |\n|---|---:|---:|");
            foreach (var step in build.Steps.OrderByDescending(step => step.Time).Take(Steps))
                Console.WriteLine(Figures.Row($"{step.Module}", $"{step.Done}", $"{step.Time.TotalMilliseconds:0.0}"));
        }
        Directory.Delete(folder, recursive: true);
    }

    private static void Print(List<IReadOnlyList<Phase>> rounds, FormattableString size)
    {
        Console.WriteLine(FormattableString.Invariant(
            $"{FormattableString.Invariant(size)}; {Environment.ProcessorCount} processors; one cold round, then the medians of {Rounds}.\n"));
        Console.WriteLine("| phase | cold ms | ms | MiB allocated |\n|---|---:|---:|---:|");
        for (var i = 0; i < rounds[0].Count; i++)
        {
            var phase = rounds.Skip(1).Select(round => round[i]).ToList();
            Console.WriteLine(Figures.Row(
                $"{rounds[0][i].Name}", $"{rounds[0][i].Time:0.0}", $"{phase.Select(each => each.Time).Median():0.0}", $"{phase.Select(each => each.Allocated).Median():0.0}"));
        }
    }
}
