namespace BriefingSite.Shell.Disk;

/// <summary>Writes a file atomically: a concurrent reader finds either the old content or the new.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the file. A missing folder is created, and an existing file keeps its permissions.</summary>
    /// <exception cref="IOException">The file system refuses; the file is unchanged.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Of a link, the target is replaced, not the link.
        var real = RealPath.Resolve(path);
        if (FileKinds.Find(real) is not (FileKind.Regular or FileKind.None)) throw new IOException($"{path} is not a file.");
        // Watchers ignore names that begin with a dot.
        var temporary = Path.Combine(Path.GetDirectoryName(real)!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var file = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(file, bytes, 0);
                if (!OperatingSystem.IsWindows() && File.Exists(real)) File.SetUnixFileMode(file, File.GetUnixFileMode(real));
            }
            File.Move(temporary, real, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary)) File.Delete(temporary);
            // The name of the temporary file would mean nothing to the user.
            var message = failure.Message.Replace(temporary, real, StringComparison.Ordinal);
            throw failure is IOException ? new IOException(message, failure.HResult) : new UnauthorizedAccessException(message, failure);
        }
    }
}
