using System.Globalization;

namespace BriefingSite.Shell.Git;

/// <summary>Compares the working files of a repository with a commit. Git only lists the files: to compare them it would run the filters that the
/// repository names, so their bytes are compared here. A file that differs only by a filter is listed as changed until git has seen it: a file that
/// git found unchanged, and that was not touched since, is trusted.</summary>
/// <param name="top">The folder of all working files, absolute.</param>
internal sealed class WorkingTree(string top)
{
    private readonly GitCommand _git = new(top);

    /// <summary>The paths of all files that differ from a commit, including untracked files.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="isLeftOut">Whether an untracked file is left out.</param>
    public IEnumerable<string> ListChanges(string commit, Func<string, bool> isLeftOut)
    {
        var committed = ListCommitted(commit);
        var indexed = ListIndexed();
        var changed = committed.Keys.Except(indexed.Select(entry => entry.Path), StringComparer.Ordinal).ToList();
        var (lastSeen, hasModes) = (IndexTime(), HasModes());
        var sameLength = new List<(string Path, string Hash)>();
        var longer = new List<(string Path, string Hash)>();
        foreach (var entry in indexed)
        {
            if (!committed.TryGetValue(entry.Path, out var before) || entry.Stage != "0")
            {
                if (before is not null || entry.IsSkipped || Exists(entry.Path)) changed.Add(entry.Path);
                continue;
            }
            var found = entry.IsSkipped ? (entry.Hash == before.Hash ? FileComparison.Same : FileComparison.Different)
                : before.Mode == Committed.Submodule ? CompareSubmodule(entry, before)
                : Compare(entry, before, lastSeen, hasModes);
            if (found == FileComparison.Different) changed.Add(entry.Path);
            else if (found == FileComparison.NeedsHash) sameLength.Add((entry.Path, before.Hash));
            else if (found == FileComparison.NeedsContent) longer.Add((entry.Path, before.Hash));
        }
        var untracked = _git.Ask("ls-files", "--others", "--exclude-standard", "-z").Entries.Where(path => !isLeftOut(path));
        return changed.Concat(FindChangedByHash(sameLength)).Concat(FindChangedByContent(longer)).Concat(untracked);
    }

    /// <summary>The result of comparing a file by its metadata, which can leave the question open.</summary>
    private enum FileComparison
    {
        Same, Different, NeedsHash, NeedsContent,
    }

    private FileComparison Compare(Indexed entry, Committed before, DateTime lastSeen, bool hasModes)
    {
        var file = new FileInfo(Path.Combine(top, entry.Path));
        if (file.LinkTarget is { } target)
            return before.Mode == Committed.Link && IsText(before.Hash, target) ? FileComparison.Same : FileComparison.Different;
        if (!file.Exists) return FileComparison.Different;
        if (hasModes && before.Mode != Committed.Link && HasRunBit(file) != (before.Mode == Committed.Program)) return FileComparison.Different;
        if (entry.Hash == before.Hash && entry.Matches(file) && file.LastWriteTimeUtc < lastSeen) return FileComparison.Same;
        if (file.Length == before.Size || before.Size is null) return file.Length == 0 ? FileComparison.Same : FileComparison.NeedsHash; // pipes and devices have no length, and are not read
        return file.Length > before.Size && file.Length <= 2 * before.Size ? FileComparison.NeedsContent : FileComparison.Different;
    }

    private bool Exists(string path) => Path.Exists(Path.Combine(top, path)) || new FileInfo(Path.Combine(top, path)).LinkTarget is not null;

    private FileComparison CompareSubmodule(Indexed entry, Committed before)
    {
        var folder = Path.Combine(top, entry.Path);
        var hash = Path.Exists(Path.Combine(folder, ".git")) && new GitCommand(folder).Ask("rev-parse", "HEAD") is { IsSuccess: true } head ? head.Text : entry.Hash;
        return hash == before.Hash ? FileComparison.Same : FileComparison.Different;
    }

    // The command reads a path per line, in quotation marks where necessary.
    private List<string> FindChangedByHash(List<(string Path, string Hash)> files)
    {
        var readable = files.Where(file => IsReadable(file.Path)).ToList();
        var others = files.Except(readable).Select(file => file.Path).ToList();
        if (readable.Count == 0) return others;
        var hashes = _git.Ask(readable.Select(file => Quote(file.Path)), "hash-object", "--no-filters", "--stdin-paths").Text.Split('\n');
        others.AddRange(readable.Where((file, i) => i >= hashes.Length || hashes[i] != file.Hash).Select(file => file.Path));
        return others;
    }

