using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>HTML.</summary>
internal sealed class HtmlFormat : IOriginalFormat
{
    /// <inheritdoc/>
    public string Name => "HTML";

    /// <inheritdoc/>
    public bool Accepts(InputFile original) => HtmlText.Is(original.Path, original.Content.Text());

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division) =>
        HtmlText.Lines(original.Content.Text()) is { } lines ? new(lines.ToValueList())
            : OriginalRules.TooLarge(original, $"is nested too deep: more than {HtmlText.MaxDepth} elements in one another");
}
