using System.Runtime.InteropServices;
using System.Text;

namespace BriefingSite.Shell.Disk;

/// <summary>What is at a path.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or a link that leads to nothing.</summary>
    None,

    /// <summary>A regular file.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A named pipe, or the end of a pipe that a shell made.</summary>
    Pipe,

    /// <summary>A socket.</summary>
    Socket,

    /// <summary>A device, such as a terminal or <c>/dev/null</c>.</summary>
    Device,
}

/// <summary>Asks the system what is at a path. The base library does not tell, and opening a pipe to find out would block.</summary>
internal static class FileKinds
{
    private const int CurrentFolder = -100;
    private const uint TypeAndMode = 3;
    private const int BufferSize = 256;

    // The offset of the mode in the struct statx of Linux and in the struct stat of macOS, on every processor.
    private const int LinuxModeOffset = 28, MacModeOffset = 4;

    /// <summary>What is at a path, after following links.</summary>
    public static FileKind Find(string path)
    {
        if (Directory.Exists(path)) return FileKind.Folder;
        if (Mode(path) is { } mode)
        {
            return (mode & 0xF000) switch
            {
                0x1000 => FileKind.Pipe,
                0x2000 or 0x6000 => FileKind.Device,
                0x4000 => FileKind.Folder,
                0xC000 => FileKind.Socket,
                _ => FileKind.Regular,
            };
        }
        return File.Exists(path) ? FileKind.Regular : FileKind.None;
    }

    /// <summary>Why something can't be read as a file, as a sentence; <c>null</c> where it can, or where only reading it will show.</summary>
    public static string? Unreadable(FileInfo file)
    {
        // Anything but a file has no length, and a link has not that of its target.
        if (file.LinkTarget is null && file.Length > 0) return null;
        return Find(file.FullName) switch
        {
            FileKind.Pipe => "This is a pipe, not a file.",
            FileKind.Socket => "This is a socket, not a file.",
            FileKind.Device => "This is a device, not a file.",
            _ => null,
        };
    }

    private static int? Mode(string path)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS()) return null;
        var (name, facts) = (Encoding.UTF8.GetBytes(path + '\0'), new byte[BufferSize]);
        try
        {
            if (OperatingSystem.IsLinux()) return Statx(CurrentFolder, name, 0, TypeAndMode, facts) == 0 ? BitConverter.ToUInt16(facts, LinuxModeOffset) : null;
            return Stat(name, facts) == 0 ? BitConverter.ToUInt16(facts, MacModeOffset) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] facts);

    [DllImport("libc", EntryPoint = "stat", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] facts);
}
