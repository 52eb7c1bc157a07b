using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>Two versions side by side, and what follows for a reviewer.</summary>
/// <param name="Before">The earlier version.</param>
/// <param name="After">The later one.</param>
/// <param name="Changes">The changes, the gravest first.</param>
/// <param name="Outside">Files that differ and are no part of the briefing, so that nothing is said of them; <c>null</c> where nobody
/// knows, as between two folders.</param>
public sealed record Comparison(BriefingVersion Before, BriefingVersion After, ValueList<Change> Changes, ValueList<string>? Outside)
{
    /// <summary>What the policy of the later version asks for.</summary>
    public ReviewRequirements Requirements => field ??= ReviewRequirements.Find(this);

    /// <summary>Claims that are weaker now, each with why.</summary>
    public ValueList<Weakened> WeakerClaims => field ??= Weaker("claim");

    /// <summary>Judgements that are weaker now, each with why.</summary>
    public ValueList<Weakened> WeakerJudgements => field ??= Weaker("judgement");

    /// <summary>How many changes there are of a weight.</summary>
    public int Count(Weight weight) => Changes.Count(change => change.Weight == weight);

    /// <summary>Changes in meaning.</summary>
    public IEnumerable<Change> InMeaning => Changes.Where(change => change.Weight >= Weight.Minor);

    /// <summary>Why somebody who has read the changes that are listed may not merge without reading the rest; empty: he may.</summary>
    /// <param name="unlisted">How many changes in meaning the reader is not shown.</param>
    public IReadOnlyList<string> Obstacles(int unlisted = 0)
    {
        var reasons = new List<string>();
        if (After.Errors.Count > 0) reasons.Add($"{After.Shown} has {Count(After.Errors.Count, "error")}");
        if (Before.Errors.Count > 0) reasons.Add($"{Before.Shown} has {Count(Before.Errors.Count, "error")}, so the comparison is not certain");
        if (unlisted > 0) reasons.Add($"{Count(unlisted, "change")} in meaning {(unlisted == 1 ? "is" : "are")} not shown in full here");
        if (Outside is { Count: > 0 }) reasons.Add($"{Count(Outside.Count, "file")} outside the briefing {(Outside.Count == 1 ? "is" : "are")} changed and not compared");
        if (Requirements.MissingNotes.Count > 0) reasons.Add($"{Count(Requirements.MissingNotes.Count, "change")} {(Requirements.MissingNotes.Count == 1 ? "needs" : "need")} a change note");
        if (Requirements.UnjustifiedNotes.Count > 0) reasons.Add($"{Count(Requirements.UnjustifiedNotes.Count, "change note")} {(Requirements.UnjustifiedNotes.Count == 1 ? "has" : "have")} nothing to stand on");
        if (Requirements.SecondReviewer.Count > 0) reasons.Add($"{Count(Requirements.SecondReviewer.Count, "change")} {(Requirements.SecondReviewer.Count == 1 ? "needs" : "need")} a second reviewer");
        return reasons;
    }

    /// <summary><c>1 change</c>, <c>2 changes</c>.</summary>
    public static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private ValueList<Weakened> Weaker(string type) => Changes
        .Where(change => change.Subject.Type == type && change.Direction == Direction.Weaker)
        .GroupBy(change => change.Subject.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Weakened(group.First().Subject, group.ToValueList())).ToValueList();
}

/// <summary>Something that is weaker now.</summary>
/// <param name="Subject">What.</param>
/// <param name="Why">The changes that made it so.</param>
public sealed record Weakened(Subject Subject, ValueList<Change> Why);
