using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Comparing.Renaming;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares the passages of a source: our accounts of them, and the fingerprints in the lock.</summary>
internal sealed class ComparePassages(ChangeCollector changes)
{
    private const string Lock = "seeds/seeds.lock.json";
    private readonly CompareProse _prose = new(changes);

    /// <summary>Passages that say something else now, by source and number; with the direction, where their whole account has one.</summary>
    public Dictionary<(string Source, int Number), Direction?> Changed { get; } = [];

    /// <summary>Compares them.</summary>
    /// <param name="target">The source.</param>
    /// <param name="before">Its earlier version, under the later numbers.</param>
    /// <param name="after">Its later version.</param>
    /// <param name="renumbering">How the numbers changed; <c>null</c> where they did not.</param>
    public void Compare(ChangeTarget target, Source before, Source after, Renumbering? renumbering)
    {
        Accounts(target, before, after, renumbering is not null);
        Headings(target, before, after);
        Fingerprints(target, before, after, renumbering is not null);
    }

    // A passage that nobody has summarised says nothing; what is known of it is in the lock.
    public static List<Passage> Numbered(Source source) => source.Passages.Where(passage => passage is { Number: not null, IsLeftOut: false }).ToList();

    private void Accounts(ChangeTarget target, Source before, Source after, bool areNumbersKnown)
    {
        var (passagesBefore, passagesAfter) = (Numbered(before), Numbered(after));
        foreach (var (one, other) in passagesBefore.Join(passagesAfter, passage => passage.Number, passage => passage.Number, (one, other) => (one, other)))
        {
            var (words, wordsAfter) = (Words(one), Words(other));
            var verdict = changes.Judge.Statement(words, wordsAfter, Weight.Minor);
            // Which of several sentences a claim rests on, nobody knows.
            if (verdict.Weight >= Weight.Minor) Changed.Add((before.Id, one.Number!.Value), IsOneSentence(words) && IsOneSentence(wordsAfter) ? verdict.Direction : null);
        }
        var renumbered = new List<PassageMove>();
        foreach (var (one, other) in Pairs(before, after, passagesBefore, passagesAfter, areNumbersKnown))
        {
            var end = target.At(one?.At, other?.At) with { Subject = PassageSubject(after, (other ?? one!).Number!.Value) };
            if (one is null) changes.Add(ChangeKinds.PassageAdded, end, null, Words(other!));
            else if (other is null) changes.Add(ChangeKinds.PassageRemoved, end, Words(one));
            else
            {
                if (one.Number != other.Number) renumbered.Add(new(one.Number!.Value, other.Number!.Value, 0, null, false));
                Compare(end, before, after, one, other);
            }
        }
        // Without hashes only our accounts show it, so what cites them is compared by the numbers as they are.
        if (renumbered.Count > 0) changes.Add(ChangeKinds.PassagesRenumbered, target, Renumberings.Describe(renumbered, move => move.Before), Renumberings.Describe(renumbered, move => move.After), detail: "by our account of them; the lock has no hashes that show it");
    }

    private void Compare(ChangeTarget end, Source before, Source after, Passage one, Passage other)
    {
        if (one.IsAside != other.IsAside) changes.Add(ChangeKinds.PassageAsideChanged, end, one.IsAside ? "an aside" : "a passage", other.IsAside ? "an aside" : "a passage");
        if (one.Level != other.Level) changes.Add(ChangeKinds.HeadingLevelChanged, end, $"level {one.Level}", $"level {other.Level}");
        _prose.Statement(end, ChangeKinds.PassageGistChanged, one.Gist, other.Gist);
        if (one.Anchor is { } anchor && other.Anchor != anchor) changes.Add(ChangeKinds.AnchorRemoved, end, changes.AddressBefore($"{before.Label.Url}#{anchor}"));
        if (other.Anchor is { } now && one.Anchor != now) changes.Add(ChangeKinds.AnchorAdded, end, null, $"{after.Label.Url}#{now}");
    }

    // By number where hashes tell which passage has which number; else, where passages were added or removed, by our accounts.
    private IEnumerable<(Passage? Before, Passage? After)> Pairs(Source before, Source after, List<Passage> passagesBefore, List<Passage> passagesAfter, bool areNumbersKnown) =>
        areNumbersKnown || passagesBefore.Count == passagesAfter.Count || (before.Text.Fingerprint is not null && after.Text.Fingerprint is not null)
            ? ChangeCollector.Pairs(passagesBefore, passagesAfter, passage => $"{passage.Number}")
            : Pairing.Pair(passagesBefore, passagesAfter, Words).Select(pair => (pair.Before, pair.After));

