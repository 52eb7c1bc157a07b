using System.Reflection;

namespace BriefingSite.Tests.Support;

/// <summary>Where the tests' own repository lies on this machine.</summary>
public static class Repository
{
    public static string Root { get; } = Value("RepositoryRoot");

    public static string Tests { get; } = Value("ProjectRoot");

    private static string Value(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
