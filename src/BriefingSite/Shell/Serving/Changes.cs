using BriefingSite.Shell.Disk;
namespace BriefingSite.Shell.Serving;

/// <summary>What may have changed on the disk: files, and folders with all that lies in them.</summary>
/// <param name="paths">Paths from the root of the site, with forward slashes; <c>null</c>: everything may have.</param>
internal sealed class Changes(IReadOnlySet<string>? paths)
{
    /// <summary>Everything may have changed.</summary>
    public static Changes Everything { get; } = new(null);

    /// <summary>The paths; <c>null</c> where everything may have changed.</summary>
    public IReadOnlySet<string>? Paths => paths;

    /// <summary>Whether a file is among them.</summary>
    public bool Touch(string path) => paths is null || paths.Contains(path) || FolderTree.Above(path).Any(paths.Contains);
}
