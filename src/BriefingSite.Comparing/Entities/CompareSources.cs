using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares sources: their records.</summary>
/// <param name="changes">Collects the changes.</param>
/// <param name="renumberings">Sources whose passages have other numbers.</param>
internal sealed class CompareSources(ChangeCollector changes, IReadOnlyCollection<Renumbering> renumberings)
{
    private readonly ComparePassages _passages = new(changes);

    /// <summary>Passages that say something else now, by source and number; with the direction, where their whole account has one.</summary>
    public IReadOnlyDictionary<(string Source, int Number), Direction?> Changed => _passages.Changed;

    /// <summary>Sources whose grade changed: the grades, and the direction.</summary>
    public Dictionary<string, (string Before, string After, Direction? Direction)> Regraded { get; } = new(StringComparer.Ordinal);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing briefingBefore, Briefing briefingAfter)
    {
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Sources, briefingAfter.Sources, source => source.Id))
        {
            var source = after ?? before!;
            var target = ChangeTargets.Create(before, after);
            if (before is null) changes.Add(ChangeKinds.SourceAdded, target, null, source.Header.Title, detail: InShort(source));
            else if (after is null)
                changes.Add(ChangeKinds.SourceRemoved, target, source.Header.Title, detail: ChangeTargets.LinkedFrom(briefingBefore, briefingBefore, url => url.StartsWith(source.Label.Url, StringComparison.Ordinal)) is { Count: > 0 } from ? $"cited by: {string.Join("; ", from)}" : null);
            else if (before != after)
            {
                Records(target, before, after);
                _passages.Compare(target, before, after, renumberings.FirstOrDefault(each => each.After == after.Id));
            }
        }
    }

    private void Records(ChangeTarget target, Source before, Source after)
    {
        var (headerBefore, headerAfter) = (before.Header, after.Header);
        if (before.Label.Grade != after.Label.Grade)
        {
            var direction = DirectionOf((Step(headerBefore.Reliability, headerAfter.Reliability, 'F'), Step(headerBefore.Credibility, headerAfter.Credibility, 6)));
            Regraded[before.Id] = (before.Label.Grade, after.Label.Grade, direction);
            changes.Add(ChangeKinds.SourceGradeChanged, target, before.Label.Grade, after.Label.Grade, direction: direction);
        }
        var (withdrawnBefore, withdrawnAfter) = (Describe(headerBefore.Withdrawn), Describe(headerAfter.Withdrawn));
        changes.Value(withdrawnBefore is null ? ChangeKinds.SourceWithdrawn : withdrawnAfter is null ? ChangeKinds.SourceReinstated : ChangeKinds.WithdrawalChanged, target, withdrawnBefore, withdrawnAfter);
        changes.Value(ChangeKinds.SourceOriginChanged, target, before.Repeats?.Id, after.Repeats?.Id);
        changes.Statement(ChangeKinds.SourceDescriptorChanged, target, headerBefore.Descriptor, headerAfter.Descriptor);
        if (headerBefore.Rights != headerAfter.Rights) changes.Add(ChangeKinds.SourceRightsChanged, target, FormatNames.Rights[headerBefore.Rights], FormatNames.Rights[headerAfter.Rights]);
        changes.Dates(ChangeKinds.SourceDateChanged, target, headerBefore.Published, headerAfter.Published);
        changes.Value(ChangeKinds.SourceOriginalChanged, target, Describe(headerBefore.Original), Describe(headerAfter.Original));
        changes.Statement(ChangeKinds.SourceDetailChanged, target, headerBefore.Title, headerAfter.Title);
        changes.Statement(ChangeKinds.SourceDetailChanged, target, headerBefore.Short, headerAfter.Short);
        Detail("handle", headerBefore.Handle, headerAfter.Handle);
        Detail("kind", FormatNames.SourceKinds[headerBefore.Kind], FormatNames.SourceKinds[headerAfter.Kind]);
        changes.Details(ChangeKinds.SourceDetailChanged, target, before, after);
        Detail("doi", headerBefore.Doi, headerAfter.Doi);
        Detail("url", headerBefore.Address, headerAfter.Address);
        changes.Dates(ChangeKinds.SourceDetailChanged, target, headerBefore.Retrieved, headerAfter.Retrieved, "retrieved");
        Detail("archived", headerBefore.Archived, headerAfter.Archived);
        Detail("language", headerBefore.Language, headerAfter.Language);

        void Detail(string key, string? was, string? now) => changes.Value(ChangeKinds.SourceDetailChanged, target, was, now, detail: key);
    }

    private static string? Describe(Withdrawal? withdrawal) => withdrawal is null ? null : $"{withdrawal.Date.Written}: {withdrawal.Reason}";

    // A grade of what can't be judged is neither better nor worse than another.
    private static int? Step(int before, int after, int unknown) => before == after ? 0 : before == unknown || after == unknown ? null : Math.Sign(before - after);

    private static Direction? DirectionOf((int? Reliability, int? Credibility) steps) =>
        steps is not ({ } one, { } other) || one + other == 0 ? null : one + other < 0 ? Direction.Weaker : Direction.Stronger;

    private static string InShort(Source source) => string.Join(", ", new[]
    {
        $"grade {source.Label.Grade}", FormatNames.SourceKinds[source.Header.Kind], source.Header.Published is { } date ? $"published {date.InWords()}" : "undated",
        Plural.Count(source.Text.Fingerprint?.Passages.Count ?? ComparePassages.Numbered(source).Count, "passage"), source.Repeats is { } origin ? $"repeats {origin.Id}" : "",
    }.Where(part => part.Length > 0));

    /// <summary>An original in short.</summary>
    public static string? Describe(Original? original) => original is null ? null : $"{original.File} ({original.Sha256[..Math.Min(12, original.Sha256.Length)]})";
}
