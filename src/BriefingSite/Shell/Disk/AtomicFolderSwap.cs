using System.Runtime.InteropServices;
using System.Text;

namespace BriefingSite.Shell.Disk;

/// <summary>File system operations that the base library lacks: swapping two folders in one step, and hard links.</summary>
internal static class AtomicFolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Swap = 2; // RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS have the same value

    /// <summary>Swaps two folders atomically: neither path is ever missing. False where the system does not support it.</summary>
    /// <exception cref="IOException">The system supports it, but not for these folders.</exception>
    public static bool TrySwap(string one, string other)
    {
        int result;
        try
        {
            if (OperatingSystem.IsLinux()) result = RenameAt2(CurrentFolder, Native(one), CurrentFolder, Native(other), Swap);
            else if (OperatingSystem.IsMacOS()) result = RenameX(Native(one), Native(other), Swap);
            else return false;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
        if (result == 0) return true;
        var error = Marshal.GetLastPInvokeError();
        if (error is 22 or 38 or 45 or 78 or 95) return false; // EINVAL, ENOSYS, ENOTSUP: not supported by the system or the file system
        var hint = error is 16 or 18 ? " It is a separate disk or volume, and only a folder inside it can be replaced: name one with --output." : ""; // EBUSY, EXDEV
        throw new IOException($"{other} cannot be replaced: {Marshal.GetPInvokeErrorMessage(error)}.{hint}");
    }

    /// <summary>Makes <paramref name="to"/> a hard link to the file <paramref name="from"/>. False where that is not possible.</summary>
    public static bool TryLink(string from, string to) =>
        (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()) && Link(Native(from), Native(to)) == 0;

    private static byte[] Native(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int oneFolder, byte[] one, int otherFolder, byte[] other, uint flags);

    [DllImport("libc", EntryPoint = "renamex_np", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameX(byte[] one, byte[] other, uint flags);

    [DllImport("libc", EntryPoint = "link", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] from, byte[] to);
}
