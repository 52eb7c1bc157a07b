using BriefingSite.Tests.Support;

namespace BriefingSite.Tests.Packing;

/// <summary>The template as it stands in the repository.</summary>
internal static class Template
{
    public static string Content { get; } = Path.Combine(Repository.Root, "src", "BriefingSite.Template", "content");

    public static string Text(string path) => File.ReadAllText(Path.Combine(Content, path)).ReplaceLineEndings("\n");
}
