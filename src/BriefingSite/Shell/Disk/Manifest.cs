using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>The files that a build wrote into the output folder, with their SHA-256. Everything else in the folder is not ours.</summary>
/// <remarks>One line per file, by path: 64 hexadecimal digits, two spaces, the path; <c>sha256sum -c</c> can read it.</remarks>
internal sealed class Manifest
{
    /// <summary>Its name in the output folder.</summary>
    public const string FileName = ".briefing-manifest";

    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>The manifest of files to be written.</summary>
    /// <exception cref="ArgumentException">A path leads out of the output folder, is written twice, or is a file and a folder.</exception>
    public static Manifest Create(IEnumerable<OutputFile> files)
    {
        var manifest = new Manifest();
        foreach (var file in files)
        {
            if (!IsSafe(file.Path)) throw new ArgumentException($"'{file.Path}', made from {file.Origin}, is no path in the output folder.");
            if (!manifest._hashes.TryAdd(file.Path, file.Content.Hash)) throw new ArgumentException($"'{file.Path}' is written twice.");
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
        if (FileKinds.Of(path) != FileKind.Regular) return manifest;
        foreach (var line in File.ReadLines(path))
            if (line.Length > 66 && line[64..66] == "  " && IsSafe(line[66..])) manifest._hashes[line[66..]] = line[..64];
        return manifest;
    }

    /// <summary>The paths, sorted.</summary>
    public IEnumerable<string> Paths => _hashes.Keys;

    /// <summary>The SHA-256 recorded for a path, or <c>null</c> where the path is not ours.</summary>
    public string? HashOf(string path) => _hashes.GetValueOrDefault(path);

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
