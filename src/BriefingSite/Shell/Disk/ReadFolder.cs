using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>The files read from a folder.</summary>
/// <param name="Files">The files, by path.</param>
/// <param name="Diagnostics">Problems with reading them.</param>
internal sealed record Inputs(ValueList<InputFile> Files, ValueList<Diagnostic> Diagnostics);

/// <summary>Reads all files that make a site: <c>input/</c>, the records in <c>seeds/</c>, and the theme's assets.</summary>
/// <param name="root">The folder of the site, absolute.</param>
/// <param name="embeddedAssets">The theme's files embedded in the program; a file with the same name in the site's <c>theme/assets/</c> replaces
/// them.</param>
/// <param name="originals">The folder with the texts of the sources, if they should be read.</param>
/// <param name="known">The known file at a path; <c>null</c> where it must be read.</param>
internal sealed class ReadFolder(
    string root, Func<IEnumerable<InputFile>> embeddedAssets, OriginalsFolder? originals = null, Func<string, InputFile?>? known = null)
{
    private const int MinPerThread = 64;

    // Files that are not cached come from the disk, which serves several requests at once.
    private const int MaxThreads = 8;

    private readonly string _realRoot = RealPath.Resolve(root);
    private readonly List<string> _paths = [];
    private readonly Dictionary<string, string> _unreadable = new(StringComparer.Ordinal);
    private readonly List<InputFile> _files = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<string> _ancestors = []; // the real paths of the folders being walked, the outermost first

    /// <summary>Reads them. Unreadable files are reported and left out; a text that is not UTF-8 is reported and kept, so that its other problems are
    /// found too.</summary>
    public Inputs Read()
    {
        Find();
        new Workers(Math.Max(MaxThreads, Environment.ProcessorCount)).ForEach(_paths.Count, MinPerThread, i => ReadOne(_paths[i]));
        var own = _files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        _files.AddRange(embeddedAssets().Where(file => !own.Contains(file.Path)));
        ReadOriginals();

        _files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        _diagnostics.AddRange(ReportCase(_files));
        return new(_files.ToValueList(), _diagnostics.ToValueList());
    }

    /// <summary>Reads single files again, without walking the folders.</summary>
    /// <param name="last">The result of the last read.</param>
    /// <param name="paths">The files.</param>
    /// <returns><c>null</c> where a walk is needed: there were problems, or one of the files is new, deleted or a link.</returns>
    public Inputs? ReadAgain(Inputs last, IReadOnlySet<string> paths)
    {
        if (last.Diagnostics.Count > 0) return null;
        var files = last.Files.AsSpan().ToArray();
        var byPath = Comparer<InputFile>.Create((a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var path in paths)
        {
            var place = new FileInfo(Path.Combine(root, path));
            var i = Array.BinarySearch(files, new(path, new([])), byPath);
            if (i < 0 || !place.Exists || place.LinkTarget is not null || FileKinds.Unreadable(place) is not null || path.StartsWith("seeds/originals/", StringComparison.Ordinal)) return null;
            try
            {
                files[i] = new(path, new(File.ReadAllBytes(place.FullName)));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return null;
            }
            if (Examine(files[i]).Any()) return null;
        }
        return new(files.ToValueList(), []);
    }

    /// <summary>The paths of all files that would be read from the disk, including unreadable ones.</summary>
    public IEnumerable<string> List()
    {
        Find();
        ReadOriginals();
        return _paths.Concat(_files.Select(file => file.Path));
    }

    /// <summary>Whether a file with this path (relative to the site's folder, with forward slashes) is read: all of <c>input/</c>, and the records
    /// and the lock in <c>seeds/</c>; never backup or system files.</summary>
    public static bool IsInput(string path) =>
        path.Split('/') is [var top, .. var names] && names.Length > 0 && !Array.Exists(names, IsIgnored) && !Array.Exists(names, LeftBehind.IsConflictCopy)
        && (top == "input" || (top == "seeds" && IsRecord(path)));

    /// <summary>Checks files in general: bytes that are not UTF-8, unprintable characters, names that differ only in capital letters.</summary>
    public static IEnumerable<Diagnostic> Examine(ValueList<InputFile> files) => files.SelectMany(Examine).Concat(ReportCase(files));

    // A record with another extension than .md is read, and then reported as a file that is not used.
    private static bool IsRecord(string path) => path.LastIndexOf('/') == "seeds".Length && Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" or ".json";

    private static IEnumerable<Diagnostic> Examine(InputFile file)
    {
        if (!FileNames.IsText(file.Path)) yield break;
        if (Utf8Text.Check(file) is { } bad) yield return bad;
        // Frozen files and files written by the program are not edited, so hidden characters in them are not reported.
        if (!file.Path.EndsWith(".json", StringComparison.Ordinal))
            foreach (var hidden in HiddenInFile.Check(file)) yield return hidden;
    }

    private void Find()
    {
        _paths.Clear();
        _unreadable.Clear();
        _files.Clear();
        _diagnostics.Clear();
        Walk("input", _ => true);
        Walk("seeds", IsRecord);
        Walk("theme/assets", _ => true);
    }

    private void Walk(string folder, Func<string, bool> isWanted)
    {
        if (!Directory.Exists(Path.Combine(root, folder))) return;
        _ancestors.Add(RealPath.Resolve(Path.Combine(root, folder)));
        try
        {
            foreach (var entry in new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos())
            {
                var path = $"{folder}/{entry.Name}";
                if (IsIgnored(entry.Name)) continue;
                if (LeftBehind.IsConflictCopy(entry.Name))
                {
                    if (entry is DirectoryInfo || isWanted(path)) _diagnostics.Add(ConflictCopy(path));
                    continue;
                }
                if (entry is DirectoryInfo && folder == "seeds") continue;
                if (entry is not DirectoryInfo && !isWanted(path)) continue;
                Enter(entry, path, isWanted);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(folder, failure);
        }
        _ancestors.RemoveAt(_ancestors.Count - 1);
    }

    private void Enter(FileSystemInfo entry, string path, Func<string, bool> isWanted)
    {
        try
        {
            var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
            if (isLink && entry.LinkTarget is not null && !MayFollow(path)) return;
            if (entry is DirectoryInfo)
            {
                Walk(path, isWanted);
                return;
            }
            if ((isLink || ((FileInfo)entry).Length == 0) && FileKinds.Unreadable((FileInfo)entry) is { } problem) _unreadable[path] = problem;
            _paths.Add(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, failure);
        }
    }

    private void ReadOriginals()
    {
        try
        {
            if (originals is not null) _files.AddRange(originals.Read(Report, known));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable("seeds/originals", failure);
        }
    }

    /// <summary>Whether it is a backup, temporary or system file.</summary>
    public static bool IsIgnored(string name) => LeftBehind.IsIgnored(name);

    private static Diagnostic ConflictCopy(string path) =>
        new(DiskRules.ConflictCopy, new(path, 1, 1), "A program made this copy because two people edited the same file.", "merge the two, and delete the copy");

    private bool MayFollow(string path)
    {
        var target = RealPath.Resolve(Path.Combine(root, path));
        if (!RealPath.Contains(_realRoot, target))
        {
            _diagnostics.Add(new(DiskRules.LinkOutOfSite, new(path, 1, 1), "This symbolic link leads out of the site's folder.", "put the file itself here"));
            return false;
        }
        if (_ancestors.Exists(folder => RealPath.Contains(target, folder)))
        {
            _diagnostics.Add(new(DiskRules.LinkOutOfSite, new(path, 1, 1), "This symbolic link leads back to a folder that contains it.", "delete the link"));
            return false;
        }
        return true;
    }

    private void ReadOne(string path)
    {
        try
        {
            if (_unreadable.TryGetValue(path, out var problem))
            {
                Report(new(DiskRules.Unreadable, new(path, 1, 1), problem, "remove it"));
                return;
            }
            var file = known?.Invoke(path) ?? new InputFile(path, new(File.ReadAllBytes(Path.Combine(root, path))));
            List<Diagnostic> bad = [.. Examine(file)];
            lock (_files)
            {
                _files.Add(file);
                _diagnostics.AddRange(bad);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, failure);
        }
    }

    private void ReportUnreadable(string path, Exception failure)
    {
        var diagnostic = new Diagnostic(DiskRules.Unreadable, new(path, 1, 1), failure switch
        {
            UnauthorizedAccessException => "You may not read this.",
            FileNotFoundException or DirectoryNotFoundException when path.Contains('\uFFFD', StringComparison.Ordinal) => "The name of this is not UTF-8.",
            FileNotFoundException or DirectoryNotFoundException when new FileInfo(Path.Combine(root, path)).LinkTarget is null => "This was deleted while it was being read.",
            FileNotFoundException or DirectoryNotFoundException => "This link leads to nothing.",
            _ => "This cannot be read.",
        });
        Report(diagnostic);
    }

    private void Report(Diagnostic diagnostic)
    {
        lock (_files) _diagnostics.Add(diagnostic);
    }

    private static IEnumerable<Diagnostic> ReportCase(IEnumerable<InputFile> files)
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Where(file => !file.Path.StartsWith("seeds/originals/", StringComparison.Ordinal)))
        {
            if (known.TryAdd(file.Path, file.Path)) continue;
            yield return new(
                DiskRules.NamesDifferByCase, new(file.Path, 1, 1), $"The name differs from {known[file.Path]} only in capital letters.",
                "rename one of the two", new(known[file.Path], 1, 1));
        }
    }
}
