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

/// <summary>What a check found.</summary>
/// <param name="Problems">The problems, whether or not they are accepted.</param>
public sealed record Found(ValueList<Diagnostic> Problems);

/// <summary>Runs a check on the linked briefing.</summary>
/// <remarks>The drafts are no more than a reason to run again: a briefing of which only lines have moved is equal to the one before, but its
/// problems are elsewhere.</remarks>
public sealed class RunCheck(BriefingCheck check) : IModule<Pair<Briefing, ValueList<Draft>>, Found>
{
    /// <inheritdoc/>
    public IEnumerable<Found> Execute(Pair<Briefing, ValueList<Draft>> document, Action<Diagnostic> report)
    {
        var problems = new List<Diagnostic>();
        check(document.Item, problems.Add);
        return [new(problems.ToValueList())];
    }
}

/// <summary>Reports what the checks found and passes the briefing on. A problem with a subject is accepted where <c>input/overrides.yml</c> gives a
/// reason; an override that nothing needs is reported.</summary>
public sealed class AcceptOverridden : IModule<Pair<Briefing, ValueList<Found>>, Briefing>
{
    private static bool Accepts(Override item, Diagnostic diagnostic) => item.Words is null || Names(item, diagnostic.Words) || Names(item, diagnostic.ShortWords);

    private static bool Names(Override item, string? words) =>
        item.Words is not null && words is not null && Folding.Fold(item.Words).Equals(Folding.Fold(words), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<Briefing> Execute(Pair<Briefing, ValueList<Found>> document, Action<Diagnostic> report)
    {
        var (briefing, found) = document;
        var needed = new Dictionary<Override, Diagnostic>();
        foreach (var problem in found.SelectMany(check => check.Problems)) ReportUnlessOverridden(problem);
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
