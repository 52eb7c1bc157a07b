using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>Divides a source by paragraphs that was divided by lines: its record, its fingerprint, and what cites it.</summary>
/// <param name="record">Its record.</param>
/// <param name="before">Its entry in the lock; <c>null</c> when there is none.</param>
/// <param name="original">The text that it was imported from.</param>
internal sealed class DivideAgain(SourceDraft record, SourceFingerprint? before, ReadOriginalText original)
{
    private const int MaxRows = 30;

    /// <summary>The paragraphs that have the words of each line.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<int>> Targets { get; } =
        DivisionAlignment.Find(original.In(PassageDivision.Lines).Passages, original.In(PassageDivision.Paragraphs).Passages);

    /// <summary>Why it can't be done; <c>null</c> when it can.</summary>
    public string? Problem(string file, SourceFingerprint lines)
    {
        var id = record.Header.Id;
        if (record.Header.Division == PassageDivision.Paragraphs) return $"'{id}' is divided by paragraphs. --again is for records that are divided by lines.";
        if (before is null) return $"The lock has no entry for '{id}'. Import {file} first without --again.";
        if (before.Sha256 != lines.Sha256 || record.Header.Original?.Sha256 != lines.Sha256) return $"{file} is not the text that '{id}' was imported from. Import it first without --again; then divide it.";
        if (before.Passages.Any(passage => passage.WrittenFrom is not null)) return $"Statements rest on passages of '{id}' that have changed. Read them again and import with --accept; then divide it.";
        return TextChange.Fits(record, lines.Passages.Count) && before.Passages.Count == lines.Passages.Count ? null
            : $"{record.Written.Path} does not have the passages ¶1 to ¶{lines.Passages.Count} that the original has. Fix it first: briefing check says where.";
    }

    /// <summary>The new numbers of each passage that has others.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<int>> Moved => Targets.Where(pair => pair.Value is not [var only] || only != pair.Key).ToDictionary();

    /// <summary>What changes, for people: how many passages there are, and which numbers become which.</summary>
    public IEnumerable<string> Describe(int paragraphs)
    {
        yield return $"{record.Header.Id}: {Plural.Count(Targets.Count, "line")} become {Plural.Count(paragraphs, "paragraph")}.";
        var rows = Moved.OrderBy(pair => pair.Key).GroupBy(pair => string.Join(", ", pair.Value.Select(number => $"¶{number}")))
            .Select(group => (From: Ranges([.. group.Select(pair => pair.Key)]), To: group.Key.Length == 0 ? "none, as it is no text" : group.Key)).ToList();
        foreach (var (from, to) in rows.Take(MaxRows)) yield return $"  {from} → {to}";
        if (rows.Count > MaxRows) yield return $"  … and {rows.Count - MaxRows} more.";
    }

    /// <summary>The text of the record.</summary>
    /// <param name="text">Its text now.</param>
    /// <param name="outline">The paragraphs.</param>
    public string Record(string text, OriginalOutline outline)
    {
        var edit = new RecordEdit(text, record);
        edit.Divide(Targets, outline);
        return edit.Text;
    }

    private static string Ranges(List<int> numbers)
    {
        var text = new StringBuilder();
        for (var i = 0; i < numbers.Count; i++)
        {
            var first = i;
            while (i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1) i++;
            text.Append(text.Length > 0 ? ", " : "").Append(first == i ? $"¶{numbers[i]}" : $"¶{numbers[first]}-{numbers[i]}");
        }
        return text.ToString();
    }
}
