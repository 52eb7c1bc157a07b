using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>Two versions side by side, and what follows for a reviewer.</summary>
/// <param name="Before">The earlier version.</param>
/// <param name="After">The later one.</param>
/// <param name="Changes">The changes, the heaviest first.</param>
/// <param name="Outside">Files that differ but are not part of the briefing, so they are not compared; <c>null</c> where that is unknown, as between
/// two folders.</param>
public sealed record Comparison(BriefingVersion Before, BriefingVersion After, ValueList<Change> Changes, ValueList<string>? Outside)
{
    /// <summary>The review policy of the branch that the change goes into, where that has moved on; <c>null</c> where it is that of the earlier version.</summary>
    public ReviewPolicy? BranchPolicy { get; init; }

    /// <summary>What the policies ask for.</summary>
    public ReviewRequirements Requirements => field ??= ReviewRequirements.Find(this);

    /// <summary>Claims that are weaker now, each with the reasons.</summary>
    public ValueList<Weakened> WeakerClaims => field ??= Weaker(EntityKind.Claim);

    /// <summary>Judgements that are weaker now, each with the reasons.</summary>
    public ValueList<Weakened> WeakerJudgements => field ??= Weaker(EntityKind.Judgement);

    /// <summary>Claims that have other words now, of which no direction can be shown, or that say more.</summary>
    public ValueList<Change> RewordedClaims => field ??= Changes
        .Where(change => change.Subject.Type == EntityKind.Claim.Subject && IsOfWords(change) && change.Direction != Direction.Weaker)
        .OrderBy(change => change.Subject.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>Whether both versions could be read. What has errors may be written for a newer version of the program, so nothing can be told of it.</summary>
    public bool IsCertain => Before.Errors.Count + After.Errors.Count == 0;

    /// <summary>What is said otherwise than in the frozen version of the same name, although no change shows it: the frozen version may have been forged.
    /// Where a change needs a note, that says it.</summary>
    public ValueList<Diagnostic> Unfrozen => Requirements.MissingNotes.Count > 0 ? [] : After.Own?.Unfrozen ?? [];

    /// <summary>How many changes there are of a weight.</summary>
    public int Count(Weight weight) => Changes.Count(change => change.Weight == weight);

    /// <summary>Changes in meaning.</summary>
    public IEnumerable<Change> InMeaning => Changes.Where(change => change.Weight >= Weight.Minor);

    /// <summary>Changes of which only a reader can say whether they change the meaning.</summary>
    public IEnumerable<Change> Reworded => Changes.Where(change => change.Weight == Weight.Reworded);

    /// <summary>What a reviewer has to read before merging; empty for nothing.</summary>
    public string ToRead => string.Join(" and ", new[] { Counted(InMeaning.Count(), "change in meaning", "changes in meaning"), Counted(Reworded.Count(), "rewording", "rewordings") }.OfType<string>());

    private static string? Counted(int count, string one, string many) => count == 0 ? null : $"the {count} {Plural.Choose(count, one, many)}";

    /// <summary>Why a reviewer may not merge after reading only the listed changes; empty where that is enough.</summary>
    /// <param name="unlisted">How many changes that have to be read are not shown to the reviewer.</param>
    public IReadOnlyList<string> Obstacles(int unlisted = 0)
    {
        var reasons = new List<string>();
        if (After.Errors.Count > 0) reasons.Add($"{After.Shown} has {Plural.Count(After.Errors.Count, "error")}");
        if (Before.Errors.Count > 0) reasons.Add($"{Before.Shown} has {Plural.Count(Before.Errors.Count, "error")}, so the comparison is not certain");
        if (unlisted > 0) reasons.Add($"{Plural.Count(unlisted, "change")} to read {Plural.Choose(unlisted, "is", "are")} not shown in full here");
        if (Outside is { Count: > 0 }) reasons.Add($"{Plural.Count(Outside.Count, "file")} outside the briefing {Plural.Choose(Outside.Count, "is", "are")} changed and not compared");
        if (Requirements.MissingNotes.Count > 0) reasons.Add($"{Plural.Count(Requirements.MissingNotes.Count, "change")} {Plural.Choose(Requirements.MissingNotes.Count, "needs", "need")} a change note");
        if (Unfrozen.Count > 0) reasons.Add($"{After.Shown} would be published under the name of a version that says something else: {Plural.Count(Unfrozen.Count, "thing")} changed without a change note");
        if (Requirements.UnjustifiedNotes.Count > 0) reasons.Add($"{Plural.Count(Requirements.UnjustifiedNotes.Count, "change note")} {Plural.Choose(Requirements.UnjustifiedNotes.Count, "has", "have")} nothing to stand on");
        if (Requirements.SecondReviewer.Count > 0) reasons.Add($"{Plural.Count(Requirements.SecondReviewer.Count, "change")} {Plural.Choose(Requirements.SecondReviewer.Count, "needs", "need")} a second reviewer");
        if (Requirements.Files.Count > 0) reasons.Add($"{Plural.Count(Requirements.Files.Count, "file")} outside the briefing {Plural.Choose(Requirements.Files.Count, "needs", "need")} a second reviewer");
        return reasons;
    }

    /// <summary>How many changes fit.</summary>
    public int Count(Func<Change, bool> fits) => Changes.Count(fits);

    /// <summary>Whether a change is one of the words of a statement, which are shown beside it.</summary>
    public static bool IsOfWords(Change change) => change is { Before: not null, After: not null } && (change.Kind == ChangeKinds.ClaimReworded || change.Kind == ChangeKinds.JudgementReworded || change.Kind == ChangeKinds.Reworded);

    private ValueList<Weakened> Weaker(EntityKind kind) => Changes
        .Where(change => change.Subject.Type == kind.Subject && change.Direction == Direction.Weaker)
        .GroupBy(change => change.Subject.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Weakened(group.First().Subject, group.ToValueList())).ToValueList();
}

/// <summary>Something that is weaker now.</summary>
/// <param name="Subject">What.</param>
/// <param name="Why">The changes that made it so.</param>
public sealed record Weakened(Subject Subject, ValueList<Change> Why);
