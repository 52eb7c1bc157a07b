using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>An output folder into which nobody else writes, and what lay in it when it was taken.</summary>
internal sealed class LockedOutputFolder : IDisposable
{
    private readonly OutputLock _lock;

    private LockedOutputFolder(string path, OutputLock held, Leftovers leftovers, Staging staging)
    {
        (Output, _lock, Leftovers, Staging) = (path, held, leftovers, staging);
        staging.Recover();
        (Tree, Last) = (FolderTree.Read(path), Manifest.Read(path));
    }

    /// <summary>The folder, every symbolic link followed; it need not exist.</summary>
    public string Output { get; }

    /// <summary>What lay in it.</summary>
    public FolderTree Tree { get; }

    /// <summary>What the build before wrote there.</summary>
    public Manifest Last { get; }

    /// <summary>What could not be deleted beside it.</summary>
    public Leftovers Leftovers { get; }

    /// <summary>Its successor.</summary>
    public Staging Staging { get; }

    /// <summary>Takes a folder; waits while another build holds it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="waiting">Told once, when there is something to wait for.</param>
    /// <param name="swap">Swaps two folders, or says that it cannot.</param>
    /// <param name="workers">Who works.</param>
    /// <param name="stop">Ends the waiting.</param>
    public static LockedOutputFolder Take(string folder, Action waiting, Func<string, string, bool> swap, Workers workers, CancellationToken stop)
    {
        var path = RealPath.Resolve(folder);
        var parent = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(parent);
        var held = Lock(path, waiting, stop);
        try
        {
            var leftovers = new Leftovers(Beside(path, "old"));
            return new(path, held, leftovers, new(path, Beside(path, "next"), Beside(path, "last"), leftovers, swap, workers));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Brings back a folder that a killed build has left aside, before anything else can fail.</summary>
    public static void Recover(string folder, Action waiting, CancellationToken stop)
    {
        var path = RealPath.Resolve(folder);
        var last = Beside(path, "last");
        if (Directory.Exists(path) || !Directory.Exists(last)) return;
        using var held = Lock(path, waiting, stop);
        if (!Directory.Exists(path) && Directory.Exists(last)) Directory.Move(last, path);
    }

    private static OutputLock Lock(string path, Action waiting, CancellationToken stop)
    {
        try
        {
            return OutputLock.Take(Beside(path, "lock"), waiting, stop);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new IOException($"The new folder is made beside the old one, and you may not write into {Path.GetDirectoryName(path)}. Name another folder with --output.", failure);
        }
    }

    private static string Beside(string path, string role) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{role}");

    /// <summary>Whether a file lies there already, with the same bytes.</summary>
    public bool Has(OutputFile file) => Tree.Files.Contains(file.Path) && Has(file.Path, file.Content);

    /// <summary>Whether a file with this path has these bytes.</summary>
    public bool Has(string path, Blob content)
    {
        var file = new FileInfo(Path.Combine(Output, path));
        return file.LinkTarget is null && file.Length == content.Length && FileKinds.Unreadable(file) is null && content.Bytes.Span.SequenceEqual(File.ReadAllBytes(file.FullName));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Staging.Drop();
        }
        finally
        {
            _lock.Dispose();
        }
    }
}
