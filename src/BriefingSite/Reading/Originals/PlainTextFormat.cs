using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>Plain text.</summary>
internal sealed class PlainTextFormat : IOriginalFormat
{
    /// <inheritdoc/>
    public string Name => "plain text";

    /// <inheritdoc/>
    public bool Accepts(InputFile original) => true;

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division) =>
        division == PassageDivision.Lines ? new(LinePassages.Of(original.Content.Text())) : TextParagraphs.Of(original.Content.Text());
}
