using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell;

/// <summary>An output folder into which nobody else writes, and what lay in it when it was taken.</summary>
internal sealed class HeldFolder : IDisposable
{
    private readonly OutputLock _lock;

    private HeldFolder(string path, OutputLock held, Staging staging)
    {
        (Output, _lock, Staging) = (path, held, staging);
        staging.Recover();
        (Tree, Last) = (FolderTree.Of(path), Manifest.Read(path));
    }

    /// <summary>The folder, every symbolic link followed; it need not exist.</summary>
    public string Output { get; }

    /// <summary>What lay in it.</summary>
    public FolderTree Tree { get; }

    /// <summary>What the build before wrote there.</summary>
    public Manifest Last { get; }

    /// <summary>Its successor.</summary>
    public Staging Staging { get; }

    /// <summary>Takes a folder; waits while another build holds it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="waiting">Told once, when there is something to wait for.</param>
    /// <param name="swap">Swaps two folders, or says that it cannot.</param>
    /// <param name="workers">Who works.</param>
    /// <param name="stop">Ends the waiting.</param>
    public static HeldFolder Take(string folder, Action waiting, Func<string, string, bool> swap, Workers workers, CancellationToken stop)
    {
        var path = RealPath.Of(folder);
        var parent = Path.GetDirectoryName(path)!;
        string Beside(string role) => Path.Combine(parent, $".{Path.GetFileName(path)}.{role}");
        Directory.CreateDirectory(parent);
        var held = OutputLock.Take(Beside("lock"), waiting, stop);
        try
        {
            return new(path, held, new(path, Beside("next"), Beside("last"), swap, workers));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Whether a file lies there already, with the same bytes.</summary>
    public bool Has(OutputFile file) => Tree.Files.Contains(file.Path) && Has(file.Path, file.Content);

    /// <summary>Whether a file with this path has these bytes.</summary>
    public bool Has(string path, Blob content)
    {
        var file = new FileInfo(Path.Combine(Output, path));
        return file.LinkTarget is null && file.Length == content.Length && content.Bytes.Span.SequenceEqual(File.ReadAllBytes(file.FullName));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Staging.Drop();
        _lock.Dispose();
    }
}
