using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>The rule on evidence that has changed.</summary>
    public static Rule ChangedPassage { get; } = All.Add(new("BS119", Severity.Warning, "A cited passage has changed",
        "The text under this statement is no longer the one it was written from. Read the passage again, correct the record and the statement, then run 'briefing import FILE --accept'.",
        "a claim that cites ¶7, which was edited", "briefing import a.txt --accept"));
}

/// <summary>Reports the claims that rest on passages whose text has changed since they were written.</summary>
internal static class CheckChangedPassages
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var changed = briefing.Sources.SelectMany(source => source.Text.Changed.Select(number => (source.Id, number))).ToHashSet();
        if (changed.Count == 0) return;
        foreach (var claim in briefing.Claims)
        {
            var cited = claim.Text.Citations
                .SelectMany(citation => citation.Passages.Select(passage => (citation.Source.Id, passage.Number)))
                .Where(changed.Contains).Distinct().Select(passage => $"{passage.Id} ¶{passage.Number}").ToList();
            if (cited.Count > 0)
                report(new(CheckingRules.ChangedPassage, claim.At, $"The claim '{claim.Id}' rests on a passage that has changed: {string.Join(", ", cited)}.", "read it again, correct the claim, then import with --accept"));
        }
    }
}
