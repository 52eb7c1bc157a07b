using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

/// <summary>Reads the text of a source where it is present: passage n is the n-th non-blank line.</summary>
public sealed class ReadOriginal : IModule<InputFile, OriginalDraft>
{
    /// <inheritdoc/>
    public IEnumerable<OriginalDraft> Execute(InputFile document, Action<Diagnostic> report) =>
        [new(document, Path.GetFileName(document.Path), Passages(document.Content.Text()))];

    /// <summary>The passages of a plain text.</summary>
    public static ValueList<string> Passages(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToValueList();
}
