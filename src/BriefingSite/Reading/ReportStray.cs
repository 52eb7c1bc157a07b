using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading;

internal static partial class ReadingRules
{
    /// <summary>A file that nothing reads.</summary>
    public static Rule StrayFile { get; } = All.Add(new("BS013", Severity.Error, "Nothing reads this file",
        "A file in the wrong folder, or with another ending, would silently be missing from the site. Files to be copied as they are belong in input/files/.",
        "input/topic/economy.md", "input/topics/economy.md"));
}

/// <summary>Reports an input file that matches none of the patterns that are read; produces no draft.</summary>
public sealed class ReportStray(params string[] patterns) : IModule<InputFile, Draft>
{
    private readonly Glob[] _globs = [.. patterns.Select(pattern => new Glob(pattern))];

    /// <inheritdoc/>
    public IEnumerable<Draft> Execute(InputFile document, Action<Diagnostic> report)
    {
        if (!Array.Exists(_globs, glob => glob.Matches(document.Path)))
        {
            report(new(ReadingRules.StrayFile, new(document.Path, 1, 1), $"Nothing reads '{document.Path}'.",
                Nearest.Hint(document.Path, patterns.Where(pattern => Path.GetExtension(pattern) == Meant(document.Path)).Select(pattern => pattern.Replace("*.md", Path.GetFileNameWithoutExtension(document.Path) + ".md", StringComparison.Ordinal)),
                    "files to be copied as they are belong in input/files/")));
        }
        return [];
    }

    // Only suggest a pattern for the same kind of file: an image is never a page.
    private static string Meant(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        "" or ".markdown" or ".mdown" or ".mkd" or ".txt" => ".md",
        ".yaml" => ".yml",
        var ending => ending,
    };
}
