namespace BriefingSite.Tests.Evidence;

/// <summary>The originals of the shipped sources, which are not in the repository.</summary>
internal static class ShippedOriginals
{
    public const string Missing = "BRIEFING_ORIGINALS names no folder; the originals of the shipped sources are not looked at";

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("BRIEFING_ORIGINALS") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
