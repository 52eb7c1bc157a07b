using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Marks the claims that rest on passages whose text has changed since they were written.</summary>
internal static class FlagChangedPassages
{
    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        var changed = briefing.Sources.SelectMany(source => source.Text.Changed.Select(number => (source.Id, number))).ToHashSet();
        if (changed.Count == 0) return;
        foreach (var claim in briefing.Claims)
        {
            var under = claim.Text.Citations
                .SelectMany(citation => citation.Passages.Select(passage => (citation.Source.Id, passage.Number)))
                .Where(changed.Contains).Distinct().Select(passage => $"{passage.Id} ¶{passage.Number}").ToList();
            if (under.Count > 0)
                report(new(Rules.ChangedPassage, claim.At, $"The claim '{claim.Id}' rests on a passage that has changed: {string.Join(", ", under)}.", "read it again, mend the claim, then import with --accept"));
        }
    }
}
