namespace BriefingSite.Core.Model;

/// <summary>Additional files of a copy that works from a folder, where browsers do not fetch data or load modules.</summary>
public static class PortableFiles
{
    /// <summary>The name, among the assets, of the data for previews of terms and passages.</summary>
    public const string PreviewsName = "previews.json";
}
