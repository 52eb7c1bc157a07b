namespace BriefingSite.Shell.Disk;

/// <summary>Keeps two commands from writing at one place at once. The system releases it when the process ends, however it ends.</summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan s_betweenTries = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Takes the lock; while another command holds it, says so once and waits.</summary>
    /// <param name="path">The lock file. It is gone afterwards.</param>
    /// <param name="waiting">Told once, when there is something to wait for.</param>
    /// <param name="stop">Ends the waiting.</param>
    public static OutputLock Take(string path, Action waiting, CancellationToken stop)
    {
        for (var reported = false; ; stop.ThrowIfCancellationRequested())
        {
            try
            {
                // No link leads us to somebody else's file, and no pipe makes us wait.
                if (FileKinds.Of(path) is not (FileKind.None or FileKind.Regular) || new FileInfo(path).LinkTarget is not null) File.Delete(path);
                var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                if (IsStillThere(file, path)) return new(file);
                file.Dispose();
            }
            catch (IOException failure) when (IsHeld(failure))
            {
                if (!reported) waiting();
                reported = true;
                stop.WaitHandle.WaitOne(s_betweenTries);
            }
        }
    }

    /// <summary>The build before may have deleted the file between our opening and our locking it; then we hold a lock that nobody
    /// else sees. A time set through the open file and read back by its path tells.</summary>
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
            // A lock that nobody holds is in nobody's way.
        }
        _file.Dispose();
    }
}
