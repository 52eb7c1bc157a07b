namespace BriefingSite.Shell.Disk;

/// <summary>Files that the program writes into a folder, mostly that of a site. No symbolic link leads it out of there: what lies elsewhere may be
/// anybody's.</summary>
/// <param name="root">The folder, absolute.</param>
internal sealed class SiteFiles(string root)
{
    private readonly string _real = RealPath.Resolve(root);

    /// <summary>Why some files can't be written, if they can't: nothing should be begun then.</summary>
    /// <param name="paths">Their paths from the folder, with forward slashes.</param>
    public string? Refusal(params IEnumerable<string> paths) => paths.Select(Refusal).FirstOrDefault(problem => problem is not null);

    /// <summary>Writes a file as a whole.</summary>
    /// <exception cref="IOException">It would be written outside the folder.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (Refusal(path) is { } problem) throw new IOException(problem);
        AtomicFile.Write(Path.Combine(root, path), bytes);
    }

    /// <summary>Keeps other commands from changing the site's own files until what was read of them is written back.</summary>
    /// <param name="root">The folder of the site, absolute.</param>
    /// <param name="environment">Where it is said that there is something to wait for.</param>
    /// <returns>What ends it; <c>null</c> where the folder can't hold a lock.</returns>
    public static IDisposable? Hold(string root, HostEnvironment environment)
    {
        try
        {
            return OutputLock.Take(Path.Combine(root, ".briefing.lock"), () => environment.Error.Line("Another command is changing this briefing; waiting for it."), CancellationToken.None);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string? Refusal(string path)
    {
        string target;
        try
        {
            target = RealPath.Resolve(Path.Combine(root, path));
        }
        catch (IOException circle)
        {
            return circle.Message;
        }
        if (!RealPath.Contains(_real, target))
            return $"{path} would be written outside its folder, to {target}: a symbolic link leads there. Put the folder or file itself in its place.";
        return Directory.Exists(target) ? $"{path} is a folder; a file is to be written there. Move it away." : null;
    }
}
