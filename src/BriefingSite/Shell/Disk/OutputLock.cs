namespace BriefingSite.Shell.Disk;

/// <summary>Keeps two commands from writing to the same place at the same time. The system releases the lock whenever the process ends.</summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan s_retryDelay = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Takes the lock; waits while another command holds it.</summary>
    /// <param name="path">The lock file, which is deleted afterwards.</param>
    /// <param name="waiting">Called once, before waiting.</param>
    /// <param name="stop">Cancels the wait.</param>
    public static OutputLock Take(string path, Action waiting, CancellationToken stop)
    {
        for (var reported = false; ; stop.ThrowIfCancellationRequested())
        {
            try
            {
                // A link could lead to a file of another user, and a pipe would block.
                if (FileKinds.Find(path) is not (FileKind.None or FileKind.Regular) || new FileInfo(path).LinkTarget is not null) File.Delete(path);
                var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                if (IsStillThere(file, path)) return new(file);
                file.Dispose();
            }
            catch (IOException failure) when (IsHeld(failure))
            {
                if (!reported) waiting();
                reported = true;
                stop.WaitHandle.WaitOne(s_retryDelay);
            }
        }
    }

    /// <summary>The previous build may have deleted the file after it was opened here and before it was locked; then nobody else sees the lock. To
    /// find out, a time is set through the open file and read back by its path.</summary>
    private static bool IsStillThere(FileStream file, string path)
    {
        if (OperatingSystem.IsWindows()) return true;
        var mark = DateTime.UnixEpoch.AddMicroseconds(Random.Shared.NextInt64(1_000_000_000_000_000));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        return File.GetLastWriteTimeUtc(path) == mark;
    }

    private static bool IsHeld(IOException failure) =>
        OperatingSystem.IsWindows() ? failure.HResult == unchecked((int)0x80070020) : failure.HResult is 11 or 35; // EWOULDBLOCK of Linux, of macOS

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (!OperatingSystem.IsWindows()) File.Delete(_file.Name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A lock file that is not locked does no harm.
        }
        _file.Dispose();
    }
}
