using BriefingSite.Core.Model;

namespace BriefingSite.Shell;

/// <summary>The lines of the input files, for excerpts.</summary>
/// <param name="inputs">The files.</param>
internal sealed class WrittenLines(IEnumerable<InputFile> inputs)
{
    private readonly Dictionary<string, Blob> _contents = inputs.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>The line of a location, without its line end; <c>null</c> where there is none, as in a picture.</summary>
    public string? Find(Location at)
    {
        if (!_lines.TryGetValue(at.File, out var lines))
            _lines[at.File] = lines = _contents.TryGetValue(at.File, out var content) && IsText(at.File, content) ? content.Text().Split('\n') : [];
        return at.Line >= 1 && at.Line <= lines.Length ? lines[at.Line - 1] : null;
    }

    private static bool IsText(string path, Blob content) => FileNames.IsText(path) || !content.Bytes.Span.Contains((byte)0);
}
