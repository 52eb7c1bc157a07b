using Microsoft.AspNetCore.StaticFiles;

namespace BriefingSite.Shell.Serving;

/// <summary>The content type of a file, by its name.</summary>
internal static class ContentType
{
    private const string Utf8 = "; charset=utf-8";

    // Types that the framework does not know, or that a browser would save instead of showing.
    private static readonly FileExtensionContentTypeProvider s_types = new()
    {
        Mappings = { [".bib"] = "text/plain", [".argdown"] = "text/plain", [".graphml"] = "application/xml", [".dot"] = "text/vnd.graphviz", [".yml"] = "text/plain", [".md"] = "text/plain", [".jsonld"] = "application/ld+json", [".map"] = "application/json", [".epub"] = "application/epub+zip" },
    };

    /// <summary>The value of the header; texts name their encoding.</summary>
    public static string Find(string path) =>
        !s_types.TryGetContentType(path, out var type) ? "application/octet-stream" : IsText(type) ? type + Utf8 : type;

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal);
}
