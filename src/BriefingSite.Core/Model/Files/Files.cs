namespace BriefingSite.Core.Model;

/// <summary>A file as it was read.</summary>
/// <param name="Path">Path from the root of the site, with forward slashes.</param>
/// <param name="Content">Its content.</param>
public sealed record InputFile(string Path, Blob Content) : IKeyed
{
    private static readonly string[] s_texts = [".md", ".yml", ".yaml", ".json", ".sha256", ".css", ".js", ".mjs", ".svg"];

    string IKeyed.Key => Path;

    /// <summary>The content to compare: line ends and byte order marks of texts do not count; in all other files, and in those
    /// that are copied as they are, every byte does.</summary>
    public Blob CanonicalContent =>
        !Path.StartsWith("input/files/", StringComparison.Ordinal) && Array.Exists(s_texts, ending => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? Content.Normalized : Content;
}

/// <summary>A file to be written.</summary>
/// <param name="Path">Path from the output folder, with forward slashes, such as <c>economy/index.html</c>.</param>
/// <param name="Content">Its content.</param>
/// <param name="Origin">What it was made from, for people: an input file, or a description such as "the comparison page".</param>
public sealed record OutputFile(string Path, Blob Content, string Origin) : IKeyed
{
    string IKeyed.Key => Path;

    /// <summary>Whether a path names a file in the output folder, the same on every operating system.</summary>
    public static bool IsPath(string path) =>
        !path.Contains('\\') && !path.Any(char.IsControl) && path.Split('/').All(name => name is not ("" or "." or ".."));
}

/// <summary>A file of <c>input/files/</c>, which is copied as it is.</summary>
/// <param name="Written">The file.</param>
/// <param name="Url">Its path on the site, such as <c>/files/plan.pdf</c>; not encoded.</param>
public sealed record FileDraft(InputFile Written, string Url) : Draft(Written);
