namespace BriefingSite.Themes;

/// <summary>A chapter of the whole briefing as one document.</summary>
/// <param name="Path">The page of the site that it replaces.</param>
/// <param name="Title">Its title.</param>
/// <param name="Content">What follows the title, with anchors and links as on the page.</param>
public sealed record Chapter(string Path, string Title, Html Content)
{
    /// <summary>Anchors and titles of its sections, for the contents.</summary>
    public IReadOnlyList<(string Id, string Title)> Sections { get; init; } = [];

    /// <summary>Whether it belongs to the chapter before it and so has no number of its own.</summary>
    public bool IsPart { get; init; }

    /// <summary>The prefix of its anchors. It contains a dot, so it cannot be a writer's id.</summary>
    public string Name => NameOf(Path);

    /// <summary>The prefix of the anchors of the chapter that replaces a page.</summary>
    public static string NameOf(string path) => path == "/" ? "part.front" : "part." + path.Trim('/').Replace('/', '.');

    /// <summary>The anchor of one of its sections in the document.</summary>
    public string Anchor(string id) => $"{Name}.{id}";
}
