using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>Makes the original of a source known, if it is present. It is read when a source needs its text.</summary>
public sealed class ReadOriginal : IModule<InputFile, OriginalDraft>
{
    /// <inheritdoc/>
    public IEnumerable<OriginalDraft> Execute(InputFile document, Action<Diagnostic> report) => [new(document, Path.GetFileName(document.Path), OriginalReader.Read)];
}
