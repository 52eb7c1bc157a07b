using System.Globalization;
using BriefingSite.Comparing;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Fuzzing;

/// <summary>Whole sites with anything wrong in them: no exception, no end that never comes, nothing torn. The seeds are fixed;
/// <c>BRIEFING_MUTANTS=20000</c> tries so many in place of two hundred, <c>BRIEFING_FUZZ_SEED</c> others.</summary>
public class SiteFuzzTests
{
    // Long beyond all that any mutant takes: only what never ends gets here.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private const int MostTold = 8;

    private static int Mutants => Number("BRIEFING_MUTANTS", 200);

    private static int Seed => Number("BRIEFING_FUZZ_SEED", 14);

    [Fact]
    public void No_mutant_of_the_second_briefing_does_harm() => Try(FuzzedSite.Second, Seed, Mutants * 3 / 4);

    [Fact]
    public void No_mutant_of_the_shipped_briefing_does_harm() => Try(FuzzedSite.Shipped, Seed + 1, Mutants / 4);

    [Fact]
    public void What_the_mutants_are_made_from_has_no_errors()
    {
        var site = new Site(new());
        var build = new Core.Engine.Build(FuzzedSite.Second.Concat(Site.EmbeddedAssets()));
        site.Files.Run(build);
        var errors = TestSite.InFull(build.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error && diagnostic.Rule != ComparingRules.ChangedWithoutNote));
        Assert.True(errors.Length == 0, errors);
    }

    private static void Try(IReadOnlyList<InputFile> original, int seed, int count)
    {
        var run = new FuzzRun(original);
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var number = 0; number < count && failures.Count < MostTold; number++)
        {
            var mutant = new Mutator(original, new(Shards.Seed(seed, number))).Mutate();
            if (Failure(run, mutant, number) is not { } failure) continue;
            if (failures.ContainsKey(Kind(failure))) continue;
            failures.Add(Kind(failure), $"seed {seed}, mutant {number}: {failure}\n{MutantShrinker.Shrink(original, mutant, smaller => Failure(run, smaller, number) is { } still && Kind(still) == Kind(failure))}");
        }
        if (failures.Count > 0) Assert.Fail(string.Join("\n\n", failures.Values));
    }

    private static string? Failure(FuzzRun run, IReadOnlyList<InputFile> mutant, int number)
    {
        string? failure = null;
        var thread = new Thread(() => failure = Attempt(run, mutant, number), 16 * 1024 * 1024) { IsBackground = true };
        thread.Start();
        return thread.Join(s_patience) ? failure : "it does not end";
    }

    private static string? Attempt(FuzzRun run, IReadOnlyList<InputFile> mutant, int number)
    {
        try
        {
            run.Try(mutant, number);
            return null;
        }
        catch (Exception failure)
        {
            return string.Join('\n', failure.ToString().Split('\n').Where((line, i) => i == 0 || (line.Contains("BriefingSite", StringComparison.Ordinal) && !line.Contains("Core.Engine", StringComparison.Ordinal))).Take(8));
        }
    }

    // The exception and the line that threw it.
    private static string Kind(string failure) =>
        string.Join('\n', failure.Split('\n').Take(2).Select((line, i) => i == 0 ? line.Split(':')[0] : line));

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
