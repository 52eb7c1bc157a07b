using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>How a new text relates to a record: it is a new version of the record's text, or a different text that replaces it.</summary>
/// <param name="Alignment">How the passages of the two texts correspond.</param>
/// <param name="Renumbers">Whether the entries of the record are to be renumbered.</param>
/// <param name="IsOther">Whether it is a different text.</param>
internal sealed record TextChange(PassageAlignment Alignment, bool Renumbers, bool IsOther)
{
    /// <summary>Compares the texts; a text that seems to be a different one is refused unless <paramref name="replace"/> is set.</summary>
    /// <param name="record">The record.</param>
    /// <param name="before">The lock's entry; <c>null</c> when there is none.</param>
    /// <param name="after">The fingerprint of the new text.</param>
    /// <param name="replace">Whether a different text may replace it.</param>
    public static (TextChange? Change, string? Problem) Compare(SourceDraft record, SourceFingerprint? before, SourceFingerprint after, bool replace)
    {
        var numbers = record.Passages.Select(passage => passage.Number).OfType<int>().ToList();
        var isImported = record.Header.Original?.Sha256 == after.Sha256;
        if (before is null) return WithoutLock(record, numbers, after, isImported, replace);

        var alignment = before.Sha256 == after.Sha256 && before.Passages.Count == after.Passages.Count
            ? Unchanged(after.Passages.Count)
            : PassageAlignment.Align(before, after);
        var shared = alignment.Passages.Count(passage => passage.Status == PassageStatus.Same);
        var isOther = shared * 2 < before.Passages.Count;
        if (isOther) alignment = Replacing(alignment);
        // An import that was interrupted after writing the record left it up to date.
        if (isImported && before.Sha256 != after.Sha256 && Fits(record, after.Passages.Count)) return (new(alignment, false, isOther), null);
        if (isOther && !replace)
            return Refused($"{after.File} is not a new version of the text of '{record.Header.Id}': only {shared} of the {before.Passages.Count} passages that it was imported from are in it. {Ways(record)}");
        return Fits(record, before.Passages.Count)
            ? (new(alignment, true, isOther), null)
            : Refused($"{record.Written.Path} does not have the passages ¶1 to ¶{before.Passages.Count} that the lock has. Fix it first: briefing check says where.");
    }

    /// <summary>The fingerprint of the text that statements about a passage were based on, if it differs from the current one. The oldest
    /// such text counts; <c>null</c> if that text was restored.</summary>
    public string? Was(PassageFingerprint passage, SourceFingerprint before)
    {
        var aligned = Alignment.Passages.First(one => one.After == passage.Number);
        // Citations of a replaced text are by number, so each number now means a different passage.
        var number = aligned.Before ?? (IsOther && passage.Number <= before.Passages.Count ? passage.Number : null);
        if (number is not { } known) return null;
        var fingerprint = before.Passages[known - 1];
        var was = fingerprint.WrittenFrom ?? (aligned.Status == PassageStatus.Same ? null : fingerprint.Fingerprint);
        return was == passage.Fingerprint ? null : was;
    }

    private static (TextChange?, string?) WithoutLock(SourceDraft record, List<int> numbers, SourceFingerprint after, bool isImported, bool replace)
    {
        var count = after.Passages.Count;
        var isByHand = record.Header.Original is null;
        if (isImported || (isByHand && (IsCounted(numbers, count) || (!IsCounted(numbers, numbers.Count) && Fits(record, count))))) return (new(Unchanged(count), false, false), null);
        // A record that a library made waits for its first text.
        var isEmpty = isByHand && numbers.Count == 0;
        if (!replace && !isEmpty)
        {
            return Refused(isByHand
                ? $"{record.Written.Path} has {numbers.Count} passages and {after.File} has {count}, so they can't be matched. {(record.Header.Division == PassageDivision.Lines ? "Each non-blank line" : "Each paragraph")} of the text is a passage: correct the record. {Ways(record)}"
                : $"The lock has no entry for '{record.Header.Id}', so it is unknown whether {after.File} is a new version of its text or a different one. {Ways(record)}");
        }
        if (!Fits(record, record.LastNumber)) return Refused($"{record.Written.Path} does not have its passages in order. Fix it first: briefing check says where.");
        var passages = numbers.Select(number => new AlignedPassage(number, null, PassageStatus.Removed)).Concat(Enumerable.Range(1, count).Select(number => new AlignedPassage(null, number, PassageStatus.Added)));
        return (new(new([.. passages]), true, !isEmpty), null);
    }

    /// <summary>Whether the entries of a record are passages of a text of so many, in order. Those that nobody summarised may be left out, unless
    /// the record is the text itself.</summary>
    public static bool Fits(SourceDraft record, int count)
    {
        var numbers = record.Passages.Select(passage => passage.Number).OfType<int>().ToList();
        return record.Header.Rights == Rights.Full ? IsCounted(numbers, count)
            : (numbers.Count == 0 || (numbers[0] > 0 && numbers[^1] <= count)) && numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second);
    }

    private static bool IsCounted(List<int> numbers, int count) => numbers.SequenceEqual(Enumerable.Range(1, count));

    private static PassageAlignment Unchanged(int count) =>
        new([.. Enumerable.Range(1, count).Select(number => new AlignedPassage(number, number, PassageStatus.Same))]);

    // A summary of a passage of one text is not kept for a passage of another.
    private static PassageAlignment Replacing(PassageAlignment alignment) => new([.. alignment.Passages.SelectMany<AlignedPassage, AlignedPassage>(passage =>
        passage.Status == PassageStatus.Changed ? [new(passage.Before, null, PassageStatus.Removed), new(null, passage.After, PassageStatus.Added)] : [passage])]);

    private static string Ways(SourceDraft record) =>
        $"If it is to replace that text, say --id {record.Header.Id} --replace: the entries of passages that are gone are kept as comments. If it is another source, give it an id of its own with --id.";

    private static (TextChange?, string?) Refused(string problem) => (null, problem);
}
