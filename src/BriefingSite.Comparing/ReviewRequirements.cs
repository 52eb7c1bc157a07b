using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>What a comparison asks for, by the policy of the later version.</summary>
/// <param name="SecondReviewer">Changes that a second reviewer must see.</param>
/// <param name="MissingNotes">Changes that need a change note and have none.</param>
/// <param name="UnjustifiedNotes">New change notes that tell of nothing that changed, each with why.</param>
public sealed record ReviewRequirements(ValueList<Change> SecondReviewer, ValueList<Change> MissingNotes, ValueList<(ChangeNote Note, string Why)> UnjustifiedNotes)
{
    /// <summary>Weighs the changes by the policy.</summary>
    public static ReviewRequirements Find(Comparison comparison)
    {
        var known = comparison.Before.Briefing.Changes.Select(note => note.Header.Id).ToHashSet(StringComparer.Ordinal);
        var after = comparison.After.Briefing.Changes.Where(note => !known.Contains(note.Header.Id)).ToList();
        // The note itself is no news to be noted.
        var changes = comparison.Changes.Where(change => change.Subject.Type != EntityKind.ChangeNote.Subject).ToList();
        // Whoever weakens the policy does so under the old one.
        var (was, now) = (comparison.Before.Briefing.Site.Review, comparison.After.Briefing.Site.Review);
        return new(
            comparison.Changes.Where(change => Names(was.SecondReviewer, change) || Names(now.SecondReviewer, change)).ToValueList(),
            changes.Where(change => (Names(was.ChangeNote, change) || Names(now.ChangeNote, change)) && !after.Exists(note => Tells(note, change))).ToValueList(),
            after.Select(note => (note, WithoutBase(note, changes))).Where(pair => pair.Item2 is not null).Select(pair => (pair.note, pair.Item2!)).ToValueList());
    }

    /// <summary>Whether words of a policy name a change: its weight, its kind, or – where it changes the meaning – its subject.</summary>
    public static bool Names(ValueList<string> words, Change change) => words.Any(word =>
        word == change.Kind.Slug || word == change.Kind.Code || word == FormatNames.Weights[change.Weight]
        || (change.Weight >= Weight.Minor && word == change.Subject.Type));

    // A claim or judgement must be meant; of anything else any note may tell.
    private static bool Tells(ChangeNote note, Change change) =>
        (change.Subject.Type != EntityKind.Claim.Subject && change.Subject.Type != EntityKind.Judgement.Subject) || IsOfTheWhole(note) || (change.Subject.Url is { } url && note.Concerns(url));

    private static bool IsOfTheWhole(ChangeNote note) =>
        note.Claims.Count == 0 && !note.Body.Links.Any(link => link.Kind is TargetKind.Claim or TargetKind.Judgement);

    private static string? WithoutBase(ChangeNote note, List<Change> changes)
    {
        var meant = changes.Where(change => change.Weight >= Weight.Minor).ToList();
        if (meant.Count == 0) return "nothing has changed in meaning";
        var idle = note.Claims.Where(claim => !meant.Exists(change => change.Subject.Url == claim.Url)).Select(claim => $"'{claim.Url.Split('#')[^1]}'").ToList();
        return idle.Count == 0 || idle.Count < note.Claims.Count ? null : $"{string.Join(", ", idle)} {Plural.Of(idle.Count, "has", "have")} not changed";
    }
}
