using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output;

/// <summary>Copies a frozen version to the site, byte for byte: <c>input/versions/…</c> becomes <c>/v/…</c>.</summary>
public sealed class CopyVersion : IModule<Draft, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Draft document, Action<Diagnostic> report) =>
        [new("v" + document.Written.Path["input/versions".Length..], document.Written.Content, document.Written.Path)];
}
