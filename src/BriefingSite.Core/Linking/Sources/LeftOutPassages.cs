using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>The passages that a record leaves out because nobody has said what they say. They are known from the original or the lock.</summary>
internal static class LeftOutPassages
{
    // The lock knows that a passage is a heading, and not of which level.
    private const int HeadingLevel = 2;

    /// <summary>The entries of a record, with one for each passage that it leaves out.</summary>
    /// <param name="record">The record.</param>
    /// <param name="print">The fingerprint of its text; <c>null</c> where it is not known: then only the gaps are passages.</param>
    public static ValueList<PassageDraft> Complete(SourceDraft record, SourceFingerprint? print)
    {
        if (record.Header.Rights == Rights.Full) return record.Passages;
        var count = Math.Max(record.LastNumber, print?.Passages.Count ?? 0);
        var known = record.Passages.Select(passage => passage.Number).OfType<int>().ToHashSet();
        if (Enumerable.Range(1, count).All(known.Contains)) return record.Passages;
        var entries = new List<PassageDraft>(record.Passages.Count + count);
        var next = 1;
        for (var i = 0; i < record.Passages.Count; i++)
        {
            // A heading that we add belongs to the passage below it.
            if (record.Passages[i].Number is null && record.Passages.Skip(i).FirstOrDefault(entry => entry.Number is not null)?.Number is { } below) AddUntil(below);
            if (record.Passages[i].Number is { } number) AddUntil(number);
            entries.Add(record.Passages[i]);
        }
        AddUntil(count + 1);
        return entries.ToValueList();

        void AddUntil(int end)
        {
            for (; next < end; next++)
                if (!known.Contains(next)) entries.Add(LeftOut(next, record, print));
        }
    }

    private static PassageDraft LeftOut(int number, SourceDraft record, SourceFingerprint? print)
    {
        var known = print?.Passages.ElementAtOrDefault(number - 1);
        return new(record.Start, number, known?.Kind == PassageKind.Heading ? HeadingLevel : 0, null, false, UnresolvedProse.Empty)
        {
            IsLeftOut = true,
            Pages = known?.Page is { } page ? PageReference.Parse(known.PageLabel ?? $"{page}") : null,
        };
    }
}
