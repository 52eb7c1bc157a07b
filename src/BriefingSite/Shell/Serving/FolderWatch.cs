using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Serving;

/// <summary>Watches the folders of a site and reports what may have changed, after a short time without further changes.</summary>
/// <remarks>The system's events say where to look, not what happened, and some never come: folders that are moved quickly, too many events at once,
/// links, network disks, limits on watches. So all files are also scanned from time to time, and missed changes are reported later.</remarks>
internal sealed class FolderWatch : IDisposable
{
    private const string Everywhere = "";

    private static readonly TimeSpan s_maxCollectionTime = TimeSpan.FromSeconds(1);

    // A scan comes each second, or less often where scanning would take more than a small share of the time, but at least every five seconds.
    private static readonly TimeSpan s_minScanInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_maxScanInterval = TimeSpan.FromSeconds(5);
    private const int Share = 200, ShareWithoutEvents = 20;

    /// <summary>How long no event must have come: an editor's save, a checkout or a moved folder causes many events within milliseconds.</summary>
    public static TimeSpan Quiet { get; } = TimeSpan.FromMilliseconds(80);

    /// <summary>The same where a single file was written completely, as after most saves.</summary>
    public static TimeSpan Brief { get; } = TimeSpan.FromMilliseconds(10);

    private readonly Channel<string> _events = Channel.CreateUnbounded<string>(new() { SingleReader = true });
    private readonly List<WatchedFolder> _watchedFolders;
    private readonly Inventory _inventory;
    private readonly Action<string> _report;
    private TimeSpan _pause = s_minScanInterval;
    private Task<bool>? _waiting;
    private volatile string? _watchProblem;
    private bool _hasNoEvents;

    /// <summary>Starts watching.</summary>
    /// <param name="root">The folder of the site.</param>
    /// <param name="originals">The folder of the sources' texts.</param>
    /// <param name="report">Receives a message, once, when the system does not report all changes.</param>
    public FolderWatch(string root, OriginalsFolder originals, Action<string> report)
    {
        _watchedFolders =
        [
            // Other files in the root, such as the output, are ignored.
            new("", root, IsDeep: false),
            new("input", Path.Combine(root, "input"), IsDeep: true),
            new("seeds", Path.Combine(root, "seeds"), IsDeep: false),
            new("seeds/originals", originals.Path, IsDeep: false),
            new("theme", Path.Combine(root, "theme"), IsDeep: false),
            new("theme/assets", Path.Combine(root, "theme", "assets"), IsDeep: true),
        ];
        _report = report;
        StartWatches();
        _inventory = new(root, originals);
    }

    /// <summary>The changes, one after the other, until cancelled.</summary>
    public async IAsyncEnumerable<Changes> Read([EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            var paths = await NextChanges(stop);
            ReportWatchProblem();
            var isMore = paths.Count == 0 ? Scan(paths) : !_inventory.Scan(paths);
            if (isMore)
            {
                // Folders may have been added or removed, or events were missed.
                RestartWatches();
                Scan(paths);
            }
            else
            {
                StartWatches();
            }
            if (paths.Contains(Everywhere)) yield return Changes.Everything;
            else if (paths.Count > 0) yield return new(paths);
        }
    }

    /// <summary>Reports that everything may have changed.</summary>
    public void NotifyAll() => _events.Writer.TryWrite(Everywhere);

