using System.Reflection;

namespace BriefingSite.BrowserTests.Support;

/// <summary>Where the repository lies on this machine, and what the build has told of it.</summary>
internal static class Repository
{
    public static string Root { get; } = Value("RepositoryRoot");

    public static string Driver { get; } = Value("PlaywrightDriver");

    private static string Value(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
