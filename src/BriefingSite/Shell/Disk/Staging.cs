using System.Collections.Concurrent;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>Builds a new folder and replaces the output folder with it.</summary>
/// <param name="output">The output folder.</param>
/// <param name="next">The path of the new folder, on the same file system.</param>
/// <param name="last">The path to which the old folder moves where the two cannot be swapped.</param>
/// <param name="leftovers">Deletes folders that are no longer needed.</param>
/// <param name="swap">Swaps two folders, or returns false where that is not supported.</param>
/// <param name="workers">The threads to use.</param>
internal sealed class Staging(string output, string next, string last, Leftovers leftovers, Func<string, string, bool> swap, Workers workers)
{
    private const int MinPerThread = 64;

    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UnixFileMode> _closed = new(StringComparer.Ordinal);

    /// <summary>Whether the new folder has replaced the old one.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Repairs and cleans up what a killed build has left.</summary>
    public void Recover()
    {
        if (Directory.Exists(last) && !Directory.Exists(output)) Directory.Move(last, output);
        leftovers.Clear();
        leftovers.Discard(last);
        leftovers.Discard(next);
    }

    /// <summary>Writes a file into the new folder; can be called from several threads.</summary>
    public void Add(OutputFile file)
    {
        MakeAbove(file.Path);
        Save(Path.Combine(next, file.Path), file.Content);
    }

    /// <summary>The current path of an added file, before or after the replacement.</summary>
    public string Find(string path) => Path.Combine(IsDone ? output : next, path);

    /// <summary>Completes the new folder and replaces the old one with it.</summary>
    /// <param name="plan">The changes to make.</param>
    /// <param name="open">The files that are not yet written.</param>
    /// <param name="manifest">The manifest of all files.</param>
    /// <param name="stop">Cancels the work; the folder is then unchanged.</param>
    public void Replace(OutputPlan plan, IReadOnlyList<OutputFile> open, Manifest manifest, CancellationToken stop)
    {
        Make("");
        foreach (var folder in plan.KeepFolders) Make(folder);
        Each(plan.Keep, KeepFile);
        Each(open, Add);
        stop.ThrowIfCancellationRequested();
        Save(Path.Combine(next, Manifest.FileName), manifest.ToBlob());
        if (!OperatingSystem.IsWindows())
            foreach (var (folder, mode) in _closed) File.SetUnixFileMode(folder, mode);
        ReplaceOutput(plan.Seen);

        void Each<T>(IReadOnlyList<T> items, Action<T> work) => workers.ForEach(items.Count, MinPerThread, i =>
        {
            if (!stop.IsCancellationRequested) work(items[i]);
        });
    }

    /// <summary>Deletes the new folder unless it has replaced the old one.</summary>
    public void Drop()
    {
        if (!IsDone) leftovers.Discard(next);
    }

    private void MakeAbove(string path) => Make(path[..Math.Max(path.LastIndexOf('/'), 0)]);

    private void Make(string folder)
    {
        if (_made.ContainsKey(folder)) return;
        if (folder.Length > 0) MakeAbove(folder);
        var (old, copy) = (Path.Combine(output, folder), Path.Combine(next, folder));
        Directory.CreateDirectory(copy);
        if (!OperatingSystem.IsWindows() && Directory.Exists(old) && new DirectoryInfo(old).LinkTarget is null)
        {
            const UnixFileMode open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            var mode = File.GetUnixFileMode(old);
            File.SetUnixFileMode(copy, mode | open);
            if (!mode.HasFlag(open)) _closed[copy] = mode;
        }
        _made.TryAdd(folder, true);
    }

    /// <summary>A hard link keeps bytes, times and permissions; a copy keeps bytes and times.</summary>
    private void KeepFile(string path)
    {
        MakeAbove(path);
        var (from, to) = (Path.Combine(output, path), Path.Combine(next, path));
        if (new FileInfo(from).LinkTarget is { } target) File.CreateSymbolicLink(to, target);
        else if (!AtomicFolderSwap.TryLink(from, to))
        {
            if (FileKinds.Find(from) != FileKind.Regular) throw new IOException($"{from} is not a file, and can't be kept in the new folder. Move it away.");
            File.Copy(from, to);
            File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
        }
    }

    // The folder is locked as a whole, so its files need no locks.
    private static void Save(string path, Blob content)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        if (content.Pieces is [var whole]) RandomAccess.Write(file, whole.Span, 0);
        else RandomAccess.Write(file, content.Pieces, 0);
    }

    private void ReplaceOutput(IReadOnlySet<string> seen)
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(next, output);
            IsDone = true;
            return;
        }
        if (swap(next, output))
        {
            IsDone = true;
            Retire(next, seen);
            return;
        }
        Directory.Move(output, last);
        try
        {
            Directory.Move(next, output);
        }
        catch
        {
            Directory.Move(last, output);
            throw;
        }
        IsDone = true;
        Retire(last, seen);
    }

    /// <summary>Deletes the old folder. Files that were added to it at the last moment move to the new one; where that fails, the old folder is
    /// kept.</summary>
    private void Retire(string old, IReadOnlySet<string> seen)
    {
        try
        {
            foreach (var path in FolderTree.Read(old).Files.Where(path => !seen.Contains(path)))
            {
                var to = Path.Combine(output, path);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                if (!File.Exists(to)) File.Move(Path.Combine(old, path), to);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            leftovers.Keep(old);
            return;
        }
        leftovers.Discard(old);
    }
}
