using System.Runtime.InteropServices;

namespace BriefingSite.Shell.Disk;

/// <summary>Writes to the path that the user chose, as with <c>--to</c>. A regular file is replaced atomically; a pipe, a device or an open
/// descriptor such as <c>/dev/stdout</c> is written into.</summary>
internal static class TargetFile
{
    private const int Interrupted = 4, TryAgainOnLinux = 11, TryAgainOnMac = 35, Busy = 16, BrokenPipe = 32;
    private const int MaxLinks = 40;

    private static readonly TimeSpan s_timeBeforeMessage = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_retryDelay = TimeSpan.FromMilliseconds(20);

    /// <summary>Writes the bytes. A reader that closes the pipe is not a failure: it has read enough.</summary>
    /// <param name="path">The path, absolute.</param>
    /// <param name="bytes">The content.</param>
    /// <param name="report">Receives a message before waiting.</param>
    /// <exception cref="IOException">The path can't be written.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> bytes, Action<string> report)
    {
        var (target, descriptor) = Resolve(path);
        if (descriptor is { } open)
        {
            WriteInto(open, bytes.Span, path);
            return;
        }
        var kind = FileKinds.Find(target);
        switch (kind)
        {
            case FileKind.Folder: throw new IOException($"{path} is a folder. Name a file.");
            case FileKind.Socket: throw new IOException($"{path} is a socket, and nothing can be written into one. Name a file.");
            case FileKind.Pipe or FileKind.Device: WriteInto(target, kind, bytes, report); break;
            default: Replace(target, bytes.Span); break;
        }
    }

    /// <summary>Whether the path is a pipe, a device or an open descriptor, whose name does not show the format of its content.</summary>
    /// <param name="path">The path, as the user wrote it.</param>
    public static bool IsNoFile(string path)
    {
        try
        {
            var (target, descriptor) = Resolve(Path.GetFullPath(path));
            return descriptor is not null || FileKinds.Find(target) is FileKind.Pipe or FileKind.Device;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The terminal for messages on what was written: standard error where the content went to standard output or into a pipe.</summary>
    public static Terminal MessageTerminal(string? path, HostEnvironment environment) => path is not null && IsNoFile(path) ? environment.Error : environment.Out;

    private static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        // A read-only file is not replaced.
        if (File.Exists(path)) File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        try
        {
            AtomicFile.Write(path, bytes);
        }
        catch (Exception failure) when (File.Exists(path) && (failure is UnauthorizedAccessException || failure is IOException { HResult: Busy }))
        {
            // The folder is not writable, or the file is a mount point.
            File.WriteAllBytes(path, bytes);
        }
    }

    private static void WriteInto(string path, FileKind kind, ReadOnlyMemory<byte> bytes, Action<string> report)
    {
        try
        {
            var opening = Task.Run(() => File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
            if (kind == FileKind.Pipe && Task.WaitAny([opening], s_timeBeforeMessage) < 0) report($"{path} is a pipe without a reader; waiting.");
            using var file = new FileStream(opening.GetAwaiter().GetResult(), FileAccess.Write, bufferSize: 0);
            file.Write(bytes.Span);
        }
        catch (IOException failure) when (failure.HResult == BrokenPipe)
        {
        }
    }

    private static void WriteInto(int descriptor, ReadOnlySpan<byte> bytes, string path)
    {
        while (bytes.Length > 0)
        {
            var written = Write(descriptor, in bytes[0], bytes.Length);
            if (written >= 0)
            {
                bytes = bytes[(int)written..];
                continue;
            }
            var error = Marshal.GetLastPInvokeError();
            if (error == BrokenPipe) return;
            if (error is TryAgainOnLinux or TryAgainOnMac) Thread.Sleep(s_retryDelay);
            else if (error != Interrupted) throw new IOException($"{path} can't be written into: {Marshal.GetPInvokeErrorMessage(error)}.");
        }
    }

    /// <summary>The target of a path after following links, or the descriptor of this process that it names.</summary>
    private static (string Path, int? Descriptor) Resolve(string path)
    {
        if (OperatingSystem.IsWindows()) return (path, null);
        for (var links = 0; links <= MaxLinks; links++)
        {
            var (folder, name) = (RealPath.Resolve(Path.GetDirectoryName(path) ?? path), Path.GetFileName(path));
            path = Path.Combine(folder, name);
            if (IsOfThisProcess(folder) && int.TryParse(name, out var descriptor)) return (path, descriptor);
            if (new FileInfo(path).LinkTarget is not { } target) return (path, null);
            path = Path.GetFullPath(target, folder);
        }
        throw new IOException($"{path}: the symbolic links form a cycle.");
    }

    private static bool IsOfThisProcess(string folder) => folder == "/dev/fd" || (folder.StartsWith($"/proc/{Environment.ProcessId}/", StringComparison.Ordinal) && folder.EndsWith("/fd", StringComparison.Ordinal));

    [DllImport("libc", EntryPoint = "write", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int descriptor, in byte first, nint count);
}
