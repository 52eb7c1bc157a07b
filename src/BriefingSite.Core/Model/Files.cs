namespace BriefingSite.Core.Model;

/// <summary>A file as it was read.</summary>
/// <param name="Path">Path from the root of the site, with forward slashes.</param>
/// <param name="Content">What it holds.</param>
public sealed record InputFile(string Path, Blob Content) : IKeyed
{
    string IKeyed.Key => Path;
}

/// <summary>A file to be written.</summary>
/// <param name="Path">Path from the output folder, with forward slashes, such as <c>economy/index.html</c>.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Origin">What it was made from, for people: an input file, or a description such as "the comparison page".</param>
public sealed record OutputFile(string Path, Blob Content, string Origin) : IKeyed
{
    string IKeyed.Key => Path;

    /// <summary>Whether a path names a file in the output folder, and the same one on every system.</summary>
    public static bool IsPath(string path) =>
        !path.Contains('\\') && !path.Any(char.IsControl) && path.Split('/').All(name => name is not ("" or "." or ".."));
}

/// <summary>A file of <c>input/files/</c>, which is copied as it is.</summary>
/// <param name="Written">The file.</param>
/// <param name="Url">Its path on the site, such as <c>/files/plan.pdf</c>; not encoded.</param>
public sealed record FileDraft(InputFile Written, string Url) : Draft(Written);
