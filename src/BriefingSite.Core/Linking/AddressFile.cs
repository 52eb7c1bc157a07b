using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Takes a file as it is and gives it its path on the site. Some systems take the letters of a name apart, others don't; on the site
/// they are composed (NFC), wherever it is built.</summary>
public sealed class AddressFile : IModule<InputFile, FileDraft>
{
    /// <inheritdoc/>
    public IEnumerable<FileDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        if (document.Path.AsSpan().IndexOfAny('#', '?') is >= 0 and var at)
            report(new(Rules.CutName, new(document.Path, 1, 1), $"An address ends at the '{document.Path[at]}' of this name.", "rename the file or its folder"));
        yield return new(document, Composition.Compose(document.Path["input".Length..]));
    }
}
