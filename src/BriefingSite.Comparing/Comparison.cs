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
    public ValueList<Turned> WeakerClaims => field ??= Find(EntityKind.Claim, Direction.Weaker);

    /// <summary>Judgements that are weaker now, each with the reasons.</summary>
    public ValueList<Turned> WeakerJudgements => field ??= Find(EntityKind.Judgement, Direction.Weaker);

    /// <summary>Claims and judgements that are stronger now, each with the reasons.</summary>
    public ValueList<Turned> Stronger => field ??= [.. Find(EntityKind.Claim, Direction.Stronger), .. Find(EntityKind.Judgement, Direction.Stronger)];

    /// <summary>Claims that have other words now, of which no direction can be shown. Those that are weaker by something else are among the weaker.</summary>
    public ValueList<Change> RewordedClaims => field ??= Reworded(EntityKind.Claim, WeakerClaims);

    /// <summary>The same of judgements.</summary>
    public ValueList<Change> RewordedJudgements => field ??= Reworded(EntityKind.Judgement, WeakerJudgements);

    /// <summary>Other claims of which what they rest on, or the question they belong to, changed so that nobody can tell whether they are weaker.</summary>
    public ValueList<Turned> UndecidedClaims => field ??= Undecided(WeakerClaims);

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
    public IEnumerable<Change> InOtherWords => Changes.Where(change => change.Weight == Weight.Reworded);

    /// <summary>What a reviewer has to read before merging; empty for nothing.</summary>
    public string ToRead => string.Join(" and ", new[] { Counted(InMeaning.Count(), "change in meaning", "changes in meaning"), Counted(InOtherWords.Count(), "rewording", "rewordings") }.OfType<string>());

    private static string? Counted(int count, string one, string many) => count == 0 ? null : $"the {count} {Plural.Choose(count, one, many)}";

    /// <summary>Why a reviewer may not merge after reading only the listed changes; empty where that is enough.</summary>
    /// <param name="unlisted">How many changes that have to be read are not shown to the reviewer.</param>
    /// <param name="entryOf">The entry that tells a change, where entries are counted and not changes.</param>
    public IReadOnlyList<string> Obstacles(int unlisted = 0, Func<Change, object>? entryOf = null)
    {
        var reasons = new List<string>();
        if (After.Errors.Count > 0) reasons.Add($"{After.Shown} has {Plural.Count(After.Errors.Count, "error")}");
        if (Before.Errors.Count > 0) reasons.Add($"{Before.Shown} has {Plural.Count(Before.Errors.Count, "error")}, so the comparison is not certain");
        if (unlisted > 0) reasons.Add($"{Plural.Count(unlisted, "change")} to read {Plural.Choose(unlisted, "is", "are")} not shown in full here");
        if (Critical.Count > 0) reasons.Add($"{Plural.Count(Critical.Count, "file")} that may judge pull requests, run or be published {Plural.Choose(Critical.Count, "is", "are")} changed and not compared");
        if (Outside is not null && Outside.Count - Critical.Count is > 0 and var others) reasons.Add($"{Plural.Count(others, "file")} outside the briefing {Plural.Choose(others, "is", "are")} changed and not compared");
        if (Requirements.MissingNotes.Count > 0) reasons.Add($"{Needing(Requirements.MissingNotes)} a change note");
        if (Unfrozen.Count > 0) reasons.Add($"{After.Shown} would be published under the name of a version that says something else: {Plural.Count(Unfrozen.Count, "thing")} changed without a change note");
        if (Requirements.UnjustifiedNotes.Count > 0) reasons.Add($"{Plural.Count(Requirements.UnjustifiedNotes.Count, "change note")} {Plural.Choose(Requirements.UnjustifiedNotes.Count, "has", "have")} nothing to stand on");
        if (Requirements.SecondReviewer.Count > 0) reasons.Add($"{Needing(Requirements.SecondReviewer)} a second reviewer");
        if (Requirements.Files.Count > 0) reasons.Add($"{Plural.Count(Requirements.Files.Count, "file")} outside the briefing {Plural.Choose(Requirements.Files.Count, "needs", "need")} a second reviewer");
        return reasons;

        string Needing(ValueList<Change> changes)
        {
            var count = entryOf is null ? changes.Count : changes.Select(entryOf).Distinct().Count();
            return $"{(entryOf is null ? Plural.Count(count, "change") : Plural.Count(count, "entry", "entries"))} {Plural.Choose(count, "needs", "need")}";
        }
    }

    /// <summary>Of the files outside the briefing those that may judge pull requests, run or be published.</summary>
    public ValueList<string> Critical => field ??= (Outside ?? []).Where(OutsideFiles.IsCritical).ToValueList();

    /// <summary>How many changes fit.</summary>
    public int Count(Func<Change, bool> fits) => Changes.Count(fits);

    /// <summary>Whether a change is one of the words of a statement, which are shown beside it.</summary>
    public static bool IsOfWords(Change change) => change is { Before: not null, After: not null } && (change.Kind == ChangeKinds.ClaimReworded || change.Kind == ChangeKinds.JudgementReworded || change.Kind == ChangeKinds.Reworded);

    private ValueList<Turned> Find(EntityKind kind, Direction direction) => Changes
        .Where(change => change.Subject.Type == kind.Subject)
        .GroupBy(change => change.Subject.Id, StringComparer.Ordinal).Where(group => group.Any(change => change.Direction == direction)).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Turned(group.First().Subject, group.Where(change => change.Direction == direction).ToValueList(), group.Where(IsOfWords).ToValueList())).ToValueList();

    private ValueList<Change> Reworded(EntityKind kind, ValueList<Turned> weaker) => Changes
        .Where(change => change.Subject.Type == kind.Subject && IsOfWords(change) && change.Direction is null && !weaker.Any(other => other.Subject == change.Subject))
        .OrderBy(change => change.Subject.Id, StringComparer.Ordinal).ToValueList();

    private ValueList<Turned> Undecided(ValueList<Turned> weaker) => Changes
        .Where(change => change.Subject.Type == EntityKind.Claim.Subject && change.Direction is null && s_undecided.Contains(change.Kind) && !weaker.Any(each => each.Subject.Id == change.Subject.Id))
        .GroupBy(change => change.Subject.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Turned(group.First().Subject, group.ToValueList(), [])).ToValueList();

    // The grade of a source is told once, for the source.
    private static readonly HashSet<ChangeKind> s_undecided = [ChangeKinds.CitationSwapped, ChangeKinds.CitationMoved, ChangeKinds.ClaimPassageChanged, ChangeKinds.ClaimNowOnDisputedQuestion];
}

/// <summary>Something that is weaker or stronger now.</summary>
/// <param name="Subject">What.</param>
/// <param name="Why">The changes that made it so.</param>
/// <param name="Words">The changes of its words, in whichever direction.</param>
public sealed record Turned(Subject Subject, ValueList<Change> Why, ValueList<Change> Words);
