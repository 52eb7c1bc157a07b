using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>Writes files into a folder, mostly that of a site, and never outside it through a symbolic link.</summary>
/// <param name="root">The folder, absolute.</param>
internal sealed class SiteFiles(string root)
{
    /// <summary>The name of the file that <see cref="Hold"/> locks, in the folder of the site.</summary>
    public const string LockName = ".briefing.lock";

    private readonly string _real = RealPath.Resolve(root);

    /// <summary>Why one of these files can't be written, or <c>null</c>; to be checked before anything is written.</summary>
    /// <param name="paths">Their paths relative to the folder, with forward slashes.</param>
    public string? Refusal(params IEnumerable<string> paths) => paths.Select(Refusal).FirstOrDefault(problem => problem is not null);

    /// <summary>Writes a file atomically.</summary>
    /// <exception cref="IOException">It would be written outside the folder.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (Refusal(path) is { } problem) throw new IOException(problem);
        AtomicFile.Write(Path.Combine(root, path), bytes);
    }

    /// <summary>Writes a file that may be long.</summary>
    /// <param name="path">Its path in the site.</param>
    /// <param name="content">What it holds.</param>
    public void Write(string path, Blob content)
    {
        if (Refusal(path) is { } problem) throw new IOException(problem);
        AtomicFile.Write(Path.Combine(root, path), content.Pieces);
    }

    /// <summary>Keeps other commands from changing the site's files between reading and writing them.</summary>
    /// <param name="root">The folder of the site, absolute.</param>
    /// <param name="environment">Where a message is printed before waiting.</param>
    /// <returns>The lock; <c>null</c> where the folder is not writable.</returns>
    public static IDisposable? Hold(string root, HostEnvironment environment)
    {
        try
        {
            return OutputLock.Take(Path.Combine(root, LockName), () => environment.Error.Line("Another command is changing this briefing; waiting for it."), CancellationToken.None);
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
        catch (IOException cycle)
        {
            return cycle.Message;
        }
        if (!RealPath.Contains(_real, target))
            return $"{path} would be written outside its folder, to {target}: a symbolic link leads there. Put the folder or file itself in its place.";
        return Directory.Exists(target) ? $"{path} is a folder; a file must be written there. Move it away." : null;
    }
}
