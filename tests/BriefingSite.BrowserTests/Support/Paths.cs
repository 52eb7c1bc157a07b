using Xunit;

namespace BriefingSite.BrowserTests.Support;

/// <summary>The pages that are looked at: one of every kind, and all topics.</summary>
internal static class Paths
{
    public static string[] Topics { get; } = [.. Ids("input/topics").Select(id => $"/{id}/")];

    public static string FirstSource { get; } = $"/sources/{Ids("seeds").First()}/";

    public static string FirstQuestion { get; } = $"/compare/{Ids("input/questions").First()}/";

    public static string[] All { get; } =
        ["/", "/brief/", .. Topics, "/compare/", FirstQuestion, "/claims/", "/sources/", FirstSource, "/terms/", "/timeline/", "/watch/", "/changes/", "/about/", "/search/", "/what-if/", "/print/", "/404.html"];

    private static IEnumerable<string> Ids(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);
}

/// <summary>Every kind of page, as a test's data.</summary>
public sealed class EveryPage : TheoryData<string>
{
    public EveryPage() => AddRange(Paths.All);
}

/// <summary>Every topic, as a test's data.</summary>
public sealed class EveryTopic : TheoryData<string>
{
    public EveryTopic() => AddRange(Paths.Topics);
}
