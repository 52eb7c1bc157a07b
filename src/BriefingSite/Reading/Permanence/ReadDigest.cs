using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Permanence;

/// <summary>Reads the hash of a frozen version, in the form of <c>sha256sum</c>.</summary>
public sealed class ReadDigest : IModule<InputFile, DigestDraft>
{
    /// <inheritdoc/>
    public IEnumerable<DigestDraft> Execute(InputFile document, Action<Diagnostic> report) =>
        [new(document with { Content = document.CanonicalContent }, document.Content.Text().Split(' ')[0].TrimEnd('\n'))];
}
