using BriefingSite.Benchmarks.Corpus;

namespace BriefingSite.Benchmarks.Saving;

/// <summary>How long a writer waits from a save until the new words are served, as a table. Nothing is subtracted: what a server waits on
/// purpose, so that several files saved at once are one change, is part of the figures and stands beside them.</summary>
internal static class SaveTable
{
    private const int EarlyEdits = 10;

    /// <summary>Measures and prints.</summary>
    /// <param name="rivals">Who takes part; those without a server, or not installed, are left out.</param>
    /// <param name="sizes">Numbers of pages.</param>
    /// <param name="edits">How many saves, each in another page while there are any.</param>
    /// <param name="folder">Where corpora are written; removed in the end.</param>
    public static void Run(IReadOnlyList<Rival> rivals, IReadOnlyList<int> sizes, int edits, string folder)
    {
        Console.WriteLine($"| pages | generator | median ms | 95th percentile ms | longest ms | of this waited on purpose | MiB after {Math.Min(EarlyEdits, edits)} edits | MiB after {edits} |");
        Console.WriteLine("|---:|---|---:|---:|---:|---|---:|---:|");
        foreach (var pages in sizes)
            foreach (var rival in rivals.Where(rival => rival.Server is not null && Stopwatches.Version(rival.Version) is not null))
                Console.WriteLine(Row(rival, new(pages), edits, Path.Combine(folder, $"{rival.Name}-{pages}")));
        Directory.Delete(folder, recursive: true);
    }

    private static string Row(Rival rival, Manuscript prose, int edits, string folder)
    {
        try
        {
            return Measure(rival, prose, edits, folder);
        }
        catch (InvalidOperationException failure)
        {
            return Figures.Row($"{prose.Pages}", $"{rival.Name}", $"{failure.Message}", $"", $"", $"", $"", $"");
        }
    }

    private static string Measure(Rival rival, Manuscript prose, int edits, string folder)
    {
        Race.Write(folder, rival.Corpus(prose));
        using var site = new EditedSite(rival, folder);
        var dice = new Dice(1);
        var (waits, early) = (new List<double>(), 0.0);
        for (var edit = 1; edit <= edits; edit++)
        {
            // A server that looks every half second is met at any moment of it.
            Thread.Sleep(500 + dice.Below(500));
            waits.Add(site.Edit((edit * 7) % prose.Pages, $"edited{edit:0000}").TotalMilliseconds);
            if (edit <= EarlyEdits) early = site.Memory;
        }
        return Figures.Row(
            $"{prose.Pages}", $"{rival.Name}", $"{waits.Median():0}", $"{waits.Percentile(95):0}", $"{waits.Max():0}", $"{rival.Server!.Waits}", $"{early:0}", $"{site.Memory:0}");
    }
}
