using Microsoft.Win32.SafeHandles;

namespace BriefingSite.Shell.Disk;

/// <summary>Writes a file atomically: a concurrent reader finds either the old content or the new.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the file. A missing folder is created, and an existing file keeps its permissions.</summary>
    /// <exception cref="IOException">The file system refuses; the file is unchanged.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, new Content(bytes));

    /// <summary>Writes a file of consecutive pieces, in the same way.</summary>
    /// <exception cref="IOException">The file system refuses; the file is unchanged.</exception>
    public static void Write(string path, IReadOnlyList<ReadOnlyMemory<byte>> pieces) => Write(path, new Content(pieces));

    private static void Write(string path, Content content)
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
                content.WriteTo(file);
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

    // In one piece or in several.
    private readonly ref struct Content
    {
        private readonly ReadOnlySpan<byte> _bytes;
        private readonly IReadOnlyList<ReadOnlyMemory<byte>>? _pieces;

        public Content(ReadOnlySpan<byte> bytes) => _bytes = bytes;

        public Content(IReadOnlyList<ReadOnlyMemory<byte>> pieces) => _pieces = pieces;

        public void WriteTo(SafeFileHandle file)
        {
            if (_pieces is null) RandomAccess.Write(file, _bytes, 0);
            else RandomAccess.Write(file, _pieces, 0);
        }
    }
}
