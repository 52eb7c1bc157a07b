using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A lock that does not match the record or the original.</summary>
    public static Rule StaleLock { get; } = All.Add(new("BS116", Severity.Error, "The lock does not match",
        "The lock, the record and the original must belong to the same text, and what the lock lists must agree with its hashes. 'briefing import' brings the lock up to date and says which passages changed.",
        "an original that was edited after the import", "briefing import a.txt --id a"));

    /// <summary>A lock whose hashes are too short to be secure.</summary>
    public static Rule WeakLock { get; } = All.Add(new("BS120", Severity.Warning, "Quotations are checked by an old lock",
        "Version 1 of the lock has hashes of 40 bits: whoever tries some billions of phrases finds one that passes although it is not in the source. Quotations are still checked by it; 'briefing import' writes version 2, whose hashes have 128 bits, where the original is at hand.",
        "{\"version\": 1, …", "briefing import a.txt --id a"));
}

/// <summary>Combines what is known of the sources' texts: records, originals that are present, and the lock. A mismatch between them is
/// reported.</summary>
internal sealed class SourceTexts(SourceEvidence evidence, Action<Diagnostic> report)
{
    /// <summary>What is known of a source's text.</summary>
    public SourceText Find(SourceDraft draft) =>
        evidence.Addresses.GetValueOrDefault(draft.Header.Id, PassageAddresses.None) is var addresses && addresses.Equals(PassageAddresses.None) ? Text(draft) : Text(draft) with { Addresses = addresses };

    private SourceText Text(SourceDraft draft) =>
        draft.Header.Rights == Rights.Full ? FullTexts.Find(draft, Imported(draft), Language(draft), report) : Imported(draft);

    private SourceText Imported(SourceDraft draft)
    {
        var locked = evidence.Locked.GetValueOrDefault(draft.Header.Id);
        if (draft.Header.Original is { } named && Present(draft.Header.Id, named) is { } present) return FromOriginal(draft, named, present, locked);
        if (locked is null) return evidence.IsUnreadable ? SourceText.Unreadable : SourceText.Unknown;
        if (draft.Header.Original is { } original && original.Sha256 != locked.Sha256)
            report(new(LinkingRules.StaleLock, draft.Start, $"The record of '{draft.Header.Id}' and the lock are of two texts: 'sha256' differs.", Again(original.File, draft)));
        CheckCount(draft, locked.Passages.Count, "the lock");
        if (locked.IsWeak) ReportWeak(draft, $"where the original is, {Again(draft.Header.Original?.File ?? locked.File, draft)}");
        else if (LockConsistency.Problem(locked) is { } problem)
            report(new(LinkingRules.StaleLock, draft.Start, $"The lock's entry for '{draft.Header.Id}' was edited: {problem}.", $"where the original is, {Again(draft.Header.Original?.File ?? locked.File, draft)}"));
        return new(locked, null, Changed(locked));
    }

    // The original of the record, stored under the source's id or its own name; else a file with one of these names that was not imported
    // for another source.
    private OriginalDraft? Present(string id, Original named)
    {
        var found = ((string[])[Original.KeptName(id, named.File), named.File]).Select(evidence.Originals.GetValueOrDefault).OfType<OriginalDraft>().ToList();
        return found.Find(original => original.Written.Content.Hash == named.Sha256)
            ?? found.Find(original => evidence.ImportedFrom[original.Written.Content.Hash].All(other => other == id));
    }

