using System.Collections.Concurrent;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

internal static partial class DiskRules
{
    /// <summary>A file in the output folder would be overwritten although we did not write it.</summary>
    public static Rule ForeignOutputFile { get; } = All.Add(new("BS401", Severity.Error, "Would overwrite a file that is not ours",
        "Files that others put into the output folder are kept, so a build never overwrites one. Move the file away or rename the page; build with --clean where everything in the output folder may be deleted.",
        "output/about/index.html (put there by hand) and input/pages/about.md", "output/cv/index.html (put there by hand) and input/pages/about.md"));
}

/// <summary>The result of writing.</summary>
/// <param name="New">Files written, new or changed.</param>
/// <param name="Unchanged">The number of our files that stayed.</param>
/// <param name="Removed">Files removed.</param>
/// <param name="Bytes">Size of the site.</param>
/// <param name="Diagnostics">Why nothing was written, if it was not.</param>
internal sealed record Written(
    ValueList<string> New, int Unchanged, ValueList<string> Removed, long Bytes, ValueList<Diagnostic> Diagnostics);

/// <summary>Writes a site into a folder atomically: other programs see either the old site or the new one, even when the build is killed.</summary>
/// <remarks>The new folder is made beside the old one, with hard links to what does not change, and the two are swapped in one step. Where the system
/// cannot swap, the old one is moved away first; the next build repairs one that was killed between the two steps. Files can be handed over one by
/// one while others are not finished, so they need not all be kept in memory, and writing does not wait for drawing.</remarks>
internal sealed class WriteFolder : IDisposable
{
    private const int MinPerThread = 64;

    private readonly Folders _folders;
    private readonly bool _clean;
    private readonly CancellationToken _stop;
    private readonly Workers _workers = new();
    private readonly Lazy<LockedOutputFolder> _held;

    // Paths that differ only in capital letters are refused later; some file systems do not distinguish them.
    private readonly ConcurrentDictionary<string, TakenFile> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Changes nothing yet.</summary>
    /// <param name="folders">Where to write.</param>
    /// <param name="waiting">Called before waiting for another build that is writing there.</param>
    /// <param name="stop">Cancels the work; the folder is then unchanged.</param>
    /// <param name="clean">Whether files that are not ours may be removed.</param>
    /// <param name="swap">Swaps two folders, or returns false where that is not supported.</param>
    public WriteFolder(Folders folders, Action waiting, CancellationToken stop, bool clean = false, Func<string, string, bool>? swap = null)
    {
        (_folders, _clean, _stop) = (folders, clean, stop);
        _held = new(() => LockedOutputFolder.Take(folders.Output, waiting, swap ?? AtomicFolderSwap.TrySwap, _workers, stop));
    }

    /// <summary>Takes a finished file; can be called from several threads. The file becomes visible with <see cref="Write"/>.</summary>
    /// <returns>The file, with its bytes only on the disk.</returns>
    /// <exception cref="IOException">The file system refuses.</exception>
    public OutputFile Take(OutputFile file)
    {
        var (path, content, _) = file;
        if (!Manifest.IsSafe(path) || !_taken.TryAdd(path, default)) return file;
        var held = _held.Value;
        var isUnchanged = held.Has(file);
        _taken[path] = new(isUnchanged, Manifest.Hash(content));
        if (!isUnchanged) held.Staging.Add(file);

        // The delegate must not keep the file or its content in memory.
        byte[] Read() => File.ReadAllBytes(isUnchanged ? Path.Combine(held.Output, path) : held.Staging.Find(path));
        return file with { Content = new(content.Length, Read) };
    }

    /// <summary>Writes the files that were not taken before, and replaces the old folder with the new one.</summary>
    /// <param name="files">All files of the site, including those taken before.</param>
    /// <exception cref="ArgumentException">The paths are invalid: a bug.</exception>
    /// <exception cref="IOException">The file system refuses; the folder is unchanged.</exception>
    public Written Write(IReadOnlyList<OutputFile> files)
    {
        var hashes = new string[files.Count];
        _workers.ForEach(files.Count, MinPerThread, i => hashes[i] = _taken.TryGetValue(files[i].Path, out var taken) ? taken.Hash : Manifest.Hash(files[i].Content));
        var manifest = Manifest.Create(files, hashes);
        var held = _held.Value;
        var isSame = new bool[files.Count];
        _workers.ForEach(files.Count, MinPerThread, i =>
            isSame[i] = _taken.TryGetValue(files[i].Path, out var taken) ? taken.IsUnchanged : held.Has(files[i]));
        var plan = OutputPlan.Create(files, isSame, manifest, held, _clean);
        var diagnostics = plan.InTheWay.Select(Report).ToValueList();
        if (plan.HasWork && diagnostics.Count == 0)
        {
            held.Staging.Replace(plan, plan.Write.Where(file => !_taken.ContainsKey(file.Path)).ToList(), manifest, _stop);
        }
        return new(
            plan.Write.Select(file => file.Path).ToValueList(), plan.Unchanged, plan.Remove.ToValueList(),
            files.Sum(file => (long)file.Content.Length), diagnostics);
    }

    /// <summary>Whether the new folder has replaced the old one.</summary>
    public bool IsReplaced => _held is { IsValueCreated: true, Value.Staging.IsDone: true };

    /// <summary>Folders beside it that could not be deleted.</summary>
    public IEnumerable<string> Leftovers => _held.IsValueCreated ? _held.Value.Leftovers.Kept : [];

    /// <summary>Unlocks the folder for other builds; files that were taken but not written are deleted.</summary>
    public void Dispose()
    {
        if (_held.IsValueCreated) _held.Value.Dispose();
    }

    private readonly record struct TakenFile(bool IsUnchanged, string Hash);

    private Diagnostic Report((string Path, OutputFile By) inTheWay) => new(
        DiskRules.ForeignOutputFile, new(_folders.Shown + inTheWay.Path, 1, 1),
        $"This file is not ours, and {inTheWay.By.Path}, made from {inTheWay.By.Origin}, would replace it.",
        "move it away, or build with --clean where everything in the folder may be deleted");
}
