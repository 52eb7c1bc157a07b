using System.Runtime.InteropServices;

namespace BriefingSite.Shell.Disk;

/// <summary>Writes what was asked for to where the user said, as with <c>--to</c>. A file is replaced as a whole. What is no file on a disk –
/// a pipe, a device, an open descriptor such as <c>/dev/stdout</c> – is written into.</summary>
internal static class TargetFile
{
    private const int Interrupted = 4, NotYetOnLinux = 11, NotYetOnMac = 35, Busy = 16, NobodyReads = 32;
    private const int MaxLinks = 40;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_betweenTries = TimeSpan.FromMilliseconds(20);

    /// <summary>Writes. A reader that goes away is no failure: it has read what it wanted.</summary>
    /// <param name="path">Where to, absolute.</param>
    /// <param name="bytes">What.</param>
    /// <param name="say">Told in a sentence when there is something to wait for.</param>
    /// <exception cref="IOException">It can't be written there.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> bytes, Action<string> say)
    {
        var (target, descriptor) = Resolve(path);
        if (descriptor is { } open)
        {
            WriteInto(open, bytes.Span, path);
            return;
        }
        var kind = FileKinds.Of(target);
        switch (kind)
        {
            case FileKind.Folder: throw new IOException($"{path} is a folder. Name a file.");
            case FileKind.Socket: throw new IOException($"{path} is a socket, and nothing can be written into one. Name a file.");
            case FileKind.Pipe or FileKind.Device: WriteInto(target, kind, bytes, say); break;
            default: Replace(target, bytes.Span); break;
        }
    }

    /// <summary>Whether this names a pipe, a device or an open descriptor, whose name says nothing of what is written into it.</summary>
    /// <param name="path">Where to, as the user wrote it.</param>
    public static bool IsNoFile(string path)
    {
        try
        {
            var (target, descriptor) = Resolve(Path.GetFullPath(path));
            return descriptor is not null || FileKinds.Of(target) is FileKind.Pipe or FileKind.Device;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Where it is told what was written: not among it, where that went to standard output or into a pipe.</summary>
    public static Terminal Telling(string? path, HostEnvironment environment) => path is not null && IsNoFile(path) ? environment.Error : environment.Out;

    private static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        // A file that may not be written into is not replaced, either.
        if (File.Exists(path)) File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        try
        {
            AtomicFile.Write(path, bytes);
        }
        catch (Exception failure) when (File.Exists(path) && (failure is UnauthorizedAccessException || failure is IOException { HResult: Busy }))
        {
            // Nothing can be made beside it, or it is mounted by itself.
            File.WriteAllBytes(path, bytes);
        }
    }

    private static void WriteInto(string path, FileKind kind, ReadOnlyMemory<byte> bytes, Action<string> say)
    {
        try
        {
            var opening = Task.Run(() => File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
            if (kind == FileKind.Pipe && Task.WaitAny([opening], s_patience) < 0) say($"{path} is a pipe that nobody reads yet; waiting.");
            using var file = new FileStream(opening.GetAwaiter().GetResult(), FileAccess.Write, bufferSize: 0);
            file.Write(bytes.Span);
        }
        catch (IOException failure) when (failure.HResult == NobodyReads)
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
            if (error == NobodyReads) return;
            if (error is NotYetOnLinux or NotYetOnMac) Thread.Sleep(s_betweenTries);
            else if (error != Interrupted) throw new IOException($"{path} can't be written into: {Marshal.GetPInvokeErrorMessage(error)}.");
        }
    }

    /// <summary>Where a path leads, every link followed but those of open files, which lead to a descriptor of this process.</summary>
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
        throw new IOException($"{path}: the symbolic links run in a circle.");
    }

    private static bool IsOfThisProcess(string folder) => folder == "/dev/fd" || (folder.StartsWith($"/proc/{Environment.ProcessId}/", StringComparison.Ordinal) && folder.EndsWith("/fd", StringComparison.Ordinal));

    [DllImport("libc", EntryPoint = "write", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int descriptor, in byte first, nint count);
}
