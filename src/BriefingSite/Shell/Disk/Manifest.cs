using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>The files that a build wrote into the output folder, with their hashes. Everything else in the folder is not ours.</summary>
/// <remarks>One line per file, by path: 64 hexadecimal digits, two spaces, the path. The hash is cryptographic: a build deletes what has it, so nobody may
/// be able to make another file with the same hash.</remarks>
internal sealed class Manifest
{
    /// <summary>Its name in the output folder.</summary>
    public const string FileName = ".briefing-manifest";

    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>The manifest of files to be written.</summary>
    /// <param name="files">The files.</param>
    /// <param name="hashes">The <see cref="Hash"/> of each.</param>
    /// <exception cref="ArgumentException">A path leads out of the output folder, is written twice, or is a file and a folder.</exception>
    public static Manifest Create(IReadOnlyList<OutputFile> files, string[] hashes)
    {
        var manifest = new Manifest();
        foreach (var (file, hash) in files.Zip(hashes))
        {
            if (!IsSafe(file.Path)) throw new ArgumentException($"'{file.Path}', made from {file.Origin}, is no path in the output folder.");
            if (!manifest._hashes.TryAdd(file.Path, hash)) throw new ArgumentException($"'{file.Path}' is written twice.");
        }
        foreach (var path in manifest.Paths)
            foreach (var folder in FolderTree.Above(path))
                if (manifest._hashes.ContainsKey(folder)) throw new ArgumentException($"'{folder}' is both a file and a folder.");
        return manifest;
    }

    /// <summary>Reads the manifest of a folder; an empty one where there is none. Unreadable lines are skipped, so the files that they name count as
    /// not ours.</summary>
    public static Manifest Read(string folder)
    {
        var manifest = new Manifest();
        var path = Path.Combine(folder, FileName);
        if (FileKinds.Find(path) != FileKind.Regular) return manifest;
        foreach (var line in File.ReadLines(path))
            if (line.Length > 66 && line[64..66] == "  " && IsSafe(line[66..])) manifest._hashes[line[66..]] = line[..64];
        return manifest;
    }

    /// <summary>The paths, sorted.</summary>
    public IEnumerable<string> Paths => _hashes.Keys;

    /// <summary>The hash of a file, as the manifest records it.</summary>
    public static string Hash(Blob content) => Convert.ToHexStringLower(Blake2sp.Hash(content.Pieces));

    /// <summary>Whether a build wrote a file at a path.</summary>
    public bool Contains(string path) => _hashes.ContainsKey(path);

    /// <summary>Whether a build wrote a file at a path with this content. Manifests of the first versions record the SHA-256.</summary>
    public bool Contains(string path, Blob content) => _hashes.TryGetValue(path, out var hash) && (hash == Hash(content) || hash == content.Hash);

    /// <summary>The manifest as a file.</summary>
    public Blob ToBlob()
    {
        var text = new StringBuilder();
        foreach (var (path, hash) in _hashes) text.Append(hash).Append("  ").Append(path).Append('\n');
        return Blob.Create(text.ToString());
    }

    /// <summary>Whether a path leads to a file in the output folder other than the manifest.</summary>
    public static bool IsSafe(string path) => path != FileName && OutputFile.IsPath(path);
}
