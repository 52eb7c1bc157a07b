using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>An override that nothing needs.</summary>
    public static Rule UnneededOverride { get; } = All.Add(new("BS330", Severity.Warning, "Nothing needs this override",
        "An override accepts one problem, with a reason. When the problem is gone, delete the override: it would hide the next one.",
        "- { rule: BS113, subject: trust, reason: … }  # but the quotation was changed", "(delete the entry)"));
}

/// <summary>Runs the checks on the linked briefing and passes it on. A problem with a subject is accepted where
/// <c>input/overrides.yml</c> gives a reason; an override that nothing needs is reported.</summary>
/// <remarks>The drafts are no more than a reason to run again: a briefing of which only lines have moved is equal to the one before, but its
/// problems are elsewhere.</remarks>
public sealed class RunChecks(ValueList<BriefingCheck> checks) : IModule<Pair<Briefing, ValueList<Draft>>, Briefing>
{
    private static bool Accepts(Override item, Diagnostic diagnostic) => item.Words is null || Names(item, diagnostic.Words) || Names(item, diagnostic.ShortWords);

    private static bool Names(Override item, string? words) =>
        item.Words is not null && words is not null && Folding.Fold(item.Words).Equals(Folding.Fold(words), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<Briefing> Execute(Pair<Briefing, ValueList<Draft>> document, Action<Diagnostic> report)
    {
        var (briefing, _) = document;
        var needed = new Dictionary<Override, Diagnostic>();
        foreach (var check in checks) check(briefing, ReportUnlessOverridden);
        foreach (var unneeded in briefing.Overrides.Where(item => !needed.ContainsKey(item)))
            report(new(CheckingRules.UnneededOverride, unneeded.At, $"Nothing needs the override of {unneeded.Rule} for '{unneeded.Subject}'.", "delete it, or correct its rule or subject"));
        return [briefing];

        void ReportUnlessOverridden(Diagnostic diagnostic)
        {
            // A problem without a location concerns a placeholder for something unreadable, which is already reported.
            if (diagnostic.Location.File is null) return;
            var overrides = briefing.Overrides.Where(item => item.Subject == diagnostic.Subject && item.Rule == diagnostic.Rule.Code && Accepts(item, diagnostic)).ToList();
            if (overrides.Count == 0) report(diagnostic);
            foreach (var item in overrides)
            {
                // An override for one quotation must not hide the next one.
                if (!needed.TryAdd(item, diagnostic) && !Names(item, diagnostic.Words) && needed[item].Words != diagnostic.Words) report(diagnostic);
            }
        }
    }
}
