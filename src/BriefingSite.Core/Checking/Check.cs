using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Runs checks over the linked briefing and hands it on.</summary>
public sealed class Check(ValueList<BriefingCheck> checks) : IModule<Briefing, Briefing>
{
    /// <inheritdoc/>
    public IEnumerable<Briefing> Execute(Briefing document, Action<Diagnostic> report)
    {
        foreach (var check in checks) check(document, report);
        return [document];
    }
}
