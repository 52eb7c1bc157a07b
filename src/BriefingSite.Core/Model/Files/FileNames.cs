using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Checks names of files for every file system and operating system.</summary>
public static class FileNames
{
    /// <summary>The maximum length of a name in UTF-8 bytes.</summary>
    public const int MaxBytes = 255;

    private const string Refused = "<>:\"|?*";

    private static readonly string[] s_devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    /// <summary>Whether a name is a device name of Windows: <c>con</c>, <c>LPT1.pdf</c>.</summary>
    public static bool IsDevice(string name)
    {
        var stem = name.AsSpan();
        if (stem.IndexOf('.') is >= 0 and var dot) stem = stem[..dot];
        stem = stem.TrimEnd(' ');
        foreach (var device in s_devices)
            if (stem.Equals(device, StringComparison.OrdinalIgnoreCase)) return true;
        return stem.Length == 4 && stem[3] is (>= '1' and <= '9') or '¹' or '²' or '³'
            && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Why a name is not valid on Windows, as the end of a sentence; <c>null</c> where it is. Backslashes and control characters are checked elsewhere.</summary>
    public static string? Unportable(string name) =>
        IsDevice(name) ? "is the name of a device"
        : name.EndsWith('.') || name.EndsWith(' ') ? $"ends with a {(name.EndsWith('.') ? "dot" : "space")}"
        : name.FirstOrDefault(letter => Refused.Contains(letter, StringComparison.Ordinal)) is not '\0' and var sign ? $"holds '{sign}'"
        : null;

    /// <summary>Whether a file of this name is text written by people.</summary>
    public static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yml" or ".yaml" or ".json";

    /// <summary>Whether a name is too long for a file system.</summary>
    public static bool IsTooLong(string name) => name.Length > MaxBytes / 3 && Encoding.UTF8.GetByteCount(name) > MaxBytes;
}
