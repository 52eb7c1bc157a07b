using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>What the review policy requires for a comparison.</summary>
/// <param name="SecondReviewer">Changes that a second reviewer must see.</param>
/// <param name="MissingNotes">Changes that need a change note and have none.</param>
/// <param name="UnjustifiedNotes">New change notes about which nothing has changed, each with the reason.</param>
/// <param name="Files">Files outside the briefing that a second reviewer must see.</param>
public sealed record ReviewRequirements(ValueList<Change> SecondReviewer, ValueList<Change> MissingNotes, ValueList<(ChangeNote Note, string Why)> UnjustifiedNotes, ValueList<string> Files)
{
    /// <summary>Applies the policies of both versions, and that of the branch that the change goes into, to the changes.</summary>
    public static ReviewRequirements Find(Comparison comparison)
    {
        var known = comparison.Before.Briefing.Changes.Select(note => note.Header.Id).ToHashSet(StringComparer.Ordinal);
        var after = comparison.After.Briefing.Changes.Where(note => !known.Contains(note.Header.Id)).ToList();
        // A change note needs no change note, nor does the version that it makes.
        var changes = comparison.Changes.Where(change => change.Subject.Type != EntityKind.ChangeNote.Subject && change.Kind != ChangeKinds.VersionAdded).ToList();
        // The old policy counts too, so that weakening it is itself subject to it; and that of the branch, which may be stricter by now.
        ValueList<ReviewPolicy> policies = [comparison.Before.Briefing.Site.Review, comparison.After.Briefing.Site.Review, .. comparison.BranchPolicy is { } branch ? [branch] : Array.Empty<ReviewPolicy>()];
        var outside = policies.Max(policy => policy.Outside);
        return new(
            comparison.Changes.Where(change => policies.Any(policy => Names(policy.SecondReviewer, change))).ToValueList(),
            changes.Where(change => policies.Any(policy => Names(policy.ChangeNote, change)) && !after.Exists(note => Covers(note, change))).ToValueList(),
            after.Select(note => (note, WhyUnjustified(note, changes))).Where(pair => pair.Item2 is not null).Select(pair => (pair.note, pair.Item2!)).ToValueList(),
            outside == OutsideReview.None ? [] : (comparison.Outside ?? []).Where(path => outside == OutsideReview.All || OutsideFiles.IsCritical(path)).ToValueList());
    }

    /// <summary>Whether words of a policy name a change: its weight, its kind, or – where it changes the meaning – its subject.</summary>
    public static bool Names(ValueList<string> words, Change change) => words.Any(word =>
        word == change.Kind.Slug || word == change.Kind.Code || word == FormatNames.Weights[change.Weight]
        || (change.Weight >= Weight.Minor && word == change.Subject.Type));

    // A changed claim or judgement needs a note that names it; for anything else, any note will do.
    private static bool Covers(ChangeNote note, Change change) =>
        (change.Subject.Type != EntityKind.Claim.Subject && change.Subject.Type != EntityKind.Judgement.Subject) || IsAboutWhole(note) || (change.Subject.Url is { } url && note.Concerns(url));

    private static bool IsAboutWhole(ChangeNote note) =>
        note.Claims.Count == 0 && !note.Body.Links.Any(link => link.Kind is TargetKind.Claim or TargetKind.Judgement);

    private static string? WhyUnjustified(ChangeNote note, List<Change> changes)
    {
        var inMeaning = changes.Where(change => change.Weight >= Weight.Reworded).ToList();
        if (inMeaning.Count == 0) return "nothing has changed in meaning";
        var unchanged = note.Claims.Where(claim => !inMeaning.Exists(change => change.Subject.Url == claim.Url)).Select(claim => $"'{claim.EntityId}'").ToList();
        return unchanged.Count == 0 || unchanged.Count < note.Claims.Count ? null : $"{string.Join(", ", unchanged)} {Plural.Choose(unchanged.Count, "has", "have")} not changed";
    }
}