    // Files checked out with Windows line ends are longer by one byte for each line.
    private IEnumerable<string> FindChangedByContent(List<(string Path, string Hash)> files)
    {
        foreach (var (path, hash) in files)
        {
            bool isSame;
            try
            {
                isSame = File.ReadAllBytes(Path.Combine(top, path)) is var bytes && WithoutReturns(bytes).AsSpan().SequenceEqual(_git.ReadBlobs([hash])[0]);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                isSame = false;
            }
            if (!isSame) yield return path;
        }
    }

    private static byte[] WithoutReturns(byte[] bytes) => [.. bytes.Where((each, i) => each != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')];

    private bool IsText(string hash, string text)
    {
        try
        {
            return _git.ReadBlobs([hash])[0].AsSpan().SequenceEqual(System.Text.Encoding.UTF8.GetBytes(text));
        }
        catch (MissingObjectException)
        {
            return false;
        }
    }

    private bool IsReadable(string path)
    {
        try
        {
            using var file = File.OpenHandle(Path.Combine(top, path));
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool HasRunBit(FileInfo file) => OperatingSystem.IsWindows() || (file.UnixFileMode & UnixFileMode.UserExecute) != 0;

    private static string Quote(string path) =>
        path.StartsWith('"') || path.Contains('\n') || path.Contains('\r')
            ? $"\"{path.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal).Replace("\r", @"\r", StringComparison.Ordinal)}\""
            : path;

    private bool HasModes() => !OperatingSystem.IsWindows() && _git.Ask("config", "--type=bool", "--get", "core.fileMode").Text != "false";

    // A file written at the same time as the index, or later, may have been written after git looked at it.
    private DateTime IndexTime() => File.GetLastWriteTimeUtc(Path.GetFullPath(_git.Ask("rev-parse", "--git-path", "index").Text, top));

    private Dictionary<string, Committed> ListCommitted(string commit)
    {
        // <mode> SP <type> SP <hash> SP <spaces and size, or -> TAB <path>
        var committed = new Dictionary<string, Committed>(StringComparer.Ordinal);
        foreach (var entry in _git.Ask("ls-tree", "-r", "-l", "-z", "--full-tree", commit).Entries)
        {
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            var head = entry[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            long? size = long.TryParse(head[3], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;
            committed[entry[(tab + 1)..]] = new(head[0], head[2], size);
        }
        return committed;
    }

    private List<Indexed> ListIndexed()
    {
        // <tag> SP <mode> SP <hash> SP <stage> TAB <path> NUL, and then git's data about the file, in lines that begin with spaces.
        var indexed = new List<Indexed>();
        foreach (var chunk in _git.Ask("ls-files", "-t", "--stage", "--debug", "-z").Entries)
        {
            var rest = chunk.AsSpan();
            while (rest.StartsWith("  "))
            {
                var end = rest.IndexOf('\n');
                if (end < 0) break;
                if (indexed.Count > 0) indexed[^1] = indexed[^1].With(rest[..end]);
                rest = rest[(end + 1)..];
            }
            var tab = rest.IndexOf('\t');
            if (tab < 0) continue;
            var head = rest[..tab].ToString().Split(' ');
            indexed.Add(new(rest[(tab + 1)..].ToString(), head[2], head[3], IsSkipped: head[0] == "S"));
        }
        return indexed;
    }

    /// <summary>A file of a commit.</summary>
    private sealed record Committed(string Mode, string Hash, long? Size)
    {
        public const string Program = "100755", Link = "120000", Submodule = "160000";
    }

    /// <summary>A tracked file, and its metadata in the index.</summary>
    private sealed record Indexed(string Path, string Hash, string Stage, bool IsSkipped, long Ticks = -1, long Size = -1)
    {
        // "  mtime: 1795944364:966006801" and "  size: 3	flags: 0".
        public Indexed With(ReadOnlySpan<char> line)
        {
            if (line.StartsWith("  mtime: ") && line[9..] is var time && time.IndexOf(':') is > 0 and var colon)
                return this with { Ticks = Number(time[..colon]) * TimeSpan.TicksPerSecond + Number(time[(colon + 1)..]) / TimeSpan.NanosecondsPerTick };
            return line.StartsWith("  size: ") && line.IndexOf('\t') is > 0 and var tab ? this with { Size = Number(line[8..tab]) } : this;
        }

        public bool Matches(FileInfo file) =>
            Size == (file.Length & uint.MaxValue) && Ticks == file.LastWriteTimeUtc.Ticks - DateTime.UnixEpoch.Ticks;

        private static long Number(ReadOnlySpan<char> digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
