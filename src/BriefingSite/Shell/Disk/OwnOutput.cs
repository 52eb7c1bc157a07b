namespace BriefingSite.Shell.Disk;

/// <summary>Knows the files that the program and its scripts write.</summary>
/// <param name="root">The folder of the briefing, absolute.</param>
/// <param name="target">The file that this run writes, absolute; <c>null</c> for none.</param>
internal sealed class OwnOutput(string root, string? target)
{
    // What .ci/review leaves.
    private const string Review = ".review";

    private readonly Dictionary<string, Manifest?> _manifests = new(StringComparer.Ordinal);

    /// <summary>Whether a build wrote this file, or a script for pull requests. A file that somebody put into an output folder is not ours.</summary>
    /// <param name="path">The file, absolute.</param>
    public bool Contains(string path)
    {
        var real = RealPath.Resolve(path);
        if (target is not null && real == RealPath.Resolve(target)) return true;
        var top = RealPath.Resolve(root);
        if (real == Path.Combine(top, SiteFiles.LockName) || RealPath.Contains(Path.Combine(top, Review), real)) return true;
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
            if (FindManifest(folder) is { } manifest)
                return Path.GetRelativePath(folder, path).Replace('\\', '/') is var inside && (inside == Manifest.FileName || manifest.Contains(inside));
        return false;
    }

    private Manifest? FindManifest(string folder)
    {
        if (!_manifests.TryGetValue(folder, out var manifest))
            _manifests[folder] = manifest = File.Exists(Path.Combine(folder, Manifest.FileName)) ? Manifest.Read(folder) : null;
        return manifest;
    }
}
