using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>An override that nothing needs.</summary>
    public static Rule UnneededOverride { get; } = All.Add(new("BS330", Severity.Warning, "Nothing needs this override",
        "An override lets one mistake stand, with a reason. When the mistake is gone the override should go too, or it would hide the next one.",
        "- { rule: BS113, subject: trust, reason: … }  # but the quotation was changed", "(delete the entry)"));
}

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
            report(new(CheckingRules.UnneededOverride, unneeded.At, $"Nothing needs the override of {unneeded.Rule} for '{unneeded.Subject}'.", "delete it, or mend its rule or subject"));
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
