namespace BriefingSite.Shell;

/// <summary>Formats file sizes for people.</summary>
internal static class FileSize
{
    /// <summary>A size in a suitable unit.</summary>
    public static string Describe(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 1_000_000 => $"{bytes / 1e3:0} kB",
        _ => $"{bytes / 1e6:0.0} MB",
    };
}
