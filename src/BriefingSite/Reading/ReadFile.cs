using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Loads;

namespace BriefingSite.Reading;

/// <summary>Takes a file of <c>input/files/</c> as it is.</summary>
public sealed class ReadFile : IModule<InputFile, FileDraft>
{
    /// <inheritdoc/>
    public IEnumerable<FileDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        ForeignLoads.Check(document, report);
        return [new(document)];
    }
}
