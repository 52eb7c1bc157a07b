using System.Diagnostics;
using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Benchmarks.Dependence;

/// <summary>What it costs to compute what carries what: the graph, what falls without each source, and the smallest sets that topple some judgements.</summary>
internal static class SupportTable
{
    private const int Runs = 7, Judgements = 10, ClaimsOfEach = 3, MaxCited = 3, MaxBelow = 3;

    /// <summary>Measures it in this process, after a run that compiles everything; prints medians.</summary>
    public static void Run(int claims, int sources)
    {
        var bases = Bases(claims, sources);
        var ids = Enumerable.Range(0, sources).Select(i => $"s{i}").ToList();
        var measured = Enumerable.Range(0, Runs + 1).Select(_ => Once(bases, ids)).Skip(1).ToList();
        Console.WriteLine($"{claims:N0} claims, {sources} sources: graph {Median(each => each.Graph):0.000} s, without each source {Median(each => each.Sources):0.000} s ({measured[0].Fallen:N0} claims fall), smallest sets of {Judgements} judgements {Median(each => each.Sets):0.000} s ({measured[0].Found} found)");

        double Median(Func<Measured, double> part) => measured.Select(part).Order().ElementAt(Runs / 2);
    }

    private static Measured Once(List<ClaimBasis> bases, List<string> sources)
    {
        var watch = Stopwatch.StartNew();
        var graph = new SupportGraph(bases);
        var built = watch.Elapsed.TotalSeconds;
        var fallen = sources.Sum(source => graph.WithoutSources(new HashSet<string> { source }).Fallen.Count);
        var removed = watch.Elapsed.TotalSeconds;
        var found = Enumerable.Range(0, Judgements).Sum(judgement => CutSets.Find(graph, Enumerable.Range(0, ClaimsOfEach).Select(i => $"c{(judgement * ClaimsOfEach + i) * (bases.Count / (Judgements * ClaimsOfEach))}")).Sets.Count);
        return new(built, removed - built, watch.Elapsed.TotalSeconds - removed, fallen, found);
    }

    // A claim cites one to three sources, and every third rests on up to three claims before it.
    private static List<ClaimBasis> Bases(int claims, int sources)
    {
        var random = new Random(1);
        return Enumerable.Range(0, claims).Select(i => new ClaimBasis(
            $"c{i}", false, Enumerable.Range(0, random.Next(1, MaxCited + 1)).Select(_ => random.Next(sources)).Distinct().Select(source => new OriginatedSource($"s{source}", $"s{source - source % 7 % 2}")).ToValueList(), [],
            i > 0 && i % 3 == 0 ? Enumerable.Range(0, random.Next(1, MaxBelow + 1)).Select(_ => $"c{random.Next(i)}").Distinct().ToValueList() : [])).ToList();
    }

    private sealed record Measured(double Graph, double Sources, double Sets, int Fallen, int Found);
}
