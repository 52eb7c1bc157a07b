namespace BriefingSite.Comparing;

/// <summary>Files of the repository that are no part of the briefing. They are not compared, and some decide what is published and who is asked.</summary>
public static class OutsideFiles
{
    // Where the script for pull requests leaves its comment.
    private const string ReadByPeople = ".review";

    private static readonly HashSet<string> s_published = new(["input", "seeds", "theme", "output", "public"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_documents = new(["README", "LICENSE", "LICENCE", "NOTICE", "CHANGELOG"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file may judge pull requests, run or be published. That is any but a document: what a file does is not known by its name, and
    /// a forge, a host and the tools that they start read files by many names.</summary>
    /// <param name="path">Its path; outside the folder of the briefing it begins with a slash.</param>
    public static bool IsCritical(string path) => path.TrimStart('/').Split('/') is var parts
        && parts[0] != ReadByPeople && (!IsDocument(parts[^1]) || s_published.Contains(parts[0]) || parts.Any(part => part.StartsWith('.')));

    /// <summary>Those that are critical first.</summary>
    public static IEnumerable<string> Sort(IEnumerable<string> paths) => paths.OrderByDescending(IsCritical).ThenBy(path => path, StringComparer.Ordinal);

    private static bool IsDocument(string name) => s_documents.Contains(name) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
