namespace BriefingSite.Core.Model;

/// <summary>The files with previews of terms and passages.</summary>
public static class PreviewFiles
{
    /// <summary>The name, among the assets, of the list of these files.</summary>
    public const string Name = "previews.json";

    /// <summary>The path of that list on a host. Pages name it, so it does not change with its content.</summary>
    public const string Path = "/previews.json";
}
