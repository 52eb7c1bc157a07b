namespace BriefingSite.Shell;

/// <summary>Writes a file as a whole: whoever reads it meanwhile finds the old text or the new one.</summary>
internal static class WholeFile
{
    /// <summary>Writes; the folder is made where it is missing.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Through a link the file itself is replaced, not the link.
        var real = RealPath.Of(path);
        var fresh = $"{real}.new.tmp";
        File.WriteAllBytes(fresh, bytes);
        File.Move(fresh, real, overwrite: true);
    }
}
