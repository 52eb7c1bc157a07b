using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>Markdown.</summary>
internal sealed class MarkdownFormat : IOriginalFormat
{
    /// <inheritdoc/>
    public string Name => "Markdown";

    /// <inheritdoc/>
    public bool Accepts(InputFile original) => Path.GetExtension(original.Path).ToLowerInvariant() is ".md" or ".markdown";

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division) => new(LinePassages.Of(original.Content.Text()));
}
