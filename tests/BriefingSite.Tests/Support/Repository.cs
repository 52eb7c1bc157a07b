using System.Reflection;
using BriefingSite.Core.Model;

namespace BriefingSite.Tests.Support;

/// <summary>Where the tests' own repository lies on this machine.</summary>
public static class Repository
{
    public static string Root { get; } = Value("RepositoryRoot");

    public static string Tests { get; } = Value("ProjectRoot");

    /// <summary>The input files of the shipped briefing and of its theme.</summary>
    public static IEnumerable<InputFile> Files() => Site.EmbeddedAssets().Concat(FilesOf(Root));

    /// <summary>The files below a folder's <c>input/</c> and <c>seeds/</c> that belong to a briefing.</summary>
    public static IEnumerable<InputFile> FilesOf(string root) =>
        from folder in new[] { "input", "seeds" }
        from path in Directory.GetFiles(Path.Combine(root, folder), "*", folder == "seeds" ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
        select new InputFile(Path.GetRelativePath(root, path).Replace('\\', '/'), new(File.ReadAllBytes(path)));

    private static string Value(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
