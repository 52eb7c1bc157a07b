using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Checks;

/// <summary>Lets a file of the theme pass that loads nothing from another host; what does is reported.</summary>
public sealed class CheckForeignLoads : IModule<InputFile, InputFile>
{
    /// <inheritdoc/>
    public IEnumerable<InputFile> Execute(InputFile document, Action<Diagnostic> report)
    {
        ForeignLoads.Check(document, report);
        return [document];
    }
}
