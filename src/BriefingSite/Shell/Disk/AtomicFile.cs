namespace BriefingSite.Shell.Disk;

/// <summary>Writes a file as a whole: whoever reads it meanwhile finds the old text or the new one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes; the folder is made where it is missing, and a file that was there keeps its rights.</summary>
    /// <exception cref="IOException">The file system refuses; the file is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Through a link the file itself is replaced, not the link.
        var real = RealPath.Resolve(path);
        if (FileKinds.Of(real) is not (FileKind.Regular or FileKind.None)) throw new IOException($"{path} is not a file.");
        // Watchers pass over names that begin with a dot.
        var fresh = Path.Combine(Path.GetDirectoryName(real)!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var file = File.OpenHandle(fresh, FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(file, bytes, 0);
                if (!OperatingSystem.IsWindows() && File.Exists(real)) File.SetUnixFileMode(file, File.GetUnixFileMode(real));
            }
            File.Move(fresh, real, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(fresh)) File.Delete(fresh);
            // The other name says nothing to anybody.
            var message = failure.Message.Replace(fresh, real, StringComparison.Ordinal);
            throw failure is IOException ? new IOException(message, failure.HResult) : new UnauthorizedAccessException(message, failure);
        }
    }
}
