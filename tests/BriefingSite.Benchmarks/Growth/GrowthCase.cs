namespace BriefingSite.Benchmarks.Growth;

/// <summary>An input of any size that is made of copies of one thing.</summary>
/// <param name="Name">What is copied.</param>
/// <param name="Prepare">Makes the input with this many copies, and returns the work on it.</param>
internal sealed record GrowthCase(string Name, Func<int, Action> Prepare)
{
    /// <summary>All of them.</summary>
    public static IEnumerable<GrowthCase> All =>
        MarkdownCases.All.Concat(BlockCases.All).Concat(YamlCases.All).Concat(SiteCases.All).Concat(OriginalCases.All);
}
