namespace BriefingSite.Shell.Disk;

/// <summary>Deletes folders beside the output that are no longer needed. Each is first renamed to a unique name, so that one that can't be deleted –
/// it holds a folder of another user – does not block later builds.</summary>
/// <param name="prefix">The path to which a number is added.</param>
internal sealed class Leftovers(string prefix)
{
    private readonly SortedSet<string> _kept = new(StringComparer.Ordinal);

    /// <summary>Those that could not be deleted.</summary>
    public IReadOnlyCollection<string> Kept => _kept;

    /// <summary>Deletes what earlier builds have left.</summary>
    public void Clear()
    {
        foreach (var path in Directory.GetFileSystemEntries(Path.GetDirectoryName(prefix)!).Where(IsOurs)) Delete(path);
    }

    /// <summary>Keeps a folder, because it holds files that are not ours.</summary>
    public void Keep(string folder) => _kept.Add(folder);

    /// <summary>Deletes a folder or a file; nothing where there is none.</summary>
    public void Discard(string path)
    {
        if (!Path.Exists(path) && new FileInfo(path).LinkTarget is null) return;
        var aside = prefix;
        for (var i = 2; Path.Exists(aside); i++) aside = $"{prefix}-{i}";
        try
        {
            if (Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null) Directory.Move(path, aside);
            else File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _kept.Add(path);
            return;
        }
        Delete(aside);
    }

    private bool IsOurs(string path) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && path.AsSpan(prefix.Length) is "" or ['-', >= '2' and <= '9', ..] && path.AsSpan(Math.Min(path.Length, prefix.Length + 1)).IndexOfAnyExceptInRange('0', '9') < 0;

    private void Delete(string path)
    {
        try
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
            else if (File.Exists(path)) File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            DeletePossible(new(path));
        }
        if (Path.Exists(path)) _kept.Add(path);
    }

    /// <summary>Adds the permission to delete, and deletes what is possible; links are never followed.</summary>
    private static void DeletePossible(DirectoryInfo folder)
    {
        Try(() =>
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.FullName, File.GetUnixFileMode(folder.FullName) | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        });
        Try(() =>
        {
            foreach (var entry in folder.GetFileSystemInfos())
            {
                if (entry is DirectoryInfo inner && entry.LinkTarget is null) DeletePossible(inner);
                else Try(entry.Delete);
            }
        });
        Try(() => folder.Delete());

        static void Try(Action action)
        {
            try
            {
                action();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // What is left is reported.
            }
        }
    }
}
