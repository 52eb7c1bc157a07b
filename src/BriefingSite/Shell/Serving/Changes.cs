using BriefingSite.Shell.Disk;
namespace BriefingSite.Shell.Serving;

/// <summary>The files and folders that may have changed on the disk; of a folder, all its contents.</summary>
/// <param name="paths">Paths relative to the root of the site, with forward slashes; <c>null</c>: everything may have changed.</param>
internal sealed class Changes(IReadOnlySet<string>? paths)
{
    /// <summary>Everything may have changed.</summary>
    public static Changes Everything { get; } = new(null);

    /// <summary>The paths; <c>null</c> where everything may have changed.</summary>
    public IReadOnlySet<string>? Paths => paths;

    /// <summary>Whether a file may have changed.</summary>
    public bool Contains(string path) => paths is null || paths.Contains(path) || FolderTree.Above(path).Any(paths.Contains);
}