    // Headings that the writers put above passages.
    private void Headings(ChangeTarget target, Source before, Source after)
    {
        IReadOnlyList<SectionHead> Heads(Source source) =>
            [.. source.Passages.Where(passage => passage.Number is null).Select(passage => new SectionHead(new(Words(passage), passage.Gist.Blocks is [{ } first, ..] ? first.At : default, "heading", ""), passage.Anchor ?? Words(passage), passage.Level))];
        new CompareHeadings(changes).Compare(target, Heads(before), Heads(after), _ => []);
    }

    private void Fingerprints(ChangeTarget target, Source before, Source after, bool isRenumbered)
    {
        // A source whose text we publish is its own original: its passages show the changes.
        if (before.Header.Rights == Rights.Full || after.Header.Rights == Rights.Full) return;
        var end = target with { Before = new(Lock, 1, 1), After = new(Lock, 1, 1) };
        if (before.Text.Fingerprint is null && after.Text.Fingerprint is { } added) changes.Add(ChangeKinds.LockEntryAdded, end, null, $"{added.Passages.Count} passages");
        if (before.Text.Fingerprint is { } removed && after.Text.Fingerprint is null) changes.Add(ChangeKinds.LockEntryRemoved, end, $"{removed.Passages.Count} passages");
        if (before.Text.Fingerprint is not { } was || after.Text.Fingerprint is not { } now) return;
        if ((was.File, was.Sha256) != (now.File, now.Sha256) && before.Header.Original == after.Header.Original)
            changes.Add(ChangeKinds.SourceOriginalChanged, end, CompareSources.Describe(new(was.File, was.Sha256)), CompareSources.Describe(new(now.File, now.Sha256)), detail: "in the lock");
        if (was.IsWeak != now.IsWeak) changes.Add(ChangeKinds.LockEntryChanged, end, Version(was), Version(now), detail: "the hashes are of another version");
        foreach (var (one, other) in ChangeCollector.Pairs(was.Passages, now.Passages, passage => $"{passage.Number}"))
        {
            var passage = end with { Subject = PassageSubject(after, (other ?? one!).Number) };
            if (one is null) changes.Add(ChangeKinds.LockEntryAdded, passage, null, other!.Fingerprint);
            else if (other is null) changes.Add(ChangeKinds.LockEntryRemoved, passage, one.Fingerprint);
            else Fingerprints(passage, before.Id, isRenumbered ? one with { Addresses = other.Addresses } : one, other);
        }
    }

    private void Fingerprints(ChangeTarget passage, string source, PassageFingerprint one, PassageFingerprint other)
    {
        if (one == other || (IsSameText(one, other) && one.WrittenFrom == other.WrittenFrom)) return;
        if (one with { WrittenFrom = null } == (other with { WrittenFrom = null }) || IsSameText(one, other)) changes.Add(ChangeKinds.LockEntryChanged, passage, Read(one), Read(other), Weight.Minor);
        else
        {
            changes.Add(ChangeKinds.LockEntryChanged, passage, one.Fingerprint, other.Fingerprint, detail: one.Fingerprint == other.Fingerprint ? "the same text with other hashes" : null);
            Changed.TryAdd((source, other.Number), null);
        }
    }

    // A passage that is gone is another subject than the one that has its number now.
    private static Subject PassageSubject(Source source, int number) => number < 0
        ? new(Subject.Passage, $"{source.Id}-former-{-number}", $"{source.Label.Short}, ¶{new PassageRange(number, number)}", source.Label.Url)
        : new(Subject.Passage, $"{source.Id}-{number}", source.Label.PassageTarget(number).Title, source.Label.PassageUrl(number));

    // Between two versions of the lock's format, and under two ids, which are part of the hashes, only the fingerprint can be compared.
    private static bool IsSameText(PassageFingerprint one, PassageFingerprint other) =>
        one.Fingerprint == other.Fingerprint && (one.Text.GetType() != other.Text.GetType() || (one.Text as WordHashes)?.Source != (other.Text as WordHashes)?.Source);

    private static bool IsOneSentence(string words) => Sentences.Ranges(words, _ => false).Count == 1;

    private static string Version(SourceFingerprint fingerprint) => fingerprint.IsWeak ? "version 1" : "version 2";

    private string Words(Passage passage) => _prose.Words(passage.Gist);

    private static string Read(PassageFingerprint passage) => passage.WrittenFrom is null ? "read again since it changed" : "not read again since it changed";
}
