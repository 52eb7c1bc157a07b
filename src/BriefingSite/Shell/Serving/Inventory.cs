using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Serving;

/// <summary>The files in the folders of a site, with their lengths and times of writing. Links are followed.</summary>
/// <remarks>The folders are walked by the same rules as for reading the site.</remarks>
internal sealed class Inventory
{
    private static readonly Blob s_nothing = Blob.Create("");

    private readonly string _root;
    private readonly OriginalsFolder _originals;
    private Dictionary<string, Stamp> _known = [];

    /// <summary>Makes the first scan.</summary>
    public Inventory(string root, OriginalsFolder originals)
    {
        (_root, _originals) = (root, originals);
        Scan();
    }

    /// <summary>Scans all files.</summary>
    /// <returns>The files that were added, removed or changed since the last scan.</returns>
    public HashSet<string> Scan()
    {
        var paths = new ReadFolder(_root, () => [], _originals, path => new(path, s_nothing)).List();
        var now = paths.Distinct(StringComparer.Ordinal).ToDictionary(path => path, path => Stamp.Read(Place(path)), StringComparer.Ordinal);
        var different = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, stamp) in now)
            if (!_known.Remove(path, out var before) || before != stamp) different.Add(path);
        different.UnionWith(_known.Keys);
        _known = now;
        return different;
    }

    /// <summary>Updates single files.</summary>
    /// <returns>Whether that is enough; not where some are or were folders.</returns>
    public bool Scan(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(Place(path))) return false;
            if (File.Exists(Place(path))) _known[path] = Stamp.Read(Place(path));
            else if (!_known.Remove(path) && _known.Keys.Any(file => file.StartsWith(path + '/', StringComparison.Ordinal))) return false;
        }
        return true;
    }

    /// <summary>Whether a known file exists and is not empty; while an editor writes it, it can be.</summary>
    public bool HasWhole(string path) => _known.ContainsKey(path) && Stamp.Read(Place(path)).Length > 0;

    private string Place(string path) =>
        path.StartsWith("seeds/originals/", StringComparison.Ordinal) ? Path.Combine(_originals.Path, path["seeds/originals/".Length..]) : Path.Combine(_root, path);

    /// <summary>The metadata that shows a change of a file without reading it.</summary>
    private readonly record struct Stamp(long Length, DateTime Written)
    {
        public static Stamp Read(string path)
        {
            try
            {
                var file = new FileInfo(path);
                if (file.LinkTarget is not null) file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
                return file.Exists ? new(file.Length, file.LastWriteTimeUtc) : default;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return default;
            }
        }
    }
}
