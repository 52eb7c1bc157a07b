using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace BriefingSite.Shell.Serving;

/// <summary>Watches the folders that make a site and tells what may have changed, once it has been quiet for a moment.</summary>
/// <remarks>What is told is where to look, never what happened: whoever is told looks at the folder itself. Folders may come, go and be
/// replaced. Where the system cannot watch, everything is told once a second.</remarks>
internal sealed class FolderWatch : IDisposable
{
    private const string Everywhere = "";

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(1);

    /// <summary>How long it must have been quiet: an editor's save is several events within some milliseconds.</summary>
    public static TimeSpan Quiet { get; } = TimeSpan.FromMilliseconds(80);

    private readonly Channel<string> _events = Channel.CreateUnbounded<string>(new() { SingleReader = true });
    private readonly List<Place> _places;
    private Task<bool>? _waiting;
    private bool _isBlind;

    /// <summary>Watches from now on.</summary>
    /// <param name="root">The folder of the site.</param>
    /// <param name="originals">The folder of the sources' texts.</param>
    public FolderWatch(string root, string originals)
    {
        _places =
        [
            // What lies beside our folders, such as the output, is not looked at.
            new("", root, IsDeep: false),
            new("input", Path.Combine(root, "input"), IsDeep: true),
            new("seeds", Path.Combine(root, "seeds"), IsDeep: false),
            new("seeds/originals", originals, IsDeep: false),
            new("theme", Path.Combine(root, "theme"), IsDeep: false),
            new("theme/assets", Path.Combine(root, "theme", "assets"), IsDeep: true),
        ];
        Rearm([]);
    }

    /// <summary>What may have changed, time and again, until it is stopped.</summary>
    public async IAsyncEnumerable<Changes> Read([EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            var paths = new HashSet<string>(StringComparer.Ordinal);
            if (await Next(s_round, stop) is { } first)
            {
                paths.Add(first);
                var since = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(since) < s_longest && await Next(Quiet, stop) is { } path) paths.Add(path);
            }
            var isRearmed = Rearm(paths);
            if (isRearmed || _isBlind || paths.Contains(Everywhere)) yield return Changes.Everything;
            else if (paths.Count > 0) yield return new(paths);
        }
    }

    /// <summary>Lets it tell that everything may have changed.</summary>
    public void TellEverything() => _events.Writer.TryWrite(Everywhere);

    /// <summary>The next path, or <c>null</c> when none came in time.</summary>
    private async Task<string?> Next(TimeSpan patience, CancellationToken stop)
    {
        if (_events.Reader.TryRead(out var path)) return path;
        _waiting ??= _events.Reader.WaitToReadAsync(stop).AsTask();
        await Task.WhenAny(_waiting, Task.Delay(patience, stop));
        stop.ThrowIfCancellationRequested();
        if (!_waiting.IsCompleted) return null;
        _waiting = null;
        return _events.Reader.TryRead(out path) ? path : null;
    }

    /// <summary>Watches folders that have come or were replaced, and lets go of those that went.</summary>
    /// <returns>Whether there were any, so that something may have been missed.</returns>
    private bool Rearm(HashSet<string> changed)
    {
        var any = false;
        _isBlind = false;
        foreach (var place in _places)
        {
            var exists = Directory.Exists(place.Folder);
            var isReplaced = changed.Contains(place.Path) || FolderTree.Above(place.Path).Any(changed.Contains);
            if (place.Watcher is not null && (!exists || isReplaced))
            {
                place.Watcher.Dispose();
                place.Watcher = null;
                any = true;
            }
            if (place.Watcher is not null || !exists) continue;
            any = true;
            try
            {
                place.Watcher = Watch(place);
            }
            catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
            {
                _isBlind = true;
            }
        }
        return any;
    }

    private FileSystemWatcher Watch(Place place)
    {
        var watcher = new FileSystemWatcher(place.Folder)
        {
            IncludeSubdirectories = place.IsDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
            InternalBufferSize = 64 * 1024,
        };
        watcher.Created += (_, entry) => Tell(place, entry.FullPath);
        watcher.Deleted += (_, entry) => Tell(place, entry.FullPath);
        watcher.Renamed += (_, entry) =>
        {
            Tell(place, entry.OldFullPath);
            Tell(place, entry.FullPath);
        };
        watcher.Changed += (_, entry) =>
        {
            // Of a folder, what has changed in it is told by itself.
            if (_places.TrueForAll(other => other.Folder != entry.FullPath)) Tell(place, entry.FullPath);
        };
        // Too many events at once, or the folder itself is gone.
        watcher.Error += (_, _) => TellEverything();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Tell(Place place, string fullPath)
    {
        var inner = Path.GetRelativePath(place.Folder, fullPath).Replace('\\', '/');
        if (inner.Split('/').Any(ReadFolder.IsIgnored)) return;
        var path = place.Path.Length == 0 ? inner : $"{place.Path}/{inner}";
        if (place.Path.Length > 0 || _places.Exists(other => other.Path == path)) _events.Writer.TryWrite(path);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var place in _places) place.Watcher?.Dispose();
    }

    /// <summary>A folder that is watched while it is there.</summary>
    /// <param name="Path">What it is on the site.</param>
    /// <param name="Folder">Where it lies.</param>
    /// <param name="IsDeep">Whether what lies in its folders counts, too.</param>
    private sealed record Place(string Path, string Folder, bool IsDeep)
    {
        public FileSystemWatcher? Watcher { get; set; }
    }
}
