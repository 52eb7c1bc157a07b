using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>Makes the original of a source known, if it is present, with its kept text. It is read when a source needs its text.</summary>
public sealed class ReadOriginal : IModule<Pair<InputFile, ValueList<InputFile>>, OriginalDraft>
{
    /// <inheritdoc/>
    public IEnumerable<OriginalDraft> Execute(Pair<InputFile, ValueList<InputFile>> document, Action<Diagnostic> report)
    {
        var (original, texts) = document;
        if (original.Path.EndsWith(KeptText.Suffix, StringComparison.Ordinal)) return [];
        var kept = texts.FirstOrDefault(text => text.Path.Length == original.Path.Length + KeptText.Suffix.Length && text.Path.StartsWith(original.Path, StringComparison.Ordinal));
        return [new(original, Path.GetFileName(original.Path), (file, division, encoding) => OriginalReader.Read(file, division, encoding, kept)) { Kept = kept }];
    }
}
