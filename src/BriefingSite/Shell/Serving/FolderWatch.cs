using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Serving;

/// <summary>Watches the folders that make a site and tells what may have changed, once it has been quiet for a moment.</summary>
/// <remarks>The system's word is where to look, never what happened, and it may fail to come: folders that are moved quickly, too many
/// events at once, links, network disks, limits on what may be watched. So everything is looked at now and then as well, and what the
/// system did not tell is told later.</remarks>
internal sealed class FolderWatch : IDisposable
{
    private const string Everywhere = "";

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    // A look at everything comes each second, or more seldom where it would take more than a little of the time; but it comes.
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestRound = TimeSpan.FromSeconds(5);
    private const int Share = 200, BlindShare = 20;

    /// <summary>How long it must have been quiet: an editor's save, a checkout or a moved folder is many events within some milliseconds.</summary>
    public static TimeSpan Quiet { get; } = TimeSpan.FromMilliseconds(80);

    /// <summary>The same where one file was written and is there as a whole, as after most saves.</summary>
    public static TimeSpan Brief { get; } = TimeSpan.FromMilliseconds(10);

    private readonly Channel<string> _events = Channel.CreateUnbounded<string>(new() { SingleReader = true });
    private readonly List<Place> _places;
    private readonly Inventory _inventory;
    private readonly Action<string> _say;
    private TimeSpan _pause = s_round;
    private Task<bool>? _waiting;
    private volatile string? _trouble;
    private bool _isBlind;

    /// <summary>Watches from now on.</summary>
    /// <param name="root">The folder of the site.</param>
    /// <param name="originals">The folder of the sources' texts.</param>
    /// <param name="say">Told once, in a sentence, when the system does not tell of changes.</param>
    public FolderWatch(string root, OriginalsFolder originals, Action<string> say)
    {
        _places =
        [
            // What lies beside our folders, such as the output, is not looked at.
            new("", root, IsDeep: false),
            new("input", Path.Combine(root, "input"), IsDeep: true),
            new("seeds", Path.Combine(root, "seeds"), IsDeep: false),
            new("seeds/originals", originals.Path, IsDeep: false),
            new("theme", Path.Combine(root, "theme"), IsDeep: false),
            new("theme/assets", Path.Combine(root, "theme", "assets"), IsDeep: true),
        ];
        _say = say;
        Arm();
        _inventory = new(root, originals);
    }

    /// <summary>What may have changed, time and again, until it is stopped.</summary>
    public async IAsyncEnumerable<Changes> Read([EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            var paths = await NextChanges(stop);
            SayTrouble();
            var isMore = paths.Count == 0 ? LookAround(paths) : !_inventory.Look(paths);
            if (isMore)
            {
                // Folders may have come or gone, or the watchers are deaf.
                Rearm();
                LookAround(paths);
            }
            else
            {
                Arm();
            }
            if (paths.Contains(Everywhere)) yield return Changes.Everything;
            else if (paths.Count > 0) yield return new(paths);
        }
    }

    /// <summary>Lets it tell that everything may have changed.</summary>
    public void TellEverything() => _events.Writer.TryWrite(Everywhere);

    /// <summary>What the system told until it was quiet; nothing when it told nothing for a while.</summary>
    private async Task<HashSet<string>> NextChanges(CancellationToken stop)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        if (await Next(_pause, stop) is not { } first) return paths;
        paths.Add(first);
        var since = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) < s_longest && await Next(paths.Count == 1 && _inventory.HasWhole(first) ? Brief : Quiet, stop) is { } path) paths.Add(path);
        return paths;
    }

    /// <summary>Adds what has changed to what is told.</summary>
    /// <returns>Whether anything has.</returns>
    private bool LookAround(HashSet<string> paths)
    {
        var since = Stopwatch.GetTimestamp();
        var different = _inventory.Look();
        _pause = TimeSpan.FromTicks(Math.Clamp((Stopwatch.GetElapsedTime(since) * (_isBlind ? BlindShare : Share)).Ticks, s_round.Ticks, s_longestRound.Ticks));
        paths.UnionWith(different);
        return different.Count > 0;
    }

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

    /// <summary>Watches folders that have come, and lets go of those that went.</summary>
    private void Arm()
    {
        foreach (var place in _places)
        {
            var exists = Directory.Exists(place.Folder);
            if (!exists) place.Release();
            if (_isBlind || !exists || place.Watcher is not null) continue;
            try
            {
                place.Watcher = Watch(place);
            }
            catch (Exception failure) when (failure is IOException or ArgumentException)
            {
                _trouble = failure.Message;
            }
            catch (UnauthorizedAccessException)
            {
                // It is reported as a mistake of the site.
            }
        }
        SayTrouble();
    }

    /// <summary>Watches all folders anew.</summary>
    private void Rearm()
    {
        if (!_isBlind) _places.ForEach(place => place.Release());
        Arm();
    }

    private void SayTrouble()
    {
        if (_isBlind || _trouble is null) return;
        _isBlind = true;
        _say($"The system does not tell of every change. The files are looked at time and again instead, so an edit shows a second or more later. It says: {_trouble}");
    }

    private FileSystemWatcher Watch(Place place)
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
            // Of a folder, what has changed in it is told by itself.
            if (_places.TrueForAll(other => other.Folder != entry.FullPath)) Notify(place, entry.FullPath);
        };
        watcher.Error += (_, error) =>
        {
            // A folder that may not be read is a mistake like others, and reported as one.
            if (error.GetException() is UnauthorizedAccessException) return;
            if (error.GetException() is not InternalBufferOverflowException && Directory.Exists(place.Folder)) _trouble = error.GetException().Message;
            TellEverything();
        };
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Notify(Place place, string fullPath)
    {
        var inner = Path.GetRelativePath(place.Folder, fullPath).Replace('\\', '/');
        if (inner.Split('/').Any(ReadFolder.IsIgnored)) return;
        var path = place.Path.Length == 0 ? inner : $"{place.Path}/{inner}";
        if (place.Path.Length > 0 || _places.Exists(other => other.Path == path)) _events.Writer.TryWrite(path);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _places.ForEach(place => place.Release());
    }

    /// <summary>A folder that is watched while it is there.</summary>
    /// <param name="Path">What it is on the site.</param>
    /// <param name="Folder">Where it lies.</param>
    /// <param name="IsDeep">Whether what lies in its folders counts, too.</param>
    private sealed record Place(string Path, string Folder, bool IsDeep)
    {
        public FileSystemWatcher? Watcher { get; set; }

        public void Release()
        {
            Watcher?.Dispose();
            Watcher = null;
        }
    }
}
