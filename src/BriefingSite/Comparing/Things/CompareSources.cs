using BriefingSite.Comparing.Text;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Things;

/// <summary>Compares sources: records, passages, and what the lock knows of the texts.</summary>
internal sealed class CompareSources(ChangeCollector findings)
{
    private const string Lock = "seeds/seeds.lock.json";
    private readonly CompareProse _prose = new(findings);

    /// <summary>Passages that say something else now, by source and number.</summary>
    public HashSet<(string Source, int Number)> Changed { get; } = [];

    /// <summary>Sources whose grade is another: the grades, and which way they went.</summary>
    public Dictionary<string, (string Was, string Is, Direction? Direction)> Regraded { get; } = new(StringComparer.Ordinal);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing before, Briefing after)
    {
        foreach (var (old, fresh) in ChangeCollector.Pairs(before.Sources, after.Sources, source => source.Id))
        {
            var source = fresh ?? old!;
            var spot = ChangeTargets.InFile("source", source.Id, source.Header.Title, source.Label.Url, $"seeds/{source.Id}.md", old is not null, fresh is not null);
            if (old is null) findings.Add(ChangeKinds.SourceAdded, spot, null, source.Header.Title);
            else if (fresh is null)
                findings.Add(ChangeKinds.SourceRemoved, spot, source.Header.Title, detail: ChangeTargets.LinkedFrom(before, before, url => url.StartsWith(source.Label.Url, StringComparison.Ordinal)) is { Count: > 0 } from ? $"cited by: {string.Join("; ", from)}" : null);
            else if (old != fresh)
            {
                Records(spot, old, fresh);
                Passages(spot, old, fresh);
                Headings(spot, old, fresh);
                Prints(spot, old, fresh);
            }
        }
    }

    private void Records(ChangeTarget spot, Source before, Source after)
    {
        var (old, fresh) = (before.Header, after.Header);
        if (before.Label.Grade != after.Label.Grade)
        {
            var better = (fresh.Reliability < old.Reliability ? 1 : fresh.Reliability > old.Reliability ? -1 : 0) + (fresh.Credibility < old.Credibility ? 1 : fresh.Credibility > old.Credibility ? -1 : 0);
            Direction? direction = better == 0 ? null : better < 0 ? Direction.Weaker : Direction.Stronger;
            Regraded[before.Id] = (before.Label.Grade, after.Label.Grade, direction);
            findings.Add(ChangeKinds.SourceGradeChanged, spot, before.Label.Grade, after.Label.Grade, direction: direction);
        }
        findings.Value(ChangeKinds.SourceOriginChanged, spot, before.Repeats?.Id, after.Repeats?.Id);
        findings.Statement(ChangeKinds.SourceDescriptorChanged, spot, old.Descriptor, fresh.Descriptor);
        if (old.Rights != fresh.Rights) findings.Add(ChangeKinds.SourceRightsChanged, spot, old.Rights.ToString().ToLowerInvariant(), fresh.Rights.ToString().ToLowerInvariant());
        findings.Value(ChangeKinds.SourceDateChanged, spot, old.Published?.Written, fresh.Published?.Written);
        findings.Value(ChangeKinds.SourceOriginalChanged, spot, Describe(old.Original), Describe(fresh.Original));
        findings.Statement(ChangeKinds.SourceDetailChanged, spot, old.Title, fresh.Title);
        findings.Statement(ChangeKinds.SourceDetailChanged, spot, old.Short, fresh.Short);
        Detail("kind", old.Kind.ToString().ToLowerInvariant(), fresh.Kind.ToString().ToLowerInvariant());
        Detail("author", old.Author, fresh.Author);
        Detail("publisher", old.Publisher, fresh.Publisher);
        Detail("url", old.Address, fresh.Address);
        Detail("retrieved", old.Retrieved?.Written, fresh.Retrieved?.Written);
        Detail("language", old.Language, fresh.Language);

        void Detail(string key, string? was, string? now) => findings.Value(ChangeKinds.SourceDetailChanged, spot, was, now, detail: key);
    }

    private void Passages(ChangeTarget spot, Source before, Source after)
    {
        var (old, fresh) = (before.Passages.Where(passage => passage.Number is not null).ToList(), after.Passages.Where(passage => passage.Number is not null).ToList());
        foreach (var (one, other) in old.Join(fresh, passage => passage.Number, passage => passage.Number, (one, other) => (one, other)))
            if (findings.Judge.Statement(_prose.Words(one.Gist), _prose.Words(other.Gist), Weight.Minor).Weight >= Weight.Minor) Changed.Add((before.Id, one.Number!.Value));
        foreach (var (one, other) in Pairs(old, fresh))
        {
            var passage = other ?? one!;
            var here = spot with { Subject = new("passage", $"{before.Id}-{passage.Number}", $"{after.Header.Short}, ¶{passage.Number}", after.Label.PassageUrl(passage.Number!.Value)) };
            if (one is null) findings.Add(ChangeKinds.PassageAdded, here, null, Words(other!));
            else if (other is null) findings.Add(ChangeKinds.PassageRemoved, here, Words(one));
            else
            {
                if (one.Number != other.Number) findings.Add(ChangeKinds.PassageRenumbered, here, $"¶{one.Number}", $"¶{other.Number}", detail: Words(other));
                if (one.IsAside != other.IsAside) findings.Add(ChangeKinds.PassageAsideChanged, here, one.IsAside ? "an aside" : "a passage", other.IsAside ? "an aside" : "a passage");
                if (one.Level != other.Level) findings.Add(ChangeKinds.HeadingLevelChanged, here, $"level {one.Level}", $"level {other.Level}");
                _prose.Statement(here, ChangeKinds.PassageGistChanged, one.Gist, other.Gist);
                if (one.Anchor is { } anchor && other.Anchor != anchor) findings.Add(ChangeKinds.AnchorRemoved, here, $"{before.Label.Url}#{anchor}");
                if (other.Anchor is { } now && one.Anchor != now) findings.Add(ChangeKinds.AnchorAdded, here, null, $"{after.Label.Url}#{now}");
            }
        }
    }

    // By number while there are as many; where some came or went, by what they say.
    private IEnumerable<(Passage? Old, Passage? Fresh)> Pairs(List<Passage> old, List<Passage> fresh) => old.Count == fresh.Count
        ? ChangeCollector.Pairs(old, fresh, passage => $"{passage.Number}")
        : Pairing.Pair(old, fresh, Words).Select(pair => (pair.Before, pair.After));

    // Headings of ours over passages.
    private void Headings(ChangeTarget spot, Source before, Source after)
    {
        IReadOnlyList<SectionHead> Heads(Source source) =>
            [.. source.Passages.Where(passage => passage.Number is null).Select(passage => new SectionHead(new(Words(passage), passage.Gist.Blocks.FirstOrDefault()?.At ?? default, "heading", ""), passage.Anchor ?? Words(passage), passage.Level))];
        new CompareHeadings(findings).Compare(spot, Heads(before), Heads(after), _ => []);
    }

    private void Prints(ChangeTarget spot, Source before, Source after)
    {
        // A source whose text we publish is its own original: its passages tell.
        if (before.Header.Rights == Rights.Full || after.Header.Rights == Rights.Full) return;
        var here = spot with { Before = new(Lock, 1, 1), After = new(Lock, 1, 1) };
        if (before.Text.Fingerprint is null && after.Text.Fingerprint is { } fresh) findings.Add(ChangeKinds.LockEntryAdded, here, null, $"{fresh.Passages.Count} passages");
        if (before.Text.Fingerprint is { } old && after.Text.Fingerprint is null) findings.Add(ChangeKinds.LockEntryRemoved, here, $"{old.Passages.Count} passages");
        if (before.Text.Fingerprint is not { } was || after.Text.Fingerprint is not { } now) return;
        if ((was.File, was.Sha256) != (now.File, now.Sha256) && before.Header.Original == after.Header.Original)
            findings.Add(ChangeKinds.SourceOriginalChanged, here, Describe(new(was.File, was.Sha256)), Describe(new(now.File, now.Sha256)), detail: "in the lock");
        if (was.IsWeak != now.IsWeak) findings.Add(ChangeKinds.LockEntryChanged, here, Version(was), Version(now), detail: "the hashes are of another version");
        foreach (var (one, other) in ChangeCollector.Pairs(was.Passages, now.Passages, passage => $"{passage.Number}"))
        {
            if (one == other || (one is not null && other is not null && IsSameText(one, other) && one.WrittenFrom == other.WrittenFrom)) continue;
            var number = (other ?? one!).Number;
            var passage = here with { Subject = new("passage", $"{before.Id}-{number}", $"{after.Header.Short}, ¶{number}", after.Label.PassageUrl(number)) };
            if (one is null) findings.Add(ChangeKinds.LockEntryAdded, passage, null, other!.Fingerprint);
            else if (other is null) findings.Add(ChangeKinds.LockEntryRemoved, passage, one.Fingerprint);
            else if (one with { WrittenFrom = null } == (other with { WrittenFrom = null }) || IsSameText(one, other)) findings.Add(ChangeKinds.LockEntryChanged, passage, Read(one), Read(other), Weight.Minor);
            else
            {
                findings.Add(ChangeKinds.LockEntryChanged, passage, one.Fingerprint, other.Fingerprint, detail: one.Fingerprint == other.Fingerprint ? "the same text with other hashes" : null);
                Changed.Add((before.Id, number));
            }
        }
    }

    // Two versions of the lock have nothing to compare but the fingerprint.
    private static bool IsSameText(PassageFingerprint one, PassageFingerprint other) => one.Fingerprint == other.Fingerprint && one.Text.GetType() != other.Text.GetType();

    private static string Version(SourceFingerprint print) => print.IsWeak ? "version 1" : "version 2";

    private string Words(Passage passage) => _prose.Words(passage.Gist);

    private static string Read(PassageFingerprint passage) => passage.WrittenFrom is null ? "read again since it changed" : "not read again since it changed";

    private static string? Describe(Original? original) => original is null ? null : $"{original.File} ({original.Sha256[..Math.Min(12, original.Sha256.Length)]})";
}
