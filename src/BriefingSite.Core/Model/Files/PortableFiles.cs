namespace BriefingSite.Core.Model;

/// <summary>What a copy that works from a folder has besides: there browsers fetch nothing and load no modules.</summary>
public static class PortableFiles
{
    /// <summary>The name among the assets of what previews of terms and passages show.</summary>
    public const string PreviewsName = "previews.json";
}
