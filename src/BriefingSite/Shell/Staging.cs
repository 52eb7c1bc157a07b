using BriefingSite.Core.Engine;

namespace BriefingSite.Shell;

/// <summary>The steps by which one folder takes another's place.</summary>
/// <param name="output">The folder that people see.</param>
/// <param name="next">Where its successor is made, on the same file system.</param>
/// <param name="last">Where it steps aside where the two cannot be swapped.</param>
/// <param name="swap">Swaps two folders, or says that it cannot.</param>
/// <param name="workers">Who works.</param>
internal sealed class Staging(string output, string next, string last, Func<string, string, bool> swap, Workers workers)
{
    private const int FewestPerThread = 64;

    /// <summary>Puts right and clears away what a killed build has left.</summary>
    public void Recover()
    {
        if (Directory.Exists(last) && !Directory.Exists(output)) Directory.Move(last, output);
        Delete(last);
        Delete(next);
    }

    /// <summary>Makes the successor and lets it take the folder's place.</summary>
    public void Replace(OutputPlan plan, Manifest manifest, CancellationToken stop)
    {
        try
        {
            Fill(plan, manifest, stop);
            TakePlace(plan.Seen);
        }
        catch
        {
            TryDelete(next);
            throw;
        }
    }

    private void Fill(OutputPlan plan, Manifest manifest, CancellationToken stop)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in plan.KeepFolders) AddWithAbove(path);
        foreach (var path in plan.Keep) AddAbove(path);
        foreach (var file in plan.Write) AddAbove(file.Path);
        Make("");
        Each([.. folders], Make);
        Each(plan.Keep, Carry);
        Each(plan.Write, file => Save(Path.Combine(next, file.Path), file.Content.Bytes.Span));
        stop.ThrowIfCancellationRequested();
        Save(Path.Combine(next, Manifest.FileName), manifest.ToBlob().Bytes.Span);

        void AddAbove(string path)
        {
            if (path.LastIndexOf('/') is var slash and > 0) AddWithAbove(path[..slash]);
        }

        void AddWithAbove(string folder)
        {
            if (folders.Add(folder)) AddAbove(folder);
        }

        void Each<T>(IReadOnlyList<T> items, Action<T> work) => workers.ForEach(items.Count, FewestPerThread, i =>
        {
            if (!stop.IsCancellationRequested) work(items[i]);
        });
    }

    private void Make(string folder)
    {
        var (old, copy) = (Path.Combine(output, folder), Path.Combine(next, folder));
        Directory.CreateDirectory(copy);
        if (!OperatingSystem.IsWindows() && Directory.Exists(old) && new DirectoryInfo(old).LinkTarget is null)
            File.SetUnixFileMode(copy, File.GetUnixFileMode(old) | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>A second name for the same file keeps bytes, times and rights; a copy keeps bytes and times.</summary>
    private void Carry(string path)
    {
        var (from, to) = (Path.Combine(output, path), Path.Combine(next, path));
        if (new FileInfo(from).LinkTarget is { } target) File.CreateSymbolicLink(to, target);
        else if (!Exchange.TryLink(from, to))
        {
            File.Copy(from, to);
            File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
        }
    }

    private static void Save(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, FileOptions.None, bytes.Length);
        RandomAccess.Write(file, bytes, 0);
    }

    private void TakePlace(IReadOnlySet<string> seen)
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(next, output);
            return;
        }
        if (swap(next, output))
        {
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
        Retire(last, seen);
    }

    /// <summary>Deletes the old folder, except what somebody put there at the last moment: that moves over.</summary>
    private void Retire(string old, IReadOnlySet<string> seen)
    {
        foreach (var path in FolderTree.Of(old).Files.Where(path => !seen.Contains(path)))
        {
            var to = Path.Combine(output, path);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            if (!File.Exists(to)) File.Move(Path.Combine(old, path), to);
        }
        TryDelete(old);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>What cannot be deleted now is deleted by the next build.</summary>
    private static void TryDelete(string folder)
    {
        try
        {
            Delete(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }
}