    /// <summary>The paths of events until there were no more for a moment; empty where there were none for a while.</summary>
    private async Task<HashSet<string>> NextChanges(CancellationToken stop)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        if (await Next(_pause, stop) is not { } first) return paths;
        paths.Add(first);
        var since = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) < s_maxCollectionTime && await Next(paths.Count == 1 && _inventory.HasWhole(first) ? Brief : Quiet, stop) is { } path) paths.Add(path);
        return paths;
    }

    /// <summary>Adds all files that have changed.</summary>
    /// <returns>Whether any has.</returns>
    private bool Scan(HashSet<string> paths)
    {
        var since = Stopwatch.GetTimestamp();
        var different = _inventory.Scan();
        _pause = TimeSpan.FromTicks(Math.Clamp((Stopwatch.GetElapsedTime(since) * (_hasNoEvents ? ShareWithoutEvents : Share)).Ticks, s_minScanInterval.Ticks, s_maxScanInterval.Ticks));
        paths.UnionWith(different);
        return different.Count > 0;
    }

    /// <summary>The next path, or <c>null</c> when none came in time.</summary>
    private async Task<string?> Next(TimeSpan timeout, CancellationToken stop)
    {
        if (_events.Reader.TryRead(out var path)) return path;
        _waiting ??= _events.Reader.WaitToReadAsync(stop).AsTask();
        await Task.WhenAny(_waiting, Task.Delay(timeout, stop));
        stop.ThrowIfCancellationRequested();
        if (!_waiting.IsCompleted) return null;
        _waiting = null;
        return _events.Reader.TryRead(out path) ? path : null;
    }

    /// <summary>Starts watching folders that were added, and stops watching those that were removed.</summary>
    private void StartWatches()
    {
        foreach (var place in _watchedFolders)
        {
            var exists = Directory.Exists(place.Folder);
            if (!exists) place.Release();
            if (_hasNoEvents || !exists || place.Watcher is not null) continue;
            try
            {
                place.Watcher = Watch(place);
            }
            catch (Exception failure) when (failure is IOException or ArgumentException)
            {
                _watchProblem = failure.Message;
            }
            catch (UnauthorizedAccessException)
            {
                // It is reported as a problem of the site.
            }
        }
        ReportWatchProblem();
    }

    /// <summary>Restarts all watches.</summary>
    private void RestartWatches()
    {
        if (!_hasNoEvents) _watchedFolders.ForEach(place => place.Release());
        StartWatches();
    }

    private void ReportWatchProblem()
    {
        if (_hasNoEvents || _watchProblem is null) return;
        _hasNoEvents = true;
        _report($"The system does not report every change. The files are scanned regularly instead, so an edit shows a second or more later. The system's message: {_watchProblem}");
    }

    private FileSystemWatcher Watch(WatchedFolder place)
    {
        var watcher = new FileSystemWatcher(place.Folder)
        {
            IncludeSubdirectories = place.IsDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
            InternalBufferSize = 64 * 1024,
        };
        watcher.Created += (_, entry) => Notify(place, entry.FullPath);
        watcher.Deleted += (_, entry) => Notify(place, entry.FullPath);
        watcher.Renamed += (_, entry) =>
        {
            Notify(place, entry.OldFullPath);
            Notify(place, entry.FullPath);
        };
        watcher.Changed += (_, entry) =>
        {
            // Changes inside a folder cause events of their own.
            if (_watchedFolders.TrueForAll(other => other.Folder != entry.FullPath)) Notify(place, entry.FullPath);
        };
        watcher.Error += (_, error) =>
        {
            // A folder that may not be read is reported as a problem of the site.
            if (error.GetException() is UnauthorizedAccessException) return;
            if (error.GetException() is not InternalBufferOverflowException && Directory.Exists(place.Folder)) _watchProblem = error.GetException().Message;
            NotifyAll();
        };
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Notify(WatchedFolder place, string fullPath)
    {
        var inner = Path.GetRelativePath(place.Folder, fullPath).Replace('\\', '/');
        if (inner.Split('/').Any(ReadFolder.IsIgnored)) return;
        var path = place.Path.Length == 0 ? inner : $"{place.Path}/{inner}";
        if (place.Path.Length > 0 || _watchedFolders.Exists(other => other.Path == path)) _events.Writer.TryWrite(path);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchedFolders.ForEach(place => place.Release());
    }

    /// <summary>A folder that is watched while it exists.</summary>
    /// <param name="Path">Its path on the site.</param>
    /// <param name="Folder">Its path on the disk.</param>
    /// <param name="IsDeep">Whether its subfolders are watched, too.</param>
    private sealed record WatchedFolder(string Path, string Folder, bool IsDeep)
    {
        public FileSystemWatcher? Watcher { get; set; }

        public void Release()
        {
            Watcher?.Dispose();
            Watcher = null;
        }
    }
}
