using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Renaming;

/// <summary>Tells what was renamed, and whether its former address leads on.</summary>
internal static class CompareRenames
{
    /// <summary>Adds a change for each.</summary>
    public static void Compare(VersionPair pair, ChangeCollector changes)
    {
        if (pair.Renames.Count == 0) return;
        var (before, after) = (ById(pair.BriefingBefore), ById(pair.After.Briefing));
        foreach (var rename in pair.Renames)
        {
            var other = after[(rename.Kind, rename.After)];
            var (target, lost) = (new ChangeTarget(new(rename.Kind.Subject, rename.After, other.Target.Title, other.Target.Url), before.GetValueOrDefault((rename.Kind, rename.After))?.At, other.At), rename.Kind.UrlOf(rename.Before));
            if (KindOf(rename.Kind) is { } kind)
            {
                changes.Add(kind, target, rename.Before, rename.After, detail: $"{(changes.LeadsOn(lost) ? $"{lost} leads on" : $"lost address: {lost}")}; the same, as {rename.Evidence}");
            }
            else
            {
                // The id of an event is made from its title where it has none of its own.
                changes.Add(ChangeKinds.AnchorRemoved, target, lost);
                changes.Add(ChangeKinds.AnchorAdded, target, null, other.Target.Url);
            }
        }
    }

    private static Dictionary<(EntityKind, string), IEntity> ById(Briefing briefing) =>
        briefing.Entities.DistinctBy(entity => (entity.Kind, entity.Id)).ToDictionary(entity => (entity.Kind, entity.Id));

    private static ChangeKind? KindOf(EntityKind kind) =>
        kind == EntityKind.Topic || kind == EntityKind.Page ? ChangeKinds.PageRenamed
        : kind == EntityKind.Claim ? ChangeKinds.ClaimRenamed
        : kind == EntityKind.Question ? ChangeKinds.QuestionRenamed
        : kind == EntityKind.Term ? ChangeKinds.TermRenamed
        : kind == EntityKind.Indicator ? ChangeKinds.IndicatorRenamed
        : kind == EntityKind.Judgement ? ChangeKinds.JudgementRenamed
        : kind == EntityKind.ChangeNote ? ChangeKinds.NoteRenamed
        : kind == EntityKind.Source ? ChangeKinds.SourceRenamed
        : null;
}
