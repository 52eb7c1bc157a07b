using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Runs checks over the linked briefing and hands it on. A mistake with a subject may stand where
/// <c>input/overrides.yml</c> gives a reason; an override that nothing needs is reported.</summary>
public sealed class Check(ValueList<BriefingCheck> checks) : IModule<Briefing, Briefing>
{
    /// <inheritdoc/>
    public IEnumerable<Briefing> Execute(Briefing document, Action<Diagnostic> report)
    {
        var needed = new HashSet<Override>();
        foreach (var check in checks) check(document, ReportUnlessOverridden);
        foreach (var unneeded in document.Overrides.Where(item => !needed.Contains(item)))
            report(new(Rules.UnneededOverride, unneeded.At, $"Nothing needs the override of {unneeded.Rule} for '{unneeded.Subject}'.", "delete it, or mend its rule or subject"));
        return [document];

        void ReportUnlessOverridden(Diagnostic diagnostic)
        {
            // What stands nowhere stands in for a head that can't be read, which was reported.
            if (diagnostic.Location.File is null) return;
            var excuses = document.Overrides.Where(item => item.Subject == diagnostic.Subject && item.Rule == diagnostic.Rule.Code).ToList();
            if (excuses.Count == 0) report(diagnostic);
            needed.UnionWith(excuses);
        }
    }
}
