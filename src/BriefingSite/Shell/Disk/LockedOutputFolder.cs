using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>An output folder under a lock, and its contents when the lock was taken.</summary>
internal sealed class LockedOutputFolder : IDisposable
{
    private readonly OutputLock _lock;

    private LockedOutputFolder(string path, OutputLock held, Leftovers leftovers, Staging staging)
    {
        (Output, _lock, Leftovers, Staging) = (path, held, leftovers, staging);
        staging.Recover();
        (Tree, Last) = (FolderTree.Read(path), Manifest.Read(path));
    }

    /// <summary>The folder, with symbolic links resolved; it need not exist.</summary>
    public string Output { get; }

    /// <summary>Its contents.</summary>
    public FolderTree Tree { get; }

    /// <summary>The files that the previous build wrote.</summary>
    public Manifest Last { get; }

    /// <summary>Deletes folders beside it that are no longer needed.</summary>
    public Leftovers Leftovers { get; }

    /// <summary>The new folder that will replace it.</summary>
    public Staging Staging { get; }

    /// <summary>Locks a folder; waits while another build holds the lock.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="waiting">Called once, before waiting.</param>
    /// <param name="swap">Swaps two folders, or returns false where that is not supported.</param>
    /// <param name="workers">The threads to use.</param>
    /// <param name="stop">Cancels the wait.</param>
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

    /// <summary>Restores a folder that a killed build had moved aside, before anything else can fail.</summary>
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

    /// <summary>Whether the folder already has this file with the same bytes.</summary>
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
