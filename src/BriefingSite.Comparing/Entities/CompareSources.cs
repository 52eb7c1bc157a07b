using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares sources: records, passages, and the fingerprints in the lock.</summary>
internal sealed class CompareSources(ChangeCollector changes)
{
    private const string Lock = "seeds/seeds.lock.json";
    private readonly CompareProse _prose = new(changes);

    /// <summary>Passages that say something else now, by source and number.</summary>
    public HashSet<(string Source, int Number)> Changed { get; } = [];

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
                Passages(target, before, after);
                Headings(target, before, after);
                Fingerprints(target, before, after);
            }
        }
    }

    private void Records(ChangeTarget target, Source before, Source after)
    {
        var (headerBefore, headerAfter) = (before.Header, after.Header);
        if (before.Label.Grade != after.Label.Grade)
        {
            var better = (headerAfter.Reliability < headerBefore.Reliability ? 1 : headerAfter.Reliability > headerBefore.Reliability ? -1 : 0) + (headerAfter.Credibility < headerBefore.Credibility ? 1 : headerAfter.Credibility > headerBefore.Credibility ? -1 : 0);
            Direction? direction = better == 0 ? null : better < 0 ? Direction.Weaker : Direction.Stronger;
            Regraded[before.Id] = (before.Label.Grade, after.Label.Grade, direction);
            changes.Add(ChangeKinds.SourceGradeChanged, target, before.Label.Grade, after.Label.Grade, direction: direction);
        }
        changes.Value(ChangeKinds.SourceOriginChanged, target, before.Repeats?.Id, after.Repeats?.Id);
        changes.Statement(ChangeKinds.SourceDescriptorChanged, target, headerBefore.Descriptor, headerAfter.Descriptor);
        if (headerBefore.Rights != headerAfter.Rights) changes.Add(ChangeKinds.SourceRightsChanged, target, FormatNames.Rights[headerBefore.Rights], FormatNames.Rights[headerAfter.Rights]);
        changes.Value(ChangeKinds.SourceDateChanged, target, headerBefore.Published?.Written, headerAfter.Published?.Written);
        changes.Value(ChangeKinds.SourceOriginalChanged, target, Describe(headerBefore.Original), Describe(headerAfter.Original));
        changes.Statement(ChangeKinds.SourceDetailChanged, target, headerBefore.Title, headerAfter.Title);
        changes.Statement(ChangeKinds.SourceDetailChanged, target, headerBefore.Short, headerAfter.Short);
        Detail("handle", headerBefore.Handle, headerAfter.Handle);
        Detail("kind", FormatNames.SourceKinds[headerBefore.Kind], FormatNames.SourceKinds[headerAfter.Kind]);
        changes.Details(ChangeKinds.SourceDetailChanged, target, before, after);
        Detail("doi", headerBefore.Doi, headerAfter.Doi);
        Detail("url", headerBefore.Address, headerAfter.Address);
        Detail("retrieved", headerBefore.Retrieved?.Written, headerAfter.Retrieved?.Written);
        Detail("archived", headerBefore.Archived, headerAfter.Archived);
        Detail("language", headerBefore.Language, headerAfter.Language);

        void Detail(string key, string? was, string? now) => changes.Value(ChangeKinds.SourceDetailChanged, target, was, now, detail: key);
    }

    private void Passages(ChangeTarget target, Source before, Source after)
    {
        var (passagesBefore, passagesAfter) = (Numbered(before), Numbered(after));
        foreach (var (one, other) in passagesBefore.Join(passagesAfter, passage => passage.Number, passage => passage.Number, (one, other) => (one, other)))
            if (changes.Judge.Statement(_prose.Words(one.Gist), _prose.Words(other.Gist), Weight.Minor).Weight >= Weight.Minor) Changed.Add((before.Id, one.Number!.Value));
        foreach (var (one, other) in Pairs(passagesBefore, passagesAfter))
        {
            var passage = other ?? one!;
            var end = target with { Subject = Passage(after, passage.Number!.Value) };
            if (one is null) changes.Add(ChangeKinds.PassageAdded, end, null, Words(other!));
            else if (other is null) changes.Add(ChangeKinds.PassageRemoved, end, Words(one));
            else
            {
                if (one.Number != other.Number) changes.Add(ChangeKinds.PassageRenumbered, end, $"¶{one.Number}", $"¶{other.Number}", detail: Words(other));
                if (one.IsAside != other.IsAside) changes.Add(ChangeKinds.PassageAsideChanged, end, one.IsAside ? "an aside" : "a passage", other.IsAside ? "an aside" : "a passage");
                if (one.Level != other.Level) changes.Add(ChangeKinds.HeadingLevelChanged, end, $"level {one.Level}", $"level {other.Level}");
                _prose.Statement(end, ChangeKinds.PassageGistChanged, one.Gist, other.Gist);
                if (one.Anchor is { } anchor && other.Anchor != anchor) changes.Add(ChangeKinds.AnchorRemoved, end, $"{before.Label.Url}#{anchor}");
                if (other.Anchor is { } now && one.Anchor != now) changes.Add(ChangeKinds.AnchorAdded, end, null, $"{after.Label.Url}#{now}");
            }
        }
    }

    // A passage that nobody has summarised says nothing; what is known of it is in the lock.
    private static List<Passage> Numbered(Source source) => source.Passages.Where(passage => passage is { Number: not null, IsLeftOut: false }).ToList();

    // By number where the count is the same; where passages were added or removed, by their text.
    private IEnumerable<(Passage? Before, Passage? After)> Pairs(List<Passage> before, List<Passage> after) => before.Count == after.Count
        ? ChangeCollector.Pairs(before, after, passage => $"{passage.Number}")
        : Pairing.Pair(before, after, Words).Select(pair => (pair.Before, pair.After));

    // Headings that the writers put above passages.
    private void Headings(ChangeTarget target, Source before, Source after)
    {
        IReadOnlyList<SectionHead> Heads(Source source) =>
            [.. source.Passages.Where(passage => passage.Number is null).Select(passage => new SectionHead(new(Words(passage), passage.Gist.Blocks is [{ } first, ..] ? first.At : default, "heading", ""), passage.Anchor ?? Words(passage), passage.Level))];
        new CompareHeadings(changes).Compare(target, Heads(before), Heads(after), _ => []);
    }

    private void Fingerprints(ChangeTarget target, Source before, Source after)
    {
        // A source whose text we publish is its own original: its passages show the changes.
        if (before.Header.Rights == Rights.Full || after.Header.Rights == Rights.Full) return;
        var end = target with { Before = new(Lock, 1, 1), After = new(Lock, 1, 1) };
        if (before.Text.Fingerprint is null && after.Text.Fingerprint is { } added) changes.Add(ChangeKinds.LockEntryAdded, end, null, $"{added.Passages.Count} passages");
        if (before.Text.Fingerprint is { } removed && after.Text.Fingerprint is null) changes.Add(ChangeKinds.LockEntryRemoved, end, $"{removed.Passages.Count} passages");
        if (before.Text.Fingerprint is not { } was || after.Text.Fingerprint is not { } now) return;
        if ((was.File, was.Sha256) != (now.File, now.Sha256) && before.Header.Original == after.Header.Original)
            changes.Add(ChangeKinds.SourceOriginalChanged, end, Describe(new(was.File, was.Sha256)), Describe(new(now.File, now.Sha256)), detail: "in the lock");
        if (was.IsWeak != now.IsWeak) changes.Add(ChangeKinds.LockEntryChanged, end, Version(was), Version(now), detail: "the hashes are of another version");
        foreach (var (one, other) in ChangeCollector.Pairs(was.Passages, now.Passages, passage => $"{passage.Number}"))
        {
            if (one == other || (one is not null && other is not null && IsSameText(one, other) && one.WrittenFrom == other.WrittenFrom)) continue;
            var number = (other ?? one!).Number;
            var passage = end with { Subject = Passage(after, number) };
            if (one is null) changes.Add(ChangeKinds.LockEntryAdded, passage, null, other!.Fingerprint);
            else if (other is null) changes.Add(ChangeKinds.LockEntryRemoved, passage, one.Fingerprint);
            else if (one with { WrittenFrom = null } == (other with { WrittenFrom = null }) || IsSameText(one, other)) changes.Add(ChangeKinds.LockEntryChanged, passage, Read(one), Read(other), Weight.Minor);
            else
            {
                changes.Add(ChangeKinds.LockEntryChanged, passage, one.Fingerprint, other.Fingerprint, detail: one.Fingerprint == other.Fingerprint ? "the same text with other hashes" : null);
                Changed.Add((before.Id, number));
            }
        }
    }

    private static string InShort(Source source) => string.Join(", ", new[]
    {
        $"grade {source.Label.Grade}", FormatNames.SourceKinds[source.Header.Kind], source.Header.Published is { } date ? $"published {date.Written}" : "undated",
        Plural.Count(source.Text.Fingerprint?.Passages.Count ?? Numbered(source).Count, "passage"), source.Repeats is { } origin ? $"repeats {origin.Id}" : "",
    }.Where(part => part.Length > 0));

    private static Subject Passage(Source source, int number) =>
        new(Subject.Passage, $"{source.Id}-{number}", source.Label.PassageTarget(number).Title, source.Label.PassageUrl(number));

    // Between two versions of the lock's format, and under two ids, which are part of the hashes, only the fingerprint can be compared.
    private static bool IsSameText(PassageFingerprint one, PassageFingerprint other) =>
        one.Fingerprint == other.Fingerprint && (one.Text.GetType() != other.Text.GetType() || (one.Text as WordHashes)?.Source != (other.Text as WordHashes)?.Source);

    private static string Version(SourceFingerprint fingerprint) => fingerprint.IsWeak ? "version 1" : "version 2";

    private string Words(Passage passage) => _prose.Words(passage.Gist);

    private static string Read(PassageFingerprint passage) => passage.WrittenFrom is null ? "read again since it changed" : "not read again since it changed";

    private static string? Describe(Original? original) => original is null ? null : $"{original.File} ({original.Sha256[..Math.Min(12, original.Sha256.Length)]})";
}