    private static string Again(string file, SourceDraft draft) =>
        $"run: briefing import {(file.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_') ? file : $"\"{file}\"")} --id {draft.Header.Id}";

    private SourceText FromOriginal(SourceDraft draft, Original named, OriginalDraft original, SourceFingerprint? locked)
    {
        var read = original.Text(draft.Header.Division, named.Encoding);
        if (read.Problem is { } problem) report(problem);
        var fingerprint = TextFingerprints.Create(draft.Header.Id, named.File, original.Written.Content.Hash, read.Passages, Language(draft));
        if (locked is not null) fingerprint = fingerprint.ConfirmedAs(locked);
        var texts = read.Passages.Select(passage => passage.Shown).ToValueList();
        // Different line ends, or different scripts around the same words, do not make a different text.
        var isStale = locked is null || named.Sha256 != locked.Sha256 || (locked.Sha256 != fingerprint.Sha256 && !IsSameText(locked, fingerprint));
        if (isStale && !(locked is null && evidence.IsUnreadable))
        {
            report(new(LinkingRules.StaleLock, draft.Start, locked is null
                ? $"The lock knows nothing of '{draft.Header.Id}', although its original is here."
                : $"The original '{named.File}' is not the text that '{draft.Header.Id}' was imported from.", Again(original.Name, draft)));
        }
        if (locked is null || !isStale) CheckCount(draft, fingerprint.Passages.Count, "the original");
        if (locked is null) return new(fingerprint, texts, []) { Original = read.Passages };
        if (locked.IsWeak) ReportWeak(draft, Again(original.Name, draft));
        else if (!isStale && !IsSame(locked, fingerprint))
            report(new(LinkingRules.StaleLock, draft.Start, $"The lock's entry for '{draft.Header.Id}' {Difference(locked, fingerprint, draft, read.Passages)}.", Again(original.Name, draft)));
        return isStale ? Renumbered(fingerprint, read.Passages, locked, Language(draft)) : new(fingerprint, texts, Changed(locked)) { Original = read.Passages };
    }

    // Record and citations use the lock's numbering, so the changed text is renumbered to match it.
    private static SourceText Renumbered(SourceFingerprint fingerprint, ValueList<OriginalPassage> passages, SourceFingerprint locked, string language)
    {
        var known = PassageAlignment.Align(locked, fingerprint).Passages.Where(passage => passage.Before is not null).ToList();
        var lines = known.Select(passage => passage.After is { } number ? passages[number - 1] : OriginalPassage.Empty).ToValueList();
        var changed = known.Where(passage => passage.Status != PassageStatus.Same).Select(passage => passage.Before!.Value);
        return new(TextFingerprints.Create(fingerprint.Source, fingerprint.File, fingerprint.Sha256, lines, language).ConfirmedAs(locked), lines.Select(line => line.Shown).ToValueList(), changed.Union(Changed(locked)).ToValueList()) { Original = lines };
    }

    private static bool IsSameText(SourceFingerprint locked, SourceFingerprint fingerprint) =>
        locked.Passages.Select(passage => passage.Fingerprint).SequenceEqual(fingerprint.Passages.Select(passage => passage.Fingerprint), StringComparer.Ordinal);

    private static bool IsSame(SourceFingerprint locked, SourceFingerprint found) =>
        locked.Passages.Count == found.Passages.Count && locked.Passages.Zip(found.Passages).All(pair => IsSame(pair.First, pair.Second));

    // A lock that was written before languages or figures were recorded has fewer cues, or no figures.
    private static bool IsSame(PassageFingerprint locked, PassageFingerprint found)
    {
        found = found with { ConfirmedBy = null };
        if (locked.Language is null) found = found with { Language = null, Cues = locked.Cues, SentenceEnds = locked.SentenceEnds };
        if (locked.Figures is null) found = found with { Figures = null };
        return locked with { WrittenFrom = null, ConfirmedBy = null } == found;
    }

    private string Difference(SourceFingerprint locked, SourceFingerprint found, SourceDraft draft, ValueList<OriginalPassage> passages) =>
        locked.Passages.Zip(found.Passages).FirstOrDefault(pair => pair.First.Language is { } language && language != pair.Second.Language) is ({ } before, { } after)
            ? $"was made by the word lists of '{before.Language}', but ¶{before.Number} is now read by those of '{after.Language}', as {(draft.Header.Language is { } named ? $"'language: {named}' in the record" : "'language' in input/site.yml")} says"
            : draft.Header.Language is { } own && IsSame(locked, TextFingerprints.Create(locked.Source, locked.File, locked.Sha256, passages, evidence.Language))
                ? $"was made before the record had 'language: {own}', by which its figures and words are read now"
                : "is not what its original gives";

    private string Language(SourceDraft draft) => draft.Header.Language ?? evidence.Language;

    private static ValueList<int> Changed(SourceFingerprint locked) =>
        locked.Passages.Where(passage => passage.WrittenFrom is not null).Select(passage => passage.Number).ToValueList();

    private void ReportWeak(SourceDraft draft, string hint) =>
        report(new(LinkingRules.WeakLock, draft.Start, $"The lock's entry for '{draft.Header.Id}' is of version 1: words that are not in the source can be made to fit it.", hint));

    private void CheckCount(SourceDraft draft, int count, string where)
    {
        var numbers = draft.Passages.Select(passage => passage.Number).OfType<int>().ToList();
        // Passages out of order were reported when the record was read. One that is not ours to publish may leave passages out.
        if (numbers.Zip(numbers.Skip(1)).Any(pair => pair.First >= pair.Second) || draft.LastNumber == count || (draft.LastNumber < count && draft.Header.Rights != Rights.Full)) return;
        var recorded = numbers.Count == draft.LastNumber ? $"has {numbers.Count} passages" : $"goes up to ¶{draft.LastNumber}";
        report(new(LinkingRules.StaleLock, draft.Start, $"The record of '{draft.Header.Id}' {recorded}; {where} has {count}.", draft.Header.Division == PassageDivision.Lines ? "each non-blank line of the original is a passage" : "each paragraph of the original is a passage"));
    }
}
